// What each event means for the state of a case. A reader who may not see an event gets a state without it, and nothing breaks.
import type { PlannedSession } from '#domain/cadence.ts'
import type { CaseEventType, EventOf, Recorded } from '#domain/case-event.ts'
import type { CaseState, SessionState, Signature } from '#domain/case-state.ts'
import { addDays, type Day, isBefore } from '#domain/day.ts'
import type { SessionId } from '#domain/id.ts'
import { givesWay } from '#domain/pause.ts'

type Evolutions = { [Type in CaseEventType]: (state: CaseState, event: EventOf<Type>, recorded: Recorded) => CaseState }

export const evolutions: Evolutions = {
  ConcernRaised: (state, { subjectId, concern }) => ({ ...state, phase: 'concern', subjectId, concern }),
  FeedbackAdded: (state, { feedback }) =>
    state.concern === null ? state : { ...state, concern: { ...state.concern, earlierFeedback: [...state.concern.earlierFeedback, feedback] } },
  ConcernWithdrawn: (state) => ({ ...state, phase: 'closed' }),
  ConcernLifted: (state) => ({ ...state, phase: 'closed' }),

  CausesAsked: (state, { shown }) => ({ ...state, phase: state.phase === 'none' ? 'concern' : state.phase, causesAsked: true, shownConcern: shown }),
  CausesGiven: (state, { words, shares }, { at }) => ({ ...state, causesGiven: { words, shares, at } }),
  PlanViewAsked: (state, { version, shown }) => ({ ...state, phase: state.phase === 'none' ? 'drafting' : state.phase, planShown: { version, plan: shown } }),
  PlanViewGiven: (state, { version, words, milestones }, { at }) => ({ ...state, planViews: [...state.planViews, { version, words, milestones, at }] }),

  DiagnosisMade: (state, { diagnosis }, { at }) => ({ ...state, phase: 'diagnosed', diagnosis: { ...diagnosis, at }, route: null }),
  OverrideAsked: (state, { reason, against }) => ({ ...state, override: { reason, against, answer: 'waiting', answerReason: null } }),
  OverrideAgreed: (state, { reason }) => (state.override === null ? state : { ...state, override: { ...state.override, answer: 'agreed', answerReason: reason } }),
  OverrideDeclined: (state, { reason }) => (state.override === null ? state : { ...state, override: { ...state.override, answer: 'declined', answerReason: reason } }),
  RouteChosen: (state, { tool, reason, answers, overridden }) => ({ ...state, phase: 'routed', route: { tool, reason, answers, overridden } }),
  SystemCauseEscalated: (state, { escalationId, what, ownerId, answerBy }) => ({
    ...state, escalations: [...state.escalations, { escalationId, what, ownerId, answerBy, answer: null }],
  }),
  EscalationAnswered: (state, { escalationId, answer }) => ({
    ...state, escalations: state.escalations.map((one) => (one.escalationId === escalationId ? { ...one, answer } : one)),
  }),

  PlanDrafted: (state, { version, plan, why }, { at }) => ({
    ...state, phase: 'drafting', draft: { version, plan }, drafts: [...state.drafts, { version, why, at }], approved: null,
  }),
  PlanSubmitted: (state) => ({ ...state, phase: 'submitted', returned: null }),
  PlanReturned: (state, { reason }) => ({ ...state, phase: 'drafting', returned: reason }),
  PlanApproved: (state, { version, plan }) => ({ ...state, phase: 'approved', approved: { version, plan }, signatures: [] }),
  PlanTakenBack: (state) => ({ ...state, phase: 'drafting', approved: null, signatures: [] }),

  PlanSigned: (state, event, { at, by }) => ({ ...state, signatures: [...state.signatures, signatureOf(event, at, by)] }),
  SigningDeclined: (state, event, { at, by }) => ({ ...state, signatures: [...state.signatures, declinedBy(event, at, by)] }),
  PlanIssued: (state, { version, plan, finalOn, sessions }, { at }) => ({
    ...state,
    phase: 'running',
    plan: { version, plan, finalOn, issuedAt: at },
    milestones: plan.milestones,
    support: plan.support.map((support) => ({ ...support, deliveredOn: null, words: null })),
    sessions: sessions.map(planned),
  }),

  SessionHeld: (state, { sessionId, heldOn, grow, practice }, { by }) =>
    withSession(state, sessionId, (session) => ({ ...session, state: 'held', heldOn, grow, practice, recordedBy: by })),
  ActionCommitted: (state, { type: _type, ...action }) => ({ ...state, actions: [...state.actions, { ...action, outcome: 'open', doneOn: null }] }),
  SessionConfirmed: (state, { sessionId, as, words }, { at }) =>
    withSession(state, sessionId, (session) => ({
      ...session, confirmations: [...session.confirmations, { as, words, at }], disputed: session.disputed?.as === as ? null : session.disputed,
    })),
  SessionDisputed: (state, { sessionId, as, words }, { at }) => withSession(state, sessionId, (session) => ({ ...session, disputed: { as, words, at } })),
  SessionMissed: (state, { sessionId, missedBy, why }, { by }) =>
    withSession(state, sessionId, (session) => ({ ...session, state: 'missed', missedBy, why, recordedBy: by })),
  MakeUpScheduled: (state, { replaces, session }) => ({ ...state, sessions: inOrder([...state.sessions, { ...planned(session), replaces }]) }),
  SessionRescheduled: (state, { sessionId, from, on, why }) => {
    const moved = withSession(state, sessionId, (session) => ({ ...session, on, why, movedFrom: [...session.movedFrom, from] }))
    return { ...moved, sessions: inOrder(moved.sessions) }
  },

  ActionSettled: (state, { actionId, outcome, doneOn }) => ({
    ...state, actions: state.actions.map((action) => (action.actionId === actionId ? { ...action, outcome, doneOn } : action)),
  }),
  SupportDelivered: (state, { supportId, deliveredOn, words }) => ({
    ...state, support: state.support.map((support) => (support.supportId === supportId ? { ...support, deliveredOn, words } : support)),
  }),

  StatusNoteSent: (state, { type: _type, ...note }, { at }) => ({ ...state, notes: [...state.notes, { ...note, sentAt: at, acknowledged: null, reply: null }] }),
  StatusNoteAcknowledged: (state, { noteId, reply }, { at }) => ({
    ...state, notes: state.notes.map((note) => (note.noteId === noteId ? { ...note, acknowledged: at, reply } : note)),
  }),

  PlanPaused: (state, { pausedOn, cause, why }) => ({ ...state, phase: 'paused', pauses: [...state.pauses, { from: pausedOn, to: null, cause, why }] }),
  PlanResumed: (state, { resumedOn, days, finalOn, sessions }) => ({
    ...afterPause(state, addDays(resumedOn, -days), days, finalOn, sessions),
    phase: 'running',
    pauses: state.pauses.map((pause) => (pause.to === null ? { ...pause, to: resumedOn } : pause)),
  }),

  DecisionProposed: (state, { outcome, reason, newFinalOn, review }) => ({ ...state, proposal: { outcome, reason, newFinalOn, review } }),
  DecisionReturned: (state) => ({ ...state, proposal: null }),
  DecisionMade: (state, { type: _type, ...decided }, { at }) => ({ ...state, proposal: null, decisions: [...state.decisions, { ...decided, at }] }),
  PlanExtended: (state, { finalOn, sessions }) => ({ ...extended(state, finalOn, sessions), extended: true }),
  CaseClosed: (state) => ({ ...state, phase: 'closed' }),
}

const planned = (session: PlannedSession): SessionState => ({
  ...session, state: 'planned', replaces: null, heldOn: null, grow: null, practice: null, confirmations: [], missedBy: null, why: null, movedFrom: [],
  recordedBy: null, disputed: null,
})

const inOrder = (sessions: SessionState[]) => sessions.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

const withSession = (state: CaseState, sessionId: SessionId, change: (session: SessionState) => SessionState): CaseState => ({
  ...state, sessions: state.sessions.map((session) => (session.sessionId === sessionId ? change(session) : session)),
})

/** What was still ahead when the pause began moves with it; what was due before it does not. */
function afterPause(state: CaseState, pausedOn: Day, days: number, finalOn: Day, sessions: PlannedSession[]): CaseState {
  const moved = (dueOn: Day): Day => (isBefore(dueOn, pausedOn) ? dueOn : addDays(dueOn, days))
  return {
    ...state,
    plan: state.plan === null ? null : { ...state.plan, finalOn },
    milestones: state.milestones.map((milestone) => ({ ...milestone, dueOn: moved(milestone.dueOn) })),
    support: state.support.map((support) => (support.deliveredOn === null ? { ...support, dueOn: moved(support.dueOn) } : support)),
    actions: state.actions.map((action) => (action.outcome === 'open' ? { ...action, dueOn: moved(action.dueOn) } : action)),
    sessions: inOrder([...state.sessions.filter((session) => !givesWay(session, pausedOn)), ...sessions.map(planned)]),
  }
}

/** What is met stays met and is not tested again; every other milestone is due on the new final day. Only the final review gives way. */
function extended(state: CaseState, finalOn: Day, sessions: PlannedSession[]): CaseState {
  const met = new Set(state.decisions.at(-1)?.review.milestones.flatMap(({ milestoneId, result }) => (result === 'met' ? [milestoneId] : [])))
  const isReviewAhead = ({ kind, state: is }: SessionState) => kind === 'final-review' && is === 'planned'
  const stays = state.sessions.filter((session) => !isReviewAhead(session))
  return {
    ...state,
    earlierReviews: stays.flatMap(({ kind, sessionId }) => (kind === 'final-review' ? [sessionId] : [])),
    plan: state.plan === null ? null : { ...state.plan, finalOn },
    milestones: state.milestones.map((milestone) => (met.has(milestone.milestoneId) ? milestone : { ...milestone, dueOn: finalOn })),
    sessions: inOrder([...stays, ...sessions.map(planned)]),
  }
}

const signatureOf = (event: EventOf<'PlanSigned'>, at: Recorded['at'], by: Recorded['by']): Signature => ({
  as: event.as, by, at, version: event.version, meaning: event.meaning, shownDigest: event.shownDigest,
  authenticatedBy: event.authenticatedBy, statement: event.statement, declined: false,
})

const declinedBy = (event: EventOf<'SigningDeclined'>, at: Recorded['at'], by: Recorded['by']): Signature => ({
  as: 'employee', by, at, version: event.version, meaning: event.consequence, shownDigest: '', authenticatedBy: '', statement: event.words, declined: true,
})
