// One case from the concern to its end, as Ines, Omar and Priya would go through it, on a real database.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lookAtCase } from '#app/look.ts'
import type { Answer } from '#app/perform.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { runningCase, testTeam, type TestTeam } from '#app/test-team.ts'
import { addDays, type Day } from '#domain/day.ts'
import { doing } from '#domain/given-commands.ts'
import { people } from '#domain/given-events.ts'
import type { CaseId, SessionId } from '#domain/id.ts'
import { countReading } from '#domain/reading.ts'
import { checkEntry } from '#store/chain.ts'
import { readEntries } from '#store/ledger.ts'
import { writeReadings } from '#store/readings.ts'
import { readReceipt } from '#store/receipt.ts'
import { differencesInLists } from '#store/rebuild-lists.ts'
import { openNote } from '#store/signed-note.ts'

let house: TestHouse
let team: TestTeam
let caseId: CaseId
let withoutOverride: Answer

const sessionOn = async (day: Day): Promise<SessionId> => (await team.state(caseId)).sessions.find(({ on, state }) => on === day && state === 'planned')?.sessionId ?? 'session_none'
const action = (dueOn: Day) => ({ text: 'Block nine to eleven', ownerId: people.employee, dueOn })

async function hold(day: Day): Promise<void> {
  team.on(day)
  await team.tell(caseId, { by: 'ines', command: doing('HoldSession', { sessionId: await sessionOn(day), heldOn: day, action: action(addDays(day, 3)) }) })
}

async function calls(weekly: readonly number[]): Promise<void> {
  const importer = { orgId: team.orgId, personId: team.ids.lena, reach: { parties: [], organisation: [], reports: [], leads: [], imports: true } }
  const readings = weekly.map((value, week) => ({ ...countReading(addDays('2026-03-02', 7 * week), value), subjectId: team.ids.omar, indicator: 'discovery_calls', source: 'log' }))
  await house.database.as(importer, (transaction) => writeReadings(transaction, team.orgId, readings, house.clock()))
}

beforeAll(async () => {
  house = await testHouse('2026-02-26T09:00:00Z')
  team = await testTeam(house)
  caseId = await runningCase(team)
  await hold('2026-03-02')
  team.on('2026-03-05')
  await team.tell(caseId,
    { by: 'omar', command: doing('ConfirmSession', { sessionId: (await team.state(caseId)).sessions[0]?.sessionId ?? 'session_none' }) },
    { by: 'omar', command: doing('MissSession', { sessionId: await sessionOn('2026-03-05'), makeUpOn: '2026-03-06' }) })
  await hold('2026-03-06')
  team.on('2026-03-09')
  await team.tell(caseId,
    { by: 'omar', command: doing('RescheduleSession', { sessionId: await sessionOn('2026-03-09'), on: '2026-03-10', askedBy: 'employee' }) },
    { by: 'ines', command: doing('SendStatusNote') })
  const note = (await team.state(caseId)).notes[0]?.noteId ?? 'note_none'
  await team.tell(caseId, { by: 'omar', command: doing('AcknowledgeStatusNote', { noteId: note, reply: 'Friday is missing' }) })
  await hold('2026-03-10')
  const first = (await team.state(caseId)).actions[0]?.actionId ?? 'action_none'
  await team.tell(caseId, { by: 'omar', command: doing('SettleAction', { actionId: first, doneOn: '2026-03-05' }) },
    { by: 'ines', command: doing('EscalateSystemCause') }, { by: 'ines', command: doing('PausePlan', { cause: 'system' }) })
  team.on('2026-03-24')
  await team.tell(caseId, { by: 'priya', command: doing('ResumePlan') })
  team.on('2026-05-04')
  await team.tell(caseId, { by: 'ines', command: doing('DeliverSupport', { deliveredOn: '2026-05-04' }) })
  team.on('2026-05-15')
  await calls([0, 12, 0, 0, 12, 12, 12, 12, 0, 0, 0])
  await team.tell(caseId, { by: 'ines', command: doing('ProposeDecision', { outcome: 'extended', reason: 'The calls rose late', newFinalOn: '2026-06-12' }) }, { by: 'priya', command: doing('AgreeDecision') })
  team.on('2026-06-12')
  const end = doing('ProposeDecision', { outcome: 'further-action', reason: 'The calls fell again' })
  await team.tell(caseId, { by: 'ines', command: end })
  withoutOverride = await team.perform(caseId, { by: 'priya', command: doing('AgreeDecision') })
  await team.tell(caseId, { by: 'priya', command: doing('AgreeDecision', { override: 'Both agreed on fewer sessions in April' }) })
}, 60_000)
afterAll(() => house.leave())

describe('a whole case', () => {
  it('ends closed, extended once, with every fact in a chain that holds', async () => {
    const entries = await house.database.as(await team.visit('priya'), (transaction) => readEntries(transaction, team.orgId, caseId))
    const flaws = entries.map((entry, index) => checkEntry(entry, entries[index - 1] ?? null, entry.content ?? undefined))
    expect(flaws.filter((flaw) => flaw !== null)).toEqual([])
    expect(entries.map(({ type }) => type)).toEqual([
      'ConcernRaised', 'CausesAsked', 'CausesGiven', 'DiagnosisMade', 'RouteChosen', 'PlanDrafted', 'PlanViewAsked', 'PlanViewGiven', 'PlanSubmitted', 'PlanApproved',
      'PlanSigned', 'PlanSigned', 'PlanSigned', 'PlanIssued', 'SessionHeld', 'ActionCommitted', 'SessionConfirmed', 'SessionMissed', 'MakeUpScheduled', 'SessionHeld', 'ActionCommitted',
      'SessionRescheduled', 'StatusNoteSent', 'StatusNoteAcknowledged', 'SessionHeld', 'ActionCommitted', 'ActionSettled', 'SystemCauseEscalated', 'PlanPaused', 'PlanResumed',
      'SupportDelivered', 'DecisionProposed', 'DecisionMade', 'PlanExtended', 'DecisionProposed', 'DecisionMade', 'CaseClosed',
    ])
    expect(await team.state(caseId, 'omar')).toMatchObject({ phase: 'closed', extended: true, decisions: [{ outcome: 'extended' }, { outcome: 'further-action', override: 'Both agreed on fewer sessions in April' }] })
  })

  it('is listed as it is', async () => {
    const differences = await house.database.as(await team.visit('ines'), (transaction) => differencesInLists(transaction, team.orgId, [caseId]))
    expect(differences).toEqual([])
  })

  it('could not end against Omar while the test was not fair, until HR wrote down why', () => {
    expect(withoutOverride).toEqual({ refused: 'test-was-not-fair', at: 'override' })
  })

  it('takes nothing more', async () => {
    expect(await team.perform(caseId, { by: 'ines', command: doing('AddFeedback') })).toEqual({ refused: 'case-is-closed' })
  })

  it('tells Omar what he may see, and no more', async () => {
    const view = await lookAtCase(house, await team.visit('omar'), caseId)
    expect(view?.timeline.map(({ type }) => type)).not.toEqual(expect.arrayContaining(['DiagnosisMade', 'DecisionProposed', 'SystemCauseEscalated']))
    expect(view?.timeline[0]).toMatchObject({ type: 'CausesAsked', sentence: 'Ines Roux shared the concern and asked for the employee’s own view of what gets in the way.' })
    expect(JSON.stringify(view)).not.toMatch(/Discovery stops at the first objection|Leads are routed past/)
  })
})

describe('the receipts', () => {
  it('are given at each signature, note and decision, for the head as it stood, and carry the house’s signature', async () => {
    const view = await lookAtCase(house, await team.visit('omar'), caseId)
    const entries = await house.database.as(await team.visit('priya'), (transaction) => readEntries(transaction, team.orgId, caseId))
    expect(view?.receipts.map(({ occasion }) => occasion)).toEqual(['signature', 'signature', 'plan issued', 'status note', 'decision', 'decision'])
    for (const { note, position } of view?.receipts ?? []) {
      const opened = openNote(note, [house.keys.vkey])
      expect(readReceipt('text' in opened ? opened.text : opened.refusal)).toMatchObject({ streamId: caseId, position, hash: entries[position - 1]?.hash })
    }
  })

  it('leave the house to both parties, in words that say nothing of what they are about', async () => {
    const client = new pg.Client({ ...house.connection, user: 'postgres' })
    await client.connect()
    const { rows } = await client.query<{ payload: { toPersonId: string; subject: string; text: string } }>('select payload from outbox where org_id = $1', [team.orgId])
    await client.end()
    expect(rows).toHaveLength(12)
    expect(new Set(rows.map(({ payload }) => payload.toPersonId))).toEqual(new Set([team.ids.omar, team.ids.ines]))
    for (const { payload } of rows) expect(`${payload.subject} ${payload.text.split('\n\n')[0]}`).not.toMatch(/plan|PIP|performance|session|decision|concern|Omar|Ines/i)
  })
})
