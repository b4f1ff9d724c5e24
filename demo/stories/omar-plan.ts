// Omar's concern and plan: the text that three people signed.
import type { Concern } from '#domain/concern.ts'
import { atLeast, type Draft } from '../deeds.ts'
import { inWords, type Weeks } from '../weeks.ts'

export const omarsConcern = ({ mon, wed, thu, fri }: Weeks): Omit<Concern, 'purpose'> => ({
  expectation: {
    text: 'An account executive in the mid-market holds 8 discovery calls a week, and finds out what the customer’s problem costs before proposing anything.',
    communicatedOn: mon(-30),
    communicatedHow: 'Role standard, section 2; Omar went through it with Ines and confirmed it',
  },
  gap: 'Omar holds about 6 discovery calls a week instead of 8, and about one in seven becomes an opportunity, where one in five is usual.',
  effect: 'Three proposals in the last quarter stalled on price because nobody at the customer could say what the problem cost them. Beth and Martha took over two of them.',
  evidence: [
    { observedOn: fri(-7), source: 'Activity log, the eight weeks before', what: '47 discovery calls held in eight weeks, 5.9 a week.' },
    { observedOn: wed(-7), source: 'Reviews of ten first calls, by Ines and Martha', what: 'The cost of the problem was named by the customer in two of ten.' },
    { observedOn: thu(-8), source: 'CRM, opportunity Hallam Print', what: 'Closed as lost; the buyer wrote that the case for it had not been made to their board.' },
  ],
  earlierFeedback: [
    { givenOn: thu(-12), what: 'We listened to two calls together. Omar said that he moves to the demo when it goes quiet. We agreed that he waits for an answer first.' },
    { givenOn: thu(-10), what: 'One call reviewed. The question was asked and then answered by Omar himself. We agreed on a written list of five questions.' },
    { givenOn: wed(-8), what: 'The list is in use in about half the calls. Omar asked for help with the new carrier contracts, which come up in each first call.' },
  ],
})

export const omarsPlan = ({ mon, tue, thu, fri }: Weeks, callWeeks = 4): Draft => ({
  startsOn: mon(-3),
  lengthDays: 60,
  expectations: {
    standard: `You hold 8 discovery calls a week and find out what the customer’s problem costs before you propose anything. This is section 2 of the role standard, which you confirmed on ${inWords(mon(-30))}.`,
    why: 'Customers who have named the cost themselves decide sooner and argue less about price. It also spares you the long deals that come to nothing.',
    companyGoal: 'Half of this year’s new customers at Harbourline come from the mid-market.',
  },
  areas: `In the eight weeks to ${inWords(fri(-7))} you held 5.9 discovery calls a week. Of ten first calls that Martha and I reviewed, the customer named the cost of the problem in two. Of 47 calls, 6 became opportunities. Your preparation and your follow-up are good; it is the middle of the first call that we work on.`,
  milestones: [
    {
      key: 'open-two', what: 'Open 2 opportunities a week', indicator: 'opportunities_created', target: atLeast(2, 2, 3), dueOn: fri(-1),
      why: 'Two a week is what a full pipeline next quarter needs from each of us, and it shows early whether the questions work.', goal: 'Mid-market north and west: 60 open opportunities by the end of the quarter',
    },
    {
      key: 'one-in-five', what: 'Turn one discovery call in five into an opportunity', indicator: 'discovery_to_opportunity', target: atLeast(0.2, 4, 6), dueOn: fri(2),
      why: 'A call in which the cost was found leads on; one in which it was not ends politely.', goal: 'Team goal: one discovery call in five leads on',
    },
    {
      key: 'eight-calls', what: 'Hold 8 discovery calls a week', indicator: 'discovery_calls', target: atLeast(8, callWeeks, 7), dueOn: fri(3),
      why: 'It is the standard of the role, and practice needs enough calls to practise on.', goal: 'Mid-market north and west: 64 discovery calls a week between eight people',
    },
    {
      key: 'on-your-own', what: 'Keep 2 new opportunities a week while working on your own', indicator: 'opportunities_created', target: atLeast(2, 3, 5), dueOn: fri(4),
      why: 'In the second half I watch and confirm. What you have learnt has to hold without me on the call.', goal: 'Mid-market north and west: 60 open opportunities by the end of the quarter',
    },
  ],
  support: [
    { key: 'contracts', what: 'Two half-days of training on the new carrier contracts, with time kept free for it.', owner: 'Ruth Adeyemi', dueOn: thu(-3) },
    { key: 'ride-1', what: 'I ride along on one live first call in week 1 and give you feedback the same day.', owner: 'Ines Carvalho', dueOn: fri(-3) },
    { key: 'ride-2', what: 'I ride along on a second live first call, and stay silent for the first fifteen minutes.', owner: 'Ines Carvalho', dueOn: tue(-1) },
    { key: 'routing', what: 'The routing of larger leads to Yorkshire is checked, and you get the answer in writing.', owner: 'Graham Pell', dueOn: fri(-1) },
    { key: 'ride-3', what: 'I ride along on a third call, one in which a contract question is likely to come up.', owner: 'Ines Carvalho', dueOn: tue(1) },
    { key: 'martha', what: 'Martha lets you listen to her recorded first calls and talks one of them through with you.', owner: 'Ines Carvalho', dueOn: fri(0) },
  ],
  checkIns: { weekdays: [1, 4], at: '10:00' },
  consequences: {
    onPass: 'If three or four milestones are met, the plan is completed. You return to ordinary coaching with a growth plan, and we look again after 30, 60 and 90 days.',
    onPartial: 'If two are met, the plan may be extended once, with new dates and the reason in writing.',
    onNotMet: 'If fewer are met, Ruth, you and I talk about what comes next. That may be another role, further action or the end of your employment. If our side of the plan was not kept, it may not.',
  },
  passRule: { atLeast: 3 },
})
