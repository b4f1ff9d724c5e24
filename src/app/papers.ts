// The papers of a case for a reader: the same text on the screen as in the PDF, with the code of the record as it stands.
import type { CaseView } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { type Letterhead, type People, voiceOf } from '#documents/letterhead.ts'
import type { Paper } from '#documents/paper-block.ts'
import { planPdf } from '#documents/paper.ts'
import { planPaper } from '#documents/plan.ts'
import type { PersonId } from '#domain/id.ts'

export type { Block, Cell, Paper, Section } from '#documents/paper-block.ts'

export function peopleOf({ employee, manager, hrPartner, name }: CaseView): People {
  const titles = new Map([employee, manager, hrPartner].flatMap((person) => (person === null ? [] : [[person.personId, person.title] as const])))
  return { name, role: (person: PersonId) => titles.get(person) ?? '' }
}

export function letterheadOf({ state, verificationCode }: CaseView, { orgName, today }: Visit): Letterhead {
  const text = state.plan ?? state.approved ?? state.draft ?? state.planShown
  return { organisation: orgName, printedOn: today, verificationCode, version: text?.version ?? null }
}

/** The plan as a letter; null while there is no text of it that this reader may see. */
export const planPaperFor = (view: CaseView, visit: Visit): Paper | null =>
  planPaper(view.state, voiceOf(peopleOf(view), visit.policy), letterheadOf(view, visit))

/** The same letter as PDF. */
export const planPdfFor = (view: CaseView, visit: Visit): Uint8Array | null => planPdf(view.state, peopleOf(view), letterheadOf(view, visit), visit.policy)
