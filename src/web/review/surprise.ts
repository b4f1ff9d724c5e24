// Whether a decision had been announced: the last three expectations compared with the outcome, by a fixed rule (N-3).
import type { Expectation } from '#domain/status-note.ts'
import { isAdverse, type Outcome } from '#domain/verdict.ts'
import { sayFirst, sayInWords } from '#web/parts/say.ts'

/** Which expectations announce an outcome; null where no note could have. */
function announcing(outcome: Outcome): readonly Expectation[] | null {
  if (outcome === 'completed') return ['pass']
  if (outcome === 'extended') return ['partial', 'not-met']
  return isAdverse(outcome) ? ['not-met', 'partial'] : null
}

export function surpriseIn(expected: readonly Expectation[], outcome: Outcome): string {
  const fitting = announcing(outcome)
  if (fitting === null) return 'This outcome does not follow from the milestones, so the notes could not announce it.'
  if (expected.length === 0) return 'No note announced it. That is a surprise, and the record shows it.'
  const agreed = expected.filter((one) => fitting.includes(one)).length
  if (agreed === expected.length) return expected.length === 1 ? 'The only note said so beforehand.' : `All of the last ${sayInWords(expected.length)} notes said so beforehand.`
  if (agreed === 0 && expected.length === 1) return 'The only note did not say so beforehand. That is a surprise, and the record shows it.'
  if (agreed === 0) return `None of the last ${sayInWords(expected.length)} notes said so beforehand. That is a surprise, and the record shows it.`
  return `${sayFirst(sayInWords(agreed))} of the last ${sayInWords(expected.length)} notes said so beforehand.`
}
