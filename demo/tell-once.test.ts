import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entrancesOf } from '#app/entrances.ts'
import type { House } from '#app/house.ts'
import { organisationsOf } from '#app/operator.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import type { Transaction } from '#store/database.ts'
import { tellDemo } from './tell.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.leave())

/** A house whose connection is lost after so many statements. */
function lostAfter(statements: number): House {
  let left = statements
  const orLost = <T>(work: () => Promise<T>): Promise<T> => ((left -= 1) < 0 ? Promise.reject(new Error('The connection is lost.')) : work())
  const losing = ({ rows, row, run }: Transaction): Transaction => ({
    rows: (statement, values) => orLost(() => rows(statement, values)),
    row: (statement, values) => orLost(() => row(statement, values)),
    run: (statement, values) => orLost(() => run(statement, values)),
  })
  return { ...house, database: { ...house.database, atTheDoor: (work) => house.database.atTheDoor((transaction) => work(losing(transaction))) } }
}

describe('telling the demo', () => {
  it('leaves nothing behind when it is cut off', async () => {
    for (const statements of [3, 60, 700]) await expect(tellDemo(lostAfter(statements), '2026-11-23')).rejects.toThrow('The connection is lost.')
    expect(await organisationsOf(house)).toEqual([])
  })

  it('tells one company when two begin at once, and nothing new when it stands', async () => {
    await Promise.all([tellDemo(house, '2026-11-23'), tellDemo(house, '2026-11-23')])
    await tellDemo(house, '2026-11-24')
    expect((await organisationsOf(house)).map(({ name, isDemo }) => [name, isDemo])).toEqual([['Harbourline', true]])
    expect(await entrancesOf(house)).toHaveLength(5)
  }, 120_000)
})
