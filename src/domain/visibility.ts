// Who sees what: one row for each event. The audience is written beside the event, and the database enforces it as well.
import type { CaseEventType } from '#domain/case-event.ts'
import type { Relationship } from '#domain/world.ts'

/** `parties`: employee, manager and HR. `organisation`: manager and HR, while something is being prepared. */
export type Audience = 'parties' | 'organisation'

const parties = 'parties'
const organisation = 'organisation'

const visibility: { [Type in CaseEventType]: Audience } = {
  ConcernRaised: organisation,
  FeedbackAdded: organisation,
  ConcernWithdrawn: organisation,
  ConcernLifted: parties,
  CausesAsked: parties,
  CausesGiven: parties,
  PlanViewAsked: parties,
  PlanViewGiven: parties,
  DiagnosisMade: organisation,
  OverrideAsked: organisation,
  OverrideAgreed: organisation,
  OverrideDeclined: organisation,
  RouteChosen: organisation,
  SystemCauseEscalated: organisation,
  EscalationAnswered: organisation,
  PlanDrafted: organisation,
  PlanSubmitted: organisation,
  PlanReturned: organisation,
  PlanApproved: parties,
  PlanTakenBack: parties,
  PlanSigned: parties,
  SigningDeclined: parties,
  PlanIssued: parties,
  SessionHeld: parties,
  ActionCommitted: parties,
  SessionConfirmed: parties,
  SessionDisputed: parties,
  SessionMissed: parties,
  MakeUpScheduled: parties,
  SessionRescheduled: parties,
  ActionSettled: parties,
  SupportDelivered: parties,
  StatusNoteSent: parties,
  StatusNoteAcknowledged: parties,
  PlanPaused: parties,
  PlanResumed: parties,
  DecisionProposed: organisation,
  DecisionReturned: organisation,
  DecisionMade: parties,
  PlanExtended: parties,
  CaseClosed: parties,
}

const readers: { [A in Audience]: readonly Relationship[] } = {
  parties: ['employee', 'manager', 'hr'],
  organisation: ['manager', 'hr'],
}

export const audienceOf = (event: CaseEventType): Audience => visibility[event]
export const maySee = (audience: Audience, as: Relationship): boolean => readers[audience].includes(as)
