// What Omar and Ines talked about, session by session.
import { session } from '../course.ts'
import type { Name } from '../people.ts'
import type { Story } from '../scene.ts'

const both: [Name, Name] = ['Ines Carvalho', 'Omar Haddad']

const firstWeeks: Story = ({ mon, wed, thu }) => [
  ...session(mon(-3), '10:55', both, {
    goal: 'Eight calls a week, and in each first call one number in pounds that comes from the customer. Omar says that it feels possible, the calls more than the number.',
    theirs: 'I lose them after the second question and I don’t know why. I think they hear that I am already on the way to the demo.',
    seen: 'Your openings are warm and people like talking to you. You leave them about one second to think.',
    idea: 'Put the questions on a card next to the screen and not open the product before the third one.',
    offer: 'Say aloud that you are going to be quiet for a moment.',
    sure: 8,
    more: 'Doing the contracts training before the next first call.',
    work: 'Recording of the Hallam Print call, the first twelve minutes',
    promise: ['Omar Haddad', 'Write down the question about cost that is hardest to ask, and bring it on Thursday', thu(-3)],
  }, { theirs: 'Clear. I was more nervous before than after.', managers: 'Ruth was there. Omar said back to me in his own words what passing looks like.' }),
  ...session(thu(-3), '10:50', both, {
    goal: 'By the end of next week the hardest question has been asked in three real calls.',
    theirs: 'The question is what happens if they leave it as it is. I am afraid that they say nothing happens.',
    seen: 'If nothing happens, it is better to know in the first call than in the fifth.',
    idea: 'Ask it straight after they describe the problem, while they are still annoyed about it.',
    sure: 7,
    more: 'Hearing somebody else do it without it sounding like an interrogation.',
    work: 'Notes of the call with Tallis Furniture',
    drill: 'Discovery role-play, five minutes, twice. The second time he let me finish.',
    promise: ['Omar Haddad', 'Ask “what does that cost you today?” in the next three first calls and write down the number', wed(-2)],
  }, { theirs: 'The second run felt slow, and Ines said it sounded normal.' }),
  ...session(thu(-2), '10:45', both, {
    goal: 'Hear what waiting sounds like when it works, and copy one thing from it.',
    theirs: 'Two of three asked. The third call was moved. In one I got “about two days a month” and did not turn it into money.',
    seen: 'Two days a month of a warehouse lead is roughly £600. You could have worked it out together on the phone.',
    idea: 'Keep a small table of day rates next to me.',
    offer: 'Listen to how Beth leaves the sum to the customer.',
    sure: 8,
    more: 'A recording in which it goes wrong first and then right.',
    work: 'Call with Ferris Cold Storage, minutes 4 to 15',
    drill: 'Turning days into pounds, six examples from old calls',
    promise: ['Ines Carvalho', 'Send Omar two of Beth’s recorded calls, with the minute in which she waits', thu(-2)],
  }),
  ...session(wed(-1), '15:50', both, {
    goal: 'Make up for Monday, and get ready for Brightwater tomorrow morning.',
    theirs: 'I listened to Beth twice. She says hardly anything between minute five and nine. I would have said it all.',
    idea: 'In the Brightwater call I write their words down while they talk; then my hands are busy.',
    offer: 'Start with what they told you last time, and ask what changed.',
    sure: 9,
    work: 'Beth’s call with Oakley Tiles',
    promise: ['Omar Haddad', 'Score the Brightwater call before we meet on Thursday', thu(-1)],
  }, { theirs: 'Short and useful.' }),
  ...session(thu(-1), '10:50', both, {
    goal: 'Say what was different with Brightwater, so that it can be done again on purpose.',
    theirs: 'I stopped trying to be finished. They told me £4,200 a month and I had not even asked yet.',
    seen: 'You asked three questions in ten minutes where it used to be nine. Five out of five for depth, from both of us.',
    idea: 'The same card for Calder Foods, with only three questions on it.',
    sure: 7,
    more: 'Knowing by Monday which call you ride along on, so that I can prepare for it.',
    work: 'Brightwater call, scored by both of us before we met',
    drill: 'The three objections from the last lost deals, once round',
    promise: ['Omar Haddad', 'Score the Calder Foods call before the session on Monday', mon(0)],
  }, { theirs: 'Best one so far. The ride-along is still open.', managers: 'I owe him the ride-along. It was due on Tuesday.' }),
]

const thisWeek: Story = ({ mon, thu, fri }) => [
  ...session(mon(0), '10:45', both, {
    goal: 'Get one number in pounds from Calder before the product is opened.',
    theirs: 'I asked the cost question and then answered it for them. When they went quiet I filled it with the demo.',
    seen: 'At minute six they said “two days a month”. That was the number. The question worked.',
    idea: 'Count to seven with my fingers under the table.',
    offer: 'Call them back, say that you have been thinking about the two days, and ask again.',
    sure: 7,
    more: 'If you are on the next call and do not step in when it goes quiet.',
    work: 'Calder Foods, first call, scored by both',
    drill: 'Discovery role-play with a buyer who says little',
    promise: ['Omar Haddad', 'Ring Calder Foods back about the two days, and write down their number before anything else', fri(0)],
  }),
  ...session(thu(0), '10:50', both, {
    goal: 'Four weeks in: choose the one thing that has to work without help from now on.',
    theirs: 'The waiting works when I have prepared. With a call I get at short notice I fall back.',
    idea: 'Take five minutes before each call, also the short-notice ones, and write down the one question.',
    sure: 9,
    work: 'Pipeline walk: eleven open deals, nine of them with a next step and a date',
    promise: ['Omar Haddad', 'Put a next step and a date on the two open deals that have none', mon(1)],
  }),
]

export const omarsSessions: Story = (weeks) => [...firstWeeks(weeks), ...thisWeek(weeks)]
