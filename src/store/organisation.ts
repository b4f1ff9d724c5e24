// Organisations and the writing of their people. Founding and importing run as an asking that may import, in its own organisation only.
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { nameKey } from '#domain/person-name.ts'
import type { Policy } from '#domain/policy.ts'
import { statement, type Transaction } from '#store/database.ts'
import type { Person } from '#store/people.ts'

export type Organisation = { orgId: OrgId; name: string; policy: Partial<Policy>; isDemo: boolean }

const organisations = statement('organisations', 'select org_id as "orgId", name, policy, is_demo as "isDemo" from org order by created_at')
const subjects = statement('subjects-with-cases', 'select distinct subject_id from case_list where org_id = $1')
const found = statement('found-organisation', 'insert into org (org_id, name, policy, is_demo, created_at) values ($1, $2, $3, $4, $5)')
const takeTurnOf = statement(
  'take-turn',
  'insert into import_turn (org_id, import_id) values ($1, $2) on conflict (org_id) do update set import_id = excluded.import_id',
)
const writeMany = statement(
  'write-people',
  `insert into person (org_id, person_id, name, name_key, email, title, region, manager_id, hr_partner_id, is_hr, is_admin, left_on)
   select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bool[], $11::bool[], $12::date[])
   on conflict (org_id, person_id) do update set name = excluded.name, name_key = excluded.name_key, email = excluded.email, title = excluded.title,
     region = excluded.region, manager_id = excluded.manager_id, hr_partner_id = excluded.hr_partner_id, is_hr = excluded.is_hr,
     is_admin = excluded.is_admin, left_on = excluded.left_on`,
)

/** At the door: oldest first. */
export const readOrganisations = (door: Transaction): Promise<Organisation[]> => door.rows<Organisation>(organisations)

/** At the door: everybody about whom there is a case; that much the door may know, and not what is in it. */
export const readSubjects = async (door: Transaction, orgId: OrgId): Promise<PersonId[]> =>
  (await door.rows<{ subject_id: PersonId }>(subjects, [orgId])).map((row) => row.subject_id)

export const writeOrganisation = (transaction: Transaction, { orgId, name, policy, isDemo }: Organisation, at: Instant): Promise<number> =>
  transaction.run(found, [orgId, name, JSON.stringify(policy), isDemo, at])

/** Waits until nobody else writes people or deals here, and keeps the others waiting until the transaction ends. */
export const takeTurn = (transaction: Transaction, orgId: OrgId, importId: string): Promise<number> => transaction.run(takeTurnOf, [orgId, importId])

/** New people and those who changed, whole. Read what stands after `takeTurn`, never before. */
export async function writePeople(transaction: Transaction, orgId: OrgId, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return
  const column = <T>(pick: (person: Person) => T): T[] => people.map(pick)
  await transaction.run(writeMany, [
    orgId, column((one) => one.personId), column((one) => one.name), column((one) => nameKey(one.name)), column((one) => one.email),
    column((one) => one.title), column((one) => one.region), column((one) => one.managerId), column((one) => one.hrPartnerId),
    column((one) => one.isHr), column((one) => one.isAdmin), column((one) => one.leftOn),
  ])
}
