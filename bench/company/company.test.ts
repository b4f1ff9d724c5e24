import { describe, expect, it } from 'vitest'
import { companyOf, teamSizes } from './company.ts'

describe('the company that is measured', () => {
  it.each([50, 500, 5_000])('has %i people, each known before those who report to them', (size) => {
    const { people } = companyOf(size)
    expect(people).toHaveLength(size)
    const known = new Set<string | null>([null])
    for (const { personId, managerId, hrPartnerId } of people) {
      expect(known.has(managerId) && known.has(hrPartnerId)).toBe(true)
      known.add(personId)
    }
  })

  it('has the same teams whatever its size', () => {
    for (const size of [50, 5_000]) {
      const { teams } = companyOf(size)
      expect(teams.length % teamSizes.length).toBe(0)
      expect(teams.every(({ members }, at) => members.length === teamSizes[at % teamSizes.length])).toBe(true)
    }
  })

  it('gives nobody but the top more than ten managers', () => {
    const { people, teams } = companyOf(5_000)
    const managers = Map.groupBy(teams, ({ leader }) => leader.personId)
    expect(Math.max(...[...managers.values()].map((some) => some.length))).toBeLessThanOrEqual(10)
    expect(people.filter(({ managerId }) => managerId === null)).toHaveLength(1)
  })

  it('is not made where four teams do not fit', () => {
    expect(() => companyOf(30)).toThrow('too few')
  })
})
