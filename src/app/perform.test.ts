import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCaseId } from '#app/fresh.ts'
import { lookAtCase } from '#app/look.ts'
import { perform } from '#app/perform.ts'
import { testHouse, type TestHouse } from '#app/test-house.ts'
import { runningCase, testTeam, type TestTeam } from '#app/test-team.ts'
import { concern, grow } from '#domain/given-events.ts'
import { doing } from '#domain/given-commands.ts'
import type { CaseId } from '#domain/id.ts'
import { checkEntry } from '#store/chain.ts'
import { readEntries } from '#store/ledger.ts'

let house: TestHouse
let team: TestTeam
beforeAll(async () => {
  house = await testHouse('2026-02-26T09:00:00Z')
  team = await testTeam(house)
})
afterAll(() => house.leave())

const entriesOf = async (caseId: CaseId) => house.database.as(await team.visit('ines'), (transaction) => readEntries(transaction, team.orgId, caseId))

/** The sentence about the first entry that does not fit, or null. */
async function flawIn(caseId: CaseId): Promise<string | null> {
  const entries = await entriesOf(caseId)
  const flaws = entries.map((entry, index) => checkEntry(entry, entries[index - 1] ?? null, entry.content ?? undefined))
  return flaws.find((flaw) => flaw !== null) ?? (entries.length > 0 ? null : 'There are no entries.')
}

async function raised(): Promise<CaseId> {
  const caseId = freshCaseId()
  team.on('2026-02-26')
  await team.tell(caseId, { by: 'ines', command: doing('RaiseConcern') })
  return caseId
}

describe('two people at once', () => {
  it('are not both right: who answers to an older page is asked to look again, and nothing is doubled', async () => {
    const caseId = await runningCase(team)
    const position = (await entriesOf(caseId)).length
    const withdraw = { by: 'ines', command: doing('ProposeDecision', { outcome: 'withdrawn' }), seen: position } as const
    const answers = await Promise.all([team.perform(caseId, withdraw), team.perform(caseId, withdraw)])
    expect(answers.map((answer) => ('refused' in answer ? answer.refused : 'done')).toSorted()).toEqual(['done', 'somebody-was-faster'])
    expect((await entriesOf(caseId)).map(({ type }) => type).slice(position)).toEqual(['DecisionProposed'])
  })

  it('who do what does not depend on the page are both heard', async () => {
    const caseId = await runningCase(team)
    const { sessionId } = (await team.state(caseId)).sessions[0] ?? { sessionId: 'session_none' as const }
    await team.tell(caseId, { by: 'ines', command: doing('HoldSession', { sessionId }) })
    const seen = (await entriesOf(caseId)).length
    const confirm = doing('ConfirmSession', { sessionId })
    const answers = await Promise.all([team.perform(caseId, { by: 'ines', command: confirm, seen }), team.perform(caseId, { by: 'omar', command: confirm, seen })])
    expect(answers.every((answer) => 'done' in answer)).toBe(true)
    expect((await team.state(caseId)).sessions[0]?.confirmations.map(({ as }) => as).toSorted()).toEqual(['employee', 'manager'])
  })

  it('who open the same case at the same moment open one', async () => {
    const caseId = freshCaseId()
    team.on('2026-02-26')
    const open = { by: 'ines', command: doing('RaiseConcern') } as const
    const answers = await Promise.all([team.perform(caseId, open), team.perform(caseId, open), team.perform(caseId, open)])
    expect(answers.map((answer) => ('refused' in answer ? answer.refused : 'done')).toSorted()).toEqual(['case-already-open', 'case-already-open', 'done'])
    expect(await flawIn(caseId)).toBeNull()
  })

  it('and twenty more keep the chain whole, and nobody’s words are lost', async () => {
    const caseId = await raised()
    const visit = await team.visit('ines')
    const talks = Array.from({ length: 20 }, (_, index) => `Talk ${index}`)
    const answers = await Promise.all(talks.map((what) => perform(house, visit, caseId, doing('AddFeedback', { feedback: { givenOn: '2026-02-20', what } }))))
    expect(answers.filter((answer) => 'refused' in answer)).toEqual([])
    expect(await flawIn(caseId)).toBeNull()
    const told = (await team.state(caseId)).concern?.earlierFeedback.map(({ what }) => what) ?? []
    expect(told.filter((what) => what.startsWith('Talk')).toSorted()).toEqual(talks.toSorted())
  })
})

describe('a stranger', () => {
  it('gets the same answer for a case of somebody else as for none', async () => {
    const caseId = await raised()
    const ask = doing('AskForCauses')
    for (const by of ['noor', 'sami', 'lena', 'vera', 'omar'] as const) {
      expect(await team.perform(caseId, { by, command: ask })).toEqual(await team.perform(freshCaseId(), { by, command: ask }))
      expect(await lookAtCase(house, await team.visit(by), caseId)).toBeNull()
    }
    expect(await team.perform(freshCaseId(), { by: 'noor', command: doing('RaiseConcern') })).toEqual({ refused: 'not-found' })
  })
})

describe('a program that acts for Ines by a token', () => {
  it('does what she may, but does not sign for her', async () => {
    const caseId = await raised()
    const byToken = { ...(await team.visit('ines')), isToken: true as const }
    expect(await perform(house, byToken, caseId, doing('SignPlan'))).toEqual({ refused: 'sign-in-yourself' })
    expect(await perform(house, byToken, caseId, doing('AskForCauses'))).toHaveProperty('done')
  })
})

describe('what cannot be kept', () => {
  it('is refused with the place where it stands, and nothing happened', async () => {
    const caseId = freshCaseId()
    const broken = concern({ evidence: [{ observedOn: '2026-02-20', source: 'CRM', what: 'seven\0calls' }] })
    expect(await team.perform(caseId, { by: 'ines', command: doing('RaiseConcern', { concern: broken }) })).toEqual({ refused: 'text-not-storable', at: 'concern.evidence.0.what' })
    expect(await team.perform(caseId, { by: 'ines', command: doing('RaiseConcern', { concern: concern({ gap: 'half \uD83D' }) }) })).toEqual({ refused: 'text-not-storable', at: 'concern.gap' })
    expect(await entriesOf(caseId)).toEqual([])
  })

  it('is not looked for either: an id with a NUL is nobody’s', async () => {
    const visit = await team.visit('ines')
    expect(await perform(house, visit, 'case_\0', doing('AskForCauses'))).toEqual({ refused: 'not-found' })
    expect(await lookAtCase(house, visit, 'case_\0')).toBeNull()
  })
})

describe('what can be kept', () => {
  it('comes back to the letter, also a megabyte in every script, and fits its seal', async () => {
    const caseId = freshCaseId()
    team.on('2026-02-26')
    const long = 'Ωμάρ, 🙂 e\u0301 \u202Eاهلا "\\ \u2028 \uFFFF\t'.repeat(40_000)
    expect(Buffer.byteLength(long)).toBeGreaterThan(1_000_000)
    await team.tell(caseId, { by: 'ines', command: doing('RaiseConcern', { concern: concern({ gap: long }) }) })
    expect((await team.state(caseId)).concern?.gap).toBe(long)
    expect(await flawIn(caseId)).toBeNull()
  })

  it('keeps numbers as they were sealed', async () => {
    const caseId = await raised()
    await team.tell(caseId, { by: 'ines', command: doing('Diagnose') }, { by: 'ines', command: doing('ChooseRoute') })
    const { plan } = doing('DraftPlan')
    for (const target of [1e21, 1e-7, 0.1 + 0.2, -0, 5e-324, Number.MAX_SAFE_INTEGER]) {
      const milestones = plan.milestones.map((one) => ({ ...one, target: { ...one.target, target } }))
      await team.tell(caseId, { by: 'ines', command: doing('DraftPlan', { plan: { ...plan, milestones } }) })
    }
    expect(await flawIn(caseId)).toBeNull()
  })
})

describe('a refusal of the rules', () => {
  it('leaves nothing behind', async () => {
    const caseId = await runningCase(team)
    const before = await entriesOf(caseId)
    const unsure = { ...grow, will: { commitment: 3, whatWouldRaiseIt: '' } }
    const { sessionId } = (await team.state(caseId)).sessions[0] ?? { sessionId: 'session_none' as const }
    expect(await team.perform(caseId, { by: 'ines', command: doing('HoldSession', { sessionId, grow: unsure }) })).toMatchObject({ refused: 'what-would-raise-it' })
    expect(await entriesOf(caseId)).toEqual(before)
  })
})
