// The decision as a letter: results with their figures, the result that follows from them by the plan's own rule, the fair test,
// and the decision with its reasons. Where the two differ, both are told.
import type { CaseState, Decided } from '#domain/case-state.ts'
import type { Expectation } from '#domain/status-note.ts'
import type { Computed } from '#domain/verdict.ts'
import { computedWords, expectationWords, outcomeWords } from '#domain/word.ts'
import { fairTestSection } from '#documents/fair-test.ts'
import { listed, longDay, moment } from '#documents/in-words.ts'
import { headed, type Letterhead, subjectOf, type Voice } from '#documents/letterhead.ts'
import { milestoneTable } from '#documents/milestone.ts'
import { type Block, clause, numbered, type Paper, paragraph, type Section, section } from '#documents/paper-block.ts'
import { appealRule, passRule } from '#documents/plan-consequences.ts'

export function decisionPaper(state: CaseState, decided: Decided, voice: Voice, letterhead: Letterhead): Paper {
  const { subjectId } = state
  const person = subjectId === null ? '' : `${voice.name(subjectId)}, `
  return {
    ...headed(letterhead, `${person}decision on the improvement plan`),
    title: 'Decision on the improvement plan',
    subtitle: [subjectOf(subjectId, voice), `Decided on ${moment(decided.at, voice.policy.timeZone)}.`],
    opening: [
      ...(subjectId === null ? [] : [paragraph(`Dear ${voice.name(subjectId)},`)]),
      paragraph(`This letter says what was decided about your plan, from which figures, and why. The decision is: ${outcomeWords[decided.outcome]}.`),
    ],
    sections: numbered(decisionSections(state, decided, voice)),
  }
}

export const decisionSections = (state: CaseState, decided: Decided, voice: Voice): Section[] => [
  section('Milestones', [clause('', 'Each milestone, with the figures it was decided by:'), milestoneTable(state, decided.review.milestones)]),
  computedResult(state, decided),
  fairTestSection(decided.review.fairTest),
  section('Decision', [clause('', `The decision is: ${outcomeWords[decided.outcome]}.`), ...reasons(state, decided)]),
  whatFollowsNow(state, decided, voice),
]

function computedResult({ plan }: CaseState, { review, expected }: Decided): Section {
  const rule = plan === null ? '' : ` By the rule written in the plan, it is passed when ${passRule(plan.plan.passRule.atLeast, plan.plan.milestones.length)}.`
  const before = expected.length === 0 ? 'No status note was sent before it.' : `The last status notes expected: ${listed(expected.map(expectedInWords))}.`
  return section('Computed result', [clause('', `The result computed from these figures is: ${computedWords[review.computed]}.${rule}`), clause('No surprises.', before)])
}

const expectedInWords = (expectation: string): string => expectationWords[expectation as Expectation] ?? expectation

function reasons({ plan, decisions }: CaseState, decided: Decided): Block[] {
  const { outcome, reason, agreedBecause, override, differs } = decided
  const isLatest = decisions.at(-1) === decided
  return [
    ...(reason.trim() === '' ? [] : [clause('Reason.', reason)]),
    ...(agreedBecause.trim() === '' ? [] : [clause('Why HR agreed.', agreedBecause)]),
    ...(outcome === 'resigned' ? [] : [clause('Beside the computed result.', differs ? 'The decision differs from the computed result. The record keeps both, with the reason.' : 'The decision does not differ from the computed result.')]),
    ...(override === null || override.trim() === '' ? [] : [clause('Why HR overrode the fair test.', override)]),
    ...(outcome === 'extended' && isLatest && plan !== null ? [clause('New final review.', `The plan now runs to ${longDay(plan.finalOn)}. Open due days move with it.`)] : []),
  ]
}

function whatFollowsNow({ plan }: CaseState, { review }: Decided, { policy }: Voice): Section {
  const written = plan === null ? '' : plan.plan.consequences[consequenceOf[review.computed]]
  return section('What follows', [
    ...(written.trim() === '' ? [] : [clause('What the plan says for this result.', written)]),
    clause('Appeal.', appealRule(policy)),
    clause('', 'You get a copy of this letter, and of the whole record whenever you ask for it.'),
  ])
}

const consequenceOf: { [C in Computed]: 'onPass' | 'onPartial' | 'onNotMet' } = { passed: 'onPass', partly: 'onPartial', 'not-passed': 'onNotMet' }
