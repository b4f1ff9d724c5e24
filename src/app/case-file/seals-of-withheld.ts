// The seals of entries that a reader may not see, so that the chain in their file holds from end to end.
import type { Gap } from '#app/case-file/event-line.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import { sealOf } from '#store/chain.ts'
import { readEntries } from '#store/ledger.ts'

/**
 * The one place that asks for more than the visit reaches. What leaves it is a place and a digest over a digest with 32 bytes of salt:
 * it tells nothing of what stands there, and without it an employee's own file could not prove that nobody rewrote what stands before.
 */
export async function sealsOfWithheld(house: House, visit: Visit, caseId: CaseId, subjectId: PersonId, isWithheld: (position: number) => boolean): Promise<Gap[]> {
  const reach = { parties: [subjectId], organisation: [subjectId], reports: [], leads: [], imports: false }
  const entries = await house.database.as({ ...visit, reach }, (transaction) => readEntries(transaction, visit.orgId, caseId))
  return entries.filter(({ position }) => isWithheld(position)).map((entry) => ({ position: entry.position, seal: sealOf(entry) }))
}
