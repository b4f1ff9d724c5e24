// For tests: Ines leads Omar, Priya is his HR partner, Lena leads Ines. Noor leads Sami in the same organisation and has nothing to do
// with them; Vera works elsewhere. Commands are given as the tests of the rules give them; people's ids are put in.
import { foundOrganisation, addPerson } from '#app/found.ts'
import { freshCaseId } from '#app/fresh.ts'
import { lookAtCase } from '#app/look.ts'
import { type Answer, perform } from '#app/perform.ts'
import { openVisit, signInAtEntrance } from '#app/sign-in.ts'
import type { TestHouse } from '#app/test-house.ts'
import type { Visit } from '#app/visit.ts'
import type { CaseCommand } from '#domain/case-command.ts'
import { type CaseState, emptyCase } from '#domain/case-state.ts'
import type { Day } from '#domain/day.ts'
import { doing } from '#domain/given-commands.ts'
import type { CaseId, OrgId, PersonId } from '#domain/id.ts'

export type Name = 'ines' | 'omar' | 'priya' | 'lena' | 'noor' | 'sami' | 'vera'
export type Deed = { by: Name; command: CaseCommand; seen?: number }

export type TestTeam = {
  orgId: OrgId
  otherOrgId: OrgId
  ids: { [N in Name]: PersonId }
  visit: (name: Name) => Promise<Visit>
  on: (day: Day) => void
  /** Commands name people as the tests of the rules do: `person_ines`, `person_omar`, `person_priya`, `person_lena`. */
  perform: (caseId: CaseId, deed: Deed) => Promise<Answer>
  /** Performs in order; throws where something is refused. */
  tell: (caseId: CaseId, ...deeds: Deed[]) => Promise<void>
  state: (caseId: CaseId, as?: Name) => Promise<CaseState>
  /** The digest of the plan that is shown for signing. */
  digest: (caseId: CaseId) => Promise<string>
}

export async function testTeam(house: TestHouse): Promise<TestTeam> {
  const orgId = await foundOrganisation(house, { name: 'Harbour' })
  const otherOrgId = await foundOrganisation(house, { name: 'Mill' })
  const lena = await addPerson(house, orgId, { name: 'Lena Fischer' })
  const ines = await addPerson(house, orgId, { name: 'Ines Roux', managerId: lena })
  const priya = await addPerson(house, orgId, { name: 'Priya Nair', isHr: true })
  const omar = await addPerson(house, orgId, { name: 'Omar Haddad', managerId: ines, hrPartnerId: priya })
  const noor = await addPerson(house, orgId, { name: 'Noor Aziz', managerId: lena })
  const sami = await addPerson(house, orgId, { name: 'Sami Berg', managerId: noor })
  const vera = await addPerson(house, otherOrgId, { name: 'Vera Lind', isHr: true })
  const ids = { ines, omar, priya, lena, noor, sami, vera }
  const visit = async (name: Name): Promise<Visit> => {
    const { cookie } = await signInAtEntrance(house, name === 'vera' ? otherOrgId : orgId, ids[name], 'employee')
    const opened = await openVisit(house, cookie)
    if (opened === null) throw new Error(`${name} cannot come in.`)
    return opened
  }
  const withIds = new Map(Object.entries(ids).map(([name, id]) => [`person_${name}`, id]))
  const named = <T>(value: T): T =>
    (typeof value === 'string' ? (withIds.get(value) ?? value)
    : Array.isArray(value) ? value.map(named)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)])) : value) as T
  const act = async (caseId: CaseId, { by, command, seen }: Deed) => perform(house, await visit(by), caseId, named(command), seen)
  return {
    orgId, otherOrgId, ids, visit,
    on: (day) => house.setClock(`${day}T09:00:00Z`),
    perform: act,
    tell: async (caseId, ...deeds) => {
      for (const deed of deeds) {
        const answer = await act(caseId, deed)
        if ('refused' in answer) throw new Error(`${deed.command.type} by ${deed.by} was refused: ${answer.refused} ${answer.at ?? ''}`)
      }
    },
    state: async (caseId, as = 'ines') => (await lookAtCase(house, await visit(as), caseId))?.state ?? emptyCase,
    digest: async (caseId) => (await lookAtCase(house, await visit('omar'), caseId))?.approvedDigest ?? '',
  }
}

/** From a concern to a plan that runs from 2 March 2026 on; the clock stands on the day of the last signature. */
export async function runningCase(team: TestTeam): Promise<CaseId> {
  const caseId = freshCaseId()
  team.on('2026-02-26')
  await team.tell(caseId, { by: 'ines', command: doing('RaiseConcern') }, { by: 'ines', command: doing('AskForCauses') }, { by: 'omar', command: doing('GiveCauses') },
    { by: 'ines', command: doing('Diagnose') }, { by: 'ines', command: doing('ChooseRoute') }, { by: 'ines', command: doing('DraftPlan') }, { by: 'ines', command: doing('AskForPlanView') },
    { by: 'omar', command: doing('GivePlanView') }, { by: 'ines', command: doing('SubmitPlan') }, { by: 'priya', command: doing('ApprovePlan') })
  const sign = doing('SignPlan', { shownDigest: await team.digest(caseId) })
  team.on('2026-03-02')
  await team.tell(caseId, { by: 'priya', command: sign }, { by: 'ines', command: sign }, { by: 'omar', command: sign })
  return caseId
}
