// The cases that a reader may see, a page at a time.
import { asToldTo } from '#app/as-told.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseId } from '#domain/id.ts'
import type { CaseRow } from '#store/case-lists.ts'
import { readCasesAfter } from '#store/case-pages.ts'
import { type Person, readPeople } from '#store/people.ts'

export type ListedRow = { row: CaseRow; person: Person }
/** `next` is what to ask for `after` to get the following page; null on the last one. */
export type CasePage = { rows: ListedRow[]; next: CaseId | null }

export async function lookAtCasePage(house: House, visit: Visit, after: CaseId | null, limit: number): Promise<CasePage> {
  const { found, people } = await house.database.as(visit, async (transaction) => {
    const rows = await readCasesAfter(transaction, visit.orgId, after, limit + 1)
    const persons = await readPeople(transaction, visit.orgId, rows.map(({ subjectId }) => subjectId))
    return { found: rows, people: new Map(persons.map((person) => [person.personId, person])) }
  })
  const shown = found.slice(0, limit)
  const rows = shown.map((row) => ({ row: asToldTo(visit.personId)(row), person: people.get(row.subjectId) }))
  return { rows: rows.filter((one): one is ListedRow => one.person !== undefined), next: found.length > limit ? (shown.at(-1)?.caseId ?? null) : null }
}
