// Tells the demo company's story into an empty house: people, a year of figures, and cases in every phase, each scene through the
// same door as everybody's writes. Told once; a second call finds it there and does nothing.
import { entrancesOf } from '#app/entrances.ts'
import { addPerson, foundOrganisation } from '#app/found.ts'
import type { House } from '#app/house.ts'
import type { Day } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { instantOf } from './clock.ts'
import { inOneTransaction } from './one-transaction.ts'
import { emailOf, everybody, isAdmin, isHr, type Name } from './people.ts'
import { stories } from './stories/all.ts'
import { type Company, tellStory } from './tell-story.ts'
import { weeksAround } from './weeks.ts'
import { writeFigures } from './write-figures.ts'

export const tellDemo = (house: House, today: Day): Promise<void> =>
  inOneTransaction(house, async (telling) => {
    if ((await entrancesOf(telling)).length > 0) return
    const weeks = weeksAround(today)
    const founding = { ...telling, clock: () => instantOf(weeks.mon(-53), '08:00') }
    const company = await foundCompany(founding)
    await writeFigures(telling, company, weeks)
    for (const story of stories) await tellStory(telling, company, story(weeks), today)
  })

async function foundCompany(house: House): Promise<Company> {
  const orgId: OrgId = await foundOrganisation(house, { name: 'Harbourline', isDemo: true })
  const ids = new Map<Name, PersonId>()
  const known = (name: Name | null): PersonId | null => (name === null ? null : (ids.get(name) ?? null))
  for (const { name, title, region, boss, partner } of everybody) {
    const person = { name, title, region, email: emailOf(name), managerId: known(boss), hrPartnerId: known(partner), isHr: isHr(name), isAdmin: isAdmin(name) }
    ids.set(name, await addPerson(house, orgId, person))
  }
  return { orgId, ids }
}
