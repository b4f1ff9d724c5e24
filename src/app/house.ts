// What the verbs need to work: the database, the signing key and the time. Joined once, in main.
import type { Instant } from '#domain/day.ts'
import type { Database } from '#store/database.ts'
import type { Keys } from '#store/keys.ts'

export type House = {
  database: Database
  keys: Keys
  /** The only clock there is; tests and the demo's story hand in another one. */
  clock: () => Instant
}
