// Choosing the route: the gate holds unless HR agrees to an override with a reason; a system cause is handed to somebody who can change it.
import type { CaseState } from '#domain/case-state.ts'
import type { Concern } from '#domain/concern.ts'
import { type Day, isBefore } from '#domain/day.ts'
import { type Decision, record, refuse } from '#domain/decision.ts'
import type { EscalationId, PersonId } from '#domain/id.ts'
import { type PlanTakenBack, takenBack } from '#domain/plan.ts'
import { gateRefuses, type RouteAnswer, type RouteFacts, routeFor, type RouteReason, routeRulesVersion, type Tool } from '#domain/route.ts'
import type { World } from '#domain/world.ts'

export type AskOverride = { type: 'AskOverride'; reason: string }
export type AgreeOverride = { type: 'AgreeOverride'; reason: string }
export type DeclineOverride = { type: 'DeclineOverride'; reason: string }
export type ChooseRoute = { type: 'ChooseRoute'; tool: Tool; reason: string }
export type EscalateSystemCause = { type: 'EscalateSystemCause'; what: string; ownerId: PersonId; answerBy: Day }
export type AnswerEscalation = { type: 'AnswerEscalation'; escalationId: EscalationId; answer: string }

export type RoutingEvent =
  | { type: 'OverrideAsked'; reason: string; against: RouteReason[] }
  | { type: 'OverrideAgreed'; reason: string }
  | { type: 'OverrideDeclined'; reason: string }
  | { type: 'RouteChosen'; tool: Tool; reason: string; answers: RouteAnswer[]; rulesVersion: number; overridden: boolean }
  | { type: 'SystemCauseEscalated'; escalationId: EscalationId; what: string; ownerId: PersonId; answerBy: Day }
  | { type: 'EscalationAnswered'; escalationId: EscalationId; answer: string }

export function routeFacts(state: CaseState): RouteFacts | null {
  if (state.concern === null || state.diagnosis === null) return null
  const { shares, facts } = state.diagnosis
  const { earlierFeedback, purpose } = state.concern
  const expectationsClear = wasKnownBefore(state.concern) ? facts.expectationsClear : 'no'
  return { ...facts, expectationsClear, shares, earlierFeedback: earlierFeedback.length, purpose }
}

/** An expectation that was told only after everything that was observed was not clear beforehand, whatever is ticked. */
const wasKnownBefore = ({ expectation, evidence }: Concern): boolean => evidence.some(({ observedOn }) => !isBefore(observedOn, expectation.communicatedOn))

export function askOverride(state: CaseState, { reason }: AskOverride): Decision<RoutingEvent> {
  const facts = routeFacts(state)
  if (facts === null) return refuse('no-diagnosis')
  if (state.plan !== null) return refuse('plan-already-issued')
  if (state.override?.answer === 'waiting') return refuse('already-asked')
  const against = gateRefuses(facts)
  if (coversTheGate(state, facts)) return refuse('nothing-to-override')
  return record({ type: 'OverrideAsked', reason, against })
}

export function agreeOverride(state: CaseState, { reason }: AgreeOverride): Decision<RoutingEvent> {
  return state.override?.answer === 'waiting' ? record({ type: 'OverrideAgreed', reason }) : refuse('nothing-to-override')
}

export function declineOverride(state: CaseState, { reason }: DeclineOverride): Decision<RoutingEvent> {
  return state.override?.answer === 'waiting' ? record({ type: 'OverrideDeclined', reason }) : refuse('nothing-to-override')
}

/** Choosing again takes back an approved plan that nobody must sign any more. */
export function chooseRoute(state: CaseState, { tool, reason }: ChooseRoute): Decision<RoutingEvent | PlanTakenBack> {
  const facts = routeFacts(state)
  if (facts === null) return refuse('no-diagnosis')
  if (state.plan !== null) return refuse('plan-already-issued')
  const answers = routeFor(facts)
  const unsuitable = answers.some((answer) => answer.tool === tool && answer.fit === 'unsuitable')
  const overridden = tool === 'formal-pip' && unsuitable && coversTheGate(state, facts)
  if (unsuitable && !overridden) return refuse('route-unsuitable', 'tool')
  return record<RoutingEvent | PlanTakenBack>(...takenBack(state), { type: 'RouteChosen', tool, reason, answers, rulesVersion: routeRulesVersion, overridden })
}

/** HR agreed to go ahead against these very rules; a fresh diagnosis that adds one asks again. */
export function coversTheGate(state: CaseState, facts: RouteFacts): boolean {
  const agreed = state.override?.answer === 'agreed' ? state.override.against : []
  return gateRefuses(facts).every(({ rule }) => agreed.some((one) => one.rule === rule))
}

export function escalateSystemCause(_: CaseState, { what, ownerId, answerBy }: EscalateSystemCause, world: World): Decision<RoutingEvent> {
  if (isBefore(answerBy, world.today)) return refuse('day-in-the-past', 'answerBy')
  return record({ type: 'SystemCauseEscalated', escalationId: `escalation_${world.freshIds[0]}`, what, ownerId, answerBy })
}

export function answerEscalation(state: CaseState, { escalationId, answer }: AnswerEscalation): Decision<RoutingEvent> {
  const open = state.escalations.find((escalation) => escalation.escalationId === escalationId && escalation.answer === null)
  return open === undefined ? refuse('nothing-to-answer') : record({ type: 'EscalationAnswered', escalationId, answer })
}
