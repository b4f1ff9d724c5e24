// What is said in each kind of session: the words beside the form. The launch and the final review have honest words of their own (S-3).
import type { SessionKind } from '#domain/cadence.ts'

/** The questions of the form as this kind of session asks them; `name` is the employee's first name. */
export type Script = {
  lead: (name: string) => string
  aloud: readonly string[]
  aloudTitle: string
  mistake: string
  goal: { says: string; label: string }
  reality: { says: string; label: (name: string) => string; managers: string; work: string; workHint: string }
  options: { says: string; label: (name: string) => string }
  will: string
  /** Whether skills are practised in it: with a drill, and questions by the cause. */
  coaches: boolean
}

const coaching: Script = {
  lead: (name) => `Fill this in together. ${name}’s words come first in every step, and it ends with exactly one action.`,
  aloudTitle: 'How to open',
  aloud: ['Say first what you promised last time, and what came of it.', 'Ask for one piece of real work and look at it together.', 'Ask, then wait. Seven seconds feel long and are not.'],
  mistake: 'Opening with what went wrong.',
  goal: { says: 'Make the bar so clear that you would both see it.', label: 'What is the bar until next time, and does it feel within reach?' },
  reality: { says: 'Their read first. Write their words, not your summary of them.', label: (name) => `How does ${name} see it, and what gets in the way?`, managers: 'What you saw', work: 'Which piece of work did you look at together?', workHint: 'A call, a ticket, a document: one real one.' },
  options: { says: 'Their ideas before one of yours.', label: (name) => `${name}’s idea` },
  will: 'Exactly one action, with a day. They say it, you write it.',
  coaches: true,
}

const launch: Script = {
  lead: (name) => `${name} hears three things today: what is asked, what you will do to help, and that the outcome is open. HR is in the room.`,
  aloudTitle: 'The words to say',
  aloud: [
    'This plan asks for something that can be reached, and I believe that you can reach it.',
    'Here is the bar in figures. Here is what I will do, every week. If I do not keep my half, it will be on the record beside yours.',
    'Nothing is decided. What was written down is what counts, not my mood on the last day.',
    'Before you sign: how do you see it? What is missing, what is wrong, what will get in the way?',
    'Tell me in your own words what is asked of you and what you can ask of me.',
  ],
  mistake: 'Softening it so far that the person leaves without knowing that this is formal.',
  goal: { says: 'The bar in figures, as you said it.', label: 'How did you state what is asked, and how did it land?' },
  reality: { says: 'Their view, in their words, even where you disagree.', label: (name) => `What did ${name} say about it?`, managers: 'What you said that you will do, and what remained open', work: 'What did you read together?', workHint: 'For a launch it is the plan itself, with its version.' },
  options: { says: 'What they would like to begin with.', label: (name) => `Where does ${name} want to begin?` },
  will: 'One first action, small and soon.',
  coaches: false,
}

const finalReview: Script = {
  lead: (name) => `Go through the milestones one by one, figures first. You decide nothing in this conversation, and ${name} hears that at its beginning.`,
  aloudTitle: 'The words to say',
  aloud: [
    'Today we read the milestones together. The decision follows in writing, and HR has to agree to it.',
    'You may have somebody with you. Who that is goes on the record.',
    'Here is each milestone with its figures. Say where you think a figure is wrong.',
    'Here is what I promised, and what I kept of it.',
    'What should whoever decides know that no figure shows?',
  ],
  mistake: 'Announcing a result here, or hinting at one.',
  goal: { says: 'What the plan asked for, in one sentence.', label: 'What was the bar of this plan?' },
  reality: { says: 'Their read of the whole plan first.', label: (name) => `How does ${name} see what was reached?`, managers: 'How you see it, also what you did not keep', work: 'What did you go through together?', workHint: 'For a final review: the milestones and their figures, as they stood today.' },
  options: { says: 'What would be right now, in their view.', label: (name) => `What does ${name} think should follow?` },
  will: 'One action all the same: what happens until the decision is known.',
  coaches: false,
}

export const scriptFor: { [K in SessionKind]: Script } = { launch, coaching, 'make-up': coaching, 'final-review': finalReview }
