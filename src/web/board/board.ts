// Everything that both sides see of a running or ended plan, computed once from what the reader may see: the same figures on every page of it.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import type { Day } from '#domain/day.ts'
import { sessionCounts, type SessionCounts } from '#domain/session-count.ts'
import { type FairTest, reviewOf } from '#domain/verdict.ts'
import { asOf } from '#web/board/as-of.ts'
import { type Measured, measured, pausedMondays } from '#web/board/measured.ts'
import { railOf } from '#web/board/rail-of.ts'
import { type SessionStanding, sessionStandings } from '#web/board/session-standing.ts'
import { type NoteWeek, noteWeeks } from '#web/board/weeks-of-notes.ts'
import { type Days, daysOf, type RailProps } from '#web/parts/rail-days.ts'

export type PlanInForce = NonNullable<CaseView['state']['plan']>

export type Board = {
  plan: PlanInForce
  /** The day that everything here is told for. */
  asOf: Day
  days: Days
  rail: RailProps
  sessions: SessionStanding[]
  counts: SessionCounts
  measured: Measured[]
  pausedWeeks: Day[]
  notes: NoteWeek[]
  fairTest: FairTest
}

/** Null before a plan is issued. */
export function boardOf(view: CaseView, visit: Visit): Board | null {
  const { state, readings } = view
  if (state.plan === null) return null
  const day = asOf(view, visit)
  const { policy } = visit
  const sessions = sessionStandings({ state, asOf: day, calendar: policy.calendar })
  const board = { asOf: day, sessions, measured: measured(state, readings, day), notes: noteWeeks(state, day, policy.timeZone) }
  const rail = railOf(view, board)
  if (rail === null) return null
  // While a pause lasts nothing becomes due, so the counts stand where it began.
  const countedOn = state.pauses.find(({ to }) => to === null)?.from ?? day
  return {
    ...board, rail, plan: state.plan, days: daysOf(rail), counts: sessionCounts(state, countedOn, policy.calendar), pausedWeeks: pausedMondays(state, day),
    fairTest: reviewOf(state, { readings, today: countedOn, policy }).fairTest,
  }
}
