// Every session of a plan, from the launch to the final review, laid down at once so that none can slip quietly (K-1).
import { addDays, type Day, daysBetween, isAfter, isBefore, type Weekday, weekdayOf } from '#domain/day.ts'
import type { SessionId } from '#domain/id.ts'
import { type WorkCalendar, workingDayFrom, workingDayUntil } from '#domain/working-day.ts'

export type Phase = 'setup' | 'build' | 'apply' | 'sustain'
export type SessionKind = 'launch' | 'coaching' | 'final-review' | 'make-up'
export type PlannedSession = { sessionId: SessionId; on: Day; at: string; kind: SessionKind; phase: Phase }

export type Rhythm = { weekdays: readonly Weekday[]; at: string }

/** Day 1 is the day after the launch. Build to day 30, apply to day 60, sustain to day 90; a 30-day plan halves into build and apply. */
export function phaseOn(day: Day, startsOn: Day, lengthDays: number): Phase {
  const number = daysBetween(startsOn, day)
  if (number <= 0) return 'setup'
  const buildUntil = lengthDays <= 30 ? Math.ceil(lengthDays / 2) : 30
  if (number <= buildUntil) return 'build'
  return number <= Math.max(60, buildUntil) ? 'apply' : 'sustain'
}

/** The days of the sessions after `from` up to the final day, working days only; a day off moves its session to the next working day that is free. */
export function sessionDays(from: Day, finalOn: Day, rhythm: Rhythm, calendar: WorkCalendar): Day[] {
  const taken = new Set<Day>([from, finalOn])
  const days: Day[] = []
  for (let day = addDays(from, 1); isBefore(day, finalOn); day = addDays(day, 1)) {
    if (!rhythm.weekdays.includes(weekdayOf(day))) continue
    const moved = firstFree(day, finalOn, taken, calendar)
    if (moved === null) continue
    taken.add(moved)
    days.push(moved)
  }
  return days.toSorted()
}

function firstFree(day: Day, finalOn: Day, taken: Set<Day>, calendar: WorkCalendar): Day | null {
  let candidate = workingDayFrom(day, calendar)
  while (taken.has(candidate)) candidate = workingDayFrom(addDays(candidate, 1), calendar)
  return isAfter(candidate, finalOn) ? null : candidate
}

type Course = { startsOn: Day; finalOn: Day; lengthDays: number; rhythm: Rhythm; calendar: WorkCalendar; freshIds: readonly string[] }

/** The whole course: the launch on the first day, coaching in between, the final review on the last working day. */
export function schedule(course: Course): PlannedSession[] {
  const { startsOn, finalOn, rhythm, calendar } = course
  const coaching = sessionDays(startsOn, finalOn, rhythm, calendar)
  return numbered(course, [
    { on: workingDayFrom(startsOn, calendar), kind: 'launch' },
    ...coaching.map((on) => ({ on, kind: 'coaching' as const })),
    { on: workingDayUntil(finalOn, calendar), kind: 'final-review' },
  ])
}

/** What is still to come after a pause or an extension: coaching from the day after, and a final review. */
export function scheduleRest(course: Course, from: Day): PlannedSession[] {
  const coaching = sessionDays(from, course.finalOn, course.rhythm, course.calendar)
  return numbered(course, [
    ...coaching.map((on) => ({ on, kind: 'coaching' as const })),
    { on: workingDayUntil(course.finalOn, course.calendar), kind: 'final-review' },
  ])
}

function numbered({ startsOn, lengthDays, rhythm, freshIds }: Course, days: { on: Day; kind: SessionKind }[]): PlannedSession[] {
  return days.map(({ on, kind }, index) => ({
    sessionId: `session_${freshIds[index]}`,
    on,
    at: rhythm.at,
    kind,
    phase: phaseOn(on, startsOn, lengthDays),
  }))
}

