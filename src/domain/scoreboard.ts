// The scoreboard of a plan: what both sides see at any time, computed from the plan, its pauses and the readings that keep coming in.
import type { CaseState, MilestoneState } from '#domain/case-state.ts'
import { addDays, type Day, isAfter, mondayOf, mondaysFrom } from '#domain/day.ts'
import type { MilestoneId } from '#domain/id.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import { countedWeeks, hits, isWeekOver } from '#domain/target.ts'

export type ReadingsByIndicator = { readonly [indicator: string]: readonly WeeklyReading[] }

export type MilestoneResult = 'met' | 'partly' | 'not-met' | 'not-measurable'

/** `hit` of `counted` weeks reached the target; `needed` of `ofWeeks` are asked for; `missing` weeks are over and have no reading. */
export type MilestoneFigures = { hit: number; counted: number; needed: number; ofWeeks: number; missing: number; left: number }
export type MilestoneOutcome = { milestoneId: MilestoneId; result: MilestoneResult; figures: MilestoneFigures }

/** Weeks touched by a pause do not count; an open pause reaches to today. */
export function pausedWeeks(state: CaseState, today: Day): Day[] {
  return state.pauses.flatMap((pause) => mondaysFrom(pause.from, pause.to ?? today))
}

/** The Mondays of the weeks that count for this milestone, with pauses taken out and the due day as it stands now. */
export function weeksOf(state: CaseState, milestone: MilestoneState, today: Day): Day[] {
  const startsOn = state.plan?.plan.startsOn
  return startsOn === undefined ? [] : countedWeeks(startsOn, milestone.dueOn, milestone.target.ofWeeks, pausedWeeks(state, today))
}

export function figuresOf(state: CaseState, milestone: MilestoneState, readings: readonly WeeklyReading[], today: Day): MilestoneFigures {
  const weeks = weeksOf(state, milestone, today)
  const over = weeks.filter((week) => isWeekOver(week, milestone.dueOn, today))
  const inThem = readings.filter((reading) => over.includes(reading.week))
  const { hit, counted } = hits(inThem, milestone.target)
  return { hit, counted, needed: milestone.target.hitWeeks, ofWeeks: weeks.length, missing: over.length - counted, left: weeks.length - over.length }
}

/** Met when enough weeks reached the target; not measurable when missing weeks could have made the difference; partly from half of what was asked. */
export function resultOf({ hit, needed, missing }: MilestoneFigures): MilestoneResult {
  if (hit >= needed) return 'met'
  if (hit + missing >= needed) return 'not-measurable'
  return hit * 2 >= needed ? 'partly' : 'not-met'
}

export function milestoneOutcomes(state: CaseState, readings: ReadingsByIndicator, today: Day): MilestoneOutcome[] {
  return state.milestones.map((milestone) => {
    const figures = figuresOf(state, milestone, readings[milestone.indicator] ?? [], today)
    return { milestoneId: milestone.milestoneId, result: resultOf(figures), figures }
  })
}

export type SessionCounts = { planned: number; due: number; held: number; missed: number }

/** A session that is neither held nor missed a working day after its time counts as missed by the manager until told otherwise (K-3). */
export function sessionCounts(state: CaseState, today: Day): SessionCounts {
  const originals = state.sessions.filter(({ kind }) => kind !== 'make-up')
  const isDone = (session: (typeof originals)[number]): boolean =>
    session.state === 'held' || state.sessions.some((makeUp) => makeUp.replaces === session.sessionId && makeUp.state === 'held')
  const due = originals.filter((session) => session.state !== 'planned' || isAfter(today, session.on))
  return { planned: originals.length, due: due.length, held: due.filter(isDone).length, missed: due.filter((session) => !isDone(session)).length }
}

/** Monday of each week of the plan that is over and has no status note: a broken promise on the record (N-2). */
export function weeksWithoutNote(state: CaseState, today: Day): Day[] {
  const startsOn = state.plan?.plan.startsOn
  if (startsOn === undefined || state.plan === null) return []
  const lastDay = isAfter(today, state.plan.finalOn) ? state.plan.finalOn : addDays(mondayOf(today), -1)
  const noted = new Set(state.notes.map(({ weekOf }) => weekOf))
  const paused = new Set(pausedWeeks(state, today))
  return mondaysFrom(startsOn, lastDay).filter((week) => addDays(week, 6) <= lastDay && !noted.has(week) && !paused.has(week))
}
