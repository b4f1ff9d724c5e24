// What both sides are given when something is signed, noted or decided: the head of the record, signed by this installation.
// Whoever keeps it can later prove that the record up to there was rewritten, even by the owner of the database.
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseEventType, Recorded } from '#domain/case-event.ts'
import type { PersonId } from '#domain/id.ts'
import type { Transaction } from '#store/database.ts'
import { readStream, type Stream } from '#store/ledger.ts'
import { putInOutbox } from '#store/outbox.ts'
import type { Person } from '#store/people.ts'
import { receiptFor } from '#store/receipt.ts'
import { writeReceipt } from '#store/receipts.ts'

const occasions: { [Type in CaseEventType]?: string } = {
  PlanSigned: 'signature',
  SigningDeclined: 'signature declined',
  PlanIssued: 'plan issued',
  StatusNoteSent: 'status note',
  DecisionMade: 'decision',
}

type Given = { stream: Stream; subject: Person; recorded: readonly Recorded[] }

export async function giveReceipts(transaction: Transaction, house: House, visit: Visit, { stream, subject, recorded }: Given): Promise<void> {
  const occasion = recorded.map(({ event }) => occasions[event.type]).findLast((one) => one !== undefined)
  if (occasion === undefined) return
  const { orgId, now } = visit
  const head = await readStream(transaction, orgId, stream.caseId)
  if (head === null) return
  const note = house.keys.sign(receiptFor({ orgId, streamId: stream.caseId, position: head.position, hash: head.hash, at: now }))
  await writeReceipt(transaction, orgId, { caseId: stream.caseId, subjectId: stream.subjectId, position: head.position, occasion, note, at: now })
  const parties = [subject.personId, subject.managerId].filter((one): one is PersonId => one !== null)
  for (const toPersonId of parties) await putInOutbox(transaction, orgId, stream.subjectId, receiptMail(toPersonId, note), now)
}

/** Discreet: no word about what it is a receipt for. */
const receiptMail = (toPersonId: PersonId, note: string) => ({
  toPersonId,
  subject: 'A receipt from Incline',
  text: `Something was added to your record in Incline today. Sign in to read it.\n\nKeep this receipt. With it, anybody can check later that the record was not rewritten:\n\n${note}`,
})
