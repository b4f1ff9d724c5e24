// What a concern, its withdrawal and earlier feedback look like when they are sent in.
import { z } from 'zod'
import { day, id, line, rows, text } from '#app/shapes/field.ts'

const evidence = z.object({
  observedOn: day('Say on which day it was observed.'),
  source: line('Say where this comes from: a report, a call, a document.'),
  what: text('Say what was observed, with its figure if there is one.'),
})

export const feedback = z.object({ givenOn: day('Say on which day you spoke about it.'), what: text('Say what you talked about and what came of it.') })

export const concern = z.object({
  expectation: z.object({
    text: text('Write down what is expected, as it was communicated.'),
    communicatedOn: day('Say on which day the expectation was communicated.'),
    communicatedHow: line('Say how it was communicated: a letter, a role description, a meeting.'),
  }),
  gap: text('Say what the gap is, with a figure where there is one.'),
  effect: text('Say what the gap does to the team or the customer.'),
  evidence: rows(evidence),
  earlierFeedback: rows(feedback),
  purpose: z.enum(['help-to-pass', 'justify-a-decision'], 'Answer this question for yourself first.'),
})

export const concernShapes = {
  RaiseConcern: z.object({ subjectId: id('person', 'Say whom this is about.'), concern }),
  AddFeedback: z.object({ feedback }),
  WithdrawConcern: z.object({ reason: text('Say why the concern is withdrawn.') }),
}
