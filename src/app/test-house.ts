// For tests: a house on a database of its own, with a key that is made for it and a clock that stands where the test puts it.
import { generateKeyPairSync } from 'node:crypto'
import type { House } from '#app/house.ts'
import type { Instant } from '#domain/day.ts'
import { openDatabase } from '#store/database.ts'
import { keysOf } from '#store/keys.ts'
import { testDatabase, type TestDatabase } from '#store/test-database.ts'

export type TestHouse = House & { connection: TestDatabase['connection']; setClock: (now: Instant) => void; leave: () => Promise<void> }

export async function testHouse(begins: Instant = '2026-11-02T09:00:00Z'): Promise<TestHouse> {
  const test = await testDatabase()
  const database = openDatabase(test.connection)
  let now = begins
  return {
    database,
    keys: keysOf('incline/test', generateKeyPairSync('ed25519').privateKey),
    clock: () => now,
    connection: test.connection,
    setClock: (later) => {
      now = later
    },
    leave: async () => {
      await database.end()
      await test.drop()
    },
  }
}
