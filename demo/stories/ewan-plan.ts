// Ewan's concern and plan: enterprise, thirty days, extended once.
import type { Concern } from '#domain/concern.ts'
import { atLeast, type Draft } from '../deeds.ts'
import { inWords, type Weeks } from '../weeks.ts'

export const ewansConcern = ({ mon, tue, wed, thu, fri }: Weeks): Omit<Concern, 'purpose'> => ({
  expectation: { text: 'An enterprise executive holds 6 first conversations a week and turns one in five into a qualified opportunity.', communicatedOn: mon(-35), communicatedHow: 'Goals for the year, agreed in writing' },
  gap: 'Ewan holds 5 a week and turns one in ten into an opportunity.',
  effect: 'Two bids in Scotland went out without a sponsor inside the customer and were not read. Each took the bid team eight days.',
  evidence: [
    { observedOn: fri(-10), source: 'CRM, last quarter', what: '58 conversations, 6 opportunities.' },
    { observedOn: tue(-9), source: 'Two bids looked at with the bid team', what: 'Neither names who at the customer wants the change, nor what it is worth to them.' },
  ],
  earlierFeedback: [
    { givenOn: wed(-14), what: 'After the first of the two bids we talked about sponsors. He said that purchasing was friendly. We agreed that friendly is not the same as in favour.' },
    { givenOn: thu(-11), what: 'A list of questions to find a sponsor. Used twice.' },
  ],
})

export const ewansPlan = ({ mon, tue, thu, fri }: Weeks): Draft => ({
  startsOn: mon(-6),
  lengthDays: 30,
  expectations: {
    standard: `You hold 6 first conversations a week and one in five becomes a qualified opportunity, as agreed on ${inWords(mon(-35))}.`,
    why: 'An enterprise bid costs us about £7,000 before anybody reads it. It is worth that where somebody inside wants it.',
    companyGoal: 'Four enterprise customers in Scotland by the end of next year.',
  },
  areas: 'In the last quarter 6 of 58 conversations became opportunities, and two bids went out without a sponsor. Customers describe you as the person they would ring at night, which is what we build on.',
  milestones: [
    {
      key: 'six', what: 'Hold 6 first conversations a week', indicator: 'discovery_calls', target: atLeast(6, 2, 4), dueOn: fri(-3),
      why: 'In Scotland there are enough carriers for it, and you know most of them.', goal: 'Enterprise: 45 first conversations a week',
    },
    {
      key: 'sponsor', what: 'Turn one conversation in five into a qualified opportunity', indicator: 'discovery_to_opportunity', target: atLeast(0.2, 3, 4), dueOn: fri(-3),
      why: 'Qualified means that you know who wants it and what it is worth to them.', goal: 'Enterprise: no bid without a sponsor',
    },
  ],
  support: [
    { key: 'rides', what: 'I come to Scotland for two days and go with you to two first meetings.', owner: 'Aisha Khan', dueOn: thu(-5) },
    { key: 'ingrid', what: 'Ingrid goes through one of her won bids with you, from the first call on.', owner: 'Aisha Khan', dueOn: fri(-4) },
    { key: 'bid', what: 'The bid team reads your sponsor page before anything else and answers within a day.', owner: 'Graham Pell', dueOn: tue(-4) },
  ],
  checkIns: { weekdays: [1, 4], at: '14:00' },
  consequences: {
    onPass: 'If both milestones are met the plan is completed, and you choose the two accounts that you want to be known for.',
    onPartial: 'If one is met it can be extended once, for up to three weeks, with the reason in writing.',
    onNotMet: 'If neither is met we talk about a role close to customers without new business, or about further action.',
  },
  passRule: { atLeast: 2 },
})
