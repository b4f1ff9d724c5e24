// How an outcome is said: to the employee first, with respect, and to the others; and what follows from it. Nothing here reopens the plan.
import type { Outcome } from '#domain/verdict.ts'

type Told = { toEmployee: string; toOthers: (name: string) => string; follows: readonly string[] }

export const outcomeTold: { [O in Outcome]: Told } = {
  completed: {
    toEmployee: 'You passed. The plan is completed, and you are back in ordinary coaching.',
    toOthers: (name) => `${name} passed. The plan is completed, and ordinary coaching goes on.`,
    follows: ['A growth plan keeps what worked, with where it leads next.', 'After 30, 60 and 90 days you look together whether it still holds.', 'The formal record is closed. It is not brought up again because of what was in it.'],
  },
  extended: {
    toEmployee: 'The plan goes on, once, with a new final day. What you have met stays met.',
    toOthers: (name) => `The plan of ${name} goes on, once, with a new final day. What is met stays met.`,
    follows: ['Sessions and weekly notes go on in the same rhythm.', 'Support that was not delivered is still owed.', 'The outcome is open again until the new final review.'],
  },
  'role-changed': {
    toEmployee: 'The plan has ended. You and the company go on in another role.',
    toOthers: (name) => `The plan has ended. ${name} goes on in another role.`,
    follows: ['The new role, its start and its terms are given in writing.', 'Coaching begins anew there, from trust on.'],
  },
  'further-action': {
    toEmployee: 'The plan has ended without being passed. What follows is told to you in person and in writing.',
    toOthers: (name) => `The plan of ${name} has ended without being passed. What follows is told in person and in writing.`,
    follows: ['HR tells you the next step and its dates in writing.', 'You can add your own account to the record at any time.'],
  },
  'employment-ended': {
    toEmployee: 'The plan has ended, and with it your employment here. This does not undo the work you did.',
    toOthers: (name) => `The plan has ended, and with it the employment of ${name}. What is said and done now is part of how we treat people.`,
    follows: ['Final pay, leave and benefits are given in writing, with dates.', 'You get a complete copy of this record, and a person to ask.', 'What the team is told is agreed with you, and is short.'],
  },
  withdrawn: {
    toEmployee: 'The plan was withdrawn: it was the wrong tool. It says nothing about you.',
    toOthers: (name) => `The plan was withdrawn: it was the wrong tool. It says nothing about ${name}.`,
    follows: ['Ordinary coaching goes on.', 'What stood in the way is looked at where it can be changed.'],
  },
  resigned: {
    toEmployee: 'You have resigned, so the plan ends without a result.',
    toOthers: (name) => `${name} has resigned, so the plan ends without a result.`,
    follows: ['Final pay, leave and benefits are given in writing, with dates.', 'You get a complete copy of this record.'],
  },
}

/** What has to be looked after when employment ends; each needs an owner and a day of its own (V-4). */
export const endingChecklist: readonly string[] = [
  'The record is read once more: complete, signed, every note and every promise accounted for.',
  'HR, and legal where there is any doubt, have been consulted before anything is said.',
  'Final pay, unused leave and benefits are worked out and given in writing.',
  'Company property and access: a day, a person, and no scene.',
  'What the team is told, in one sentence, agreed with the person where they wish.',
]

export const endingConversation: readonly string[] = [
  'In private, in person or by video, with HR. Early in the day, never just before a weekend or a holiday.',
  'Say it in the first two sentences, and say that it is decided.',
  'Do not go through the plan again, do not argue, do not console yourself.',
  'Ask what they need today: to go home, to say goodbye, to be called tomorrow.',
  'Thank them for what was good, with one example, if it is true.',
]
