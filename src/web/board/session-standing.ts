// Where each session of a plan stands on a day. One that nobody recorded a working day after its time is missed by the manager until told
// otherwise (K-3); one that a pause or the end of the plan takes away is nobody's miss.
import type { CaseState, SessionState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { isOverdue } from '#domain/session-count.ts'
import type { MissedBy } from '#domain/session.ts'
import type { WorkCalendar } from '#domain/working-day.ts'

export type Standing = 'planned' | 'today' | 'unrecorded' | 'overdue' | 'called-off' | 'held' | 'missed'

/** `missedBy` is also told for an overdue one; `makeUp` is the session that makes this one up. */
export type SessionStanding = { session: SessionState; standing: Standing; missedBy: MissedBy | null; makeUp: SessionState | null; madeUpFor: SessionState | null }

type Looked = { state: CaseState; asOf: Day; calendar: WorkCalendar }

export function sessionStandings({ state, asOf, calendar }: Looked): SessionStanding[] {
  return state.sessions.map((session) => {
    const standing = standingOf(session, { state, asOf, calendar })
    return {
      session,
      standing,
      missedBy: standing === 'overdue' ? 'manager' : session.missedBy,
      makeUp: state.sessions.find(({ replaces }) => replaces === session.sessionId) ?? null,
      madeUpFor: state.sessions.find(({ sessionId }) => sessionId === session.replaces) ?? null,
    }
  })
}

function standingOf(session: SessionState, { state, asOf, calendar }: Looked): Standing {
  if (session.state !== 'planned') return session.state
  const pause = state.pauses.find(({ to }) => to === null)
  const takenAwayFrom = state.phase === 'closed' ? asOf : pause?.from
  if (takenAwayFrom !== undefined && session.on >= takenAwayFrom) return 'called-off'
  if (session.on > asOf) return 'planned'
  if (session.on === asOf) return 'today'
  return isOverdue(session, asOf, calendar) ? 'overdue' : 'unrecorded'
}

/** The session that comes next, today's included. */
export const nextSession = (standings: readonly SessionStanding[]): SessionState | null =>
  standings.find(({ standing }) => standing === 'today' || standing === 'planned')?.session ?? null
