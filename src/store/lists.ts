// What each event changes in the lists that pages read. The same lines serve the moment of writing and a rebuild from the events.
import type { CaseEventType, EventOf, Recorded } from '#domain/case-event.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'
import type { PlannedSession } from '#domain/cadence.ts'
import { addDays } from '#domain/day.ts'
import type { Relationship } from '#domain/world.ts'
import { statement, type Transaction } from '#store/database.ts'
import type { Stream } from '#store/ledger.ts'

/** Whose move it is; null when nobody is waited for. */
export type WaitsFor = Relationship | null

export type CaseChange = {
  phase?: string
  waitsFor?: WaitsFor
  startsOn?: string
  finalOn?: string
  outcome?: string
}

type Place = { orgId: OrgId; caseId: CaseId; subjectId: PersonId; managerId: PersonId | null; recorded: Recorded }
type Listing<Type extends CaseEventType> = (event: EventOf<Type>, transaction: Transaction, place: Place) => Promise<CaseChange | void>

const openCase = statement('open-case', 'insert into case_list (org_id, case_id, subject_id, phase, opened_on) values ($1, $2, $3, $4, $5)')
const changeCase = statement(
  'change-case',
  `update case_list set phase = coalesce($3, phase), waits_for = case when $4 then $5 else waits_for end, starts_on = coalesce($6, starts_on),
     final_on = coalesce($7, final_on), outcome = coalesce($8, outcome), is_shared = is_shared or $9 where org_id = $1 and case_id = $2`,
)
const addSession = statement(
  'add-session',
  `insert into session_list (org_id, case_id, session_id, subject_id, on_day, at_time, kind, state) values ($1, $2, $3, $4, $5, $6, $7, 'planned')`,
)
const settleSession = statement('settle-session', 'update session_list set state = $4, missed_by = $5, on_day = coalesce($6, on_day) where org_id = $1 and case_id = $2 and session_id = $3')
const dropPlannedFrom = statement('drop-planned-from', `delete from session_list where org_id = $1 and case_id = $2 and state = 'planned' and on_day >= $3`)
const dropReview = statement('drop-review', `delete from session_list where org_id = $1 and case_id = $2 and state = 'planned' and kind = 'final-review'`)
const addPromise = statement(
  'add-promise',
  `insert into promise_list (org_id, case_id, promise_id, subject_id, owner_id, kind, what, due_on, state) values ($1, $2, $3, $4, $5, $6, $7, $8, 'open')`,
)
const settlePromise = statement('settle-promise', 'update promise_list set state = $4 where org_id = $1 and case_id = $2 and promise_id = $3')
const movePromises = statement(
  'move-promises',
  `update promise_list set due_on = due_on + $3::int where org_id = $1 and case_id = $2 and state = 'open' and due_on >= $4`,
)
const signedParties = statement(
  'signed-parties',
  `select event_body.body ->> 'as' as party
   from event join event_body on event_body.org_id = event.org_id and event_body.stream_id = event.stream_id and event_body.position = event.position
   where event.org_id = $1 and event.stream_id = $2 and event_body.org_id = $1 and event.type = 'PlanSigned' and event.position <= $3
     and event.position > (select max(approval.position) from event as approval
       where approval.org_id = $1 and approval.stream_id = $2 and approval.type = 'PlanApproved' and approval.position <= $3)`,
)
const addEscalation = statement(
  'add-escalation',
  'insert into escalation_list (org_id, escalation_id, subject_id, owner_id, what, answer_by) values ($1, $2, $3, $4, $5, $6)',
)
const answerEscalation = statement('answer-escalation', 'update escalation_list set answer = $3 where org_id = $1 and escalation_id = $2')
const addFigure = statement('add-figure', 'insert into coaching_figure (org_id, stream_id, position, manager_id, what, on_day) values ($1, $2, $3, $4, $5, $6)')

const waitFor = (waitsFor: WaitsFor, phase?: string): Promise<CaseChange> => Promise.resolve(phase === undefined ? { waitsFor } : { waitsFor, phase })
const nothing = (): Promise<void> => Promise.resolve()

/** Manager and HR sign in any order, the employee last. */
const signingOrder: Relationship[] = ['manager', 'hr', 'employee']

const listings: { [Type in CaseEventType]: Listing<Type> } = {
  ConcernRaised: async (_, transaction, { orgId, caseId, subjectId, recorded }) => {
    await transaction.run(openCase, [orgId, caseId, subjectId, 'concern', recorded.at.slice(0, 10)])
    return { waitsFor: 'manager' }
  },
  FeedbackAdded: nothing,
  ConcernWithdrawn: () => waitFor(null, 'closed'),
  ConcernLifted: () => waitFor(null, 'closed'),
  CausesAsked: () => waitFor('employee'),
  CausesGiven: () => waitFor('manager'),
  PlanViewAsked: () => waitFor('employee'),
  PlanViewGiven: () => waitFor('manager'),
  DiagnosisMade: () => waitFor('manager', 'diagnosed'),
  OverrideAsked: () => waitFor('hr'),
  OverrideAgreed: () => waitFor('manager'),
  OverrideDeclined: () => waitFor('manager'),
  RouteChosen: () => waitFor('manager', 'routed'),
  SystemCauseEscalated: async ({ escalationId, ownerId, what, answerBy }, transaction, { orgId, subjectId }) => {
    await transaction.run(addEscalation, [orgId, escalationId, subjectId, ownerId, what, answerBy])
  },
  EscalationAnswered: async ({ escalationId, answer }, transaction, { orgId }) => {
    await transaction.run(answerEscalation, [orgId, escalationId, answer])
  },
  PlanDrafted: () => waitFor('manager', 'drafting'),
  PlanSubmitted: () => waitFor('hr', 'submitted'),
  PlanReturned: () => waitFor('manager', 'drafting'),
  PlanApproved: () => waitFor('manager', 'approved'),
  PlanTakenBack: () => waitFor('manager', 'drafting'),
  PlanSigned: async (_, transaction, { orgId, caseId, recorded }) => {
    const signed = await transaction.rows<{ party: Relationship }>(signedParties, [orgId, caseId, recorded.position])
    const waitsFor = signingOrder.find((party) => !signed.some((one) => one.party === party)) ?? null
    return { waitsFor }
  },
  SigningDeclined: () => waitFor(null),
  PlanIssued: async ({ plan, finalOn, sessions }, transaction, place) => {
    const { orgId, caseId, subjectId } = place
    await addSessions(transaction, place, sessions)
    for (const support of plan.support) {
      await transaction.run(addPromise, [orgId, caseId, support.supportId, subjectId, support.ownerId, 'support', support.what, support.dueOn])
    }
    await figure(transaction, place, 'plan-opened')
    return { phase: 'running', waitsFor: null, startsOn: plan.startsOn, finalOn }
  },
  SessionHeld: async ({ sessionId }, transaction, place) => {
    await transaction.run(settleSession, [place.orgId, place.caseId, sessionId, 'held', null, null])
    await figure(transaction, place, 'session-held')
  },
  ActionCommitted: async ({ actionId, ownerId, text, dueOn }, transaction, { orgId, caseId, subjectId }) => {
    await transaction.run(addPromise, [orgId, caseId, actionId, subjectId, ownerId, 'action', text, dueOn])
  },
  SessionConfirmed: nothing,
  SessionDisputed: nothing,
  SessionMissed: async ({ sessionId, missedBy }, transaction, place) => {
    await transaction.run(settleSession, [place.orgId, place.caseId, sessionId, 'missed', missedBy, null])
    await figure(transaction, place, 'session-missed')
  },
  MakeUpScheduled: ({ session }, transaction, place) => addSessions(transaction, place, [session]),
  SessionRescheduled: async ({ sessionId, on }, transaction, { orgId, caseId }) => {
    await transaction.run(settleSession, [orgId, caseId, sessionId, 'planned', null, on])
  },
  ActionSettled: async ({ actionId, outcome }, transaction, { orgId, caseId }) => {
    await transaction.run(settlePromise, [orgId, caseId, actionId, outcome])
  },
  SupportDelivered: async ({ supportId }, transaction, { orgId, caseId }) => {
    await transaction.run(settlePromise, [orgId, caseId, supportId, 'kept'])
  },
  StatusNoteSent: async (_, transaction, place) => {
    await figure(transaction, place, 'note-sent')
    return { waitsFor: 'employee' }
  },
  StatusNoteAcknowledged: () => waitFor(null),
  PlanPaused: () => waitFor('hr', 'paused'),
  PlanResumed: async ({ resumedOn, days, finalOn, sessions }, transaction, place) => {
    const pausedOn = addDays(resumedOn, -days)
    await transaction.run(dropPlannedFrom, [place.orgId, place.caseId, pausedOn])
    await addSessions(transaction, place, sessions)
    await transaction.run(movePromises, [place.orgId, place.caseId, days, pausedOn])
    return { phase: 'running', waitsFor: null, finalOn }
  },
  DecisionProposed: () => waitFor('hr'),
  DecisionReturned: () => waitFor('manager'),
  DecisionMade: () => waitFor(null),
  PlanExtended: async ({ finalOn, sessions }, transaction, place) => {
    await transaction.run(dropReview, [place.orgId, place.caseId])
    await addSessions(transaction, place, sessions)
    return { finalOn }
  },
  CaseClosed: async ({ outcome }, transaction, place) => {
    await figure(transaction, place, `plan-${outcome}`)
    return { phase: 'closed', waitsFor: null, outcome }
  },
}

/** `managerId` is who manages the person now; figures about coaching count for them. */
export async function list(transaction: Transaction, orgId: OrgId, stream: Stream, managerId: PersonId | null, recorded: readonly Recorded[]): Promise<void> {
  for (const one of recorded) {
    const listing = listings[one.event.type] as Listing<CaseEventType>
    const place = { orgId, caseId: stream.caseId, subjectId: stream.subjectId, managerId, recorded: one }
    const change = (await listing(one.event, transaction, place)) ?? {}
    await applyChange(transaction, orgId, stream, change, one)
  }
}

async function applyChange(transaction: Transaction, orgId: OrgId, stream: Stream, change: CaseChange, { event }: Recorded): Promise<void> {
  const shares = isFirstShown(event.type)
  if (!shares && Object.keys(change).length === 0) return
  const { phase, waitsFor, startsOn, finalOn, outcome } = change
  await transaction.run(changeCase, [
    orgId, stream.caseId, phase ?? null, waitsFor !== undefined, waitsFor ?? null, startsOn ?? null, finalOn ?? null, outcome ?? null, shares,
  ])
}

/** The first events by which the employee learns of a case. */
const isFirstShown = (type: CaseEventType): boolean => type === 'CausesAsked' || type === 'PlanViewAsked' || type === 'PlanApproved'

async function addSessions(transaction: Transaction, { orgId, caseId, subjectId }: Place, sessions: readonly PlannedSession[]): Promise<void> {
  for (const { sessionId, on, at, kind } of sessions) await transaction.run(addSession, [orgId, caseId, sessionId, subjectId, on, at, kind])
}

async function figure(transaction: Transaction, { orgId, caseId, managerId, recorded }: Place, what: string): Promise<void> {
  if (managerId === null) return
  await transaction.run(addFigure, [orgId, caseId, recorded.position, managerId, what, recorded.at.slice(0, 10)])
}
