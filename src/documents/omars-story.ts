// Omar's case as events, for the tests of the papers: told in full, so that every part of every paper has something to say.
import { schedule } from '#domain/cadence.ts'
import type { CaseEvent, Recorded } from '#domain/case-event.ts'
import type { Concern } from '#domain/concern.ts'
import type { Instant } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import type { PlanText } from '#domain/plan.ts'
import { defaultPolicy } from '#domain/policy.ts'
import { consentToSignElectronically, signatureMeaning } from '#domain/signing.ts'

export const omar: PersonId = 'person_omar'
export const ines: PersonId = 'person_ines'
export const ruth: PersonId = 'person_ruth'

/** What every paper is given besides the state. */
export const people = { name: (person: PersonId): string => names[person] ?? person, role: (person: PersonId): string => roles[person] ?? '' }
export const letterhead = { organisation: 'Harbourline Ltd', printedOn: '2026-11-13', verificationCode: 'H4KQ-7R2M-XW9D', version: 1 } as const

const names: { [person: string]: string } = { [omar]: 'Omar Haddad', [ines]: 'Ines Carvalho', [ruth]: 'Ruth Adeyemi' }
const roles: { [person: string]: string } = { [omar]: 'Account executive', [ines]: 'Sales manager', [ruth]: 'HR partner' }

export const plan: PlanText = {
  startsOn: '2026-10-26',
  lengthDays: 60,
  expectations: {
    standard: 'As an account executive in the mid-market north you find out what a customer’s problem costs before you propose a solution. This is the role standard of 12 January 2026.',
    why: 'Customers who have named the cost themselves decide sooner and stay longer.',
    companyGoal: 'Half of this year’s new customers come from the mid-market.',
  },
  areas: 'You held 6 discovery calls a week on average from 3 August to 25 October; the standard is 8. Of ten first calls reviewed, the cost of the problem was named in two.',
  milestones: [
    {
      milestoneId: 'milestone_calls', what: 'Hold 8 discovery calls a week', indicator: 'discovery_calls', target: { comparator: 'at-least', target: 8, hitWeeks: 4, ofWeeks: 7 },
      why: 'Discovery calls are where deals begin', goal: 'Team goal: a full pipeline for the spring.', dueOn: '2026-12-11',
    },
    {
      milestoneId: 'milestone_turn', what: 'Turn a quarter of the discovery calls into opportunities', indicator: 'discovery_to_opportunity', target: { comparator: 'at-least', target: 0.25, hitWeeks: 3, ofWeeks: 6 },
      why: 'A call that finds the cost leads on.', goal: 'Company goal: decisions within the quarter.', dueOn: '2026-12-18',
    },
  ],
  support: [
    { supportId: 'support_ride', what: 'A ride-along on one live call every week, with feedback on the same day', ownerId: ines, dueOn: '2026-12-18' },
    { supportId: 'support_training', what: 'Two half-days of contracts training', ownerId: ruth, dueOn: '2026-10-29' },
  ],
  checkIns: { weekdays: [1, 4], at: '10:00' },
  consequences: {
    onPass: 'You return to ordinary coaching with a growth plan.',
    onPartial: 'The plan may be extended once, with new dates and the reason in writing.',
    onNotMet: 'The outcome may be a change of role, further action, or the end of your employment.',
  },
  passRule: { atLeast: 1 },
}

export const concern: Concern = {
  expectation: { text: 'Name the cost of the customer’s problem before proposing.', communicatedOn: '2026-01-14', communicatedHow: 'In the role standard, which Omar confirmed.' },
  gap: 'The cost of the problem is named in two of ten first calls.',
  effect: 'Late-stage deals stall on price.',
  evidence: [{ observedOn: '2026-10-09', source: 'Call reviews, 7 September to 9 October', what: 'In two of ten first calls the cost was named.' }],
  earlierFeedback: [{ givenOn: '2026-09-14', what: 'We listened to two calls together.' }],
  purpose: 'help-to-pass',
}

export const finalOn = '2026-12-25'
const freshIds = Array.from({ length: 40 }, (_, at) => `${at}`)
export const sessions = schedule({ startsOn: plan.startsOn, finalOn, lengthDays: 60, rhythm: plan.checkIns, calendar: defaultPolicy.calendar, freshIds })

/** Positions count on from one; each event a minute after the one before unless its time is told. */
export class Story {
  readonly events: Recorded[] = []
  tell(by: PersonId, at: Instant, ...events: CaseEvent[]): this {
    for (const event of events) this.events.push({ event, position: this.events.length + 1, at, by })
    return this
  }
}

const attests = { passingIsPossible: true, outcomeIsOpen: true }
const { purpose: _theirsAlone, ...shown } = concern

export const drafted = (text = plan): Story =>
  new Story()
    .tell(ines, '2026-10-12T09:00:00Z', { type: 'ConcernRaised', subjectId: omar, concern }, { type: 'CausesAsked', shown })
    .tell(omar, '2026-10-13T08:12:00Z', { type: 'CausesGiven', words: 'The contracts are new to me.\n\nAnd many of my leads go elsewhere.', shares: { skill: 30, will: 0, knowledge: 40, system: 30 } })
    .tell(ines, '2026-10-14T09:00:00Z', { type: 'PlanDrafted', version: 1, plan: text, why: '' }, { type: 'PlanViewAsked', version: 1, shown: text })
    .tell(omar, '2026-10-15T15:40:00Z', {
      type: 'PlanViewGiven', version: 1, words: 'I can do this if the training comes first.',
      milestones: [{ milestoneId: 'milestone_calls', achievable: 'yes', words: 'I did it in spring.' }, { milestoneId: 'milestone_turn', achievable: 'unsure', words: '' }],
    })

export const approved = (text = plan): Story =>
  drafted(text)
    .tell(ines, '2026-10-20T09:00:00Z', { type: 'PlanSubmitted', version: 1, attests })
    .tell(ruth, '2026-10-21T14:00:00Z', { type: 'PlanApproved', version: 1, plan: text, attests })

const signing = (as: 'manager' | 'hr' | 'employee', statement: string | null = null) =>
  ({ type: 'PlanSigned', version: 1, as, meaning: signatureMeaning[as], consent: consentToSignElectronically, shownDigest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', authenticatedBy: 'passkey', statement }) as const

export const signedByBoth = (text = plan): Story =>
  approved(text).tell(ines, '2026-10-26T10:30:00Z', signing('manager')).tell(ruth, '2026-10-26T10:31:00Z', signing('hr'))

export const issued = (text = plan): Story =>
  signedByBoth(text)
    .tell(omar, '2026-10-26T10:34:00Z', signing('employee', 'I agree with 2.1, and I want to pass this.'), { type: 'PlanIssued', version: 1, plan: text, finalOn, sessions })

const [launch, first, second] = sessions
const figures = { hit: 1, counted: 1, needed: 4, ofWeeks: 7, missing: 0, left: 6 }
const outcomesNow = [
  { milestoneId: 'milestone_calls', result: 'not-met', figures },
  { milestoneId: 'milestone_turn', result: 'not-met', figures: { ...figures, hit: 0, counted: 0, needed: 3, ofWeeks: 6, missing: 1, left: 5 } },
] as const

/** Under way: one session held, one missed and made up, a status note with a reply, a pause of a week. */
export function underWay(): Story {
  if (launch === undefined || first === undefined || second === undefined) throw new Error('Omar’s plan has no sessions.')
  return issued()
    .tell(ines, '2026-10-29T11:00:00Z',
      { type: 'SessionHeld', sessionId: first.sessionId, heldOn: '2026-10-29', practice: { workReviewed: 'Recording of the call with Brandt Logistics', drill: 'Discovery role-play, twice' },
        grow: { goal: 'Name the cost in pounds in the first ten minutes.', reality: { theirs: 'I ask, but I let go too early.', managers: 'You ask for the process, seldom for the price of it.' }, options: { theirs: 'A card with three questions beside the phone.', managers: 'Say the sum back to them.' }, will: { commitment: 8, whatWouldRaiseIt: 'Two mornings without meetings.' } } },
      { type: 'ActionCommitted', actionId: 'action_1', sessionId: first.sessionId, text: 'Block 9 to 11 for discovery calls, Tuesday to Thursday', ownerId: omar, dueOn: '2026-11-05' })
    .tell(omar, '2026-10-29T12:10:00Z', { type: 'SessionConfirmed', sessionId: first.sessionId, as: 'employee', words: 'Good. I would have liked to hear more of my own call.' })
    .tell(ines, '2026-10-29T12:20:00Z', { type: 'SessionConfirmed', sessionId: first.sessionId, as: 'manager', words: '' }, { type: 'SupportDelivered', supportId: 'support_training', deliveredOn: '2026-10-29', words: 'Both half-days, with Ruth.' })
    .tell(ines, '2026-11-02T17:00:00Z', { type: 'SessionMissed', sessionId: second.sessionId, missedBy: 'manager', why: 'I was called to a customer.' }, { type: 'MakeUpScheduled', replaces: second.sessionId, session: { ...second, sessionId: 'session_made-up', on: '2026-11-04', kind: 'make-up' } })
    .tell(ines, '2026-11-06T16:40:00Z', { type: 'StatusNoteSent', noteId: 'note_1', number: 1, weekOf: '2026-11-02', words: 'Nine discovery calls this week, one more than asked for.\nThe sum was said aloud in three of them.', improved: 'The first ten minutes.', expectation: 'pass', facts: { milestones: [...outcomesNow], sessions: { planned: 19, due: 4, held: 2, missed: 2 } } })
    .tell(omar, '2026-11-06T17:05:00Z', { type: 'StatusNoteAcknowledged', noteId: 'note_1', reply: 'Thank you. The enterprise leads still go past me.' }, { type: 'ActionSettled', actionId: 'action_1', outcome: 'kept', doneOn: '2026-11-05', words: '' })
    .tell(ines, '2026-11-06T17:30:00Z', { type: 'PlanPaused', pausedOn: '2026-11-06', cause: 'system', why: 'Enterprise leads were routed past the north.' })
    .tell(ines, '2026-11-12T09:00:00Z', { type: 'PlanResumed', resumedOn: '2026-11-12', days: 6, finalOn: '2026-12-31', sessions: sessions.slice(5), words: 'The routing is repaired.' })
}

/** Decided against the computed result and although the test was not fair, so that every reason is there. */
export const decided = (): Story =>
  underWay().tell(ruth, '2026-12-31T11:00:00Z', {
    type: 'DecisionMade', outcome: 'further-action', reason: 'The calls rose late, and only while Ines sat beside him.', agreedBecause: 'The reason is on the record and can be followed.', override: 'The missing sessions were offered twice and could not be held.', differs: true, expected: ['pass', 'partial', 'too-early'],
    review: {
      milestones: [{ milestoneId: 'milestone_calls', result: 'met', figures: { ...figures, hit: 5, counted: 7, left: 0 } }, { milestoneId: 'milestone_turn', result: 'not-measurable', figures: { ...figures, hit: 1, counted: 4, needed: 3, ofWeeks: 6, missing: 2, left: 0 } }],
      computed: 'passed', fairTest: { sessionsHeld: 12, sessionsDue: 19, share: 0.632, asked: 0.8, supportMissing: ['A ride-along on one live call every week, with feedback on the same day'], notesMissing: ['2026-11-16', '2026-11-23'], unmeasured: [], isFair: false },
    },
  }, { type: 'CaseClosed', outcome: 'further-action' })
