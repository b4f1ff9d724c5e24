// A story is a list of scenes: on a day, at a time, somebody does something. Nothing is written down that the person could not
// have done through a page: each scene goes through `perform`, as that person, at that moment.
import type { CaseView } from '#app/look.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import type { CaseState } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import type { MilestoneId, PersonId, SupportId } from '#domain/id.ts'
import type { RefusalCode } from '#domain/refusal.ts'
import type { Name } from './people.ts'
import type { Weeks } from './weeks.ts'

/** What a deed may ask while its scene is told: who somebody is, the case as its actor sees it, and the ids of what the plan names. */
export type Telling = {
  person: (name: Name) => PersonId
  look: () => Promise<CaseView>
  /** What the case holds: as it was last seen, or, where it was not there yet, as it is now. */
  find: <Found>(pick: (state: CaseState) => Found | undefined) => Promise<Found | undefined>
  milestone: (key: string) => MilestoneId
  support: (key: string) => SupportId
}

export type Deed = (telling: Telling) => CaseCommand | Promise<CaseCommand>
/** `refused`: the story is about the rules saying no, and says with which words. */
export type Scene = { on: Day; at: string; who: Name; deed: Deed; refused?: RefusalCode }
export type Story = (weeks: Weeks) => Scene[]

export const on = (day: Day, at: string, who: Name, deed: Deed): Scene => ({ on: day, at, who, deed })
export const refused = (scene: Scene, code: RefusalCode): Scene => ({ ...scene, refused: code })
