// The improvement plan as a letter to the person it is for, in the five parts that every plan has, with signatures and, once dates have moved, an annex.
import type { CaseState } from '#domain/case-state.ts'
import { asSentence, longDay, shortDay } from '#documents/in-words.ts'
import { headed, type Letterhead, subjectOf, type Voice } from '#documents/letterhead.ts'
import { type Block, clause, numbered, onNewPage, type Paper, paragraph, type Section, section, table } from '#documents/paper-block.ts'
import { actionPlan } from '#documents/plan-action.ts'
import { newDates, sessionDates } from '#documents/plan-annex.ts'
import { whatFollows } from '#documents/plan-consequences.ts'
import { statements } from '#documents/plan-statements.ts'
import { type PlanVersion, planVersion } from '#documents/plan-version.ts'
import { signatures } from '#documents/signature.ts'

export function planPaper(state: CaseState, voice: Voice, letterhead: Letterhead): Paper | null {
  const text = planVersion(state, voice.policy)
  if (text === null) return null
  const person = state.subjectId === null ? '' : `${voice.name(state.subjectId)}, `
  return {
    ...headed({ ...letterhead, version: text.version }, `${person}improvement plan`),
    title: 'Improvement plan',
    subtitle: [subjectOf(state.subjectId, voice), `${text.standing}.`],
    mark: text.mark,
    opening: planOpening(state, text, voice),
    sections: planSections(state, text, voice),
  }
}

export function planOpening(state: CaseState, { plan, isApproved }: PlanVersion, { name }: Voice): Block[] {
  const promise = isApproved ? ' Your manager and HR have each confirmed in writing that it can be passed and that the outcome is open.' : ''
  return [
    ...(state.subjectId === null ? [] : [paragraph(`Dear ${name(state.subjectId)},`)]),
    paragraph(
      `This letter says what is asked of you in the ${plan.lengthDays} days from ${longDay(plan.startsOn)}, what is done to help you, and what follows. It is written to be passed.${promise}`,
    ),
  ]
}

export const planSections = (state: CaseState, text: PlanVersion, voice: Voice): Section[] => [
  ...numbered([expectations(text), areas(state, text), actionPlan(text, voice), whatFollows(text, voice), statements(state, text, voice)]),
  signatures(state, text, voice),
  onNewPage(sessionDates(state, text, voice)),
  ...newDates(state, text),
]

function expectations({ plan: { expectations: expected } }: PlanVersion): Section {
  return section('Expectations', [
    clause('The standard.', expected.standard),
    clause('Why it matters.', expected.why),
    clause('The goal of the company that it serves.', expected.companyGoal),
  ])
}

/** The evidence is what the employee was shown, so that both sides hold the same letter. */
function areas({ shownConcern }: CaseState, { plan }: PlanVersion): Section {
  const blocks = [clause('', plan.areas)]
  if (shownConcern === null) return section('Areas for improvement', blocks)
  const { evidence, earlierFeedback, expectation } = shownConcern
  if (evidence.length > 0) {
    blocks.push(clause('', 'This was observed:'))
    blocks.push(table(['On', 'What', 'Source'], [3, 6, 4], evidence.map(({ observedOn, what, source }) => [shortDay(observedOn), what, source])))
  }
  blocks.push(clause('', `On ${longDay(expectation.communicatedOn)} you were told what is expected: ${asSentence(expectation.text)} How it was told: ${asSentence(expectation.communicatedHow)}`))
  if (earlierFeedback.length > 0) {
    blocks.push(clause('', 'You were spoken to about it before:'))
    blocks.push(table(['On', 'About'], [3, 10], earlierFeedback.map(({ givenOn, what }) => [shortDay(givenOn), what])))
  }
  return section('Areas for improvement', blocks)
}
