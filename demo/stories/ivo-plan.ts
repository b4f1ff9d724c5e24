// Ivo's concern and plan. It was kept by everybody, and the milestones were not met.
import type { Concern } from '#domain/concern.ts'
import { atLeast, type Draft } from '../deeds.ts'
import { inWords, type Weeks } from '../weeks.ts'

export const ivosConcern = ({ mon, tue, wed, thu, fri }: Weeks): Omit<Concern, 'purpose'> => ({
  expectation: { text: 'An account developer holds 8 conversations a week about what a customer needs next, and one in five leads to an offer.', communicatedOn: mon(-44), communicatedHow: 'Role description; repeated in the yearly goals' },
  gap: 'Ivo holds about 6 a week, and one in seven leads to an offer.',
  effect: 'Customers in the Midlands renew and do not grow. Will took over three of his accounts two quarters ago to hold the region’s figure.',
  evidence: [
    { observedOn: fri(-13), source: 'Activity log and CRM, two quarters', what: '157 conversations in 25 weeks, 6.3 a week; 22 offers.' },
    { observedOn: tue(-12), source: 'Four account reviews, Laura present', what: 'The service was reviewed in detail each time. What comes next was raised once.' },
  ],
  earlierFeedback: [
    { givenOn: wed(-22), what: 'Talked about why the second half of the review is missing. He prefers to solve what is on the table.' },
    { givenOn: thu(-17), what: 'Agreed that the last ten minutes belong to next year. It was done in two of six reviews.' },
    { givenOn: mon(-13), what: 'He told me that he dreads those ten minutes. I said that we should take that seriously, and that the standard stays.' },
  ],
})

export const ivosPlan = ({ mon, wed, thu, fri }: Weeks): Draft => ({
  startsOn: mon(-9),
  lengthDays: 30,
  expectations: {
    standard: `You hold 8 conversations a week about what a customer needs next, and one in five leads to an offer. That is your role since ${inWords(mon(-44))}.`,
    why: 'Half of what Harbourline grows by comes from customers we have. You see them before anybody else does.',
    companyGoal: 'Growth of 12 per cent with customers in the Midlands.',
  },
  areas: 'In 25 weeks there were 157 conversations and 22 offers. In four reviews that I sat in on, the service was looked after with great care, and next year came up once.',
  milestones: [
    {
      key: 'eight', what: 'Hold 8 conversations a week about what comes next', indicator: 'discovery_calls', target: atLeast(8, 3, 4), dueOn: fri(-6),
      why: 'It is what the role is for.', goal: 'Growing accounts: 60 conversations a week',
    },
    {
      key: 'offer', what: 'Turn one conversation in five into an offer', indicator: 'discovery_to_opportunity', target: atLeast(0.2, 3, 4), dueOn: fri(-6),
      why: 'An offer is how a customer can say yes.', goal: 'Midlands: 40 offers by the end of the half-year',
    },
    {
      key: 'first-offers', what: 'Make 2 offers a week', indicator: 'opportunities_created', target: atLeast(2, 1, 2), dueOn: fri(-8),
      why: 'Early practice, with Rosa beside you.', goal: 'Midlands: 40 offers by the end of the half-year',
    },
  ],
  support: [
    { key: 'rosa', what: 'Rosa joins two of your reviews and leads the last ten minutes of the first one.', owner: 'Laura Méndez', dueOn: fri(-8) },
    { key: 'practice', what: 'We practise the last ten minutes before each review that you ask me to.', owner: 'Laura Méndez', dueOn: fri(-6) },
    { key: 'accounts', what: 'The three accounts that Will took over come back to you for the time of the plan.', owner: 'Laura Méndez', dueOn: wed(-9) },
    { key: 'talk', what: 'Miriam talks with you about which work suits you, whatever comes of the plan.', owner: 'Miriam Stone', dueOn: thu(-7) },
  ],
  checkIns: { weekdays: [1, 4], at: '15:00' },
  consequences: {
    onPass: 'If two of the three are met the plan is completed, and the three accounts stay with you.',
    onPartial: 'If one is met we may extend it once, by up to thirty days.',
    onNotMet: 'If none is met we look first for a role in the company that fits what you do well. Further action comes only after that, and not at all if our side was not kept.',
  },
  passRule: { atLeast: 2 },
})
