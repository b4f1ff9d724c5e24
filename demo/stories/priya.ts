// Priya Nair: thirty days, both milestones met, completed. What a plan looks like when it works.
import { approve, askForCauses, askForView, choose, diagnose, draft, giveCauses, giveView, raise, sign, submit } from '../deeds.ts'
import { acknowledge, agree, deliver, move, note, propose, settle } from '../course.ts'
import { on, type Story } from '../scene.ts'
import { priyasConcern, priyasPlan } from './priya-plan.ts'
import { priyasSessions } from './priya-sessions.ts'

const priya = 'Priya Nair'
const daniel = 'Daniel Frost'
const ruth = 'Ruth Adeyemi'

const before: Story = (weeks) => {
  const { mon, tue, wed, thu, fri } = weeks
  return [
    on(tue(-17), '10:15', daniel, raise(priya, priyasConcern(weeks))),
    on(tue(-17), '10:40', daniel, askForCauses),
    on(thu(-17), '21:05', priya, giveCauses('I prepare for hours, and then I want them to have all of it. Silence on the phone feels like an exam that I have not learnt for. I do not think that I lack the will, and the product I know.', [85, 0, 0, 15])),
    on(fri(-17), '14:30', daniel, diagnose([80, 5, 5, 10], 'She prepares more than anybody. The skill that is missing is one that can be taught: asking early, and stopping.', {
      'skill-seen': 'Wednesday, twice. The product came first both times.',
      'skill-ever': 'On visits, when somebody shows her round and she asks out of curiosity.',
      'will-kept': 'Each one since I have known her.',
    })),
    on(mon(-16), '09:00', daniel, choose('formal-pip', 'I thought about a coaching plan first. Priya asked for clear goals with dates and Ruth beside us, and the gap has lasted for two quarters.')),
    on(tue(-16), '12:20', daniel, draft(priyasPlan(weeks))),
    on(tue(-16), '12:25', daniel, askForView),
    on(wed(-16), '16:45', priya, giveView('I am frightened of this and I would rather have it than not. The course in the second week is too late to help; could Hannah’s calls come first?', { calls: ['yes', ''], open: ['yes', 'If I stop talking.'] })),
    on(thu(-16), '09:40', daniel, submit),
    on(mon(-15), '15:15', ruth, approve),
    on(tue(-14), '11:32', daniel, sign()),
    on(tue(-14), '11:35', ruth, sign()),
    on(tue(-14), '11:41', priya, sign('I asked for a clear goal, and this is one.')),
  ]
}

const running: Story = ({ mon, tue, wed, thu, fri }) => [
  on(thu(-14), '09:05', daniel, deliver('cover', thu(-14), 'Hannah keeps both accounts and has written to them.')),
  on(fri(-14), '11:20', priya, settle('Ask one question', fri(-14), 'Done in five calls of five.')),
  on(fri(-14), '16:30', daniel, note(mon(-14), 'too-early', 'Four days in, 7 calls. In each of them your first sentence ended with a question mark. That is more change in a week than I expected in two.', 'First question after forty seconds instead of eleven minutes.')),
  on(fri(-14), '18:00', priya, acknowledge(1, 'I counted as well. Forty-two.')),
  on(wed(-13), '17:00', ruth, deliver('course', wed(-13), 'One day in Reading, together with two colleagues from support.')),
  on(thu(-13), '13:00', daniel, deliver('shadow', thu(-13), 'Three of Hannah’s calls, and one of Priya’s with Hannah listening.')),
  on(tue(-13), '11:25', priya, settle('Write three questions', tue(-13), '')),
  on(tue(-12), '11:25', daniel, settle('Take the product sheet', fri(-13), 'It is out of the template.')),
  on(fri(-13), '16:20', daniel, note(mon(-13), 'too-early', 'Eight calls and two opportunities. I heard the call with Downland Foods on Thursday: you let a pause of nine seconds stand, and then they told you about the fines.', 'You stopped explaining in the middle of a sentence, to listen.')),
  on(fri(-13), '17:10', priya, acknowledge(2)),
  on(tue(-12), '14:00', priya, move(fri(-12), thu(-12), 'employee', 'Downland Foods asked me to come to Horsham on Friday.')),
  on(thu(-12), '11:20', priya, settle('Visit Downland', thu(-12), 'Visit agreed for tomorrow; three people will be there.')),
  on(wed(-12), '17:40', priya, settle('Send the page', wed(-12), 'They changed one figure and signed it.')),
  on(fri(-12), '16:45', daniel, note(mon(-12), 'pass', 'Nine calls, three opportunities, and a visit that they asked for. Both milestones would be met today. Next week is about doing it on a bad day as well.', 'Hannah came to me and asked what had happened to you.')),
  on(fri(-12), '17:30', priya, acknowledge(3, 'I would like to talk about Hannah’s two accounts soon.')),
  on(tue(-11), '11:20', priya, settle('Hold one call', tue(-11), 'Poor line, late in the day, and it still worked.')),
  on(fri(-11), '11:15', priya, settle('Explain the fines', wed(-11), 'To Oliver, in four minutes.')),
  on(fri(-11), '12:40', daniel, deliver('rides', fri(-11), 'Four calls, one each week, each talked through before lunch.')),
  on(fri(-11), '16:10', daniel, note(mon(-11), 'pass', 'Eight calls and two opportunities in a week with a day at the trade fair. I have stopped preparing what to say about your calls, because you say it first.', 'You scored yourself lower than I did and had the better reasons.')),
  on(fri(-11), '16:55', priya, acknowledge(4, 'See you on Thursday.')),
  on(tue(-10), '11:15', priya, settle('Write down what you do', tue(-10), 'One page. Daniel may give it to whoever wants it.')),
  on(wed(-10), '10:00', daniel, settle('Ask Hannah', wed(-10), 'She is glad, and will tell both customers herself.')),
  on(thu(-10), '13:10', daniel, propose('completed', 'Both milestones are met, one of them in all three weeks. Priya asks, waits, and writes down what she hears. She has earned her two accounts back.')),
  on(fri(-10), '09:30', ruth, agree('I have read the notes and the figures and spoke with Priya yesterday. It is her work, and our side was kept as well.')),
]

export const storyOfPriya: Story = (weeks) => [...before(weeks), ...priyasSessions(weeks), ...running(weeks)]
