// Coaching sessions: what was talked about by GROW, the one thing that somebody promised, and, when it did not take place, who missed it.
import type { PlannedSession } from '#domain/cadence.ts'
import type { CaseState, SessionState } from '#domain/case-state.ts'
import { type Day, isAfter, isBefore } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { ActionId, PersonId, SessionId } from '#domain/id.ts'
import { isWorkingDay, workingDaysAfter } from '#domain/working-day.ts'
import type { World } from '#domain/world.ts'

/** GROW, the employee's words first in each step (S-1). Commitment is 1 to 10; below 9 asks what would raise it. */
export type Grow = {
  goal: string
  reality: { theirs: string; managers: string }
  options: { theirs: string; managers: string }
  will: { commitment: number; whatWouldRaiseIt: string }
}

/** One real piece of work and one drill, in words for now (S-2). */
export type Practice = { workReviewed: string; drill: string }
export type CommittedAction = { text: string; ownerId: PersonId; dueOn: Day }
export type MissedBy = 'manager' | 'employee' | 'both' | 'neither'

export type HoldSession = { type: 'HoldSession'; sessionId: SessionId; heldOn: Day; grow: Grow; practice: Practice; action: CommittedAction }
export type ConfirmSession = { type: 'ConfirmSession'; sessionId: SessionId; words: string }
export type MissSession = { type: 'MissSession'; sessionId: SessionId; missedBy: MissedBy; why: string; makeUpOn: Day }
export type RescheduleSession = { type: 'RescheduleSession'; sessionId: SessionId; on: Day; askedBy: 'manager' | 'employee'; why: string }

export type SessionEvent =
  | { type: 'SessionHeld'; sessionId: SessionId; heldOn: Day; grow: Grow; practice: Practice }
  | { type: 'ActionCommitted'; actionId: ActionId; sessionId: SessionId; text: string; ownerId: PersonId; dueOn: Day }
  | { type: 'SessionConfirmed'; sessionId: SessionId; as: 'manager' | 'employee'; words: string }
  | { type: 'SessionMissed'; sessionId: SessionId; missedBy: MissedBy; why: string }
  | { type: 'MakeUpScheduled'; replaces: SessionId; session: PlannedSession }
  | { type: 'SessionRescheduled'; sessionId: SessionId; from: Day; on: Day; askedBy: 'manager' | 'employee'; why: string }

const sessionOf = (state: CaseState, sessionId: SessionId) => state.sessions.find((session) => session.sessionId === sessionId)

/** Held late is held; missed and then held after all is told by the make-up, never by rewriting. */
export function holdSession(state: CaseState, command: HoldSession, { today, freshIds }: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  if (isAfter(command.heldOn, today)) return refuse('session-in-the-future', 'heldOn')
  if (state.plan !== null && isBefore(command.heldOn, state.plan.plan.startsOn)) return refuse('before-the-plan', 'heldOn')
  const { commitment, whatWouldRaiseIt } = command.grow.will
  if (commitment < 9 && whatWouldRaiseIt.trim() === '') return refuse('what-would-raise-it', 'grow.will.whatWouldRaiseIt')
  if (isBefore(command.action.dueOn, command.heldOn)) return refuse('day-in-the-past', 'action.dueOn')
  const { sessionId, heldOn, grow, practice, action } = command
  return record<SessionEvent>(
    { type: 'SessionHeld', sessionId, heldOn, grow, practice },
    { type: 'ActionCommitted', actionId: `action_${freshIds[0]}`, sessionId, ...action },
  )
}

export function confirmSession(state: CaseState, { sessionId, words }: ConfirmSession, { actingAs }: World): Decision<SessionEvent> {
  const session = sessionOf(state, sessionId)
  if (session?.state !== 'held') return refuse('session-not-held')
  if (actingAs === 'hr') return refuse('not-yours-to-confirm')
  if (session.confirmations.some(({ as }) => as === actingAs)) return refuse('already-confirmed')
  return record({ type: 'SessionConfirmed', sessionId, as: actingAs, words })
}

/** A missed session is made up within the policy's working days, and both facts stay on the record (K-3). */
export function missSession(state: CaseState, command: MissSession, { today, policy, freshIds }: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  if (isAfter(session.on, today)) return refuse('session-in-the-future')
  const { calendar } = policy
  const latest = workingDaysAfter(today, policy.makeUpWithin, calendar)
  if (isBefore(command.makeUpOn, today) || isAfter(command.makeUpOn, latest) || !isWorkingDay(command.makeUpOn, calendar)) return refuse('make-up-too-late', 'makeUpOn')
  const { sessionId, missedBy, why } = command
  const makeUp = { ...plannedPart(session), sessionId: `session_${freshIds[0]}` as const, on: command.makeUpOn, kind: session.kind === 'final-review' ? session.kind : ('make-up' as const) }
  return record<SessionEvent>({ type: 'SessionMissed', sessionId, missedBy, why }, { type: 'MakeUpScheduled', replaces: sessionId, session: makeUp })
}

export function rescheduleSession(state: CaseState, command: RescheduleSession, { today, policy }: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  if (isBefore(command.on, today)) return refuse('day-in-the-past', 'on')
  if (!isWorkingDay(command.on, policy.calendar)) return refuse('not-a-working-day', 'on')
  if (state.plan !== null && session.kind !== 'final-review' && isAfter(command.on, state.plan.finalOn)) return refuse('due-outside-the-plan', 'on')
  if (state.sessions.some(({ on, state: is, sessionId }) => is === 'planned' && on === command.on && sessionId !== command.sessionId)) return refuse('two-sessions-on-one-day', 'on')
  const { sessionId, on, askedBy, why } = command
  return record({ type: 'SessionRescheduled', sessionId, from: session.on, on, askedBy, why })
}

function openSession(state: CaseState, sessionId: SessionId): SessionState | ReturnType<typeof refuse> {
  if (state.phase !== 'running') return refuse('plan-not-running')
  const session = sessionOf(state, sessionId)
  if (session === undefined) return refuse('no-such-session')
  return session.state === 'planned' ? session : refuse('session-already-settled')
}

const plannedPart = ({ sessionId, on, at, kind, phase }: SessionState): PlannedSession => ({ sessionId, on, at, kind, phase })
