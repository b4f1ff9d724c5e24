// Coaching sessions: what was talked about by GROW, the one thing that somebody promised, and, when it did not take place, who missed it.
import type { PlannedSession } from '#domain/cadence.ts'
import type { CaseState, SessionState } from '#domain/case-state.ts'
import { type Day, isAfter, isBefore } from '#domain/day.ts'
import { type Decision, record, refuse, type Refused } from '#domain/decision.ts'
import type { ActionId, PersonId, SessionId } from '#domain/id.ts'
import { isWorkingDay, workingDayFrom, workingDaysAfter } from '#domain/working-day.ts'
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
export type DisputeSession = { type: 'DisputeSession'; sessionId: SessionId; words: string }
export type MissSession = { type: 'MissSession'; sessionId: SessionId; missedBy: MissedBy; why: string; makeUpOn: Day }
export type RescheduleSession = { type: 'RescheduleSession'; sessionId: SessionId; on: Day; askedBy: 'manager' | 'employee'; why: string }

export type SessionEvent =
  | { type: 'SessionHeld'; sessionId: SessionId; heldOn: Day; grow: Grow; practice: Practice }
  | { type: 'ActionCommitted'; actionId: ActionId; sessionId: SessionId; text: string; ownerId: PersonId; dueOn: Day }
  | { type: 'SessionConfirmed'; sessionId: SessionId; as: 'manager' | 'employee'; words: string }
  | { type: 'SessionDisputed'; sessionId: SessionId; as: 'manager' | 'employee'; words: string }
  | { type: 'SessionMissed'; sessionId: SessionId; missedBy: MissedBy; why: string }
  | { type: 'MakeUpScheduled'; replaces: SessionId; session: PlannedSession }
  | { type: 'SessionRescheduled'; sessionId: SessionId; from: Day; on: Day; askedBy: 'manager' | 'employee'; why: string }

const sessionOf = (state: CaseState, sessionId: SessionId) => state.sessions.find((session) => session.sessionId === sessionId)

/** Held late is held; missed and then held after all is told by the make-up, never by rewriting. One conversation is one session. */
export function holdSession(state: CaseState, command: HoldSession, { today, actorId, freshIds }: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  const { sessionId, heldOn, grow, practice, action } = command
  if (isAfter(heldOn, today)) return refuse('session-in-the-future', 'heldOn')
  if (state.plan !== null && isBefore(heldOn, state.plan.plan.startsOn)) return refuse('before-the-plan', 'heldOn')
  if (state.sessions.some((other) => other.heldOn === heldOn && !(other.on === heldOn && session.on === heldOn))) return refuse('two-sessions-on-one-day', 'heldOn')
  const { commitment, whatWouldRaiseIt } = grow.will
  if (commitment < 9 && whatWouldRaiseIt.trim() === '') return refuse('what-would-raise-it', 'grow.will.whatWouldRaiseIt')
  if (action.ownerId !== actorId && action.ownerId !== state.subjectId) return refuse('owner-is-neither', 'action.ownerId')
  if (isBefore(action.dueOn, heldOn)) return refuse('day-in-the-past', 'action.dueOn')
  return record<SessionEvent>(
    { type: 'SessionHeld', sessionId, heldOn, grow, practice },
    { type: 'ActionCommitted', actionId: `action_${freshIds[0]}`, sessionId, ...action },
  )
}

export function confirmSession(state: CaseState, { sessionId, words }: ConfirmSession, { actingAs }: World): Decision<SessionEvent> {
  const session = sessionOf(state, sessionId)
  if (session === undefined) return refuse('no-such-session')
  if (session.state !== 'held' || actingAs === 'hr') return refuse('session-not-held')
  if (hasConfirmed(session, actingAs)) return refuse('already-confirmed')
  return record({ type: 'SessionConfirmed', sessionId, as: actingAs, words })
}

/** "Until told otherwise" (K-3): whoever did not record it may say that it was not so. Both accounts stay; nothing is rewritten. */
export function disputeSession(state: CaseState, { sessionId, words }: DisputeSession, { actingAs, actorId }: World): Decision<SessionEvent> {
  const session = sessionOf(state, sessionId)
  if (session === undefined) return refuse('no-such-session')
  if (session.state === 'planned' || session.recordedBy === actorId || actingAs === 'hr') return refuse('nothing-to-dispute')
  if (session.disputed !== null) return refuse('already-disputed')
  if (hasConfirmed(session, actingAs)) return refuse('already-confirmed')
  return record({ type: 'SessionDisputed', sessionId, as: actingAs, words })
}

const hasConfirmed = (session: SessionState, party: 'manager' | 'employee') => session.confirmations.some(({ as }) => as === party)

/** A missed session is made up within the policy's working days, and both facts stay on the record (K-3). */
export function missSession(state: CaseState, command: MissSession, world: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  if (isAfter(session.on, world.today)) return refuse('session-in-the-future')
  const { sessionId, missedBy, why, makeUpOn } = command
  const flaw = flawInMakeUp(state, sessionId, makeUpOn, world)
  if (flaw !== null) return flaw
  const { at, phase } = session
  // A launch or a final review stays what it is on its second day.
  const kind = session.kind === 'coaching' ? 'make-up' : session.kind
  const makeUp: PlannedSession = { sessionId: `session_${world.freshIds[0]}`, on: makeUpOn, at, kind, phase }
  return record<SessionEvent>({ type: 'SessionMissed', sessionId, missedBy, why }, { type: 'MakeUpScheduled', replaces: sessionId, session: makeUp })
}

/** On a day of its own, unless every day that is allowed has a session already. */
function flawInMakeUp(state: CaseState, missed: SessionId, makeUpOn: Day, { today, policy }: World): Refused | null {
  const days = [workingDayFrom(today, policy.calendar)]
  const latest = workingDaysAfter(today, policy.makeUpWithin, policy.calendar)
  while ((days.at(-1) ?? latest) < latest) days.push(workingDaysAfter(days.at(-1) ?? latest, 1, policy.calendar))
  if (!days.includes(makeUpOn)) return refuse('make-up-too-late', 'makeUpOn')
  const free = days.filter((day) => !isTaken(state, day, missed))
  return free.length > 0 && !free.includes(makeUpOn) ? refuse('two-sessions-on-one-day', 'makeUpOn') : null
}

const isTaken = (state: CaseState, day: Day, except: SessionId): boolean =>
  state.sessions.some((session) => session.sessionId !== except && ((session.state === 'planned' && session.on === day) || session.heldOn === day))

/** Moved before its day is over; once the day has passed it was held or missed. */
export function rescheduleSession(state: CaseState, command: RescheduleSession, { today, policy }: World): Decision<SessionEvent> {
  const session = openSession(state, command.sessionId)
  if ('refused' in session) return session
  const { sessionId, on, askedBy, why } = command
  if (isBefore(session.on, today)) return refuse('too-late-to-reschedule')
  if (isBefore(on, today)) return refuse('day-in-the-past', 'on')
  if (!isWorkingDay(on, policy.calendar)) return refuse('not-a-working-day', 'on')
  if (isAfter(on, latestDay(state, session, policy))) return refuse('due-outside-the-plan', 'on')
  if (isTaken(state, on, sessionId)) return refuse('two-sessions-on-one-day', 'on')
  return record({ type: 'SessionRescheduled', sessionId, from: session.on, on, askedBy, why })
}

/** Coaching stays inside the plan; a final review, and what is made up, may follow within the days that a make-up has. */
function latestDay({ plan }: CaseState, { kind, on }: SessionState, { calendar, makeUpWithin }: World['policy']): Day {
  const finalOn = plan?.finalOn ?? on
  return kind === 'coaching' || kind === 'launch' ? finalOn : workingDaysAfter(finalOn, makeUpWithin, calendar)
}

function openSession(state: CaseState, sessionId: SessionId): SessionState | Refused {
  if (state.phase !== 'running') return refuse('plan-not-running')
  const session = sessionOf(state, sessionId)
  if (session === undefined) return refuse('no-such-session')
  return session.state === 'planned' ? session : refuse('session-already-settled')
}
