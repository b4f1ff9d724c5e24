// Nell Cartwright: a draft that HR gave back with a question. It is being written again.
import { askForCauses, askForView, atLeast, choose, diagnose, draft, giveBack, giveCauses, giveView, raise, submit } from '../deeds.ts'
import { on, type Story } from '../scene.ts'

const nell = 'Nell Cartwright'
const laura = 'Laura Méndez'

export const storyOfNell: Story = ({ mon, tue, wed, thu, fri }) => [
  on(tue(-4), '14:00', laura, raise(nell, {
    expectation: { text: 'An account developer holds 8 conversations a week about what a customer needs next, and writes up each of them within two days.', communicatedOn: mon(-29), communicatedHow: 'Role description, gone through at the start' },
    gap: 'Nell holds 6 a week, and about every third is written up.',
    effect: 'Two customers were asked the same questions twice, by Nell and by Sam, within a week.',
    evidence: [
      { observedOn: fri(-5), source: 'Activity log, nine weeks', what: '57 conversations, 6.3 a week.' },
      { observedOn: thu(-5), source: 'CRM notes beside the calendar', what: 'Of 20 conversations looked at, 7 had a note.' },
    ],
    earlierFeedback: [{ givenOn: wed(-8), what: 'She showed me her paper notebook, which is complete. We agreed that she types for fifteen minutes before lunch. It worked for a week.' }],
  })),
  on(tue(-4), '14:20', laura, askForCauses),
  on(thu(-4), '10:35', nell, giveCauses('The form takes eight minutes for a talk of ten. In the notebook I need one. I would rather ring the next customer. If the form were shorter I would fill it in.', [0, 45, 10, 45])),
  on(fri(-4), '12:30', laura, diagnose([5, 50, 10, 35], 'The form is too long, and I have asked Noor to shorten it. Others fill it in all the same, so the larger part is a choice.', {
    'will-kept': 'About half of those about notes, all of those about customers.',
    'will-drains': 'Typing what she has written already.',
    'system-peers': 'Ben and Sam write up nine of ten, with complaints.',
    'system-change': 'The form grew by six fields at the start of the year.',
  })),
  on(mon(-3), '09:20', laura, choose('formal-pip', 'I have thought about this for a month. The gap persists, it touches colleagues, and she can close it.')),
  on(tue(-3), '16:15', laura, draft({
    startsOn: mon(2),
    lengthDays: 30,
    expectations: {
      standard: 'You hold 8 conversations a week about what a customer needs next, and the next colleague can read what was said.',
      why: 'Customers notice when we ask them twice.',
      companyGoal: 'Each customer has one record that anybody can pick up.',
    },
    areas: 'In nine weeks there were 57 conversations; of 20 that I looked at, 7 had a note in the CRM. Your notebook has all of them.',
    milestones: [{
      key: 'seven', what: 'Hold 7 conversations a week', indicator: 'discovery_calls', target: atLeast(7, 2, 3), dueOn: fri(5),
      why: 'It is one short of the standard, while the notes take their time.', goal: 'Growing accounts: 60 conversations a week',
    }],
    support: [
      { key: 'form', what: 'The form goes down to five fields.', owner: 'Noor Vance', dueOn: fri(2) },
      { key: 'photo', what: 'You may photograph a page of the notebook instead, as a test for these thirty days.', owner: laura, dueOn: mon(2) },
    ],
    checkIns: { weekdays: [1, 4], at: '11:00' },
    consequences: {
      onPass: 'The plan is completed, and the notebook stays if the test was a success.',
      onPartial: 'We may extend it once, by up to thirty days.',
      onNotMet: 'We talk about what would have to change, and about further action if nothing would.',
    },
    passRule: { atLeast: 1 },
  })),
  on(tue(-3), '16:20', laura, askForView),
  on(thu(-3), '09:15', nell, giveView('Seven is no problem. I am glad about the notebook. It says nothing about how many notes are enough, and I would like to know that beforehand.', { seven: ['yes', ''] })),
  on(fri(-2), '10:00', laura, submit),
  on(thu(-1), '11:20', 'Miriam Stone', giveBack('Nell asks the right question: the notes are half of the concern and nothing in the plan measures them. And with a form that is being shortened, is a formal plan the right size? A coaching plan may be enough. Please talk it over with her once more.')),
]
