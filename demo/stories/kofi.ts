// Kofi Mensah: a plan that went well until his territory was cut in two. It is paused, and the days do not count.
import { approve, askForCauses, askForView, choose, diagnose, draft, escalate, giveCauses, giveView, raise, sign, submit } from '../deeds.ts'
import { acknowledge, deliver, note, pause, settle } from '../course.ts'
import { on, type Story } from '../scene.ts'
import { kofisConcern, kofisPlan } from './kofi-plan.ts'
import { kofisSessions } from './kofi-sessions.ts'

const kofi = 'Kofi Mensah'
const daniel = 'Daniel Frost'
const ruth = 'Ruth Adeyemi'

const before: Story = (weeks) => {
  const { mon, tue, wed, thu, fri } = weeks
  return [
    on(mon(-7), '09:10', daniel, raise(kofi, kofisConcern(weeks))),
    on(mon(-7), '11:00', daniel, askForCauses),
    on(tue(-7), '19:20', kofi, giveCauses('I am good in the room and slow to get into it. I write long e-mails because I do not like ringing people who do not expect me. I have not told anybody that before.', [45, 40, 15, 0])),
    on(thu(-7), '10:00', daniel, diagnose([50, 35, 15, 0],
      'Once Kofi sits with a customer he does as well as anybody. Getting there is the part that he has had no practice in, and a part that he avoids. Both can be worked on, and he named them himself.', {
        'skill-seen': 'Two mornings side by side last month. The first sentence on the phone takes him three tries.',
        'will-kept': 'He wrote to all forty accounts as promised; he rang nine of them.',
        'will-drains': 'Calls out of the blue. Visits give him energy for a week.',
        'system-peers': 'Oliver has the same kind of territory and holds 8.',
      })),
    on(fri(-7), '15:40', daniel, choose('formal-pip', 'It has been the same for half a year, he knows it, and sixty days of close practice can show both of us that it moves.')),
    on(mon(-6), '13:00', daniel, draft(kofisPlan(weeks))),
    on(mon(-6), '13:05', daniel, askForView),
    on(wed(-6), '08:45', kofi, giveView('Hard and clear, and I prefer that. I would like the mornings to be at the same time each day.', {
      seven: ['yes', 'With the hour kept free for it.'],
      open: ['unsure', 'It depends on who picks up.'],
    })),
    on(thu(-6), '09:30', daniel, submit),
    on(mon(-5), '16:00', ruth, approve),
    on(mon(-4), '09:05', daniel, sign()),
    on(mon(-4), '09:08', ruth, sign()),
    on(mon(-4), '09:20', kofi, sign()),
  ]
}

const running: Story = ({ mon, tue, wed, thu, fri }) => [
  on(wed(-4), '12:15', daniel, deliver('morning', wed(-4), 'The hour from nine to ten is blocked in his calendar and in mine, and the team knows.')),
  on(thu(-4), '10:20', kofi, settle('Ring the first ten', thu(-4), 'Twelve rung, four talked.')),
  on(fri(-4), '15:30', daniel, note(mon(-4), 'too-early', 'You held 8 calls, more than in any week this year. I sat next to you on two mornings. You still apologise in the first sentence; by Thursday it was down to one call in three.', 'Twelve numbers rung on Thursday before ten o’clock.')),
  on(fri(-4), '17:00', kofi, acknowledge(1, 'I was nervous on Sunday evening, and not since.')),
  on(fri(-4), '12:10', daniel, deliver('coach', fri(-4), 'Hannah and Kofi sat together for two hours. She rang first, he after.')),
  on(wed(-3), '12:20', daniel, settle('Leave Kofi alone', tue(-3), 'I went for a walk so as not to look.')),
  on(thu(-3), '11:30', kofi, settle('Open three calls', wed(-3), 'Two of the three liked it.')),
  on(fri(-3), '16:10', daniel, note(mon(-3), 'pass', 'Nine calls and two opportunities. I listened to five of your first sentences today and would not change a word. Keep the hour.', 'The apology has gone.')),
  on(fri(-3), '16:50', kofi, acknowledge(2)),
  on(mon(-2), '08:30', kofi, settle('Write down what the four', mon(-2), 'They had all lost a driver within the month.')),
  on(thu(-2), '12:05', kofi, settle('Ask the three customers', thu(-2), 'One of them had a colleague in Norwich, who is a lead now.')),
  on(fri(-2), '14:00', daniel, note(mon(-2), 'too-early', 'Four calls, after nine. On Tuesday the accounts east of Cambridge moved to the new desk in Norwich, and with them 38 of your 61 numbers. I learnt of it from you. I have asked, and will stop the clock if it stays like this on Monday.', 'You told me on the day, with the list.')),
  on(fri(-2), '15:15', kofi, acknowledge(3, 'Thank you for saying that it is not me.')),
  on(tue(-1), '09:00', daniel, pause('system', 'More than half of the accounts that the plan counts on went to the Norwich desk. Until it is settled whose they are, the days do not count.')),
  on(mon(-1), '17:10', daniel, settle('Find out who moved', mon(-1), 'The desk was opened by operations; nobody had asked sales.')),
  on(tue(-1), '09:30', daniel, escalate('Graham Pell', thu(1), 'On Tuesday of last week 38 of 61 accounts east of Cambridge went to the new Norwich desk without a word to the people who work them. Please decide whose they are, or name accounts of the same worth, so that work that was under way there can go on.')),
  on(tue(-1), '09:50', daniel, settle('Write to Graham', tue(-1), 'Sent with both lists.')),
]

export const storyOfKofi: Story = (weeks) => [...before(weeks), ...kofisSessions(weeks), ...running(weeks)]
