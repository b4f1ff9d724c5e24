// Migrations on real databases: once each, together or not at all, and never over a history that does not fit.
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { migrate } from '#store/migrate.ts'
import { migrationFile, migrationFiles } from '#store/migration-files.ts'
import { emptyTestDatabase, testDatabase } from '#store/test-database.ts'
import type { TestDatabase } from '#store/test-database.ts'

const leaveBehind: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const leave of leaveBehind.splice(0).toReversed()) await leave()
})

async function connect(database: TestDatabase): Promise<pg.Client> {
  const client = new pg.Client(database.connection)
  await client.connect()
  leaveBehind.push(() => client.end())
  return client
}

async function empty(): Promise<TestDatabase> {
  const database = await emptyTestDatabase()
  leaveBehind.push(() => database.drop())
  return database
}

const first = migrationFile('0001-notebook', 'create table notebook (words text); create table pencil (colour text)')
const second = migrationFile('0002-margin', 'alter table notebook add column margin text')

describe('migrating', () => {
  it('applies each file once, in order', async () => {
    const client = await connect(await empty())
    expect(await migrate(client, [first])).toEqual({ applied: ['0001-notebook'] })
    expect(await migrate(client, [first, second])).toEqual({ applied: ['0002-margin'] })
    expect(await migrate(client, [first, second])).toEqual({ applied: [] })
    expect((await client.query('select words, margin from notebook')).rows).toEqual([])
  })

  it('lets five processes begin at once, of which one does the work', async () => {
    const database = await empty()
    const clients = await Promise.all([1, 2, 3, 4, 5].map(() => connect(database)))
    const results = await Promise.all(clients.map((client) => migrate(client, [first, second])))
    expect(results.flatMap(({ applied }) => applied)).toEqual(['0001-notebook', '0002-margin'])
  })

  it('leaves nothing of a file that does not fit, and says which one it was', async () => {
    const client = await connect(await empty())
    const broken = migrationFile('0002-broken', 'create table half (words text); select nonsense')
    await expect(migrate(client, [first, broken])).rejects.toThrow('Migration 0002-broken was not applied: column "nonsense"')
    expect((await client.query("select to_regclass('half') as half, to_regclass('pencil')::text as pencil")).rows).toEqual([
      { half: null, pencil: 'pencil' },
    ])
    expect(await migrate(client, [first, second])).toEqual({ applied: ['0002-margin'] })
  })

  it('refuses when a file was changed after it was applied', async () => {
    const client = await connect(await empty())
    await migrate(client, [first])
    const changed = migrationFile(first.name, `${first.sql}; drop table pencil`)
    await expect(migrate(client, [changed])).rejects.toThrow('Migration 0001-notebook was changed after it was applied')
  })

  it('refuses a database that a newer program has shaped', async () => {
    const client = await connect(await empty())
    await migrate(client, [first, second])
    await expect(migrate(client, [first])).rejects.toThrow('shaped by a newer Incline (0002-margin)')
  })
})

describe('the migrations of Incline', () => {
  it('are numbered one by one and begin in the way that Citus needs', () => {
    expect(migrationFiles.length).toBeGreaterThan(0)
    expect(migrationFiles.map(({ name }) => Number(name.slice(0, 4)))).toEqual(migrationFiles.map((_, index) => index + 1))
    for (const { sql } of migrationFiles) {
      expect(sql.replaceAll(/^--.*\n|^\n/gm, '')).toMatch(/^set local citus\.multi_shard_modify_mode to 'sequential';/)
    }
  })

  it('have all been applied to a test database, and apply nowhere twice', async () => {
    const database = await testDatabase()
    leaveBehind.push(() => database.drop())
    const client = await connect(database)
    const { rows } = await client.query<{ name: string }>('select name from migration order by name')
    expect(rows.map(({ name }) => name)).toEqual(migrationFiles.map(({ name }) => name))
    expect(await migrate(client)).toEqual({ applied: [] })
  })

  it('run in an empty database that belongs to an ordinary role', async () => {
    const client = await connect(await empty())
    expect(await migrate(client)).toEqual({ applied: migrationFiles.map(({ name }) => name) })
  })
})
