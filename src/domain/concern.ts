// A concern: a written expectation, the gap, its effect, and what was observed. It is the start of a case, never its conclusion.
import type { CaseState } from '#domain/case-state.ts'
import { type Day, isAfter } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { PersonId } from '#domain/id.ts'
import type { World } from '#domain/world.ts'

export type Expectation = { text: string; communicatedOn: Day; communicatedHow: string }
export type Evidence = { observedOn: Day; source: string; what: string }
export type Feedback = { givenOn: Day; what: string }

/** The question behind the question (D-7). */
export type Purpose = 'help-to-pass' | 'justify-a-decision'

export type Concern = {
  expectation: Expectation
  gap: string
  effect: string
  evidence: Evidence[]
  earlierFeedback: Feedback[]
  purpose: Purpose
}

export type RaiseConcern = { type: 'RaiseConcern'; subjectId: PersonId; concern: Concern }
export type AddFeedback = { type: 'AddFeedback'; feedback: Feedback }
export type WithdrawConcern = { type: 'WithdrawConcern'; reason: string }

export type ConcernEvent =
  | { type: 'ConcernRaised'; subjectId: PersonId; concern: Concern }
  | { type: 'FeedbackAdded'; feedback: Feedback }
  | { type: 'ConcernWithdrawn'; reason: string }
  | { type: 'ConcernLifted' }

export function raiseConcern(state: CaseState, command: RaiseConcern, { today }: World): Decision<ConcernEvent> {
  if (state.phase !== 'none') return refuse('case-already-open')
  const { concern, subjectId } = command
  if (concern.evidence.length === 0) return refuse('concern-without-evidence', 'concern.evidence')
  if (isAfter(concern.expectation.communicatedOn, today)) return refuse('day-in-the-future', 'concern.expectation.communicatedOn')
  const early = concern.evidence.findIndex((piece) => isAfter(piece.observedOn, today))
  if (early >= 0) return refuse('day-in-the-future', `concern.evidence.${early}.observedOn`)
  const talkToCome = concern.earlierFeedback.findIndex((talk) => isAfter(talk.givenOn, today))
  if (talkToCome >= 0) return refuse('day-in-the-future', `concern.earlierFeedback.${talkToCome}.givenOn`)
  return record({ type: 'ConcernRaised', subjectId, concern })
}

export function addFeedback(state: CaseState, { feedback }: AddFeedback, { today }: World): Decision<ConcernEvent> {
  if (state.concern === null || isIssued(state)) return refuse('concern-is-settled')
  if (isAfter(feedback.givenOn, today)) return refuse('day-in-the-future', 'feedback.givenOn')
  return record({ type: 'FeedbackAdded', feedback })
}

export function withdrawConcern(state: CaseState, { reason }: WithdrawConcern): Decision<ConcernEvent> {
  if (state.concern === null || isIssued(state)) return refuse('concern-is-settled')
  const withdrawn = { type: 'ConcernWithdrawn', reason } as const
  return wasShown(state) ? record<ConcernEvent>(withdrawn, { type: 'ConcernLifted' }) : record<ConcernEvent>(withdrawn)
}

/** Somebody who was told of a concern is told, too, that nothing follows from it. */
const wasShown = ({ causesAsked, planShown, approved }: CaseState) => causesAsked || planShown !== null || approved !== null

const isIssued = (state: CaseState) => state.plan !== null
