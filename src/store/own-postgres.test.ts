// The own PostgreSQL on a real folder: durable, shared, and gone when the last has left.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { startOwnPostgres } from '#store/own-postgres.ts'
import type { OwnPostgres } from '#store/own-postgres.ts'
import { endPostmaster, livePostmaster } from '#store/postmaster.ts'

const folders: string[] = []

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'incline-own-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await endPostmaster(join(folder, 'postgres'), 'SIGQUIT')
    rmSync(folder, { recursive: true })
  }
})

async function ask<Row extends pg.QueryResultRow>(own: OwnPostgres, query: string): Promise<Row[]> {
  const client = new pg.Client(own.connection)
  await client.connect()
  const { rows } = await client.query<Row>(query)
  await client.end()
  return rows
}

describe('the own PostgreSQL', () => {
  it('starts in a new folder, answers on a private socket and not on TCP, and is gone after stop', async () => {
    const folder = newFolder()
    const own = await startOwnPostgres(folder)
    expect(own.adopted).toBe(false)
    expect(await ask(own, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    expect(await ask(own, 'show fsync')).toEqual([{ fsync: 'on' }])
    expect(await ask(own, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    expect(await ask(own, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false }])
    await own.stop()
    expect(livePostmaster(join(folder, 'postgres'))).toBeUndefined()
    await expect(ask(own, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
  })

  it('answers to its connection string', async () => {
    const own = await startOwnPostgres(newFolder(), { durable: false })
    const client = new pg.Client(own.connectionString)
    await client.connect()
    expect((await client.query('select current_database() as name')).rows).toEqual([{ name: 'incline' }])
    await client.end()
    await own.stop()
  })

  it('keeps what was committed when the server is killed, and comes back by itself', async () => {
    const folder = newFolder()
    const own = await startOwnPostgres(folder)
    await ask(own, 'create table promise (words text)')
    await ask(own, "insert into promise values ('Ride along on Tuesday')")
    process.kill(livePostmaster(join(folder, 'postgres'))!.pid, 'SIGKILL')
    const again = await startOwnPostgres(folder)
    expect(await ask(again, 'select words from promise')).toEqual([{ words: 'Ride along on Tuesday' }])
    await expect.poll(() => ask(own, 'select words from promise')).toHaveLength(1)
    await again.stop()
    await own.stop()
    expect(livePostmaster(join(folder, 'postgres'))).toBeUndefined()
  })

  it('is shared by two that start at once in a new folder, and stopped by the last', async () => {
    const folder = newFolder()
    const [one, other] = await Promise.all([startOwnPostgres(folder), startOwnPostgres(folder)])
    expect([one.adopted, other.adopted].toSorted()).toEqual([false, true])
    await one.stop()
    expect(await ask(other, 'select 1 as one')).toEqual([{ one: 1 }])
    await other.stop()
    expect(livePostmaster(join(folder, 'postgres'))).toBeUndefined()
  })

  it('lets in one who comes while the last is leaving', async () => {
    const folder = newFolder()
    const leaving = await startOwnPostgres(folder)
    const [, coming] = await Promise.all([leaving.stop(), startOwnPostgres(folder)])
    expect(await ask(coming, 'select 1 as one')).toEqual([{ one: 1 }])
    await coming.stop()
  })

  it('is not held up by a lock file whose number now belongs to another process', async () => {
    const folder = newFolder()
    await (await startOwnPostgres(folder)).stop()
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${process.ppid}\n${join(folder, 'postgres')}\n`)
    const own = await startOwnPostgres(folder)
    expect(own.adopted).toBe(false)
    await own.stop()
  })

  it('works in a folder too deep for a socket, and in one that only its owner may pass', async () => {
    const deep = join(newFolder(), 'a'.repeat(60), 'b'.repeat(60))
    mkdirSync(deep, { recursive: true })
    chmodSync(join(deep, '..'), 0o700)
    const own = await startOwnPostgres(deep, { durable: false })
    expect(own.connection.host).toMatch(/incline-[0-9a-f]{16}$/)
    expect(await ask(own, 'select 1 as one')).toEqual([{ one: 1 }])
    await own.stop()
    rmSync(own.connection.host, { recursive: true })
  })

  it('says what is wrong when the folder holds something else', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'postgres'))
    await expect(startOwnPostgres(folder)).rejects.toThrow(/^PostgreSQL did not start\. postgres: could not access/)
  })
})
