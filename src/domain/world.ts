// What the rules may know of the world: handed in as facts, so that the same facts always give the same answer.
import type { Day } from '#domain/day.ts'
import type { PersonId } from '#domain/id.ts'
import type { Policy } from '#domain/policy.ts'
import type { ReadingsByIndicator } from '#domain/scoreboard.ts'

/** How the person who acts stands to the person whose case it is. */
export type Relationship = 'employee' | 'manager' | 'hr'

export type World = {
  today: Day
  policy: Policy
  actorId: PersonId
  actingAs: Relationship
  /** The employee's weekly readings; loaded for the commands that compute from them. */
  readings: ReadingsByIndicator
  /** Digest of the approved plan as it is shown for signing; empty when there is none. */
  approvedDigest: string
  /** Fresh ids, made outside: the rules take what they need in order. */
  freshIds: readonly string[]
}
