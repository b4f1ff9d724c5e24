// Every case of the organisation in a line each, for the operator at the command line.
import type { House } from '#app/house.ts'
import { lookAtCases } from '#app/look-at-people.ts'
import { operatorReadingCases } from '#app/operator.ts'
import type { Visit } from '#app/visit.ts'
import type { CasePhase } from '#domain/case-state.ts'
import type { CaseId, PersonId } from '#domain/id.ts'
import type { Tool } from '#domain/route.ts'
import { readChosenTools } from '#store/case-lists.ts'

/** `kind` is the route that was chosen last; a case without one is a concern. */
export type ListedCase = { id: CaseId; person: PersonId; kind: Tool | 'concern'; phase: CasePhase; name: string }

export async function listCases(house: House, visit: Visit): Promise<ListedCase[]> {
  const reading = await operatorReadingCases(house, visit)
  const tools = await house.database.as(reading, (transaction) => readChosenTools(transaction, visit.orgId, reading.reach.organisation))
  return (await lookAtCases(house, reading)).map(({ row, person }) => ({
    id: row.caseId, person: row.subjectId, kind: tools.get(row.caseId) ?? 'concern', phase: row.phase, name: person.name,
  }))
}
