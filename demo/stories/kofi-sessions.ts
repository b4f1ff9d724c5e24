// What Kofi and Daniel talked about in the four weeks before the pause.
import { session } from '../course.ts'
import type { Name } from '../people.ts'
import type { Story } from '../scene.ts'

const both: [Name, Name] = ['Daniel Frost', 'Kofi Mensah']

export const kofisSessions: Story = ({ mon, tue, wed, thu, fri }) => [
  ...session(mon(-4), '09:50', both, {
    goal: 'By Friday, seven people have talked with Kofi who did not expect him.',
    theirs: 'The moment before they pick up is the worst. After that it is a conversation.',
    seen: 'You say sorry before you say your name.',
    idea: 'Ring the friendliest five first, to be warm.',
    offer: 'Stand up for it.',
    sure: 6,
    more: 'If Daniel rings the first one and I hear that he gets a no as well.',
    work: 'Last week’s call list, with what came of each',
    promise: [both[1], 'Ring the first ten numbers before ten o’clock on Thursday', thu(-4)],
  }, { theirs: 'Odd and good to say it aloud. Ruth was kind.' }),
  ...session(thu(-4), '09:45', both, {
    goal: 'A first sentence without an apology in it.',
    theirs: 'I rang twelve. With four I talked longer than five minutes. One asked me to come by.',
    idea: '“I look after carriers like yours in Ipswich, and I have one question.”',
    sure: 8,
    more: 'Saying it twenty times before it is real.',
    work: 'Four of this morning’s calls, first thirty seconds each',
    drill: 'The first sentence, to the wall, then to me, then on the phone',
    promise: [both[1], 'Open three calls with the new sentence and note what people answer', wed(-3)],
  }),
  ...session(mon(-3), '09:40', both, {
    goal: 'Eight again this week, without me at the desk on Tuesday.',
    theirs: 'Hannah does not pitch at all. She asks and writes.',
    seen: 'You did the same on Friday with the grain merchant and did not notice.',
    idea: 'Write before I answer.',
    sure: 9,
    work: 'Hannah’s and Kofi’s calls side by side',
    promise: [both[0], 'Leave Kofi alone on Tuesday morning and not ask until noon', tue(-3)],
  }, { theirs: 'I like that the promise was Daniel’s.' }),
  ...session(thu(-3), '09:50', both, {
    goal: 'Say in one minute why somebody should meet us.',
    theirs: 'Nine calls and it is Thursday. I would not have believed it.',
    idea: 'Collect what the four who said yes had in common.',
    sure: 9,
    work: 'The call with Fenland Grain',
    drill: 'Two objections: no time, and we have somebody',
    promise: [both[1], 'Write down what the four customers who said yes have in common', mon(-2)],
  }),
  ...session(mon(-2), '09:45', both, {
    goal: 'Keep the hour while the novelty goes.',
    theirs: 'All four had just lost a driver. That is my question from now on.',
    seen: 'That is a better opening than any of ours.',
    idea: 'Ask each customer who said yes for one name.',
    sure: 8,
    more: 'Not having to use the word recommendation.',
    work: 'Notes on the four customers',
    promise: [both[1], 'Ask the three customers of last week for one name each', thu(-2)],
  }),
  ...session(thu(-2), '09:55', both, {
    goal: 'Find out what can be done with the accounts that are left.',
    theirs: 'On Tuesday 38 of my 61 numbers were gone from the list. I rang two of them and was told that Norwich looks after them now.',
    seen: 'I did not know. That is not something you can work your way out of.',
    idea: 'Ring the 23 that are left properly, and finish what is open with Fenland Grain.',
    sure: 9,
    work: 'The account list before and after',
    promise: [both[0], 'Find out who moved the accounts, and stop the clock on Monday if it stays like this', mon(-1)],
  }, { theirs: 'I was relieved that Daniel did not tell me to try harder.', managers: 'I should have known of this before he did.' }),
  ...session(mon(-1), '09:30', both, {
    goal: 'Decide together whether these days can count.',
    theirs: 'I can do the work. I cannot do it on numbers that are not mine.',
    idea: 'Stop the count until somebody says whose the accounts are.',
    sure: 10,
    work: 'The two weeks side by side: nine calls, then four',
    promise: [both[0], 'Write to Graham with the figures, and pause the plan tomorrow', fri(-1)],
  }),
]
