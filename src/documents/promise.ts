// Promises of both sides, beside each other as the record counts them: actions from sessions, support of the plan, and pauses.
import type { CaseState } from '#domain/case-state.ts'
import { shortDay } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Block, paragraph, type Section, section, table } from '#documents/paper-block.ts'
import { pauseInWords } from '#documents/plan-annex.ts'

export const promiseSections = (state: CaseState, voice: Voice): Section[] => [
  section('Support that the plan promised', [supportTable(state, voice)]),
  section('Actions from sessions', [actionTable(state, voice)]),
  ...(state.pauses.length === 0 ? [] : [section('Pauses', state.pauses.map(pauseInWords).map(paragraph))]),
]

function supportTable({ support }: CaseState, { name }: Voice): Block {
  if (support.length === 0) return paragraph('No support is promised as long as no plan is issued.')
  return table(
    ['What', 'By whom, by when', 'Given'], [5, 4, 4],
    support.map(({ what, ownerId, dueOn, deliveredOn, words }) => [
      what, { text: name(ownerId), note: shortDay(dueOn) }, deliveredOn === null ? 'not given yet' : { text: shortDay(deliveredOn), note: words ?? '' },
    ]),
  )
}

function actionTable({ actions }: CaseState, { name }: Voice): Block {
  if (actions.length === 0) return paragraph('No action has been promised in a session.')
  return table(
    ['What', 'By whom, by when', 'Outcome'], [5, 4, 4],
    actions.map(({ text, ownerId, dueOn, outcome, doneOn }) => [text, { text: name(ownerId), note: shortDay(dueOn) }, doneOn === null ? outcome : { text: outcome, note: shortDay(doneOn) }]),
  )
}
