// How a case began: the concern, the employee's own view of it, the causes worked out, and the route taken. Only what the reader may see is in the state.
import type { CaseState } from '#domain/case-state.ts'
import type { ShownConcern } from '#domain/employee-view.ts'
import { toolWords } from '#domain/word.ts'
import { longDay, moment, plainDay, shortDay } from '#documents/in-words.ts'
import type { Voice } from '#documents/letterhead.ts'
import { type Block, clause, said, type Section, section, table } from '#documents/paper-block.ts'
import { sharesInWords } from '#documents/plan-statements.ts'

export function concernSections(state: CaseState, voice: Voice): Section[] {
  const concern = state.concern ?? state.shownConcern
  const { timeZone } = voice.policy
  return [
    ...(concern === null ? [] : [section('The concern', concernBlocks(concern))]),
    ...(state.causesGiven === null ? [] : [section('The employee’s view', [said(`Given on ${moment(state.causesGiven.at, timeZone)}:`, state.causesGiven.words), ...sharesOf(state)])]),
    ...(state.diagnosis === null ? [] : [section('Causes', diagnosisBlocks(state.diagnosis, timeZone))]),
    ...(state.route === null && state.override === null ? [] : [section('Route', routeBlocks(state))]),
    ...(state.escalations.length === 0 ? [] : [section('Handed to somebody who can change it', [escalations(state, voice)])]),
  ]
}

const concernBlocks = ({ expectation, gap, effect, evidence, earlierFeedback }: ShownConcern): Block[] => [
  clause('The expectation.', expectation.text),
  clause('How and when it was told.', `On ${longDay(expectation.communicatedOn)}: ${expectation.communicatedHow}`),
  clause('The gap.', gap),
  clause('Its effect.', effect),
  clause('Evidence.', evidence.length === 0 ? 'None was recorded.' : 'This was observed:'),
  ...(evidence.length === 0 ? [] : [table(['On', 'What', 'Source'], [3, 6, 4], evidence.map(({ observedOn, what, source }) => [shortDay(observedOn), what, source]))]),
  clause('Earlier conversations.', earlierFeedback.length === 0 ? 'None was recorded.' : 'It was spoken about before:'),
  ...(earlierFeedback.length === 0 ? [] : [table(['On', 'About'], [3, 10], earlierFeedback.map(({ givenOn, what }) => [shortDay(givenOn), what]))]),
]

const sharesOf = ({ causesGiven }: CaseState): Block[] => (causesGiven?.shares ? [clause('Shares.', `${sharesInWords(causesGiven.shares)}.`)] : [])

const diagnosisBlocks = ({ shares, answers, reason, at }: NonNullable<CaseState['diagnosis']>, timeZone: string): Block[] => [
  clause('Shares.', `${sharesInWords(shares)}, worked out on ${moment(at, timeZone)}.`),
  clause('Reason.', reason),
  ...(answers.length === 0 ? [] : [table(['Asked', 'Answered'], [5, 7], answers.map(({ question, answer }) => [question, answer]))]),
]

function routeBlocks({ route, override }: CaseState): Block[] {
  const chosen = route === null ? [] : [clause('Chosen.', `${toolWords[route.tool]}${route.overridden ? ', by an override that HR agreed to' : ''}. ${route.reason}`)]
  const asked = override === null ? [] : [
    clause('Override asked for.', override.reason),
    table(['Rule', 'Because'], [2, 11], override.against.map(({ rule, because }) => [rule, because])),
    clause('HR’s answer.', `${override.answer}. ${override.answerReason ?? ''}`),
  ]
  return [...asked, ...chosen]
}

const escalations = ({ escalations: handed }: CaseState, { name }: Voice): Block =>
  table(['What', 'To whom, by when', 'Answer'], [5, 4, 4], handed.map(({ what, ownerId, answerBy, answer }) => [what, `${name(ownerId)}, by ${plainDay(answerBy)}`, answer ?? 'none yet']))
