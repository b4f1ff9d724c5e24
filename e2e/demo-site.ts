// For tests: the real site on a database of its own, and somebody signed in at it.
import { entrancesOf } from '#app/entrances.ts'
import { signInAtEntrance } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Role } from '#app/visit.ts'
import type { Instant } from '#domain/day.ts'
import type { OrgId, PersonId } from '#domain/id.ts'
import { openSite } from '#web/site.tsx'
import { tellDemo } from '../demo/tell.ts'

export type Visitor = { get: (path: string) => Promise<Response>; post: (path: string, fields: { [name: string]: string }) => Promise<Response> }
export type TestSite = { house: TestHouse; as: (personId: PersonId, role: Role) => Promise<Visitor>; enter: (role: Role) => Promise<Visitor>; nobody: Visitor; orgId: OrgId }

const assets = { stylesheet: '/assets/incline.css', script: () => null, folder: '/nowhere' }

/** The demo company, told up to the day of `now`. */
export async function demoSite(now: Instant): Promise<TestSite> {
  const house = await testHouse(now)
  await tellDemo(house, now.slice(0, 10) as `${number}-${number}-${number}`)
  const site = openSite(house, { assets, isSecure: false })
  const visitor = (cookie: string): Visitor => ({
    get: async (path) => site.request(path, { headers: { cookie } }),
    post: async (path, fields) => site.request(path, { method: 'POST', body: new URLSearchParams(fields), headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' } }),
  })
  const entrances = await entrancesOf(house)
  const orgId = entrances[0]?.orgId
  if (orgId === undefined) throw new Error('The demo company was not told.')
  const as = async (personId: PersonId, role: Role): Promise<Visitor> => visitor(`incline=${(await signInAtEntrance(house, orgId, personId, role)).cookie}`)
  return {
    house, orgId, as, nobody: visitor(''),
    enter: (role) => {
      const entrance = entrances.find((one) => one.role === role)
      if (entrance === undefined) throw new Error(`There is no entrance as ${role}.`)
      return as(entrance.personId, role)
    },
  }
}
