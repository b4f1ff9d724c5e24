// What main hands to the commands: they know the rules and the verbs, and not where a database comes from.
import type { Configuration } from '#app/configuration.ts'
import type { DatabaseState } from '#app/doctor.ts'
import type { House } from '#app/house.ts'

export type OpenHouse = { house: House; close: () => Promise<void> }

/** `stop` takes no more requests and answers when those that had begun are done. */
export type Listening = { url: string; stop: () => Promise<void> }

export type Given = {
  configuration: Configuration
  /** Sentences about settings that cannot be used; no command but `doctor` and `verify` runs while there are any. */
  problems: readonly string[]
  openHouse: () => Promise<OpenHouse>
  lookAtDatabase: () => Promise<DatabaseState | null>
  migrate: () => Promise<{ applied: string[] }>
  /** Tells the demo company's story; false when it was told before. */
  tellDemo: (house: House) => Promise<boolean>
  listen: (house: House) => Promise<Listening>
}
