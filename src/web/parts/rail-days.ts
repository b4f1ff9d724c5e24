// The days of a plan: where each lies on the rail, which number it has, and which do not count because the plan was paused.
import { addDays, type Day, daysBetween, earlierOf, laterOf } from '#domain/day.ts'

export type RailPhase = { name: string; from: Day; to: Day }
export type RailSession = {
  on: Day
  state: 'held' | 'planned' | 'missed' | 'rescheduled'
  /** "Coaching session", "Final review" */
  kind: string
  missedBy?: string | undefined
  /** "at 10:00", "makes up Thu 19 Nov" */
  note?: string | undefined
  href?: string | undefined
}
export type RailMilestone = { number: number; title: string; dueOn: Day; met: boolean; href?: string | undefined }
export type RailNote = { on: Day; state: 'sent' | 'to-come' | 'missing' }
/** `to` is the last day that does not count; a pause without it still runs. */
export type RailPause = { from: Day; to?: Day | undefined; because?: string | undefined }

export type RailProps = {
  startsOn: Day
  finalOn: Day
  today: Day
  phases: readonly RailPhase[]
  sessions: readonly RailSession[]
  milestones: readonly RailMilestone[]
  notes: readonly RailNote[]
  pauses: readonly RailPause[]
  /** The number of the first day; 0 where the launch stands before day 1. */
  firstNumber?: 0 | 1 | undefined
  /** What the rail says in a sentence; worked out when not given. */
  label?: string | undefined
}

/** An open pause reaches to today; what comes after it is not known yet. */
export type ClosedPause = { from: Day; to: Day; because?: string | undefined; isOpen: boolean }

export type Days = {
  startsOn: Day
  finalOn: Day
  /** The middle of a day, in per cent of the rail. */
  middle: (day: Day) => number
  /** Where a day begins. */
  edge: (day: Day) => number
  /** Counted days up to and including this one; undefined on a day that does not count or lies outside. */
  number: (day: Day) => number | undefined
  /** Counted days of the whole plan. */
  count: number
  pauses: readonly ClosedPause[]
}

const percent = (figure: number) => Math.round(figure * 10_000) / 100

export function daysOf({ startsOn, finalOn, today, pauses, firstNumber = 1 }: Pick<RailProps, 'startsOn' | 'finalOn' | 'today' | 'pauses' | 'firstNumber'>): Days {
  const total = Math.max(1, daysBetween(startsOn, finalOn) + 1)
  const within = (day: Day) => Math.min(1, Math.max(0, daysBetween(startsOn, day) / total))
  const closed = pauses
    .map((pause) => ({ ...pause, isOpen: pause.to === undefined, from: laterOf(pause.from, startsOn), to: earlierOf(pause.to ?? laterOf(today, pause.from), finalOn) }))
    .filter((pause) => pause.from <= pause.to)
  const isOut = (day: Day) => closed.some((pause) => pause.from <= day && day <= pause.to)
  const counted = (upTo: Day) => daysBetween(startsOn, upTo) + firstNumber - pausedDays(closed, upTo)
  return {
    startsOn,
    finalOn,
    middle: (day) => percent(Math.min(1, Math.max(0, (daysBetween(startsOn, day) + 0.5) / total))),
    edge: (day) => percent(within(day)),
    number: (day) => (day < startsOn || day > finalOn || isOut(day) ? undefined : counted(day)),
    count: counted(finalOn),
    pauses: closed,
  }
}

function pausedDays(pauses: Days['pauses'], upTo: Day): number {
  return pauses.filter((pause) => pause.from <= upTo).reduce((sum, pause) => sum + daysBetween(pause.from, earlierOf(pause.to, upTo)) + 1, 0)
}

/** A phase without the days that were paused: one piece, or several. */
export function piecesOf(phase: RailPhase, days: Days): { from: Day; to: Day }[] {
  const pieces: { from: Day; to: Day }[] = []
  let from = laterOf(phase.from, days.startsOn)
  const to = earlierOf(phase.to, days.finalOn)
  for (const pause of days.pauses.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (pause.to < from || pause.from > to) continue
    if (from < pause.from) pieces.push({ from, to: addDays(pause.from, -1) })
    from = addDays(pause.to, 1)
  }
  if (from <= to) pieces.push({ from, to })
  return pieces
}
