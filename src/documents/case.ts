// The whole case as one paper: cover, concern, plan, sessions, status notes, decision, promises, every entry of the record as a sentence, and how to check it.
import type { CaseState } from '#domain/case-state.ts'
import { phaseWords } from '#domain/word.ts'
import { concernSections } from '#documents/concern.ts'
import { decisionSections } from '#documents/decision.ts'
import { longDay, moment, shortMoment } from '#documents/in-words.ts'
import { headed, type Letterhead, subjectOf, type Voice } from '#documents/letterhead.ts'
import { type Block, deeper, numbered, onNewPage, type Paper, paragraph, type Section, section, table, terms } from '#documents/paper-block.ts'
import { planOpening, planSections } from '#documents/plan.ts'
import { planVersion } from '#documents/plan-version.ts'
import { promiseSections } from '#documents/promise.ts'
import { sessionSections } from '#documents/session.ts'
import { noteDates, noteSections } from '#documents/status-note.ts'
import { type CaseRecord, verification } from '#documents/verification.ts'

export function casePaper(state: CaseState, record: CaseRecord, voice: Voice, letterhead: Letterhead): Paper {
  const { subjectId } = state
  return {
    ...headed(letterhead, subjectId === null ? 'Case file' : `${voice.name(subjectId)}, case file`),
    title: 'Case file',
    subtitle: [subjectOf(subjectId, voice)],
    inParts: true,
    opening: cover(state, record, voice, letterhead),
    sections: [
      ...part('A. Concern and causes', numbered(concernSections(state, voice)), 'Nothing of this is on the record that you may see.'),
      ...planPart(state, voice),
      ...part('C. Sessions', sessionSections(state, voice), 'No session has taken place or been missed yet.'),
      ...part('D. Status notes', notes(state, voice), 'No status note has been sent yet.'),
      ...part('E. Decision', decisions(state, voice), 'Nothing has been decided yet. The outcome is open.'),
      ...part('F. Promises of both sides', promiseSections(state, voice), ''),
      ...part('G. The record', [section('Every entry, oldest first', [timeline(record, voice)])], ''),
      ...part('H. How to check it', verification(record, letterhead.verificationCode), ''),
    ],
  }
}

const part = (heading: string, sections: Section[], ifNone: string): Section[] => [
  onNewPage(section(heading, sections.length === 0 ? [paragraph(ifNone)] : [])),
  ...deeper(sections),
]

function cover(state: CaseState, { head, entries }: CaseRecord, { name, policy }: Voice, { organisation, printedOn, verificationCode, version }: Letterhead): Block[] {
  const you = state.subjectId === null ? [] : [paragraph(`Where this file says “you”, it speaks to ${name(state.subjectId)}.`)]
  return [
    terms(
      ['Organisation', organisation],
      ['State', phaseWords[state.phase]],
      ['Plan', version === null ? 'none yet' : `version ${version}`],
      ['Printed on', longDay(printedOn)],
      ['Entries', `${entries}`],
      ['Hash of the last', head],
      ['Verification code', verificationCode],
      ['Times are in', policy.timeZone],
    ),
    ...you,
  ]
}

function planPart(state: CaseState, voice: Voice): Section[] {
  const text = planVersion(state, voice.policy)
  if (text === null) return part('B. The plan', [], 'There is no plan that you may see.')
  const [heading = section('', []), ...rest] = part('B. The plan', planSections(state, text, voice), '')
  const mark = text.mark === '' ? [] : [paragraph(`${text.mark}.`)]
  return [{ ...heading, blocks: [paragraph(`${text.standing}.`), ...mark, ...planOpening(state, text, voice)] }, ...rest]
}

const notes = (state: CaseState, voice: Voice): Section[] =>
  state.notes.flatMap((note) => [section(`Status note ${note.number}`, [paragraph(`${noteDates(note, voice)}.`)]), ...deeper(numbered(noteSections(state, note, voice)))])

const decisions = (state: CaseState, voice: Voice): Section[] =>
  state.decisions.flatMap((decided) => [
    section(`Decided on ${moment(decided.at, voice.policy.timeZone)}`, []),
    ...deeper(numbered(decisionSections(state, decided, voice))),
  ])

const timeline = ({ timeline: told }: CaseRecord, { policy }: Voice): Block =>
  table(['When', 'What'], [4, 9], told.map(({ at, sentence }) => [shortMoment(at, policy.timeZone), sentence]))
