// The papers of a case as PDF: the plan, a status note, the decision, and the whole case. Each is computed from what it is given
// and from nothing else. Null means that the case holds no such paper for this reader.
import type { CaseState } from '#domain/case-state.ts'
import type { NoteId } from '#domain/id.ts'
import type { Policy } from '#domain/policy.ts'
import { casePaper } from '#documents/case.ts'
import { decisionPaper } from '#documents/decision.ts'
import { type Letterhead, type People, voiceOf } from '#documents/letterhead.ts'
import type { Paper } from '#documents/paper-block.ts'
import { planPaper } from '#documents/plan.ts'
import { statusNotePaper } from '#documents/status-note.ts'
import { typeset } from '#documents/typeset.ts'
import type { CaseRecord } from '#documents/verification.ts'

const setOrNull = (paper: Paper | null): Uint8Array | null => (paper === null ? null : typeset(paper))

/** The issued plan; before that the approved text, the draft, or what the employee was shown of it. */
export const planPdf = (state: CaseState, people: People, letterhead: Letterhead, policy: Policy): Uint8Array | null =>
  setOrNull(planPaper(state, voiceOf(people, policy), letterhead))

export function statusNotePdf(state: CaseState, noteId: NoteId, people: People, letterhead: Letterhead, policy: Policy): Uint8Array | null {
  const note = state.notes.find((one) => one.noteId === noteId)
  return setOrNull(note === undefined ? null : statusNotePaper(state, note, voiceOf(people, policy), letterhead))
}

/** The latest decision; one that an extension came before is in the case file as well. */
export function decisionPdf(state: CaseState, people: People, letterhead: Letterhead, policy: Policy): Uint8Array | null {
  const decided = state.decisions.at(-1)
  return setOrNull(decided === undefined ? null : decisionPaper(state, decided, voiceOf(people, policy), letterhead))
}

export const casePdf = (state: CaseState, record: CaseRecord, people: People, letterhead: Letterhead, policy: Policy): Uint8Array =>
  typeset(casePaper(state, record, voiceOf(people, policy), letterhead))
