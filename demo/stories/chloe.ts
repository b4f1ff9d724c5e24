// Chloe Farrant: approved and ready to sign. The plan starts today, or on the next working day.
import { addDays, type Day } from '#domain/day.ts'
import { mondayToFriday, workingDayUntil } from '#domain/working-day.ts'
import { approve, askForCauses, askForView, atLeast, choose, diagnose, type Draft, draft, giveBack, giveCauses, giveView, raise, submit } from '../deeds.ts'
import { on, type Story } from '../scene.ts'
import type { Weeks } from '../weeks.ts'

const chloe = 'Chloe Farrant'
const aisha = 'Aisha Khan'
const ruth = 'Ruth Adeyemi'

/** The working day that many days into the plan, or the one before it. */
const dayOf = (startsOn: Day, days: number): Day => workingDayUntil(addDays(startsOn, days), mondayToFriday)

const chloesPlan = ({ nextWorkingDay: startsOn }: Weeks, rides: string): Draft => ({
  startsOn,
  lengthDays: 60,
  expectations: {
    standard: 'You hold 6 first conversations a week with retailers who are not our customers yet.',
    why: 'Retail decides a year ahead. Whoever we do not meet now has chosen by the time we ring.',
    companyGoal: 'Three of the twenty largest retailers in London by the end of next year.',
  },
  areas: 'In the last ten weeks you held 42 first conversations, 4.2 a week. Your two big bids took most of your days, and both are excellent. What suffers is next year.',
  milestones: [
    {
      key: 'five', what: 'Hold 5 first conversations a week', indicator: 'discovery_calls', target: atLeast(5, 2, 3), dueOn: dayOf(startsOn, 28),
      why: 'A step on the way, while the second bid still runs.', goal: 'Enterprise: 45 first conversations a week',
    },
    {
      key: 'six', what: 'Hold 6 first conversations a week', indicator: 'discovery_calls', target: atLeast(6, 2, 4), dueOn: dayOf(startsOn, 57),
      why: 'It is what the role asks for when no bid is due.', goal: 'Enterprise: 45 first conversations a week',
    },
    {
      key: 'open', what: 'Open 1 new retail opportunity a week', indicator: 'opportunities_created', target: atLeast(1, 4, 6), dueOn: dayOf(startsOn, 50),
      why: 'It shows that the conversations are with the right shops.', goal: 'Twelve open retail opportunities',
    },
  ],
  support: [
    { key: 'bid', what: 'From the second week on the bid team writes the first draft, so that you read instead of write.', owner: 'Graham Pell', dueOn: dayOf(startsOn, 10) },
    { key: 'rides', what: rides, owner: aisha, dueOn: dayOf(startsOn, 42) },
    { key: 'list', what: 'A list of forty retailers with a name at each, put together with marketing.', owner: aisha, dueOn: dayOf(startsOn, 7) },
  ],
  checkIns: { weekdays: [2, 5], at: '09:30' },
  consequences: {
    onPass: 'With two or three met the plan is completed. We then decide together how many bids a year you lead.',
    onPartial: 'With one met it may be extended once, by up to thirty days, with the reason in writing.',
    onNotMet: 'With none met we look at a role in the bid team first, and at further action only if that is not possible.',
  },
  passRule: { atLeast: 2 },
})

export const storyOfChloe: Story = (weeks) => {
  const { mon, tue, wed, thu, fri } = weeks
  return [
    on(mon(-5), '10:45', aisha, raise(chloe, {
      expectation: { text: 'An enterprise executive holds 6 first conversations a week.', communicatedOn: mon(-34), communicatedHow: 'Goals for the year, agreed in writing' },
      gap: 'Chloe holds 4 a week, for three quarters now.',
      effect: 'There are two retail deals for next year where six are needed. If one bid is lost, London has nothing behind it.',
      evidence: [
        { observedOn: fri(-6), source: 'Activity log, ten weeks', what: '42 first conversations; four weeks with 3.' },
        { observedOn: wed(-6), source: 'Calendar, looked at together', what: 'Three of five days a week on two bids, one of them since the beginning of the year.' },
      ],
      earlierFeedback: [
        { givenOn: tue(-18), what: 'Agreed to keep Fridays for new retailers. It held for two weeks.' },
        { givenOn: thu(-12), what: 'She said that bids are where she is good. I said that I know, and that I need both.' },
      ],
    })),
    on(mon(-5), '11:10', aisha, askForCauses),
    on(wed(-5), '08:20', chloe, giveCauses('When I write a bid I know what a good day is. When I ring shops I do not. I push it to Friday, and on Friday the bid needs me. Somebody could help with the first drafts.', [20, 50, 0, 30])),
    on(thu(-5), '17:10', aisha, diagnose([20, 50, 0, 30], 'She knows how to open a conversation and chooses the bid. We also let two bids fill three days, so a part of this is ours to change.', {
      'skill-seen': 'A month ago, with a grocer. Nothing to add.',
      'will-kept': 'All that concern bids. Of the Fridays, two of fourteen.',
      'will-drains': 'Not knowing at the end of the day whether it was any use.',
      'system-change': 'The bid team lost two writers, and she took over the writing.',
    })),
    on(fri(-5), '10:30', aisha, choose('formal-pip', 'Two agreements did not hold. With drafts taken off her the rest is in her hands, and I think that she will like it once it runs.')),
    on(tue(-4), '13:40', aisha, draft(chloesPlan(weeks, 'I come along to first conversations when I can.'))),
    on(tue(-4), '13:45', aisha, askForView),
    on(thu(-4), '19:00', chloe, giveView('The help with drafts decides it. Five and then six is sensible.', { five: ['yes', ''], six: ['unsure', 'In weeks with a bid deadline, no.'], open: ['yes', ''] })),
    on(fri(-4), '09:50', aisha, submit),
    on(mon(-3), '16:30', ruth, giveBack('The plan is good. “When I can” is not a promise: say how often you go along and by when, so that it can be kept and counted.')),
    on(wed(-3), '10:10', aisha, draft(chloesPlan(weeks, 'I come along to four first conversations, and we talk each through the same afternoon.'), 'Ruth is right about the ride-alongs: it is four now, with a date.')),
    on(wed(-3), '10:15', aisha, askForView),
    on(thu(-3), '12:00', chloe, giveView('Better. I will hold you to the four.', { five: ['yes', ''], six: ['yes', 'Two weeks of four leaves room for the deadline.'], open: ['yes', ''] })),
    on(fri(-3), '11:00', aisha, submit),
    on(thu(-1), '14:50', ruth, approve),
  ]
}
