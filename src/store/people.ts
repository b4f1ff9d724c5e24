// People and who stands where to whom. Names are known throughout an organisation; nothing else of a person is read here.
import type { Day } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { statement, type Transaction } from '#store/database.ts'

export type Person = {
  personId: PersonId
  name: string
  email: string | null
  title: string
  region: string
  managerId: PersonId | null
  hrPartnerId: PersonId | null
  isHr: boolean
  isAdmin: boolean
  leftOn: Day | null
}

const columns = 'person_id, name, email, title, region, manager_id, hr_partner_id, is_hr, is_admin, left_on'
const personOf = statement('person-of', `select ${columns} from person where org_id = $1 and person_id = $2`)
const reportsOf = statement('reports-of', `select ${columns} from person where org_id = $1 and manager_id = $2 and left_on is null order by name`)
const peopleOf = statement('people-of', `select ${columns} from person where org_id = $1 and person_id = any ($2) order by name`)
const everybodyOf = statement('everybody-of', `select ${columns} from person where org_id = $1 order by name`)
const byKeys = statement('people-by-key', `select ${columns} from person where org_id = $1 and (name_key = any ($2) or email = any ($2))`)

type PersonRow = {
  person_id: PersonId; name: string; email: string | null; title: string; region: string
  manager_id: PersonId | null; hr_partner_id: PersonId | null; is_hr: boolean; is_admin: boolean; left_on: Day | null
}

const personIn = (row: PersonRow): Person => ({
  personId: row.person_id, name: row.name, email: row.email, title: row.title, region: row.region,
  managerId: row.manager_id, hrPartnerId: row.hr_partner_id, isHr: row.is_hr, isAdmin: row.is_admin, leftOn: row.left_on,
})

export async function readPerson(transaction: Transaction, orgId: OrgId, personId: PersonId): Promise<Person | null> {
  const row = await transaction.row<PersonRow>(personOf, [orgId, personId])
  return row && personIn(row)
}

export const readReports = async (transaction: Transaction, orgId: OrgId, managerId: PersonId): Promise<Person[]> =>
  (await transaction.rows<PersonRow>(reportsOf, [orgId, managerId])).map(personIn)

export const readPeople = async (transaction: Transaction, orgId: OrgId, ids: PersonId[]): Promise<Person[]> =>
  (await transaction.rows<PersonRow>(peopleOf, [orgId, ids])).map(personIn)

/** For imports, which must match every name; never for a page. */
export const readEverybody = async (transaction: Transaction, orgId: OrgId): Promise<Person[]> =>
  (await transaction.rows<PersonRow>(everybodyOf, [orgId])).map(personIn)

/** By comparable name (`person-name.ts`) or by e-mail in small letters. */
export const readPeopleNamed = async (transaction: Transaction, orgId: OrgId, keys: string[]): Promise<Person[]> =>
  (await transaction.rows<PersonRow>(byKeys, [orgId, keys])).map(personIn)
