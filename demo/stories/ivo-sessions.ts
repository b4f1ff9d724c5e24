// What Ivo and Laura talked about, from the launch to the final review.
import { session } from '../course.ts'
import type { Name } from '../people.ts'
import type { Story } from '../scene.ts'

const both: [Name, Name] = ['Laura Méndez', 'Ivo Petrov']
const ivo = both[1]

const first: Story = ({ mon, wed, thu, fri }) => [
  ...session(mon(-9), '15:55', both, {
    goal: 'The last ten minutes of each review are about next year.',
    theirs: 'As long as something is broken I cannot talk about anything else.',
    seen: 'You could write it down, say by when, and move on. They trust you to come back to it.',
    idea: 'Put next year on the agenda, in writing, so that it is not only me who has to remember.',
    sure: 7,
    more: 'If somebody else does it first and I watch.',
    work: 'Minutes of the last four reviews',
    promise: [ivo, 'Put next year on the agenda of this week’s reviews', thu(-9)],
  }, { theirs: 'Clear.', managers: 'Miriam was there. We said more than once that the outcome is open.' }),
  ...session(thu(-9), '15:40', both, {
    goal: 'Find two customers to whom he can say it easily.',
    theirs: 'Nuneaton Cold Chain. They grew by half and nobody has noticed except me.',
    seen: 'That is a conversation about next year.',
    idea: 'Ring them and ask how they cope.',
    sure: 8,
    more: 'Calling it a question and not an offer.',
    work: 'Growth figures of his twelve accounts',
    drill: 'From service to next year in one sentence, six ways',
    promise: [ivo, 'Ring two customers who grew, and ask how they cope', fri(-9)],
  }),
  ...session(mon(-8), '15:35', both, {
    goal: 'Lead the end of the review in Derby.',
    theirs: 'Both were glad that I rang. I offered nothing. It did not come to me.',
    idea: 'Rosa does Coventry, I do Derby.',
    sure: 6,
    more: 'Having the first sentence on a card.',
    work: 'Notes of both calls',
    drill: 'The last ten minutes, twice, with me as the customer in Derby',
    promise: [ivo, 'Lead the last ten minutes of the review in Derby', wed(-8)],
  }),
  ...session(thu(-8), '15:45', both, {
    goal: 'Hear what “later in the year” means.',
    theirs: 'I heard a polite no.',
    seen: 'I heard a date that nobody wrote down.',
    idea: 'Ask them for the week.',
    sure: 8,
    more: 'Writing instead of ringing.',
    work: 'Derby, the recording of the last ten minutes',
    promise: [ivo, 'Ask Derby for the week that they have in mind', thu(-7)],
  }, { theirs: 'It helps to listen to it afterwards. It does not help in the moment.' }),
]

const second: Story = ({ mon, wed, thu, fri }) => [
  ...session(wed(-7), '11:40', both, {
    goal: 'Make up for Monday, and use what went well there.',
    theirs: 'In Leicester I was happy. Eleven hours, and I did not look at the clock once.',
    seen: 'I believe that you should tell Miriam exactly this tomorrow.',
    idea: 'I will.',
    sure: 10,
    work: 'What was done in Leicester, hour by hour',
    promise: [ivo, 'Tell Miriam about Leicester', thu(-7)],
  }),
  ...session(thu(-7), '15:30', both, {
    goal: 'Two more weeks, as good as they can be.',
    theirs: 'I got the week. It cost me a night’s thinking, for one e-mail.',
    seen: 'It was a good e-mail.',
    idea: 'Prepare three reviews at once, so that the sentences stay the same.',
    sure: 7,
    more: 'Practising on the day and not before.',
    work: 'The e-mail to Derby',
    drill: 'The same ten minutes for three customers',
    promise: [ivo, 'Prepare the three reviews of next week together', mon(-6)],
  }),
  ...session(mon(-6), '15:50', both, {
    goal: 'Be honest about where this goes.',
    theirs: 'I am not going to make eight. I am doing what I promised, and it does not turn into more.',
    seen: 'I see it as you do. The plan runs to its end, and you should use it to find out what you want.',
    idea: 'Write down which work I am good at, with examples.',
    sure: 9,
    work: 'Figures of the first three weeks',
    promise: [ivo, 'Write down which part of your work you want more of', wed(-6)],
  }),
  ...session(thu(-6), '15:25', both, {
    goal: 'Read his page together.',
    theirs: 'It is all about the first ninety days of a customer.',
    seen: 'Nobody here does those as well as you.',
    idea: 'Ask whether onboarding has room.',
    sure: 10,
    work: 'His page',
    promise: ['Laura Méndez', 'Ask the head of onboarding whether there is a place', fri(-6)],
  }, { theirs: 'I was proud of the page.' }),
  ...session(mon(-5), '15:20', both, {
    goal: 'Know before Wednesday what will be said on Wednesday.',
    theirs: 'I want to hear it from you and not read it.',
    seen: 'None of the three was met. There is a place in onboarding, and they would like you.',
    idea: 'I would take it.',
    sure: 10,
    work: 'The milestones, one after the other',
    promise: ['Laura Méndez', 'Bring the written description of the role on Wednesday', wed(-5)],
  }),
  ...session(wed(-5), '15:40', both, {
    goal: 'Close this with respect.',
    theirs: 'It was fair. I tried it, and now I know. I would rather be good at something.',
    seen: 'You kept each promise in here that was yours to keep.',
    idea: 'Hand my accounts over properly, two weeks, with each customer on the phone.',
    sure: 10,
    work: 'The whole plan and all four notes',
    promise: [ivo, 'Hand over the twelve accounts, each with a call', mon(-3)],
  }, { theirs: 'Thank you for the way this was done.', managers: 'Miriam was there throughout. He may bring somebody with him to any further meeting.' }),
]

export const ivosSessions: Story = (weeks) => [...first(weeks), ...second(weeks)]
