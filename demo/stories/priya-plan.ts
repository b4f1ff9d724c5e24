// Priya's concern and plan, which she passed.
import type { Concern } from '#domain/concern.ts'
import { atLeast, type Draft } from '../deeds.ts'
import { inWords, type Weeks } from '../weeks.ts'

export const priyasConcern = ({ mon, wed, thu, fri }: Weeks): Omit<Concern, 'purpose'> => ({
  expectation: { text: 'An account executive holds 8 discovery calls a week and opens at least 2 opportunities from them.', communicatedOn: mon(-41), communicatedHow: 'Role standard, read together and signed' },
  gap: 'Priya holds 5 to 6 calls a week and opens one opportunity.',
  effect: 'Hannah covers for two of her accounts, and the South East entered the quarter with seven open deals instead of fifteen.',
  evidence: [
    { observedOn: fri(-18), source: 'Activity log and CRM, ten weeks', what: '54 calls, 5.4 a week; 10 opportunities, one a week.' },
    { observedOn: wed(-18), source: 'Two calls listened to together', what: 'In both she explained the product for eleven minutes before her first question.' },
  ],
  earlierFeedback: [
    { givenOn: thu(-24), what: 'She asked how much to tell in a first call. I said “it depends”, which was of no use to her.' },
    { givenOn: thu(-20), what: 'Agreed to open with a question. It worked in three calls of twelve.' },
  ],
})

export const priyasPlan = ({ mon, tue, fri, wed, thu }: Weeks): Draft => ({
  startsOn: tue(-14),
  lengthDays: 30,
  expectations: {
    standard: `You hold 8 discovery calls and open 2 opportunities a week: the standard that we both signed on ${inWords(mon(-41))}.`,
    why: 'You know the product better than any of us. A customer can only value that after saying what they need it for.',
    companyGoal: 'Harbourline’s first 200 customers south of the Thames.',
  },
  areas: 'Over ten weeks there were 54 calls and 10 opportunities. In the two calls that we heard together, the first question came after eleven minutes.',
  milestones: [
    {
      key: 'calls', what: 'Hold 7 discovery calls a week', indicator: 'discovery_calls', target: atLeast(7, 2, 3), dueOn: fri(-11),
      why: 'It is one short of the standard on purpose: the length of your calls will change first.', goal: 'South and east: 60 calls a week',
    },
    {
      key: 'open', what: 'Open 2 opportunities a week', indicator: 'opportunities_created', target: atLeast(2, 2, 3), dueOn: fri(-11),
      why: 'It is the first thing that changes when customers talk and we listen.', goal: 'Fifteen open deals in the South East',
    },
  ],
  support: [
    { key: 'shadow', what: 'You sit in on three of Hannah’s first calls, and she on one of yours.', owner: 'Daniel Frost', dueOn: fri(-13) },
    { key: 'rides', what: 'I listen to one live call each week and talk it through with you before lunch.', owner: 'Daniel Frost', dueOn: fri(-11) },
    { key: 'cover', what: 'The two accounts that Hannah covers stay with her until the plan ends, so that your mornings are free.', owner: 'Daniel Frost', dueOn: thu(-14) },
    { key: 'course', what: 'A day’s course on asking questions, paid for by Harbourline.', owner: 'Ruth Adeyemi', dueOn: wed(-13) },
  ],
  checkIns: { weekdays: [2, 5], at: '11:30' },
  consequences: {
    onPass: 'With both milestones met the plan is completed, and we write a growth plan towards senior account executive.',
    onPartial: 'With one met it can go on once, for up to thirty days.',
    onNotMet: 'With none met we look for a role that builds on what you know of the product, or talk about further action.',
  },
  passRule: { atLeast: 2 },
})
