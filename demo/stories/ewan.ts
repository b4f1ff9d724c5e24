// Ewan Mackay: one milestone met and the other half-way at the final review. Extended once, for three weeks, and running.
import { approve, askForCauses, askForView, choose, diagnose, draft, giveCauses, giveView, raise, sign, submit } from '../deeds.ts'
import { acknowledge, agree, deliver, miss, note, propose, settle } from '../course.ts'
import { on, type Story } from '../scene.ts'
import { ewansConcern, ewansPlan } from './ewan-plan.ts'
import { ewansSessions } from './ewan-sessions.ts'

const ewan = 'Ewan Mackay'
const aisha = 'Aisha Khan'
const ruth = 'Ruth Adeyemi'

const before: Story = (weeks) => {
  const { mon, tue, wed, thu, fri } = weeks
  return [
    on(wed(-9), '11:30', aisha, raise(ewan, ewansConcern(weeks))),
    on(wed(-9), '12:00', aisha, askForCauses),
    on(fri(-9), '07:55', ewan, giveCauses('I sell to people I like, and I assume that they can decide. Asking who signs feels like going behind their back. Some of it is also distance: I see the bid team twice a year.', [60, 15, 10, 15])),
    on(mon(-8), '10:20', aisha, diagnose([60, 15, 10, 15], 'I see it as he does. It is a skill, asking for the person behind the person, and it can be practised in four weeks.', {
      'skill-seen': 'On both bids. He stayed with purchasing although operations had the problem.',
      'skill-ever': 'With Tay Valley two years ago; operations had come to him.',
      'will-kept': 'Nearly all, apart from the list of questions, which he used twice.',
      'system-peers': 'Nobody else works Scotland. Ingrid, also far from the office, does fine.',
    })),
    on(tue(-8), '09:00', aisha, choose('formal-pip', 'Coaching alone did not hold twice. The bids cost enough that I want dates on it, also on what I promise.')),
    on(wed(-8), '15:50', aisha, draft(ewansPlan(weeks))),
    on(wed(-8), '16:00', aisha, askForView),
    on(thu(-8), '18:30', ewan, giveView('Reasonable. Thirty days is short for enterprise; I would like to be judged on what I ask and not on what they answer in a month.', { six: ['yes', ''], sponsor: ['unsure', 'Three weeks out of four may be tight.'] })),
    on(mon(-7), '09:30', aisha, submit),
    on(tue(-7), '13:45', ruth, approve),
    on(mon(-6), '14:05', aisha, sign()),
    on(mon(-6), '14:09', ruth, sign()),
    on(mon(-6), '14:15', ewan, sign('I think that thirty days is short, and said so. I will give it everything.')),
  ]
}

const first: Story = ({ mon, tue, wed, thu, fri }) => [
  on(wed(-4), '12:00', aisha, settle('Send Ewan the timetable', tue(-5), 'With an hour between the meetings.')),
  on(thu(-6), '13:40', ewan, settle('List who decides', wed(-6), 'Nine accounts. For five of them I did not know.')),
  on(fri(-6), '15:00', aisha, note(mon(-6), 'too-early', 'Five conversations and no new opportunity, in a week in which you rang five customers to ask who decides. That was the right week to spend on it.', 'You now know four of the five deciders by name.')),
  on(fri(-6), '15:40', ewan, acknowledge(1)),
  on(thu(-5), '13:00', aisha, deliver('rides', wed(-5), 'Two days in Perth and Dundee, two first meetings, feedback on the train both times.')),
  on(thu(-5), '13:50', ewan, settle('Ask in Perth', wed(-5), 'Asked. It is the head of the depot, and she came to the meeting.')),
  on(fri(-5), '16:30', aisha, note(mon(-5), 'partial', 'In Perth you asked “who would be unhappy if this did not happen”, and the room changed. Six conversations, one opportunity.', 'The depot head asked you for a second meeting herself.')),
  on(fri(-5), '17:05', ewan, acknowledge(2, 'It was easier with you there. I have to see if it is with you gone.')),
  on(tue(-4), '10:00', aisha, deliver('bid', mon(-4), 'Graham agreed it with the bid team; the first page came back the same afternoon.')),
  on(mon(-4), '14:20', aisha, miss(mon(-4), 'neither', 'The line to Scotland was closed and neither of us had a signal; we agreed on Wednesday from the platform.', wed(-4))),
  on(thu(-4), '13:45', ewan, settle('Write the sponsor page', tue(-4), '')),
  on(fri(-4), '11:00', aisha, deliver('ingrid', thu(-4), 'Two hours on the Harwich bid, with the mistakes.')),
  on(fri(-4), '15:20', aisha, note(mon(-4), 'partial', 'Seven conversations, two opportunities, and a sponsor page that the bid team called the clearest of the year.', 'You took one deal out of the forecast because nobody wanted it but you.')),
  on(fri(-4), '15:45', ewan, acknowledge(3, 'That one hurt.')),
  on(mon(-3), '13:40', ewan, settle('Take Leith', fri(-4), '')),
  on(thu(-3), '13:30', aisha, settle('Join the call', tue(-3), 'Listened, said nothing.')),
  on(fri(-3), '16:00', aisha, note(mon(-3), 'partial', 'Five conversations and one opportunity. The first milestone is met; the second stands at two weeks of four. I will propose an extension rather than a verdict on such a close thing.', 'Your questions were the same without me in the room.')),
  on(fri(-3), '16:25', ewan, acknowledge(4, 'I would take an extension.')),
]

const extension: Story = ({ mon, tue, wed, thu, fri }) => [
  on(mon(-2), '13:50', aisha, settle('Talk with Ruth', mon(-2), 'She asked for the figures of each week.')),
  on(wed(-2), '14:00', ewan, settle('Ring the three', tue(-2), 'Two rang back.')),
  on(wed(-2), '14:05', ewan, settle('Bring both lists', wed(-2), '')),
  on(wed(-2), '16:40', aisha, propose('extended', 'One milestone is met and the other half-way, with the direction right in each of the last weeks. Three more weeks show whether it holds in enterprise time.', wed(1))),
  on(thu(-2), '09:50', ruth, agree('Ewan said from the start that thirty days was short for this work, and the figures bear him out. Both sides kept what they promised.')),
  on(fri(-2), '15:10', aisha, note(mon(-2), 'pass', 'Six conversations, none of them an opportunity, because you sent two back to find a sponsor first. Last week’s two are still good.', 'You said no to a bid before I did.')),
  on(fri(-2), '16:00', ewan, acknowledge(5)),
  on(thu(-1), '13:35', ewan, settle('Go back to Tay', wed(-1), 'They gave me a name in operations.')),
  on(fri(-1), '14:40', aisha, note(mon(-1), 'partial', 'Six conversations and two opportunities, both with a name and a sum beside them. One more week like this meets the second milestone.', 'Two sponsors in one week, on your own.')),
  on(fri(-1), '15:30', ewan, acknowledge(6, 'Next week I am in Aberdeen for three days. I will ring in.')),
  on(mon(0), '13:45', aisha, settle('Ask Ingrid', mon(0), 'She can, on Tuesday.')),
  on(wed(0), '17:00', ewan, settle('Prepare the Aberdeen', wed(0), 'Four meetings, each with the one question on top.')),
]

export const storyOfEwan: Story = (weeks) => [...before(weeks), ...ewansSessions(weeks), ...first(weeks), ...extension(weeks)]
