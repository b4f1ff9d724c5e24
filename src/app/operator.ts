// The person at the machine, who uses the command line. Whoever runs the machine has its files and its database anyway, so asking
// them for a password would protect nobody; what they read by these visits they could read without us, and here it takes the same
// doors as everybody's reads. No page and no API may open such a visit. What the log of reads (P-2) notes of it comes with that log.
import { dayIn, type Visit, wholePolicy } from '#app/visit.ts'
import type { House } from '#app/house.ts'
import type { PersonId } from '#domain/id.ts'
import { type Organisation, readOrganisations, readSubjects } from '#store/organisation.ts'
import { type Person, readPeopleNamed } from '#store/people.ts'
import { nameKey } from '#domain/person-name.ts'
import type { Reach } from '#store/database.ts'

/** Nobody's id: the operator is no person of the organisation. */
export const operatorId: PersonId = 'person_operator'

export type Unclear = { unclear: string }
const nobody: Reach = { parties: [], organisation: [], reports: [], leads: [], imports: false }

export const organisationsOf = (house: House): Promise<Organisation[]> => house.database.atTheDoor(readOrganisations)

/** May import, and reaches no case and no figure. The only organisation, or the one that is named. */
export async function operatorVisit(house: House, named?: string): Promise<Visit | Unclear> {
  const all = await organisationsOf(house)
  if (all.length === 0) return { unclear: 'There is no organisation yet. Found one with incline init, or tell the demo with incline demo.' }
  const fitting = named === undefined ? all : all.filter(({ orgId, name }) => orgId === named || nameKey(name) === nameKey(named))
  const names = all.map(({ name }) => name).join(', ')
  if (fitting.length === 0) return { unclear: `There is no organisation called ${named}. There is: ${names}.` }
  const [only] = fitting
  if (fitting.length > 1 || only === undefined) return { unclear: `There are several organisations. Name one with --organisation: ${names}.` }
  return visitAsOperator(house, only)
}

export function visitAsOperator(house: House, organisation: Organisation): Visit {
  const policy = wholePolicy(organisation.policy)
  const now = house.clock()
  return {
    orgId: organisation.orgId, orgName: organisation.name, isDemo: organisation.isDemo, personId: operatorId, name: 'The operator', roles: ['admin'],
    actingAs: 'admin', method: 'operator', reach: { ...nobody, imports: true }, policy, now, today: dayIn(now, policy.timeZone),
  }
}

/** For `cases` and `export case`: reads what HR may read of everybody about whom there is a case. */
export async function operatorReadingCases(house: House, visit: Visit): Promise<Visit> {
  const subjects = await house.database.atTheDoor((door) => readSubjects(door, visit.orgId))
  return { ...visit, isOperator: true, reach: { ...nobody, parties: subjects, organisation: subjects } }
}

/** For `readings`: that one person and nobody else. */
export const operatorReading = (visit: Visit, personId: PersonId): Visit => ({ ...visit, isOperator: true, reach: { ...nobody, parties: [personId] } })

/** By e-mail address or by name. */
export async function personNamed(house: House, visit: Visit, written: string): Promise<Person | Unclear> {
  const key = nameKey(written)
  const found = await house.database.as(visit, (transaction) => readPeopleNamed(transaction, visit.orgId, [key]))
  const [only] = found
  if (found.length > 1) return { unclear: `${found.length} people are called ${written}. Name the one you mean by e-mail address.` }
  return only ?? { unclear: `There is nobody called ${written} in ${visit.orgName}.` }
}

