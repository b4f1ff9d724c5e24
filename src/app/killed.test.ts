// Killed at any moment, nothing that was acknowledged is lost: twenty times during writes, every other time PostgreSQL with it.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshCaseId } from '#app/fresh.ts'
import type { TestHouse } from '#app/test-house.ts'
import { testTeam, type TestTeam } from '#app/test-team.ts'
import { doing } from '#domain/given-commands.ts'
import type { CaseId } from '#domain/id.ts'
import { checkEntry } from '#store/chain.ts'
import { openDatabase } from '#store/database.ts'
import { openKeys } from '#store/keys.ts'
import { readEntries } from '#store/ledger.ts'
import { migrate } from '#store/migrate.ts'
import { type OwnPostgres, startOwnPostgres } from '#store/own-postgres.ts'
import { endPostmaster, livePostmaster } from '#store/postmaster.ts'
import { differencesInLists } from '#store/rebuild-lists.ts'

type Promised = { caseId: CaseId; position: number; what: string }

const rounds = 20
const folder = mkdtempSync(join(tmpdir(), 'incline-killed-'))
const cases: CaseId[] = [freshCaseId(), freshCaseId(), freshCaseId()]
const promised: Promised[] = []
let own: OwnPostgres
let house: TestHouse
let team: TestTeam

beforeAll(async () => {
  own = await startOwnPostgres(folder)
  const client = new pg.Client(own.connection)
  await client.connect()
  await migrate(client)
  await client.end()
  const database = openDatabase(own.connection)
  let now = '2026-02-26T09:00:00Z' as const
  house = { database, keys: openKeys(folder), clock: () => now, connection: own.connection, setClock: (later) => (now = later as typeof now), leave: () => database.end() }
  team = await testTeam(house)
  for (const caseId of cases) await team.tell(caseId, { by: 'ines', command: doing('RaiseConcern') })
}, 60_000)

afterAll(async () => {
  await house.leave()
  await own.stop()
  await endPostmaster(join(folder, 'postgres'), 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true })
})

/** Lets a writer write for a while and kills it; whole lines are what it promised. */
async function writeAndDie(work: string, milliseconds: number, withPostgres: boolean): Promise<void> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'test-writer.ts'), work], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [told, complaint] = ['', '']
  const begun = new Promise<void>((resolve) => writer.stdout.setEncoding('utf8').on('data', (text: string) => ((told += text), resolve())))
  writer.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  const ended = new Promise<void>((resolve) => writer.on('close', () => resolve()))
  await Promise.race([begun, ended])
  await sleep(milliseconds)
  if (withPostgres) process.kill(livePostmaster(join(folder, 'postgres'))?.pid ?? 0, 'SIGKILL')
  writer.kill('SIGKILL')
  await ended
  if (told === '') throw new Error(`The writer wrote nothing. ${complaint}`)
  promised.push(...told.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Promised))
}

/** Every flaw in the chains, and every promise that is not there. */
async function flaws(): Promise<string[]> {
  const visit = await team.visit('ines')
  return house.database.as(visit, async (transaction) => {
    const found: string[] = []
    for (const caseId of cases) {
      const entries = await readEntries(transaction, team.orgId, caseId)
      found.push(...entries.flatMap((entry, index) => checkEntry(entry, entries[index - 1] ?? null, entry.content ?? undefined) ?? []))
      for (const { position, what } of promised.filter((one) => one.caseId === caseId)) {
        const body = entries[position - 1]?.content?.body as { feedback?: { what: string } } | undefined
        if (body?.feedback?.what !== what) found.push(`${caseId} ${position}: “${what}” was promised and is not there.`)
      }
    }
    return [...found, ...(await differencesInLists(transaction, team.orgId, cases)).map((one) => JSON.stringify(one))]
  })
}

/** The postmaster comes back by itself; the first connections after its death may still be dead ones. */
async function whenItAnswers<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 100) throw error
      await sleep(50)
    }
  }
}

describe('killing the program during writes', () => {
  it(`loses nothing that was acknowledged, ${rounds} times`, async () => {
    const work = JSON.stringify({ connection: own.connection, dataDir: folder, visit: await team.visit('ines'), cases })
    for (let round = 0; round < rounds; round += 1) {
      const before = promised.length
      await writeAndDie(work, 20 + ((round * 37) % 160), round % 2 === 1)
      expect(promised.length).toBeGreaterThan(before)
      expect(await whenItAnswers(flaws)).toEqual([])
    }
    expect(promised.length).toBeGreaterThan(rounds * 3)
  }, 120_000)

  it('is watched by a check that would miss a lost promise', async () => {
    promised.push({ caseId: cases[0] ?? freshCaseId(), position: 2, what: 'never written' })
    expect(await flaws()).toHaveLength(1)
  })
})
