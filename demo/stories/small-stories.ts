// Cases that have only begun: an open question, causes just worked out, and a concern that was a mistake and was taken back.
import { askForCauses, diagnose, giveCauses, raise, remember, withdraw } from '../deeds.ts'
import { on, type Story } from '../scene.ts'

/** Asked on Friday; the answer is still to come. */
export const storyOfCallum: Story = ({ mon, tue, wed, thu, fri }) => [
  on(thu(-1), '14:20', 'Ines Carvalho', raise('Callum Reid', {
    expectation: { text: 'Each open deal has a next step agreed with the customer and a day for it.', communicatedOn: tue(-22), communicatedHow: 'Team agreement on pipeline, written together and sent to everybody' },
    gap: 'Of Callum’s 15 open deals, 7 have no next step or one whose day has passed.',
    effect: 'Two customers wrote to the office to ask who looks after them. The forecast for the South West was out by £86,000 last month.',
    evidence: [
      { observedOn: mon(-1), source: 'CRM, open opportunities', what: '7 of 15 open deals without a next step in the future; three weeks before it was 5 of 14.' },
      { observedOn: wed(-2), source: 'E-mail from Tamar Dairies', what: '“We had understood that somebody would come back to us in the first week of the month.”' },
    ],
    earlierFeedback: [
      { givenOn: wed(-4), what: 'Walked through the pipeline together. Callum cleared four deals on the spot and said that the notes are in his head.' },
    ],
  })),
  on(thu(-1), '14:40', 'Ines Carvalho', remember(thu(-2), 'Ten minutes after the team meeting. He asked for a quiet hour a week for it, and I said yes and then booked over it twice.')),
  on(fri(-1), '09:35', 'Ines Carvalho', askForCauses),
]

/** The causes are clear, and they point to training; which route it will be is still open. */
export const storyOfFarah: Story = ({ mon, tue, wed, thu, fri }) => [
  on(mon(-2), '15:00', 'Aisha Khan', raise('Farah Siddiqui', {
    expectation: { text: 'An enterprise executive turns one first conversation in four into a qualified opportunity.', communicatedOn: mon(-26), communicatedHow: 'Yearly goals, agreed in writing' },
    gap: 'Since Farah took over ports and terminals, one conversation in eight becomes an opportunity.',
    effect: 'The ports team at Felixstowe took a second supplier into their round because our first meeting did not touch customs at all.',
    evidence: [
      { observedOn: fri(-3), source: 'CRM, last quarter', what: '9 opportunities from 74 first conversations; in retail, her segment before, it was 1 in 4 for two years.' },
      { observedOn: tue(-3), source: 'Meeting with a terminal operator, Aisha present', what: 'Two questions on bonded storage were answered with “I will check”. Everything else went well.' },
    ],
    earlierFeedback: [{ givenOn: wed(-5), what: 'We compared her first meetings in retail with those at the ports. She named customs rules as the part she prepares for at night and still does not feel safe in.' }],
  })),
  on(tue(-2), '09:00', 'Aisha Khan', askForCauses),
  on(wed(-2), '17:30', 'Farah Siddiqui', giveCauses('I know how to run a first meeting. I do not know this market yet. I was given the segment in a week and the person who had it before me had left. A few days with our customs people would do more for me than any target.', [10, 0, 75, 15])),
  on(fri(-1), '14:10', 'Aisha Khan', diagnose([15, 0, 70, 15],
    'Farah and I see the same thing. Her way of asking is good, and what is missing can be learnt. We changed her segment without a handover, and that is ours.', {
      'skill-seen': 'Three weeks ago at the terminal. The questions were good up to the point where the answers needed customs.',
      'skill-ever': 'For two years in retail.',
      'will-kept': 'All of them. She reads customs guides at home.',
      'knowledge-gap': 'Bonded storage, transit documents, and who at a terminal signs for what.',
      'system-change': 'She was given the segment without a handover.',
    }, { gap: 'new-or-temporary' })),
  on(fri(-1), '14:25', 'Aisha Khan', remember(thu(-1), 'I apologised for the missing handover. We agreed to look at training first.')),
]

/** The calls had been booked under somebody else. The readings were corrected and the concern was taken back. */
export const storyOfRosa: Story = ({ mon, tue, wed }) => [
  on(tue(-4), '10:50', 'Laura Méndez', raise('Rosa Iglesias', {
    expectation: { text: 'An account developer holds 8 conversations a week with existing customers about what they need next.', communicatedOn: mon(-40), communicatedHow: 'Role description, signed at the start' },
    gap: 'Rosa shows 2 to 3 conversations a week for a month.',
    effect: 'Renewals in the South East would come up unprepared.',
    evidence: [{ observedOn: mon(-4), source: 'Activity log', what: 'Conversations in the last three whole weeks: 3, 2 and 3.' }],
    earlierFeedback: [],
  })),
  on(wed(-3), '11:55', 'Laura Méndez', withdraw('The figures were wrong, and Rosa was right to be puzzled. Since the move to the new phone system her calls were booked under Cara. The readings are corrected: Rosa held 8 to 10 a week. I have apologised to her, and I will ask before I write next time.')),
]
