// What Priya and Daniel talked about, from the launch to the final review.
import { session } from '../course.ts'
import type { Name } from '../people.ts'
import type { Story } from '../scene.ts'

const both: [Name, Name] = ['Daniel Frost', 'Priya Nair']
const priya = both[1]

const learning: Story = ({ tue, wed, thu, fri }) => [
  ...session(tue(-14), '12:20', both, {
    goal: 'In thirty days customers talk more than Priya does.',
    theirs: 'I know what I do. I hear myself do it. I do not know how to stop.',
    seen: 'You stop when you are curious. So we look for what makes you curious.',
    idea: 'One question before I say anything about us.',
    sure: 8,
    more: 'If it may be a simple one.',
    work: 'The call with Weald Brewing, first fifteen minutes',
    promise: [priya, 'Ask one question before the product is mentioned, in each call until Friday', fri(-14)],
  }, { theirs: 'I expected a telling-off and got a plan.', managers: 'She repeated the goals in her own words. Ruth explained the outcomes.' }),
  ...session(fri(-14), '12:15', both, {
    goal: 'Two questions in a row without an explanation between them.',
    theirs: 'The first one is easy now. After the answer I feel that I owe them something.',
    idea: 'Say “thank you, and how often does that happen?”',
    offer: 'Write down the number that they say. It keeps the hand busy.',
    sure: 9,
    work: 'Thursday’s call with a haulier in Crawley',
    drill: 'Five minutes of questions only; I play a man of few words',
    promise: [priya, 'Write three questions for each of next week’s first calls', tue(-13)],
  }),
  ...session(tue(-13), '12:10', both, {
    goal: 'Know beforehand which number I want to hear.',
    theirs: 'With the questions written I am calmer. I still send the product sheet before the call.',
    seen: 'The template does that for you. It goes out by itself.',
    idea: 'Send two questions instead of the sheet.',
    sure: 9,
    work: 'Preparation for Downland Foods',
    promise: ['Daniel Frost', 'Take the product sheet out of the invitation template', fri(-13)],
  }),
  ...session(fri(-13), '12:20', both, {
    goal: 'Let a pause stand for as long as it takes.',
    theirs: 'Nine seconds. I looked at the clock and thought about the fines that they would have to pay, and then they said the figure themselves.',
    seen: 'You asked nothing at all in that minute, and it was the best minute.',
    idea: 'Visit them. I want to see the yard.',
    sure: 9,
    work: 'Downland Foods, minutes 6 to 14',
    drill: 'The same five minutes twice, the second with pauses',
    promise: [priya, 'Visit Downland Foods, or agree the day for it', thu(-12)],
  }, { theirs: 'I will remember the nine seconds.' }),
  ...session(tue(-12), '12:05', both, {
    goal: 'Turn what they said into one page that they would sign.',
    theirs: 'Three opportunities in a week. I am waiting for somebody to say that it was luck.',
    idea: 'Read their words back to them before I propose.',
    sure: 10,
    work: 'Draft of the page for Downland Foods',
    promise: [priya, 'Send the page to Downland Foods before the visit', wed(-12)],
  }),
]

const onHerOwn: Story = ({ tue, wed, thu, fri }) => [
  ...session(thu(-12), '12:15', both, {
    goal: 'Plan a week in which I only listen in once.',
    theirs: 'I am ready for that. The trade fair takes Wednesday.',
    idea: 'Put the calls on Monday and Thursday afternoon.',
    sure: 8,
    more: 'If nobody books over the Thursday.',
    work: 'Next week’s calendar',
    promise: [priya, 'Hold one call at the end of a long day, on purpose', tue(-11)],
  }),
  ...session(tue(-11), '12:00', both, {
    goal: 'Find out what still pulls her back into explaining.',
    theirs: 'When they know less than I do. Then I teach.',
    seen: 'Teach afterwards. They will ask you to.',
    idea: 'Try it on Oliver, who asks good questions.',
    sure: 9,
    work: 'Monday’s last call, half past five',
    drill: 'Answering a technical question with a question',
    promise: [priya, 'Explain the fines to Oliver in under five minutes', wed(-11)],
  }),
  ...session(fri(-11), '12:10', both, {
    goal: 'Say what has changed, so that it stays.',
    theirs: 'I used to prepare answers. Now I prepare questions and take the answers as they come.',
    idea: 'Write it down for myself, one page.',
    sure: 10,
    work: 'Her own scores of four calls, beside mine',
    promise: [priya, 'Write down what you do before, during and after a first call', tue(-10)],
  }, { managers: 'She led the session. I asked two questions.' }),
  ...session(tue(-10), '11:55', both, {
    goal: 'Get ready for Thursday without making it an exam.',
    theirs: 'I know the figures. I would like to say myself what they mean.',
    idea: 'I begin and Daniel adds.',
    sure: 10,
    work: 'Her page',
    promise: ['Daniel Frost', 'Ask Hannah whether the two accounts can go back next week', thu(-10)],
  }),
  ...session(thu(-10), '12:30', both, {
    goal: 'Look at both milestones and say what follows.',
    theirs: 'Calls 8, 9 and 8. Opportunities 2, 3 and 2. I passed, and I can tell you why.',
    seen: 'I agree with each of these figures and with the why.',
    idea: 'Keep the Tuesday session and drop the Friday one.',
    offer: 'Think about leading the new starters’ first week.',
    sure: 10,
    work: 'The whole plan, line by line',
    promise: ['Daniel Frost', 'Draft a growth plan with Priya towards senior account executive', fri(-9)],
  }, { theirs: 'Thank you, both.' }),
]

export const priyasSessions: Story = (weeks) => [...learning(weeks), ...onHerOwn(weeks)]
