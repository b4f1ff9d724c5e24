// What a case is at a moment: folded from its events, and only from those that the reader may see.
import type { PlannedSession } from '#domain/cadence.ts'
import type { Concern } from '#domain/concern.ts'
import type { Day, Instant } from '#domain/day.ts'
import type { CauseShares, Diagnosis } from '#domain/diagnosis.ts'
import type { MilestoneView, ShownConcern } from '#domain/employee-view.ts'
import type { ActionId, EscalationId, NoteId, PersonId, SessionId } from '#domain/id.ts'
import type { PauseCause } from '#domain/pause.ts'
import type { Milestone, PlanText, Support } from '#domain/plan.ts'
import type { ActionOutcome } from '#domain/promise.ts'
import type { RouteAnswer, RouteReason, Tool } from '#domain/route.ts'
import type { Grow, MissedBy, Practice } from '#domain/session.ts'
import type { Expectation, NoteFacts } from '#domain/status-note.ts'
import type { Outcome, Review } from '#domain/verdict.ts'

export type CasePhase = 'none' | 'concern' | 'diagnosed' | 'routed' | 'drafting' | 'submitted' | 'approved' | 'running' | 'paused' | 'closed'
export type SigningParty = 'manager' | 'hr' | 'employee'

export type Versioned = { version: number; plan: PlanText }
export type PlanView = { version: number; words: string; milestones: MilestoneView[]; at: Instant }
export type Signature = { as: SigningParty; by: PersonId; at: Instant; version: number; meaning: string; shownDigest: string; authenticatedBy: string; statement: string | null; declined: boolean }

export type Confirmation = { as: 'manager' | 'employee'; words: string; at: Instant }
export type SessionState = PlannedSession & {
  state: 'planned' | 'held' | 'missed'
  replaces: SessionId | null
  heldOn: Day | null
  grow: Grow | null
  practice: Practice | null
  confirmations: Confirmation[]
  missedBy: MissedBy | null
  why: string | null
  movedFrom: Day[]
  /** Who recorded it as held or missed, and what the other side says when it sees that differently. */
  recordedBy: PersonId | null
  disputed: { as: 'manager' | 'employee'; words: string; at: Instant } | null
}

export type MilestoneState = Milestone
export type SupportState = Support & { deliveredOn: Day | null; words: string | null }
export type ActionState = { actionId: ActionId; sessionId: SessionId; text: string; ownerId: PersonId; dueOn: Day; outcome: 'open' | ActionOutcome; doneOn: Day | null }
export type NoteState = {
  noteId: NoteId; number: number; weekOf: Day; sentAt: Instant; words: string; improved: string; expectation: Expectation; facts: NoteFacts
  acknowledged: Instant | null; reply: string | null
}
export type Escalation = { escalationId: EscalationId; what: string; ownerId: PersonId; answerBy: Day; answer: string | null }
export type Override = { reason: string; against: RouteReason[]; answer: 'waiting' | 'agreed' | 'declined'; answerReason: string | null }
export type Pause = { from: Day; to: Day | null; cause: PauseCause; why: string }
export type Decided = { outcome: Outcome; reason: string; agreedBecause: string; override: string | null; differs: boolean; review: Review; at: Instant; expected: string[] }

export type CaseState = {
  phase: CasePhase
  subjectId: PersonId | null
  concern: Concern | null
  shownConcern: ShownConcern | null
  causesAsked: boolean
  causesGiven: { words: string; shares: CauseShares | null; at: Instant } | null
  diagnosis: (Diagnosis & { at: Instant }) | null
  override: Override | null
  route: { tool: Tool; reason: string; answers: RouteAnswer[]; overridden: boolean } | null
  escalations: Escalation[]
  draft: Versioned | null
  drafts: { version: number; why: string; at: Instant }[]
  returned: string | null
  planShown: Versioned | null
  planViews: PlanView[]
  approved: Versioned | null
  signatures: Signature[]
  plan: (Versioned & { finalOn: Day; issuedAt: Instant }) | null
  milestones: MilestoneState[]
  support: SupportState[]
  sessions: SessionState[]
  actions: ActionState[]
  pauses: Pause[]
  notes: NoteState[]
  proposal: { outcome: Outcome; reason: string; newFinalOn: Day | null; review: Review } | null
  extended: boolean
  /** Final reviews that came before an extension. */
  earlierReviews: SessionId[]
  decisions: Decided[]
}

export const emptyCase: CaseState = {
  phase: 'none', subjectId: null, concern: null, shownConcern: null, causesAsked: false, causesGiven: null, diagnosis: null, override: null, route: null,
  escalations: [], draft: null, drafts: [], returned: null, planShown: null, planViews: [], approved: null, signatures: [], plan: null, milestones: [],
  support: [], sessions: [], actions: [], pauses: [], notes: [], proposal: null, extended: false, earlierReviews: [], decisions: [],
}
