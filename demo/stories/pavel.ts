// Pavel Novak: his calls fell because the leads did. The gate refuses a plan, and the fault goes to somebody who can repair it.
import { askForCauses, choose, diagnose, escalate, giveCauses, raise } from '../deeds.ts'
import { on, refused, type Story } from '../scene.ts'
import { inWords } from '../weeks.ts'

const pavel = 'Pavel Novak'
const ines = 'Ines Carvalho'

export const storyOfPavel: Story = ({ mon, wed, thu, fri }) => [
  on(wed(-1), '09:20', ines, raise(pavel, {
    expectation: { text: 'An account executive in the mid-market holds 8 discovery calls a week.', communicatedOn: mon(-30), communicatedHow: 'Role standard, section 2; Pavel confirmed it' },
    gap: 'Pavel’s discovery calls fell from 8 a week to 3 within five weeks.',
    effect: 'About five first conversations a week are missing in the South West, and Pavel tells me that he works from lists two years old.',
    evidence: [
      { observedOn: mon(-1), source: 'Activity log', what: 'Calls held in the last five weeks: 5, 4, 4, 3 and 3, after two years at 8 or 9.' },
      { observedOn: mon(-1), source: 'Lead routing report', what: `Leads routed to the South West fell from about 31 a week to 12 since the change of ${inWords(mon(-5))}.` },
    ],
    earlierFeedback: [],
  })),
  on(wed(-1), '09:45', ines, askForCauses),
  on(thu(-1), '12:50', pavel, giveCauses(
    `Since ${inWords(mon(-5))} I open the queue and there are two leads in it, some days none. I make my calls on old lists. I said so in the team meeting two weeks ago. I would like the contracts training as well; it was full when I asked.`,
    [0, 0, 20, 80])),
  on(fri(-1), '09:15', ines, diagnose([15, 0, 20, 65],
    'I first thought that he had lost heart after the Marlow deal. The dials and the promises say otherwise, and Martha and Tom fell in the same weeks. I did hear him in the team meeting and did not follow it up.', {
      'skill-seen': 'Not since the routing change; the last reviewed call, with Marlow, was close to the standard.',
      'skill-ever': 'Yes, for two years.',
      'will-kept': 'Seven of the last eight. He rings 62 numbers a week where 60 are expected.',
      'will-drains': 'Ringing people who left their company long ago, he says.',
      'knowledge-gap': 'The new contracts. He asks for the training himself.',
      'system-peers': 'Martha and Tom have the same territory and fell in the same five weeks. Beth and Jun, elsewhere, did not.',
      'system-change': 'The routing of leads was changed five weeks ago, on the Monday before his first low week.',
    }, { gap: 'new-or-temporary' })),
  refused(on(fri(-1), '10:30', ines, choose('formal-pip', 'To see whether a plan would be open to us at all.')), 'route-unsuitable'),
  on(fri(-1), '10:40', ines, choose('fix-the-system', 'No target about calls says anything about Pavel until leads are back. We keep meeting weekly and make the best of a thin territory.')),
  on(fri(-1), '11:05', ines, escalate('Graham Pell', wed(1),
    `Leads routed to the South West fell from about 31 a week to 12 after the routing change of ${inWords(mon(-5))}. Three people there lost more than half of their first calls. Please have the rule looked at and tell us by when it is put right, or what we tell the team if it stays.`)),
]
