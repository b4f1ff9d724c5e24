// Leah Goldberg: a plan that waits for Ruth. Leah and Daniel wrote it together, and he gave it to HR last Friday.
import { askForCauses, askForView, atLeast, choose, diagnose, type Draft, draft, giveCauses, giveView, raise, submit } from '../deeds.ts'
import { on, type Story } from '../scene.ts'
import type { Weeks } from '../weeks.ts'

const leah = 'Leah Goldberg'
const daniel = 'Daniel Frost'

const leahsPlan = ({ mon, wed, thu, fri }: Weeks): Draft => ({
  startsOn: mon(1),
  lengthDays: 60,
  expectations: {
    standard: 'You hold 8 discovery calls a week, with a next step agreed at the end of each call that went well.',
    why: 'Your customers stay longer than anybody’s. New ones need to find you first.',
    companyGoal: 'Ten new customers in the South East a quarter.',
  },
  areas: 'In eight weeks there were 46 calls, 5.8 a week. You gave the mornings to existing customers; their satisfaction is the highest in the team, and they are no longer yours to look after.',
  milestones: [
    {
      key: 'handover', what: 'Hold 6 discovery calls a week while the old customers are handed over', indicator: 'discovery_calls', target: atLeast(6, 2, 3), dueOn: fri(3),
      why: 'The handover takes mornings, so the first weeks ask for less.', goal: 'South and east: 60 calls a week',
    },
    {
      key: 'eight', what: 'Hold 8 discovery calls a week', indicator: 'discovery_calls', target: atLeast(8, 3, 5), dueOn: fri(8),
      why: 'It is the standard, once the mornings are free.', goal: 'South and east: 60 calls a week',
    },
    {
      key: 'open', what: 'Open 2 opportunities a week', indicator: 'opportunities_created', target: atLeast(2, 3, 5), dueOn: fri(8),
      why: 'Your calls lead on as often as the standard asks; there are only too few of them.', goal: 'Fifteen open deals in the South East',
    },
  ],
  support: [
    { key: 'handover', what: 'The fourteen existing customers move to Laura’s team, each with a call that I join.', owner: daniel, dueOn: thu(3) },
    { key: 'hour', what: 'Two mornings a week are kept free of internal meetings.', owner: daniel, dueOn: mon(1) },
    { key: 'priya', what: 'Priya shows you how she prepares a first call, and listens to one of yours.', owner: daniel, dueOn: fri(4) },
    { key: 'pay', what: 'The part of your bonus that comes from the fourteen customers is paid until the end of the quarter.', owner: 'Graham Pell', dueOn: wed(2) },
  ],
  checkIns: { weekdays: [2, 4], at: '13:30' },
  consequences: {
    onPass: 'With two or three met the plan is completed, and the mornings stay as they are.',
    onPartial: 'With one met it may be extended once, by up to thirty days.',
    onNotMet: 'With none met we talk about a move to Laura’s team, where looking after customers is the work, or about further action.',
  },
  passRule: { atLeast: 2 },
})

export const storyOfLeah: Story = (weeks) => {
  const { mon, tue, wed, thu, fri } = weeks
  return [
    on(wed(-3), '10:00', daniel, raise(leah, {
      expectation: { text: 'An account executive in the mid-market holds 8 discovery calls a week.', communicatedOn: mon(-37), communicatedHow: 'Role standard; named again in the half-year talk' },
      gap: 'Leah holds 5 to 6 a week.',
      effect: 'The South East has nine open deals where fifteen are planned, while the customers whom she looks after are Laura’s by our own rules.',
      evidence: [
        { observedOn: fri(-4), source: 'Activity log, eight weeks', what: '46 calls held, between 4 and 7 a week.' },
        { observedOn: tue(-3), source: 'Calendar, looked at together', what: 'Eleven of twenty morning hours went to customers who have been with us for more than a year.' },
      ],
      earlierFeedback: [
        { givenOn: thu(-9), what: 'She said that she cannot let them down. I said that Laura’s team would not either. We left it there, which was not enough.' },
        { givenOn: wed(-5), what: 'Made a list of the fourteen customers. None was handed over.' },
      ],
    })),
    on(wed(-3), '10:30', daniel, askForCauses),
    on(thu(-3), '13:15', leah, giveCauses('They ring me because I answer. My bonus for them runs until the end of the quarter, so I also have a reason. If somebody takes them over well and I do not lose by it, I will gladly ring new people.', [10, 45, 5, 40])),
    on(fri(-3), '16:00', daniel, diagnose([10, 50, 5, 35], 'She knows how, and she would rather do something else that is useful. Part of it is the bonus rule, which we change in the plan.', {
      'skill-ever': 'In her first year, 8 and 9 a week.',
      'will-drains': 'Being a stranger to somebody. Being needed gives her energy.',
      'system-peers': 'Nadia was in the same place until her customers moved.',
      'system-change': 'The bonus for existing customers was to end with the year before and was prolonged.',
    })),
    on(mon(-2), '11:30', daniel, choose('formal-pip', 'It is in her hands once the handover is done, and the handover is in mine. A plan binds both.')),
    on(tue(-2), '15:20', daniel, draft(leahsPlan(weeks))),
    on(wed(-2), '09:10', daniel, askForView),
    on(thu(-2), '20:40', leah, giveView('I can live with this. The bonus being settled makes it easy to say so. I would like to make the handover calls myself, with Daniel there.', {
      handover: ['yes', ''],
      eight: ['yes', 'I did it in my first year.'],
      open: ['unsure', 'I have not rung strangers for a while.'],
    })),
    on(fri(-1), '15:25', daniel, submit),
  ]
}
