// For tests: the demo company told in a house of its own, and somebody who works there, signed in.
import { lookAtCase, type CaseView } from '#app/look.ts'
import { lookAtCases } from '#app/look-at-people.ts'
import { operatorReadingCases, operatorVisit, personNamed } from '#app/operator.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import type { Day, Instant } from '#domain/day.ts'
import type { Person } from '#store/people.ts'
import { emailOf, type Name } from './people.ts'
import { tellDemo } from './tell.ts'

export type ToldCompany = { house: TestHouse; visit: (name: Name) => Promise<Visit>; person: (name: Name) => Promise<Person>; cases: () => Promise<CaseView[]> }

/** Told on that day, and looked at as HR might look at everybody. */
export async function toldCompany(today: Day): Promise<ToldCompany> {
  const house = await testHouse(`${today}T12:00:00Z` satisfies Instant)
  await tellDemo(house, today)
  const operator = await known(operatorVisit(house))
  const person = (name: Name) => known(personNamed(house, operator, emailOf(name)))
  return {
    house,
    person,
    visit: async (name) => {
      const { cookie } = await signInAtEntrance(house, operator.orgId, (await person(name)).personId, 'employee')
      return present(await openVisit(house, cookie))
    },
    cases: async () => {
      const reading = await operatorReadingCases(house, operator)
      const rows = await lookAtCases(house, reading)
      return Promise.all(rows.map(async ({ row }) => present(await lookAtCase(house, reading, row.caseId))))
    },
  }
}

export async function known<Found extends object>(answer: Promise<Found | { unclear: string }>): Promise<Found> {
  const found = await answer
  if ('unclear' in found) throw new Error(found.unclear as string)
  return found
}

export function present<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new Error('There is nothing here.')
  return found
}
