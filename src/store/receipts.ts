// Receipts: each signature and each weekly note gives the head of the record away, to both parties, outside this database.
import type { Instant } from '#domain/day.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'

export type StoredReceipt = { position: number; occasion: string; note: string; at: Instant }

const writeOne = statement('write-receipt', 'insert into receipt (org_id, stream_id, position, subject_id, occasion, note, at) values ($1, $2, $3, $4, $5, $6, $7)')
const receiptsOf = statement('receipts-of', 'select position, occasion, note, at from receipt where org_id = $1 and stream_id = $2 order by position')

type NewReceipt = { caseId: CaseId; subjectId: PersonId; position: number; occasion: string; note: string; at: Instant }

export async function writeReceipt(transaction: Transaction, orgId: OrgId, receipt: NewReceipt): Promise<void> {
  const { caseId, subjectId, position, occasion, note, at } = receipt
  await transaction.run(writeOne, [orgId, caseId, position, subjectId, occasion, note, at])
}

export const readReceipts = (transaction: Transaction, orgId: OrgId, caseId: CaseId): Promise<StoredReceipt[]> =>
  transaction.rows<StoredReceipt>(receiptsOf, [orgId, caseId])
