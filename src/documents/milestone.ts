// Milestones with their figures, as status notes and decisions show them: what was asked, what was reached, what it comes to.
import type { CaseState } from '#domain/case-state.ts'
import type { MilestoneFigures, MilestoneOutcome } from '#domain/scoreboard.ts'
import { resultWords } from '#domain/word.ts'
import { counted, shortDay, targetInWords } from '#documents/in-words.ts'
import { type Block, type Cell, table } from '#documents/paper-block.ts'

export const milestoneTable = (state: CaseState, outcomes: readonly MilestoneOutcome[]): Block =>
  table(['Milestone', 'Figures', 'Result'], [6, 5, 2.6], outcomes.map((one) => row(state, one)))

function row({ milestones }: CaseState, { milestoneId, result, figures }: MilestoneOutcome): Cell[] {
  const at = milestones.findIndex((one) => one.milestoneId === milestoneId)
  const milestone = milestones[at]
  const asked = milestone === undefined ? '' : `${targetInWords(milestone.indicator, milestone.target)}; due ${shortDay(milestone.dueOn)}`
  return [{ text: milestone === undefined ? 'A milestone of this plan' : `${at + 1}. ${milestone.what}`, note: asked }, figuresInWords(figures), resultInWords(result, figures)]
}

/** `Reached in 2 of 3 weeks with a reading; 4 asked for; 3 weeks still to come` */
function figuresInWords({ hit, counted: weeks, needed, missing, left }: MilestoneFigures): string {
  const reached = weeks === 0 ? 'No week with a reading yet' : `Reached in ${hit} of ${counted(weeks, 'week')} with a reading`
  const toCome = left === 0 ? '' : `; ${counted(left, 'week')} still to come`
  const unknown = missing === 0 ? '' : `; ${counted(missing, 'week')} without a reading`
  return `${reached}; ${needed} asked for${toCome}${unknown}`
}

/** While weeks are still to come, nothing but “met” is settled. */
const resultInWords = (result: MilestoneOutcome['result'], { left }: MilestoneFigures): string =>
  left > 0 && result !== 'met' ? 'still open' : resultWords[result]
