// A case told in facts, for tests: Ines coaches Omar, Priya is the HR partner. The plan runs from Monday 2 March to Friday 1 May 2026,
// with sessions on Mondays and Thursdays: session_0 is the launch, session_18 the final review.
import { schedule } from '#domain/cadence.ts'
import type { CaseEvent, EventOf } from '#domain/case-event.ts'
import type { SigningParty } from '#domain/case-state.ts'
import type { Concern } from '#domain/concern.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { CauseShares, Diagnosis, GateFacts } from '#domain/diagnosis.ts'
import type { PersonId, SessionId } from '#domain/id.ts'
import type { Milestone, PlanText } from '#domain/plan.ts'
import { mondayToFriday, workingDayUntil } from '#domain/working-day.ts'
import type { Relationship } from '#domain/world.ts'

export const people: { [R in Relationship]: PersonId } = { manager: 'person_ines', employee: 'person_omar', hr: 'person_priya' }

const doneBy: { [Type in CaseEvent['type']]?: Relationship } = {
  CausesGiven: 'employee', PlanViewGiven: 'employee', SigningDeclined: 'employee', StatusNoteAcknowledged: 'employee', OverrideAgreed: 'hr', OverrideDeclined: 'hr',
  PlanReturned: 'hr', PlanApproved: 'hr', PlanResumed: 'hr', DecisionReturned: 'hr', DecisionMade: 'hr', PlanExtended: 'hr', CaseClosed: 'hr',
}

export const byWhom = (event: CaseEvent): PersonId => people['as' in event ? event.as : (doneBy[event.type] ?? 'manager')]

export const concern = (changes: Partial<Concern> = {}): Concern => ({
  expectation: { text: 'Twelve discovery calls a week', communicatedOn: '2025-11-03', communicatedHow: 'In the role description, and in the team meeting' },
  gap: 'Omar made seven a week since December',
  effect: 'His pipeline covers half of the quarter',
  evidence: [{ observedOn: '2026-02-20', source: 'CRM', what: '7 calls in the week of 16 February' }],
  earlierFeedback: [{ givenOn: '2026-01-12', what: 'We looked at the calls together' }],
  purpose: 'help-to-pass',
  ...changes,
})

export const shares = (changes: Partial<CauseShares>): CauseShares => ({ skill: 0, will: 0, knowledge: 0, system: 0, ...changes })
export const clearFacts: GateFacts = { gap: 'persistent', expectationsClear: 'yes', outcome: 'open', fit: 'fits', measurable: 'yes' }
export const diagnosis = (changes: Partial<Diagnosis> = {}): Diagnosis => ({ shares: shares({ skill: 70, will: 30 }), answers: [], reason: 'Discovery stops at the first objection', facts: clearFacts, ...changes })

export const callsMilestone: Milestone = {
  milestoneId: 'milestone_calls', what: 'Discovery calls', indicator: 'discovery_calls', target: { comparator: 'at-least', target: 12, hitWeeks: 6, ofWeeks: 8 },
  why: 'Every deal starts with one', goal: 'Pipeline of the north', dueOn: '2026-05-01',
}
export const dealsMilestone: Milestone = {
  milestoneId: 'milestone_deals', what: 'Opportunities created', indicator: 'opportunities_created', target: { comparator: 'at-least', target: 3, hitWeeks: 2, ofWeeks: 4 },
  why: 'Calls have to lead somewhere', goal: 'Pipeline of the north', dueOn: '2026-04-03',
}

export const plan = (changes: Partial<PlanText> = {}): PlanText => ({
  startsOn: '2026-03-02', lengthDays: 60,
  expectations: { standard: 'Twelve discovery calls a week', why: 'Deals start there', companyGoal: 'Grow the north' },
  areas: 'Discovery calls', milestones: [callsMilestone, dealsMilestone],
  support: [{ supportId: 'support_rides', what: 'Two live calls a week together', ownerId: people.manager, dueOn: '2026-04-24' }],
  checkIns: { weekdays: [1, 4], at: '10:00' },
  consequences: { onPass: 'Back to ordinary coaching', onPartial: 'We look at it together', onNotMet: 'Further steps with HR' },
  passRule: { atLeast: 2 },
  ...changes,
})

const inGoodFaith = { passingIsPossible: true, outcomeIsOpen: true }
export const concernRaised = (changes: Partial<Concern> = {}): CaseEvent => ({ type: 'ConcernRaised', subjectId: people.employee, concern: concern(changes) })
export const causesAsked = (): CaseEvent => ({ type: 'CausesAsked', shown: concern() })
export const diagnosed = (changes: Partial<Diagnosis> = {}): CaseEvent => ({ type: 'DiagnosisMade', diagnosis: diagnosis(changes) })
export const routeChosen = (changes: Partial<EventOf<'RouteChosen'>> = {}): CaseEvent => ({ type: 'RouteChosen', tool: 'formal-pip', reason: 'It persists', answers: [], rulesVersion: 1, overridden: false, ...changes })
export const planDrafted = (changes: Partial<PlanText> = {}, version = 1): CaseEvent => ({ type: 'PlanDrafted', version, plan: plan(changes), why: '' })
export const planViewAsked = (changes: Partial<PlanText> = {}, version = 1): CaseEvent => ({ type: 'PlanViewAsked', version, shown: plan(changes) })
export const planSubmitted = (version = 1): CaseEvent => ({ type: 'PlanSubmitted', version, attests: inGoodFaith })
export const planApproved = (changes: Partial<PlanText> = {}, version = 1): CaseEvent => ({ type: 'PlanApproved', version, plan: plan(changes), attests: inGoodFaith })
export const planSigned = (as: SigningParty, version = 1): CaseEvent =>
  ({ type: 'PlanSigned', version, as, meaning: '', consent: '', shownDigest: 'digest-of-the-plan', authenticatedBy: 'password', statement: null })

export function planIssued(changes: Partial<PlanText> = {}): EventOf<'PlanIssued'> {
  const text = plan(changes)
  const { startsOn, lengthDays, checkIns } = text
  const finalOn = workingDayUntil(addDays(startsOn, lengthDays), mondayToFriday)
  const freshIds = Array.from({ length: 120 }, (_, index) => String(index))
  return { type: 'PlanIssued', version: 1, plan: text, finalOn, sessions: schedule({ startsOn, finalOn, lengthDays, rhythm: checkIns, calendar: mondayToFriday, freshIds }) }
}

export const concernStage = (): CaseEvent[] => [concernRaised(), causesAsked()]
export const routedStage = (): CaseEvent[] => [...concernStage(), diagnosed(), routeChosen()]
export const draftedStage = (changes: Partial<PlanText> = {}): CaseEvent[] => [...routedStage(), planDrafted(changes), planViewAsked(changes)]
export const approvedStage = (changes: Partial<PlanText> = {}): CaseEvent[] => [...draftedStage(changes), planSubmitted(), planApproved(changes)]
export const runningStage = (changes: Partial<PlanText> = {}): CaseEvent[] =>
  [...approvedStage(changes), planSigned('manager'), planSigned('hr'), planSigned('employee'), planIssued(changes)]

export const grow = { goal: 'Twelve calls', reality: { theirs: 'Mornings fill up', managers: '' }, options: { theirs: 'Block nine to eleven', managers: '' }, will: { commitment: 9, whatWouldRaiseIt: '' } }
export const practice = { workReviewed: 'Call with Harbour Foods', drill: 'Discovery role-play' }

export const sessionHeld = (sessionId: SessionId, heldOn: Day): CaseEvent => ({ type: 'SessionHeld', sessionId, heldOn, grow, practice })
export const sessionMissed = (sessionId: SessionId, missedBy: EventOf<'SessionMissed'>['missedBy'] = 'manager'): CaseEvent => ({ type: 'SessionMissed', sessionId, missedBy, why: 'Quarter end' })
export const makeUpScheduled = (replaces: SessionId, sessionId: SessionId, on: Day): CaseEvent =>
  ({ type: 'MakeUpScheduled', replaces, session: { sessionId, on, at: '10:00', kind: 'make-up', phase: 'build' } })
export const actionCommitted = (changes: Partial<EventOf<'ActionCommitted'>> = {}): CaseEvent =>
  ({ type: 'ActionCommitted', actionId: 'action_1', sessionId: 'session_0', text: 'Block nine to eleven', ownerId: people.employee, dueOn: '2026-03-09', ...changes })
export const supportDelivered = (): CaseEvent => ({ type: 'SupportDelivered', supportId: 'support_rides', deliveredOn: '2026-04-20', words: 'Eight calls' })
export const noteSent = (weekOf: Day, expectation: EventOf<'StatusNoteSent'>['expectation'] = 'pass'): CaseEvent => ({
  type: 'StatusNoteSent', noteId: `note_${weekOf}`, number: 1, weekOf, words: 'More calls', improved: 'Mornings', expectation, facts: { milestones: [], sessions: { planned: 0, due: 0, held: 0, missed: 0 } },
})

/** Everything that the organisation owes by the final day: every session but the last held on its day, every note sent, support delivered. */
export const keptPromises = (): CaseEvent[] => [
  ...planIssued().sessions.slice(0, -1).map(({ sessionId, on }) => sessionHeld(sessionId, on)),
  ...Array.from({ length: 8 }, (_, week) => noteSent(addDays('2026-03-02', 7 * week))),
  supportDelivered(),
]
