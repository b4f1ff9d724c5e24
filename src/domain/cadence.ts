// Every session of a plan, from the launch to the final review, laid down at once so that none can slip quietly (K-1).
import { addDays, type Day, daysBetween, isBefore, type Weekday, weekdayOf } from '#domain/day.ts'
import type { SessionId } from '#domain/id.ts'
import { isWorkingDay, type WorkCalendar, workingDayFrom, workingDayUntil } from '#domain/working-day.ts'

export type Phase = 'setup' | 'build' | 'apply' | 'sustain'
export type SessionKind = 'launch' | 'coaching' | 'final-review' | 'make-up'
export type PlannedSession = { sessionId: SessionId; on: Day; at: string; kind: SessionKind; phase: Phase }

export type Rhythm = { weekdays: readonly Weekday[]; at: string }

/**
 * Day 1 is the day after the launch. Build to day 30, apply to day 60, sustain to day 90; a plan of 30 days or fewer halves into build
 * and apply. Only a plan that was written for more than 60 days has a sustain phase: an extension goes on applying.
 */
export function phaseOn(day: Day, startsOn: Day, lengthDays: number): Phase {
  const number = daysBetween(startsOn, day)
  if (number <= 0) return 'setup'
  const buildUntil = lengthDays <= 30 ? Math.ceil(lengthDays / 2) : 30
  if (number <= buildUntil) return 'build'
  return number <= 60 || lengthDays <= 60 ? 'apply' : 'sustain'
}

/**
 * The days of the sessions between two days, both left out: as many as the rhythm promises, on working days, one a day. A day off moves
 * its session to the next working day that is free, or, where the end is near, to the last free one before it. On a `busy` day there is a session already.
 */
export function sessionDays(from: Day, until: Day, rhythm: Rhythm, calendar: WorkCalendar, busy: readonly Day[] = []): Day[] {
  const taken = new Set<Day>(busy)
  const days: Day[] = []
  for (let day = addDays(from, 1); isBefore(day, until); day = addDays(day, 1)) {
    if (!rhythm.weekdays.includes(weekdayOf(day)) || busy.includes(day)) continue
    const isFree = (one: Day) => isWorkingDay(one, calendar) && !taken.has(one)
    const free = first(day, 1, until, isFree) ?? first(day, -1, from, isFree)
    if (free === null) continue
    taken.add(free)
    days.push(free)
  }
  return days.toSorted()
}

function first(from: Day, step: 1 | -1, until: Day, fits: (day: Day) => boolean): Day | null {
  for (let day = from; day !== until; day = addDays(day, step)) if (fits(day)) return day
  return null
}

type Course = { startsOn: Day; finalOn: Day; lengthDays: number; rhythm: Rhythm; calendar: WorkCalendar; freshIds: readonly string[] }

/** The whole course: the launch on the first day, coaching in between, the final review on the last working day. */
export function schedule(course: Course): PlannedSession[] {
  const launchOn = workingDayFrom(course.startsOn, course.calendar)
  const reviewOn = workingDayUntil(course.finalOn, course.calendar)
  return numbered(course, [
    { on: launchOn, kind: 'launch' },
    ...sessionDays(launchOn, reviewOn, course.rhythm, course.calendar).map((on) => ({ on, kind: 'coaching' as const })),
    { on: reviewOn, kind: 'final-review' },
  ])
}

/** `busy` days have a session that stays; `reviewed` when the final review has been held already. */
export type Kept = { busy?: readonly Day[]; reviewed?: boolean }

/** What is still to come after a pause or an extension: coaching after `from`, and a final review. */
export function scheduleRest(course: Course, from: Day, { busy = [], reviewed = false }: Kept = {}): PlannedSession[] {
  const reviewOn = workingDayUntil(course.finalOn, course.calendar)
  const coaching = sessionDays(from, reviewOn, course.rhythm, course.calendar, busy).map((on) => ({ on, kind: 'coaching' as const }))
  return numbered(course, reviewed ? coaching : [...coaching, { on: reviewOn, kind: 'final-review' }])
}

function numbered({ startsOn, lengthDays, rhythm, freshIds }: Course, days: { on: Day; kind: SessionKind }[]): PlannedSession[] {
  if (freshIds.length < days.length) throw new RangeError(`There are ${days.length} sessions to schedule and only ${freshIds.length} fresh ids.`)
  return days.map(({ on, kind }, index) => ({
    sessionId: `session_${freshIds[index]}`,
    on,
    at: rhythm.at,
    kind,
    phase: phaseOn(on, startsOn, lengthDays),
  }))
}
