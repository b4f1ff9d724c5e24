// The lists that pages read say what the events say: after any history, and when they are told once more.
import * as fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCaseId } from '#app/fresh.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { runningCase, testTeam, type TestTeam } from '#app/test-team.ts'
import { fold } from '#domain/case.ts'
import type { CaseEvent } from '#domain/case-event.ts'
import type { CaseState } from '#domain/case-state.ts'
import { recordedBy } from '#domain/given.ts'
import { doing } from '#domain/given-commands.ts'
import { planSigned, approvedStage } from '#domain/given-events.ts'
import { type Step, walk } from '#domain/given-walk.ts'
import type { CaseId } from '#domain/id.ts'
import { readCases, readOpenPromises, readSessions } from '#store/case-lists.ts'
import { freshId } from '#store/fresh-id.ts'
import { append, beginStream } from '#store/ledger.ts'
import { list } from '#store/lists.ts'
import { differencesInLists } from '#store/rebuild-lists.ts'

let house: TestHouse
let team: TestTeam
beforeAll(async () => {
  house = await testHouse('2026-02-26T09:00:00Z')
  team = await testTeam(house)
})
afterAll(() => house.leave())

const step: fc.Arbitrary<Step> = fc.record({ command: fc.nat(33), as: fc.nat(2), days: fc.integer({ min: 0, max: 4 }), pick: fc.nat(40), other: fc.nat(40) })
const histories = fc.record({ stage: fc.nat(8), steps: fc.array(step, { minLength: 20, maxLength: 60 }) })

// Escalations are listed for their owner across cases, so each needs an id of its own.
const ownEscalations = (events: CaseEvent[]): CaseEvent[] => JSON.parse(JSON.stringify(events).replaceAll('escalation_', `escalation_${freshId()}-`)) as CaseEvent[]

async function written(told: CaseEvent[]): Promise<CaseId> {
  const caseId = freshCaseId()
  const events = ownEscalations(told)
  await house.database.as(await team.visit('ines'), async (transaction) => {
    const stream = await beginStream(transaction, team.orgId, caseId, team.ids.omar)
    const recorded = await append(transaction, team.orgId, stream, events, team.ids.ines, '2026-03-01T09:00:00Z')
    await list(transaction, team.orgId, stream, team.ids.ines, recorded)
  })
  return caseId
}

const listed = async (caseId: CaseId) =>
  house.database.as(await team.visit('ines'), async (transaction) => ({
    case: (await readCases(transaction, team.orgId, [team.ids.omar])).find((row) => row.caseId === caseId),
    sessions: (await readSessions(transaction, team.orgId, [team.ids.omar], '2026-01-01', '2027-12-31')).filter((row) => row.caseId === caseId),
    open: (await readOpenPromises(transaction, team.orgId, [team.ids.omar])).filter((row) => row.caseId === caseId),
    differences: await differencesInLists(transaction, team.orgId, [caseId]),
  }))

const inOrder = <T>(rows: T[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()
const sessionsIn = (state: CaseState) => inOrder(state.sessions.map(({ sessionId, on, at, kind, state: is, missedBy }) => ({ sessionId, on, at, kind, state: is, missedBy })))
const openIn = ({ support, actions }: CaseState) =>
  inOrder([
    ...support.filter(({ deliveredOn }) => deliveredOn === null).map(({ supportId, dueOn, ownerId }) => ({ promiseId: supportId, dueOn, ownerId })),
    ...actions.filter(({ outcome }) => outcome === 'open').map(({ actionId, dueOn, ownerId }) => ({ promiseId: actionId, dueOn, ownerId })),
  ])

describe('the lists', () => {
  it('say what the events say, whatever happened', async () => {
    await fc.assert(fc.asyncProperty(histories, async ({ stage, steps }) => {
      const { events } = walk(stage, steps)
      fc.pre(events.length > 0)
      const state = fold(recordedBy(events))
      const found = await listed(await written(events))
      expect(found.case).toMatchObject({ phase: state.phase, startsOn: state.plan?.plan.startsOn ?? null, finalOn: state.plan?.finalOn ?? null })
      expect(inOrder(found.sessions.map(({ sessionId, on, at, kind, state: is, missedBy }) => ({ sessionId, on, at, kind, state: is, missedBy })))).toEqual(sessionsIn(state))
      expect(inOrder(found.open.map(({ promiseId, dueOn, ownerId }) => ({ promiseId, dueOn, ownerId })))).toEqual(openIn(state))
      expect(found.differences).toEqual([])
    }), { numRuns: 40 })
  }, 60_000)

  it('say who has not signed yet, in whatever order people do', async () => {
    const waits = async (...events: CaseEvent[]) => (await listed(await written([...approvedStage(), ...events]))).case?.waitsFor
    expect(await waits()).toBe('manager')
    expect(await waits(planSigned('manager'))).toBe('hr')
    expect(await waits(planSigned('hr'))).toBe('manager')
    expect(await waits(planSigned('hr'), planSigned('manager'))).toBe('employee')
  })
})

describe('telling the lists once more', () => {
  const asOwnerOfTheMachine = async (text: string, values: unknown[]): Promise<void> => {
    const client = new pg.Client({ ...house.connection, user: 'postgres' })
    await client.connect()
    await client.query(text, values)
    await client.end()
  }

  it('finds a row that was changed, one that was taken away, and one that nobody told of', async () => {
    const caseId = await runningCase(team)
    const { sessions } = await team.state(caseId)
    const [launch, first, second] = sessions.map(({ sessionId }) => sessionId)
    await team.tell(caseId, { by: 'ines', command: doing('HoldSession', { sessionId: launch ?? 'session_none' }) })
    expect((await listed(caseId)).differences).toEqual([])
    await asOwnerOfTheMachine(`update session_list set state = 'missed' where session_id = $1`, [launch])
    await asOwnerOfTheMachine('delete from session_list where session_id = $1', [first])
    await asOwnerOfTheMachine(`insert into session_list select org_id, case_id, 'session_odd', subject_id, on_day, at_time, kind, state from session_list where session_id = $1`, [second])
    expect((await listed(caseId)).differences).toMatchObject([
      { table: 'session_list', key: `${caseId} ${launch}`, stands: { state: 'missed' }, told: { state: 'held' } },
      { table: 'session_list', key: `${caseId} ${first}`, stands: null },
      { table: 'session_list', key: `${caseId} session_odd`, told: null },
    ].toSorted((one, other) => (one.stands === null ? 1 : other.stands === null ? -1 : 0)))
    expect((await team.state(caseId)).sessions).toHaveLength(19)
  })

  it('changes nothing, and leaves prepared statements writing where they wrote', async () => {
    const caseId = await runningCase(team)
    await listed(caseId)
    const [, first] = (await team.state(caseId)).sessions
    team.on('2026-03-05')
    await team.tell(caseId, { by: 'ines', command: doing('HoldSession', { sessionId: first?.sessionId ?? 'session_none', heldOn: '2026-03-05' }) })
    expect((await listed(caseId)).sessions.filter(({ state }) => state === 'held')).toHaveLength(1)
  })
})
