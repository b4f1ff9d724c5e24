// What sessions, promises, status notes, pauses and decisions look like when they are sent in.
import { z } from 'zod'
import { day, id, line, optionalDay, optionalText, text, wholeNumber } from '#app/shapes/field.ts'
import { outcomes } from '#domain/verdict.ts'

const sessionId = id('session', 'Say which session this is about.')

const grow = z.object({
  goal: text('Write down the bar in concrete terms, and whether it feels within reach.'),
  reality: z.object({ theirs: text('Write down how the employee sees it, in their words.'), managers: optionalText }),
  options: z.object({ theirs: text('Write down the employee’s own idea first.'), managers: optionalText }),
  will: z.object({ commitment: wholeNumber('Choose a commitment from 1 to 10.', 1, 10), whatWouldRaiseIt: optionalText }),
})

const sessionShapes = {
  HoldSession: z.object({
    sessionId,
    heldOn: day('Say on which day it was held.'),
    grow,
    practice: z.object({ workReviewed: text('Say which piece of work you looked at together.'), drill: optionalText }),
    action: z.object({
      text: text('Write down the one action that was committed to.'),
      ownerId: id('person', 'Say whose action it is.'),
      dueOn: day('Say by which day.'),
    }),
  }),
  ConfirmSession: z.object({ sessionId, words: optionalText }),
  DisputeSession: z.object({ sessionId, words: text('Say how it was.') }),
  MissSession: z.object({
    sessionId,
    missedBy: z.enum(['manager', 'employee', 'both', 'neither'], 'Say who missed it.'),
    why: text('Say why it did not take place.'),
    makeUpOn: day('Choose the day on which it is made up.'),
  }),
  RescheduleSession: z.object({ sessionId, on: day('Choose the new day.'), askedBy: z.enum(['manager', 'employee'], 'Say who asked.'), why: text('Say why.') }),
}

export const courseShapes = {
  ...sessionShapes,
  SettleAction: z.object({ actionId: id('action', 'Say which action this is about.'), doneOn: optionalDay, words: optionalText }),
  DeliverSupport: z.object({ supportId: id('support', 'Say which support this is about.'), deliveredOn: day('Say on which day.'), words: text('Say what was done.') }),
  SendStatusNote: z.object({
    weekOf: day('Choose the week.'),
    words: text('Write the note.'),
    improved: text('Name what improved, however small.'),
    expectation: z.enum(['pass', 'partial', 'not-met', 'too-early'], 'Say what is to be expected if nothing changes.'),
  }),
  AcknowledgeStatusNote: z.object({ noteId: id('note', 'Say which note this is about.'), reply: optionalText.transform((words) => (words === '' ? null : words)) }),
  PausePlan: z.object({ cause: z.enum(['system', 'absence'], 'Say what the pause is for.'), why: line('Say why, without medical words.') }),
  ResumePlan: z.object({ words: optionalText }),
  ProposeDecision: z.object({ outcome: z.enum(outcomes, 'Choose the outcome.'), reason: optionalText, newFinalOn: optionalDay }),
  ReturnDecision: z.object({ reason: text('Say what has to change.') }),
  AgreeDecision: z.object({ reason: text('Say why you agree.'), override: optionalText.transform((words) => (words === '' ? null : words)) }),
}
