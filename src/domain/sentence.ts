// How each event reads: one plain sentence for timeline, mail, PDF and export. An event without its sentence does not compile.
import type { CaseEvent, CaseEventType, EventOf, Recorded } from '#domain/case-event.ts'
import type { Day } from '#domain/day.ts'
import { mainCause } from '#domain/diagnosis.ts'
import type { PersonId } from '#domain/id.ts'
import { expectationWords, missedByWords, outcomeWords, toolWords } from '#domain/word.ts'

type Told = { who: string; name: (person: PersonId) => string }

// Made once and said once: a formatter costs far more than its use, and its use far more than a look at what was said; timelines say many days.
const inWords = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
const said = new Map<Day, string>()
const mostSaid = 10_000
function day(on: Day): string {
  const known = said.get(on)
  if (known !== undefined) return known
  if (said.size >= mostSaid) said.clear()
  const words = inWords.format(Temporal.PlainDate.from(on))
  said.set(on, words)
  return words
}

const sentences: { [Type in CaseEventType]: (event: EventOf<Type>, told: Told) => string } = {
  ConcernRaised: ({ concern }, { who }) => `${who} raised a concern: ${concern.gap}`,
  FeedbackAdded: ({ feedback }, { who }) => `${who} recorded a conversation of ${day(feedback.givenOn)} about this.`,
  ConcernWithdrawn: ({ reason }, { who }) => `${who} withdrew the concern: ${reason}`,
  ConcernLifted: (_, { who }) => `${who} took the concern back. Nothing follows from it.`,
  CausesAsked: (_, { who }) => `${who} shared the concern and asked for the employee’s own view of what gets in the way.`,
  CausesGiven: (_, { who }) => `${who} gave their own view of what gets in the way.`,
  PlanViewAsked: ({ version }, { who }) => `${who} showed draft ${version} of the plan and asked whether each target can be reached.`,
  PlanViewGiven: ({ version }, { who }) => `${who} answered for each milestone of draft ${version}.`,
  DiagnosisMade: ({ diagnosis }, { who }) => `${who} worked out the causes; the main one is ${mainCause(diagnosis.shares)}.`,
  OverrideAsked: ({ against }, { who }) => `${who} asked HR to go ahead against the gate (${against.map(({ rule }) => rule).join(', ')}).`,
  OverrideAgreed: ({ reason }, { who }) => `${who} agreed to override the gate: ${reason}`,
  OverrideDeclined: ({ reason }, { who }) => `${who} did not agree to override the gate: ${reason}`,
  RouteChosen: ({ tool, overridden }, { who }) => `${who} chose the route: ${toolWords[tool]}${overridden ? ', by an override that HR agreed to' : ''}.`,
  SystemCauseEscalated: ({ ownerId, answerBy }, { who, name }) => `${who} handed a system cause to ${name(ownerId)}, for an answer by ${day(answerBy)}.`,
  EscalationAnswered: ({ answer }, { who }) => `${who} recorded the answer to the escalation: ${answer}`,
  PlanDrafted: ({ version, why }, { who }) => `${who} wrote draft ${version} of the plan${why === '' ? '.' : `: ${why}`}`,
  PlanSubmitted: ({ version }, { who }) => `${who} gave draft ${version} to HR, and confirmed that it can be passed and that the outcome is open.`,
  PlanReturned: ({ version, reason }, { who }) => `${who} gave draft ${version} back: ${reason}`,
  PlanApproved: ({ version }, { who }) => `${who} approved version ${version} of the plan, and confirmed that it can be passed and that the outcome is open.`,
  PlanTakenBack: ({ version }, { who }) => `${who} took version ${version} of the plan back. It is not to be signed.`,
  PlanSigned: ({ version, as }, { who }) => `${who} signed version ${version} ${as === 'employee' ? 'as received and understood' : as === 'hr' ? 'for HR' : 'as manager'}.`,
  SigningDeclined: ({ version, consequence }, { who }) => `${who} declined to sign version ${version}. ${consequence}`,
  PlanIssued: ({ version, finalOn, sessions }) => `Version ${version} of the plan was issued, with ${sessions.length} sessions up to the final review on ${day(finalOn)}.`,
  SessionHeld: ({ heldOn }, { who }) => `${who} held the session of ${day(heldOn)}.`,
  ActionCommitted: ({ text, ownerId, dueOn }, { name }) => `${name(ownerId)} committed to one action by ${day(dueOn)}: ${text}`,
  SessionConfirmed: (_, { who }) => `${who} confirmed the session.`,
  SessionDisputed: ({ words }, { who }) => `${who} sees what was recorded about this session differently: ${words}`,
  SessionMissed: ({ missedBy, why }) => `A session did not take place; ${missedByWords[missedBy]}: ${why}`,
  MakeUpScheduled: ({ session }) => `It is made up on ${day(session.on)}.`,
  SessionRescheduled: ({ from, on, askedBy, why }) => `The session of ${day(from)} moved to ${day(on)}, asked for by the ${askedBy}: ${why}`,
  ActionSettled: ({ outcome }, { who }) => `${who} recorded a committed action as ${outcome}.`,
  SupportDelivered: ({ deliveredOn, words }, { who }) => `${who} recorded support delivered on ${day(deliveredOn)}: ${words}`,
  StatusNoteSent: ({ number, expectation }, { who }) => `${who} sent status note ${number}, expecting: ${expectationWords[expectation]}.`,
  StatusNoteAcknowledged: ({ reply }, { who }) => `${who} acknowledged a status note${reply === null ? '.' : ' and replied.'}`,
  PlanPaused: ({ cause }, { who }) => `${who} paused the plan because of ${cause === 'system' ? 'something outside the employee’s control' : 'an absence'}. Days stop counting.`,
  PlanResumed: ({ days, finalOn }, { who }) => `${who} resumed the plan. Every open date moved by ${days} ${days === 1 ? 'day' : 'days'}; the final review is now ${day(finalOn)}.`,
  DecisionProposed: ({ outcome }, { who }) => `${who} proposed the decision: ${outcomeWords[outcome]}.`,
  DecisionReturned: ({ reason }, { who }) => `${who} gave the proposed decision back: ${reason}`,
  DecisionMade: ({ outcome, differs }, { who }) => `${who} agreed to the decision: ${outcomeWords[outcome]}${differs ? ', which differs from the computed result; the reason is on record' : ''}.`,
  PlanExtended: ({ finalOn }) => `The plan was extended; the final review is now ${day(finalOn)}.`,
  CaseClosed: ({ outcome }) => `The case closed: ${outcomeWords[outcome]}.`,
}

/** `name` gives the name that people are shown by. */
export function sentenceOf({ event, by }: Recorded, name: (person: PersonId) => string): string {
  const sentence = sentences[event.type] as (event: CaseEvent, told: Told) => string
  return sentence(event, { who: name(by), name })
}
