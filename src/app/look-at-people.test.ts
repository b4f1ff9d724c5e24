import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCaseId } from '#app/fresh.ts'
import { lookAtCase } from '#app/look.ts'
import { lookAtCases, lookAtOwnWeek, lookAtPerson, lookAtTeam } from '#app/look-at-people.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { runningCase, testTeam, type TestTeam } from '#app/test-team.ts'
import { doing } from '#domain/given-commands.ts'
import type { Day } from '#domain/day.ts'
import type { CaseId } from '#domain/id.ts'
import { countReading } from '#domain/reading.ts'
import { writeReadings } from '#store/readings.ts'

let house: TestHouse
let team: TestTeam
let plan: CaseId
const secret = freshCaseId()
const indicators = ['discovery_calls']
const nobody = { parties: [], organisation: [], reports: [], leads: [] }
beforeAll(async () => {
  house = await testHouse('2026-02-26T09:00:00Z')
  team = await testTeam(house)
  await team.tell(secret, { by: 'ines', command: doing('RaiseConcern') })
  plan = await runningCase(team)
})
afterAll(() => house.leave())

describe('looking at a team', () => {
  it('shows Ines her reports with what is on, and Noor nothing of it', async () => {
    const view = await lookAtTeam(house, await team.visit('ines'), indicators)
    expect(view.members.map(({ person, cases }) => [person.name, cases.length])).toEqual([['Omar Haddad', 2]])
    expect(view.sessions.map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-05', '2026-03-09'])
    expect(view.promises).toMatchObject([{ kind: 'support', dueOn: '2026-04-24' }])
    expect(view.throughWeek).toBeNull()
    expect(await lookAtTeam(house, await team.visit('noor'), indicators)).toMatchObject({ members: [{ person: { name: 'Sami Berg' }, cases: [] }], sessions: [], promises: [] })
  })

  it('shows Lena the people whom she leads, and nothing of what is between them and theirs', async () => {
    const view = await lookAtTeam(house, await team.visit('lena'), indicators)
    expect(view.members.map(({ person, cases }) => [person.name, cases])).toEqual([['Ines Roux', []], ['Noor Aziz', []]])
    expect(await lookAtCases(house, await team.visit('lena'))).toEqual([])
  })
})

describe('the figures of a team', () => {
  const write = (indicator: string, weeks: Day[]) =>
    house.database.as({ orgId: team.orgId, personId: team.ids.vera, reach: { ...nobody, imports: true } }, (transaction) =>
      writeReadings(transaction, team.orgId, weeks.map((week) => ({ ...countReading(week, 7), subjectId: team.ids.sami, indicator, source: 'CRM' })), house.clock()))
  const shown = async (...wished: string[]) => {
    const { members, throughWeek } = await lookAtTeam(house, await team.visit('noor'), wished)
    return { throughWeek, readings: members.map(({ readings }) => Object.entries(readings).map(([key, rows]) => [key, rows?.map(({ week }) => week)])) }
  }

  it('are those of the first indicator that the team has been measured by lately', async () => {
    await write('deals_won', ['2026-02-09', '2026-02-16'])
    await write('discovery_calls', ['2025-03-03'])
    expect(await shown('discovery_calls', 'deals_won')).toEqual({ throughWeek: '2026-02-16', readings: [[['deals_won', ['2026-02-09', '2026-02-16']]]] })
    await write('discovery_calls', ['2026-02-02'])
    expect(await shown('discovery_calls', 'deals_won')).toEqual({ throughWeek: '2026-02-16', readings: [[['discovery_calls', ['2026-02-02']]]] })
    expect(await shown('discovery_calls')).toEqual({ throughWeek: '2026-02-02', readings: [[['discovery_calls', ['2026-02-02']]]] })
    expect(await shown('win_rate')).toEqual({ throughWeek: null, readings: [[]] })
  })
})

describe('looking at a person', () => {
  it('is for themselves, their manager and their HR partner', async () => {
    for (const name of ['omar', 'ines', 'priya'] as const) expect(await lookAtPerson(house, await team.visit(name), team.ids.omar, indicators)).toMatchObject({ person: { name: 'Omar Haddad' }, manager: { name: 'Ines Roux' } })
    for (const name of ['noor', 'sami', 'lena', 'vera'] as const) expect(await lookAtPerson(house, await team.visit(name), team.ids.omar, indicators)).toBeNull()
  })
})

describe('the cases that somebody sees', () => {
  const seen = async (name: 'omar' | 'ines' | 'priya') => (await lookAtCases(house, await team.visit(name))).map(({ row }) => row.caseId).toSorted()

  it('leave out for Omar what nobody has told him yet', async () => {
    expect(await seen('omar')).toEqual([plan])
    expect(await seen('ines')).toEqual([secret, plan].toSorted())
    expect(await seen('priya')).toEqual([secret, plan].toSorted())
    expect(await lookAtCase(house, await team.visit('omar'), secret)).toBeNull()
  })

  it('tell Omar nothing of how far others are with what he knows of', async () => {
    const known = freshCaseId()
    await team.tell(known, { by: 'ines', command: doing('RaiseConcern') }, { by: 'ines', command: doing('AskForCauses') }, { by: 'ines', command: doing('Diagnose') })
    const rows = await lookAtCases(house, await team.visit('omar'))
    expect(rows.find(({ row }) => row.caseId === known)?.row.phase).not.toBe('diagnosed')
    expect((await lookAtCase(house, await team.visit('omar'), known))?.state).toMatchObject({ phase: 'concern', diagnosis: null, concern: null })
  })

  it('are Omar’s own in his own week', async () => {
    const week = await lookAtOwnWeek(house, await team.visit('omar'))
    expect(week.sessions.map(({ caseId }) => caseId)).toEqual([plan, plan, plan])
    expect((await lookAtOwnWeek(house, await team.visit('ines'))).sessions).toEqual([])
  })
})
