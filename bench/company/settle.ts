// One measured company: founded, filled, with plans and people who have signed in. What is returned is all that the load needs.
import type { House } from '#app/house.ts'
import { signInAtEntrance } from '#app/sign-in.ts'
import { dayIn } from '#app/visit.ts'
import type { CaseId, OrgId } from '#domain/id.ts'
import { defaultPolicy } from '#domain/policy.ts'
import type { Target } from '../load/target.ts'
import { companyOf, type Team, teamSizes } from './company.ts'
import { subjectOf } from './copy-plan.ts'
import { type Planned, tellPlans } from './plans.ts'
import { writeCompany, writePlanReadings } from './write-company.ts'

export type Settled = { size: number; orgId: OrgId; plans: Planned[]; today: Target[]; plan: Target[] }

const blocksVisited = 16
const mostPlans = 100

/** Teams go in blocks of four sizes, the first of which has a plan: one team in four, in a company of any size. */
export async function settle(house: House, size: number): Promise<Settled> {
  const day = dayIn(house.clock(), defaultPolicy.timeZone)
  const company = companyOf(size)
  const orgId = await writeCompany(house, company, day)
  const blocks = Array.from({ length: company.teams.length / teamSizes.length }, (_, at) => company.teams.slice(at * teamSizes.length, (at + 1) * teamSizes.length))
  const withPlans = spread(blocks, mostPlans)
  const visited = spread(withPlans, blocksVisited)
  const firsts = withPlans.flatMap(([first]) => first ?? [])
  await writePlanReadings(house, orgId, firsts.map((team) => subjectOf(team).personId), day)
  const plans = await tellPlans(house, orgId, firsts, day)
  return { size, orgId, plans, ...(await targets(house, orgId, visited, plans)) }
}

/** At most so many, evenly from the first to the last. */
const spread = <One>(all: readonly One[], most: number): One[] =>
  all.length <= most ? [...all] : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as One)

async function targets(house: House, orgId: OrgId, visited: readonly Team[][], plans: readonly Planned[]): Promise<Pick<Settled, 'today' | 'plan'>> {
  const caseOf = new Map<Team, CaseId>(plans.map(({ team, caseId }) => [team, caseId]))
  const today: Target[] = []
  const plan: Target[] = []
  for (const team of visited.flat()) {
    const { cookie } = await signInAtEntrance(house, orgId, team.manager.personId, 'manager')
    const caseId = caseOf.get(team)
    today.push({ path: '/today', cookie: `incline=${cookie}` })
    if (caseId === undefined) continue
    plan.push({ path: `/cases/${caseId}`, cookie: `incline=${cookie}` })
  }
  return { today, plan }
}
