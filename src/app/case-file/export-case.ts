// A case as one file that can be checked offline: what this reader may see, the seals of what they may not, the receipts and
// the paper. Null for a case that is not there, or not theirs to see.
import { buildCaseFile } from '#app/case-file/build.ts'
import type { Told } from '#app/case-file/event-line.ts'
import { sealsOfWithheld } from '#app/case-file/seals-of-withheld.ts'
import type { House } from '#app/house.ts'
import { type CaseView, lookAtCase } from '#app/look.ts'
import type { Visit } from '#app/visit.ts'
import { casePdf } from '#documents/paper.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import { type Audience, maySee } from '#domain/visibility.ts'
import { readEntries } from '#store/ledger.ts'
import { verificationCode } from '#store/receipt.ts'

export type ExportedCase = { fileName: string; bytes: Uint8Array }

/** The file ends with the last entry that the reader sees: nothing tells what is being prepared behind it. */
export async function exportCase(house: House, visit: Visit, caseId: CaseId): Promise<ExportedCase | null> {
  const read = await readWhole(house, visit, caseId)
  if (read === null) return null
  const { view, told, head } = read
  const isTold = new Set(told.map(({ position }) => position))
  const isWithheld = (position: number): boolean => position < head.position && !isTold.has(position)
  const gaps = told.length === head.position ? [] : await sealsOfWithheld(house, visit, caseId, view.employee.personId, isWithheld)
  const bytes = buildCaseFile({
    entries: [...told, ...gaps].toSorted((one, other) => one.position - other.position),
    sentences: view.timeline.map(({ position, sentence }) => ({ position, text: sentence })),
    pdf: paperOf(visit, view, head),
    receipts: receiptsOf(view, head.position),
    keys: house.keys,
  })
  return { fileName: `incline-${caseId}-${visit.today}.zip`, bytes }
}

const mostReads = 10

type Read = { view: CaseView; told: Told[]; head: Told }

/** View and entries come from two transactions, so they are read again when the case has moved on in between. */
async function readWhole(house: House, visit: Visit, caseId: CaseId): Promise<Read | null> {
  for (let attempt = 1; attempt <= mostReads; attempt += 1) {
    const view = await lookAtCase(house, visit, caseId)
    if (view === null) return null
    const entries = await house.database.as(visit, (transaction) => readEntries(transaction, visit.orgId, caseId))
    const told = entries.filter(({ audience }) => maySee(audience as Audience, view.as))
    const head = told.at(-1)
    if (head !== undefined && head.position === view.position) return { view, told, head }
  }
  throw new Error('This case is being written to again and again; export it once more in a moment.')
}

function paperOf(visit: Visit, view: CaseView, head: Told): Uint8Array {
  const { state, name, timeline } = view
  const parties = [view.employee, view.manager, view.hrPartner]
  const role = (person: PersonId): string => parties.find((one) => one?.personId === person)?.title ?? ''
  const plan = state.plan ?? state.approved ?? state.draft ?? state.planShown
  const letterhead = { organisation: visit.orgName, printedOn: visit.today, verificationCode: verificationCode(head.hash), version: plan?.version ?? null }
  const record = { timeline, head: head.hash, entries: head.position, receipts: receiptsOf(view, head.position) }
  return casePdf(state, record, { name, role }, letterhead, visit.policy)
}

const receiptsOf = ({ receipts }: CaseView, through: number) =>
  receipts
    .filter(({ position }) => position <= through)
    .map(({ position, occasion, note }) => ({ name: `${String(position).padStart(4, '0')} ${occasion}`, text: note }))
