// Tells one case, scene by scene in order of time, up to yesterday: what would happen today or later has not happened.
// Each scene signs its person in at that moment, checks the command as a form would, and performs it; a surprise stops the telling.
import type { House } from '#app/house.ts'
import { freshCaseId, freshMilestoneId, freshSupportId } from '#app/fresh.ts'
import { lookAtCase } from '#app/look.ts'
import { perform } from '#app/perform.ts'
import { shaped } from '#app/shape.ts'
import { openVisit, signInAtEntrance, signOut } from '#app/sign-in.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import { type CaseState, emptyCase } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'
import { instantOf } from './clock.ts'
import type { Name } from './people.ts'
import type { Scene, Telling } from './scene.ts'

export type Company = { orgId: OrgId; ids: ReadonlyMap<Name, PersonId> }
type Told = { caseId: CaseId; milestone: Telling['milestone']; support: Telling['support']; lastSeen: CaseState }

export async function tellStory(house: House, company: Company, scenes: readonly Scene[], today: Day): Promise<CaseId> {
  const told: Told = { caseId: freshCaseId(), milestone: remembered(freshMilestoneId), support: remembered(freshSupportId), lastSeen: emptyCase }
  const inOrder = scenes.filter(({ on }) => on < today).toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : momentOf(one) > momentOf(other) ? 1 : 0))
  for (const scene of inOrder) await tellScene(house, company, told, scene)
  return told.caseId
}

const momentOf = ({ on, at }: Scene): string => `${on} ${at}`

async function tellScene(house: House, company: Company, told: Told, scene: Scene): Promise<void> {
  const person = personIn(company)
  const then: House = { ...house, clock: () => instantOf(scene.on, scene.at) }
  const { cookie } = await signInAtEntrance(then, company.orgId, person(scene.who), 'employee')
  const visit = await openVisit(then, cookie)
  if (!visit) throw new Error(`${scene.who} cannot sign in.`)
  await act(then, visit, told, scene, person)
  await signOut(then, cookie)
}

async function act(house: House, visit: Visit, told: Told, scene: Scene, person: Telling['person']): Promise<void> {
  const look = async () => {
    const view = (await lookAtCase(house, visit, told.caseId)) ?? surprise(scene, 'cannot see the case')
    told.lastSeen = view.state
    return view
  }
  const find: Telling['find'] = async (pick) => pick(told.lastSeen) ?? pick((await look()).state)
  const { type, ...sent } = await scene.deed({ person, look, find, milestone: told.milestone, support: told.support })
  const read = shaped(type, sent, type === 'SignPlan' ? { authenticatedBy: visit.method } : {})
  if ('flaws' in read) return surprise(scene, `${type}: ${JSON.stringify(read.flaws)}`)
  const answer = await perform(house, visit, told.caseId, read.command as CaseCommand)
  const answered = 'refused' in answer ? answer.refused : undefined
  if (answered !== scene.refused) surprise(scene, `${type} was answered with ${answered ?? 'yes'}`)
}

function surprise(scene: Scene, what: string): never {
  throw new Error(`${scene.who} on ${scene.on} at ${scene.at}: ${what}.`)
}

const personIn = ({ ids }: Company): Telling['person'] => (name) => {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`Nobody in the story is called ${name}.`)
  return id
}

/** The same key gives the same id throughout one story. */
function remembered<Id>(fresh: () => Id): (key: string) => Id {
  const ids = new Map<string, Id>()
  return (key) => ids.get(key) ?? (ids.set(key, fresh()).get(key) as Id)
}
