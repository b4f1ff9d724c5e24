// Questions for a session, by what stands in the way: skill and will need opposite coaching, so they get opposite questions (D-3, S-1).
import type { Cause } from '#domain/diagnosis.ts'

export const promptsFor: { [C in Cause]: readonly string[] } = {
  skill: [
    'Show me the moment where it gets hard. What did you do just before it?',
    'When did you last do this well, and what was different?',
    'Which single move would you like to practise with me now?',
    'What would you do differently if the same call began again?',
    'How will you notice, in the middle of it, that you are doing it?',
  ],
  will: [
    'What about this work matters to you, and what has stopped mattering?',
    'What gets in the way on the days when you do not get round to it?',
    'What would make this worth doing to you, whatever I think of it?',
    'Which promise are you sure to keep, even in a bad week?',
    'What do you need from me that you have not asked for?',
  ],
  knowledge: [
    'Which question could you not answer this week?',
    'Who here knows this well, and when could you watch them?',
    'What would you have to know to feel sure in the next conversation?',
    'Explain it to me as you would to a customer. Where do you hesitate?',
    'What will you have learnt by the next time, and how will we both see it?',
  ],
  system: [
    'What here is not in your hands?',
    'What have you asked for that nobody answered?',
    'What could you do this week even if nothing else changes?',
    'What should I take upstairs, in which words?',
    'Where did you lose time to something that the company should mend?',
  ],
}

/** Before anything is known of the cause, and for the employee. */
export const promptsForAnybody: readonly string[] = [
  'What went better than last time, however small?',
  'What did you hope I would not ask about?',
  'What is the real obstacle here for you?',
  'What else could you try? And if that were not possible?',
  'What will you do, and when will you do it?',
]
