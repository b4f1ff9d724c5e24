// Who leads managers: the people who can change a territory, a routing or a tool for a whole team.
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'

export type Leader = { personId: PersonId; name: string; title: string }

const leadersOf = statement(
  'leaders-of',
  `select person.person_id as "personId", person.name, person.title from person
   where person.org_id = $1 and person.left_on is null and exists (
     select from person report where report.org_id = $1 and report.manager_id = person.person_id and report.left_on is null and exists (
       select from person under where under.org_id = $1 and under.manager_id = report.person_id and under.left_on is null))
   order by person.person_id <> coalesce($2, ''), person.name limit 500`,
)

/** Managers of managers, `first` before all others. */
export const readLeaders = (transaction: Transaction, orgId: OrgId, first: PersonId | null): Promise<Leader[]> => transaction.rows<Leader>(leadersOf, [orgId, first])
