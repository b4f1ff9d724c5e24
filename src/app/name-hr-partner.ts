// Who is HR, and for whom: for now one call for everybody who has no HR partner yet.
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { PersonId } from '#domain/id.ts'
import { freshId } from '#store/fresh-id.ts'
import { takeTurn, writePeople } from '#store/organisation.ts'
import { readEverybody } from '#store/people.ts'

/** Answers how many people it is now for; nobody is their own HR partner. */
export const nameHrPartner = (house: House, visit: Visit, personId: PersonId): Promise<number> =>
  house.database.as(visit, async (transaction) => {
    await takeTurn(transaction, visit.orgId, freshId())
    const everybody = await readEverybody(transaction, visit.orgId)
    const without = everybody.filter((person) => person.hrPartnerId === null && person.personId !== personId)
    await writePeople(transaction, visit.orgId, [
      ...without.map((person) => ({ ...person, hrPartnerId: personId })),
      ...everybody.filter((person) => person.personId === personId).map((person) => ({ ...person, isHr: true })),
    ])
    return without.length
  })
