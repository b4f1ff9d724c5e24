// The scoreboard of a plan: what both sides see at any time, computed from the plan, its pauses and the readings that keep coming in.
import type { CaseState, MilestoneState, Pause } from '#domain/case-state.ts'
import { addDays, type Day, daysBetween, earlierOf, isAfter, laterOf, mondayOf, mondaysFrom } from '#domain/day.ts'
import type { MilestoneId } from '#domain/id.ts'
import type { WeeklyReading } from '#domain/reading.ts'
import { countedWeeks, hits, isWeekOver, type Target } from '#domain/target.ts'

export type ReadingsByIndicator = { readonly [indicator: string]: readonly WeeklyReading[] }

export type MilestoneResult = 'met' | 'partly' | 'not-met' | 'not-measurable'

/** `hit` of `counted` weeks reached the target; `needed` of `ofWeeks` are asked for; `missing` weeks are over and have no reading. */
export type MilestoneFigures = { hit: number; counted: number; needed: number; ofWeeks: number; missing: number; left: number }
export type MilestoneOutcome = { milestoneId: MilestoneId; result: MilestoneResult; figures: MilestoneFigures }

/** Weeks of which a Monday to Friday day was paused do not count. The day of resuming is a day of the plan; an open pause reaches to today. */
export function pausedWeeks(state: CaseState, today: Day): Day[] {
  const weeks = state.pauses.flatMap((pause) => {
    const last = lastDayOf(pause, today)
    return isAfter(pause.from, last) ? [] : mondaysFrom(pause.from, last).filter((week) => laterOf(pause.from, week) <= earlierOf(last, addDays(week, 4)))
  })
  return [...new Set(weeks)]
}

const lastDayOf = ({ to }: Pause, today: Day): Day => (to === null ? today : addDays(to, -1))

/** Due days move with a pause day by day, also while it lasts; what was due before it stays where it was. */
export function dueOnNow(state: CaseState, { dueOn }: { dueOn: Day }, today: Day): Day {
  const open = state.pauses.find(({ to }) => to === null)
  return open === undefined || isAfter(open.from, dueOn) ? dueOn : addDays(dueOn, Math.max(0, daysBetween(open.from, today)))
}

/** The Mondays of the weeks that count for this milestone, with pauses taken out and the due day as it stands now. */
export function weeksOf(state: CaseState, milestone: MilestoneState, today: Day): Day[] {
  const startsOn = state.plan?.plan.startsOn
  return startsOn === undefined ? [] : countedWeeks(startsOn, dueOnNow(state, milestone, today), milestone.target.ofWeeks, pausedWeeks(state, today))
}

/** What is asked in the weeks that there are: where pauses left fewer than were promised, it shrinks with them, rounded in the person's favour. */
export function askedOf(state: CaseState, milestone: MilestoneState, today: Day): Target {
  const { target } = milestone
  const weeks = weeksOf(state, milestone, today).length
  if (weeks >= target.ofWeeks) return target
  return { ...target, hitWeeks: Math.max(1, Math.floor((target.hitWeeks * weeks) / target.ofWeeks)), ofWeeks: weeks }
}

export function figuresOf(state: CaseState, milestone: MilestoneState, readings: readonly WeeklyReading[], today: Day): MilestoneFigures {
  const weeks = weeksOf(state, milestone, today)
  const dueOn = dueOnNow(state, milestone, today)
  const over = weeks.filter((week) => isWeekOver(week, dueOn, today))
  const inThem = readings.filter((reading) => over.includes(reading.week))
  const { hit, counted } = hits(inThem, milestone.target)
  return { hit, counted, needed: askedOf(state, milestone, today).hitWeeks, ofWeeks: weeks.length, missing: over.length - counted, left: weeks.length - over.length }
}

/**
 * Met when enough weeks reached the target; not measurable when missing weeks, or weeks still to come, could make the difference, or
 * when pauses left no week to measure; partly from half of what was asked.
 */
export function resultOf({ hit, needed, missing, left, ofWeeks }: MilestoneFigures): MilestoneResult {
  if (hit >= needed) return 'met'
  if (ofWeeks < needed || hit + missing + left >= needed) return 'not-measurable'
  return hit * 2 >= needed ? 'partly' : 'not-met'
}

export function milestoneOutcomes(state: CaseState, readings: ReadingsByIndicator, today: Day): MilestoneOutcome[] {
  return state.milestones.map((milestone) => {
    const figures = figuresOf(state, milestone, readings[milestone.indicator] ?? [], today)
    return { milestoneId: milestone.milestoneId, result: resultOf(figures), figures }
  })
}

/**
 * Monday of each week of the plan that is over and has no status note: a broken promise on the record (N-2). The week of the launch asks
 * for one only when it is a whole week of the plan; a week touched by a pause does not, nor does the one that the final review falls into.
 */
export function weeksWithoutNote(state: CaseState, today: Day): Day[] {
  if (state.plan === null) return []
  const { finalOn, plan } = state.plan
  const lastDay = isAfter(today, finalOn) ? finalOn : addDays(mondayOf(today), -1)
  const noted = new Set(state.notes.map(({ weekOf }) => weekOf))
  const paused = new Set(pausedWeeks(state, today))
  return mondaysFrom(plan.startsOn, lastDay).filter((week) => week >= plan.startsOn && addDays(week, 6) <= lastDay && !noted.has(week) && !paused.has(week))
}
