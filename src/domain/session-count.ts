// How many sessions a plan has kept: what is due, what was held or made up, and what the other side of the table answers for.
import type { CaseState, SessionState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { type WorkCalendar, workingDaysAfter } from '#domain/working-day.ts'

export type SessionCounts = { planned: number; due: number; held: number; missed: number }

/** A make-up stands for the session that it replaces and is never counted beside it. */
const originals = (state: CaseState): SessionState[] => state.sessions.filter(({ replaces }) => replaces === null)

const makeUpOf = (state: CaseState, { sessionId }: SessionState): SessionState | undefined => state.sessions.find(({ replaces }) => replaces === sessionId)

/** Nobody told what became of it, and a working day has passed since: missed by the manager until told otherwise (K-3). */
export const isOverdue = ({ state, on }: SessionState, today: Day, calendar: WorkCalendar): boolean =>
  state === 'planned' && today >= workingDaysAfter(on, 1, calendar)

/** Held, or made up: by its make-up, or by the make-up of that. */
export function tookPlace(state: CaseState, session: SessionState): boolean {
  if (session.state === 'held') return true
  const makeUp = makeUpOf(state, session)
  return makeUp !== undefined && tookPlace(state, makeUp)
}

/** How it stands today: a missed session counts as missed until its make-up has been held. */
export function sessionCounts(state: CaseState, today: Day, calendar: WorkCalendar): SessionCounts {
  const all = originals(state)
  const due = all.filter((session) => session.state !== 'planned' || isOverdue(session, today, calendar))
  const held = due.filter((session) => tookPlace(state, session)).length
  return { planned: all.length, due: due.length, held, missed: due.length - held }
}

/** Sessions that count in the fair test: one that the employee alone missed, and did not dispute, is nobody else's fault. */
export function sessionsOwed(state: CaseState, today: Day, calendar: WorkCalendar): { owed: number; held: number } {
  const due = originals(state).filter((session) => session.state !== 'planned' || isOverdue(session, today, calendar))
  const owed = due.filter((session) => !wasTheEmployees(state, session, today, calendar))
  return { owed: owed.length, held: owed.filter((session) => isUncontested(state, session)).length }
}

/** A session that one side recorded as held and the other says was not does not speak for whoever recorded it. */
function isUncontested(state: CaseState, session: SessionState): boolean {
  if (session.state === 'held') return session.disputed === null
  const makeUp = makeUpOf(state, session)
  return makeUp !== undefined && isUncontested(state, makeUp)
}

function wasTheEmployees(state: CaseState, session: SessionState, today: Day, calendar: WorkCalendar): boolean {
  if (session.state === 'held') return false
  if (session.state === 'planned') return !isOverdue(session, today, calendar)
  if (session.missedBy !== 'employee' || session.disputed !== null) return false
  const makeUp = makeUpOf(state, session)
  return makeUp === undefined || wasTheEmployees(state, makeUp, today, calendar)
}
