// What every import keeps: all of it in one transaction, one import at a time in an organisation, and a rehearsal does everything
// that the real run would do and then takes it back, so that its answer is exact.
import { createHash } from 'node:crypto'
import type { Rejected } from '#app/imports/csv-table.ts'
import type { Unreadable } from '#app/imports/file-text.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import { type Refused, refuse } from '#domain/decision.ts'
import type { Transaction } from '#store/database.ts'
import { freshId } from '#store/fresh-id.ts'
import { writeImport } from '#store/imports.ts'
import { takeTurn } from '#store/organisation.ts'

export type ImportFile = { fileName: string; bytes: Uint8Array }
export type ImportOptions = { dryRun?: boolean }

/** What changes besides the rows: managers without a row become people, and deals become readings. */
export type ImportPreview = { peopleNew: number; peopleChanged: number; readings: number; rejected: Rejected[] }

/** Rows: each is accepted (new or changed), unchanged or rejected. `importId` is null after a dry run, which writes nothing. */
export type ImportDone = { accepted: number; unchanged: number; rejected: Rejected[]; importId: string | null; preview: ImportPreview }
export type ImportAnswer = ImportDone | Unreadable | Refused

export type Brought = { accepted: number; unchanged: number; rejected: Rejected[] } & Partial<Omit<ImportPreview, 'rejected'>>

const rejectedInPreview = 20
const longestName = 120

/** What people may read as a file's name: without folders, and no longer than a line. */
export const shownName = (fileName: string): string => (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, ' ').slice(0, longestName) || 'a file without a name'

export async function runImport(
  house: House, visit: Visit, kind: 'people' | 'deals', file: ImportFile, { dryRun = false }: ImportOptions,
  bring: (transaction: Transaction, importId: string) => Promise<Brought>,
): Promise<ImportAnswer> {
  if (!visit.reach.imports) return refuse('not-found')
  const importId = `import_${freshId()}`
  const rehearsal: { answer?: ImportDone } = {}
  const work = async (transaction: Transaction): Promise<ImportDone> => {
    await takeTurn(transaction, visit.orgId, importId)
    const brought = await bring(transaction, importId)
    const answer = answerOf(brought, dryRun ? null : importId)
    if (dryRun) {
      rehearsal.answer = answer
      throw rehearsal
    }
    const { accepted, unchanged, rejected } = answer
    const digest = createHash('sha256').update(file.bytes).digest('hex')
    await writeImport(transaction, visit.orgId, { importId, kind, fileName: shownName(file.fileName), digest, accepted, unchanged, rejected, by: visit.personId }, visit.now)
    return answer
  }
  return house.database.as(visit, work).catch((thrown: unknown) => {
    if (thrown === rehearsal && rehearsal.answer) return rehearsal.answer
    throw thrown
  })
}

function answerOf({ accepted, unchanged, rejected, peopleNew = 0, peopleChanged = 0, readings = 0 }: Brought, importId: string | null): ImportDone {
  const inOrder = rejected.toSorted((one, other) => one.line - other.line)
  return { accepted, unchanged, rejected: inOrder, importId, preview: { peopleNew, peopleChanged, readings, rejected: inOrder.slice(0, rejectedInPreview) } }
}
