// Kofi's concern and plan: sixty days about the first sentence on the phone.
import type { Concern } from '#domain/concern.ts'
import { atLeast, type Draft } from '../deeds.ts'
import { inWords, type Weeks } from '../weeks.ts'

export const kofisConcern = ({ mon, tue, thu, fri }: Weeks): Omit<Concern, 'purpose'> => ({
  expectation: { text: 'An account executive in the mid-market holds 8 discovery calls a week.', communicatedOn: mon(-48), communicatedHow: 'First-day conversation and the role standard' },
  gap: 'Kofi holds between 5 and 6 a week, for as long as our figures reach.',
  effect: 'His pipeline has half as many young deals as old ones, and next quarter will be thin for the East of England.',
  evidence: [
    { observedOn: fri(-8), source: 'Activity log, last twelve weeks', what: '69 calls, 5.8 a week; not once 8 in a week.' },
    { observedOn: tue(-8), source: 'A morning side by side', what: 'Between nine and twelve he wrote eleven e-mails of half a page and rang three numbers.' },
  ],
  earlierFeedback: [
    { givenOn: thu(-16), what: 'We set a goal of ten rings a morning together. He kept it for four days.' },
    { givenOn: thu(-11), what: 'Talked about what makes ringing hard. He asked for somebody to sit with; I agreed and did it once in three weeks.' },
  ],
})

export const kofisPlan = ({ mon, fri, wed }: Weeks): Draft => ({
  startsOn: mon(-4),
  lengthDays: 60,
  expectations: {
    standard: `You hold 8 discovery calls a week, as we agreed on ${inWords(mon(-48))}. In the first three weeks we ask for 7.`,
    why: 'Customers like you as soon as they meet you. Fewer of them get the chance than could.',
    companyGoal: 'Twenty new mid-market customers east of London by the end of next quarter.',
  },
  areas: 'In twelve weeks you held 69 calls, 5.8 a week. On the morning we spent together, three numbers were rung and eleven long e-mails written. Your visits lead on as often as anybody’s.',
  milestones: [
    {
      key: 'seven', what: 'Hold 7 discovery calls a week', indicator: 'discovery_calls', target: atLeast(7, 2, 3), dueOn: fri(-2),
      why: 'Each call held is a person who has met you.', goal: 'Mid-market south and east: 60 calls a week',
    },
    {
      key: 'open', what: 'Open 2 opportunities a week', indicator: 'opportunities_created', target: atLeast(2, 4, 7), dueOn: fri(3),
      why: 'It shows that the calls are with the right people.', goal: 'Fifteen young deals in the East of England',
    },
  ],
  support: [
    { key: 'morning', what: 'The hour from nine to ten is kept free of meetings, and I sit next to you on two mornings a week.', owner: 'Daniel Frost', dueOn: wed(-4) },
    { key: 'coach', what: 'Hannah shows you how she opens a call, and listens to ten of yours.', owner: 'Daniel Frost', dueOn: fri(-3) },
    { key: 'lists', what: 'Marketing brings the list of your accounts up to date, with a name and a number for each.', owner: 'Graham Pell', dueOn: fri(-2) },
  ],
  checkIns: { weekdays: [1, 4], at: '09:00' },
  consequences: {
    onPass: 'With both milestones met the plan ends, and we keep the hour in the morning for as long as you like it.',
    onPartial: 'With one met we may go on once, for as long as it takes to be sure, with new dates in writing.',
    onNotMet: 'With none met we talk about what fits better, which may be a role with more visits, or further action. Nothing of that follows if we did not keep our side.',
  },
  passRule: { atLeast: 2 },
})
