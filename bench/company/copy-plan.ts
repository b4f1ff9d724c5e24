// The events of one case told again of other people: appended by the ledger itself, listed by the lists themselves and with receipts
// of their own, so that the chain of each copy is whole. Only the rules are not asked a second time.
import { freshCaseId } from '#app/fresh.ts'
import { giveReceipts } from '#app/give-receipts.ts'
import type { House } from '#app/house.ts'
import type { Visit } from '#app/visit.ts'
import type { Recorded } from '#domain/case-event.ts'
import type { CaseId } from '#domain/id.ts'
import type { Transaction } from '#store/database.ts'
import { freshId } from '#store/fresh-id.ts'
import { append, beginStream, readStream } from '#store/ledger.ts'
import { list } from '#store/lists.ts'
import type { Person } from '#store/people.ts'
import type { Team } from './company.ts'

export type Copying = { told: readonly Recorded[]; from: Team; to: Team }

export const subjectOf = ({ members: [first], manager }: Team): Person => first ?? manager

/** Sees and writes what there is about the person whom the team's plan is for. */
export function reaching(visit: Visit, team: Team): Visit {
  const subjects = [subjectOf(team).personId]
  return { ...visit, reach: { parties: subjects, organisation: subjects, reports: [], leads: [], imports: false } }
}

export async function copyPlan(house: House, visit: Visit, { told, from, to }: Copying): Promise<CaseId> {
  const caseId = freshCaseId()
  const groups = inGroups(retold(told, from, to))
  await house.database.as(reaching(visit, to), async (transaction) => {
    await beginStream(transaction, visit.orgId, caseId, subjectOf(to).personId)
    for (const group of groups) await appendGroup(transaction, house, visit, caseId, to, group)
  })
  return caseId
}

/** Other people, and other ids where the organisation holds all of them in one list. */
function retold(told: readonly Recorded[], from: Team, to: Team): Recorded[] {
  const people = (team: Team): string[] => [team.manager, subjectOf(team), team.partner, team.leader].map(({ personId }) => personId)
  const others = new Map(people(from).map((id, at) => [id, people(to)[at] ?? id]))
  for (const [id] of JSON.stringify(told).matchAll(/escalation_[0-9a-f-]+/g)) others.set(id, `escalation_${freshId()}`)
  return JSON.parse(JSON.stringify(told).replace(/(?:person|escalation)_[0-9a-f-]+/g, (id) => others.get(id) ?? id)) as Recorded[]
}

/** What one person did in one moment. */
function inGroups(told: readonly Recorded[]): Recorded[][] {
  const groups: Recorded[][] = []
  for (const one of told) {
    const last = groups.at(-1)
    if (last?.[0]?.by === one.by && last[0].at === one.at) last.push(one)
    else groups.push([one])
  }
  return groups
}

async function appendGroup(transaction: Transaction, house: House, visit: Visit, caseId: CaseId, to: Team, group: readonly Recorded[]): Promise<void> {
  const stream = await readStream(transaction, visit.orgId, caseId)
  const [first] = group
  if (stream === null || first === undefined) return
  const recorded = await append(transaction, visit.orgId, stream, group.map(({ event }) => event), first.by, first.at)
  await list(transaction, visit.orgId, stream, to.manager.personId, recorded)
  await giveReceipts(transaction, house, { ...visit, now: first.at }, { stream, subject: subjectOf(to), recorded })
}
