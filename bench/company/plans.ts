// Plans in a company: the first is told scene by scene through the one door for writes; the others are the same events of other
// people (`copy-plan.ts`).
import type { House } from '#app/house.ts'
import { operatorVisit } from '#app/operator.ts'
import type { Visit } from '#app/visit.ts'
import type { Day } from '#domain/day.ts'
import type { CaseId, OrgId } from '#domain/id.ts'
import { readEvents } from '#store/ledger.ts'
import { storyOfOmar } from '../../demo/stories/omar.ts'
import { tellStory } from '../../demo/tell-story.ts'
import { weeksAround } from '../../demo/weeks.ts'
import type { Team } from './company.ts'
import { copyPlan, reaching, subjectOf } from './copy-plan.ts'

export type Planned = { team: Team; caseId: CaseId }

/** One plan for each of these teams; it is for the team's first member and in its fourth week. */
export async function tellPlans(house: House, orgId: OrgId, [first, ...others]: readonly Team[], today: Day): Promise<Planned[]> {
  if (first === undefined) return []
  const visit = await visitOf(house, orgId)
  const caseId = await tellFirst(house, orgId, first, today)
  const told = await house.database.as(reaching(visit, first), (transaction) => readEvents(transaction, orgId, caseId))
  const planned: Planned[] = [{ team: first, caseId }]
  for (const team of others) planned.push({ team, caseId: await copyPlan(house, visit, { told, from: first, to: team }) })
  return planned
}

async function tellFirst(house: House, orgId: OrgId, team: Team, today: Day): Promise<CaseId> {
  const { manager, partner, leader } = team
  const cast = [['Ines Carvalho', manager], ['Omar Haddad', subjectOf(team)], ['Ruth Adeyemi', partner], ['Graham Pell', leader]] as const
  const ids = new Map(cast.map(([name, { personId }]) => [name, personId]))
  return tellStory(house, { orgId, ids }, storyOfOmar(weeksAround(today)), today)
}

async function visitOf(house: House, orgId: OrgId): Promise<Visit> {
  const visit = await operatorVisit(house, orgId)
  if ('unclear' in visit) throw new Error(visit.unclear)
  return visit
}
