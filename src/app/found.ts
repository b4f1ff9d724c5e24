// Founding an organisation and adding people one by one. It runs as an importer of that organisation and of no other; the
// door, which strangers talk to, can do neither.
import type { House } from '#app/house.ts'
import { operatorId, organisationsOf, visitAsOperator } from '#app/operator.ts'
import { setPassword } from '#app/sign-in.ts'
import { wholePolicy } from '#app/visit.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { nameKey, tidyName } from '#domain/person-name.ts'
import type { Policy } from '#domain/policy.ts'
import { cameSecond } from '#store/database.ts'
import { findAccounts } from '#store/door.ts'
import { freshId } from '#store/fresh-id.ts'
import { type Organisation, takeTurn, writeOrganisation, writePeople } from '#store/organisation.ts'
import { type Person, readPerson } from '#store/people.ts'

export type NewOrganisation = { name: string; isDemo?: boolean; policy?: Partial<Policy> }
export type NewPerson = Partial<Omit<Person, 'personId' | 'name'>> & { name: string }

/** The whole policy is written down, so that a later program's defaults do not change the rules of plans that run. */
export async function foundOrganisation(house: House, { name, isDemo = false, policy = {} }: NewOrganisation): Promise<OrgId> {
  const organisation: Organisation = { orgId: `org_${freshId()}`, name: tidyName(name), policy: wholePolicy(policy), isDemo }
  const visit = visitAsOperator(house, organisation)
  await house.database.as(visit, (transaction) => writeOrganisation(transaction, organisation, visit.now))
  return organisation.orgId
}

const asImporter = (orgId: OrgId) => ({ orgId, personId: operatorId, reach: { parties: [], organisation: [], reports: [], leads: [], imports: true } })

export async function addPerson(house: House, orgId: OrgId, person: NewPerson): Promise<PersonId> {
  const personId: PersonId = `person_${freshId()}`
  const blank = { email: null, title: '', region: '', managerId: null, hrPartnerId: null, isHr: false, isAdmin: false, leftOn: null }
  await house.database.as(asImporter(orgId), async (transaction) => {
    await takeTurn(transaction, orgId, personId)
    await writePeople(transaction, orgId, [{ ...blank, ...person, personId, name: tidyName(person.name), email: person.email?.trim().toLowerCase() ?? null }])
  })
  return personId
}

/** False when there is no such person. Whoever changes an address uses this too, so the sign-in keeps its own. */
export const changePerson = (house: House, orgId: OrgId, personId: PersonId, change: Partial<NewPerson>): Promise<boolean> =>
  house.database.as(asImporter(orgId), async (transaction) => {
    await takeTurn(transaction, orgId, personId)
    const person = await readPerson(transaction, orgId, personId)
    if (person) await writePeople(transaction, orgId, [{ ...person, ...change }])
    return person !== null
  })

export type Founded = { orgId: OrgId; adminId: PersonId } | { refused: string }

/** An organisation with its first administrator, who can sign in. */
export async function initialise(house: House, wanted: { name: string; adminEmail: string; adminName: string; password: string }): Promise<Founded> {
  const email = wanted.adminEmail.trim().toLowerCase()
  const namesake = (await organisationsOf(house)).find(({ name }) => nameKey(name) === nameKey(wanted.name))
  if (namesake) return { refused: `There is an organisation called ${namesake.name} already; nothing was changed.` }
  if ((await house.database.atTheDoor((door) => findAccounts(door, email))).length > 0) return { refused: `Somebody signs in with ${email} already; nothing was changed.` }
  const orgId = await foundOrganisation(house, { name: wanted.name })
  const adminId = await addPerson(house, orgId, { name: wanted.adminName, email, isAdmin: true })
  await setPassword(house, orgId, adminId, email, wanted.password)
  return { orgId, adminId }
}

export type PasswordSet = { email: string } | { refused: string }

/** For somebody who is there already; an address that they did not have becomes theirs. */
export async function letSignIn(house: House, orgId: OrgId, person: Person, wantedEmail: string | null, password: string): Promise<PasswordSet> {
  const email = (wantedEmail ?? person.email)?.trim().toLowerCase()
  if (email === undefined || email === '') return { refused: `${person.name} has no e-mail address to sign in with; give one with --email.` }
  const others = (await house.database.atTheDoor((door) => findAccounts(door, email))).filter((account) => account.personId !== person.personId)
  if (others.length > 0) return { refused: `Somebody else signs in with ${email}; nothing was changed.` }
  try {
    if (person.email !== email) await changePerson(house, orgId, person.personId, { email })
  } catch (error) {
    if (!cameSecond(error)) throw error
    return { refused: `The address ${email} belongs to somebody else; nothing was changed.` }
  }
  await setPassword(house, orgId, person.personId, email, password)
  return { email }
}
