// What the employee's view, a diagnosis and a route look like when they are sent in.
import { z } from 'zod'
import { day, id, optionalText, rows, text, wholeNumber } from '#app/shapes/field.ts'
import { tools } from '#domain/route.ts'

const share = wholeNumber('Write a share in per cent, from 0 to 100.', 0, 100)
const shares = z.object({ skill: share, will: share, knowledge: share, system: share })
const unknownUnlessSaid = <const Answers extends readonly [string, ...string[]]>(answers: Answers) => z.enum(answers).default('unknown' as Answers[number])

export const facts = z.object({
  gap: unknownUnlessSaid(['persistent', 'new-or-temporary', 'minor', 'unknown']),
  expectationsClear: unknownUnlessSaid(['yes', 'no', 'unknown']),
  outcome: unknownUnlessSaid(['open', 'already-decided', 'unknown']),
  fit: unknownUnlessSaid(['fits', 'wrong-fit', 'unknown']),
  measurable: unknownUnlessSaid(['yes', 'no', 'unknown']),
})

const answer = z.object({ question: optionalText.refine((asked) => asked.length <= 500, 'Keep the question to 500 characters.'), answer: optionalText })

/** The employee may give shares or leave all four empty. */
const sharesOrNone = z.preprocess(
  (sent) => (typeof sent === 'object' && sent !== null && Object.values(sent).every((one) => one === '') ? null : (sent ?? null)),
  z.union([z.null(), shares], 'Write each share as a whole number from 0 to 100, or leave all four empty.'),
)

export const diagnosisShapes = {
  AskForCauses: z.object({}),
  GiveCauses: z.object({ words: text('Say in your own words what gets in the way.'), shares: sharesOrNone }),
  Diagnose: z.object({
    diagnosis: z.object({ shares, answers: rows(answer), reason: text('Say in a sentence or two why you see it this way.'), facts }),
  }),
  AskOverride: z.object({ reason: text('Say why a formal plan is right here although the gate refuses it.') }),
  AgreeOverride: z.object({ reason: text('Say why you agree.') }),
  DeclineOverride: z.object({ reason: text('Say why you do not agree.') }),
  ChooseRoute: z.object({ tool: z.enum(tools, 'Choose one of the routes.'), reason: text('Say why this route.') }),
  EscalateSystemCause: z.object({
    what: text('Say what stands in the way and what you ask for. Do not name the person.'),
    ownerId: id('person', 'Choose who can change it.'),
    answerBy: day('Say by when you need an answer.'),
  }),
  AnswerEscalation: z.object({ escalationId: id('escalation', 'Say which escalation this answers.'), answer: text('Write down the answer.') }),
}
