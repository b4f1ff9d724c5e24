// A migrated database of its own for each test file: a copy of a template that is made once in a run.
import pg from 'pg'
import { migrate } from '#store/migrate.ts'
import { connectionString, startOwnPostgres } from '#store/own-postgres.ts'
import type { OwnPostgres } from '#store/own-postgres.ts'
import { testFolderVariable } from '#store/test-postgres.ts'

export type TestDatabase = {
  connection: OwnPostgres['connection']
  connectionString: string
  drop(): Promise<void>
}

const template = 'incline_template'
const oneAtATime = 4_602_104

export async function testDatabase(): Promise<TestDatabase> {
  const own = await testPostgres()
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  await asOwner(own, async (client) => {
    await client.query('select pg_advisory_lock($1)', [oneAtATime])
    await ensureTemplate(own, client)
    await client.query(`create database ${name} template ${template}`)
  })
  return described(own, name)
}

/** An empty database, for tests of what comes before the first migration. */
export async function emptyTestDatabase(): Promise<TestDatabase> {
  const own = await testPostgres()
  const name = `empty_${crypto.randomUUID().replaceAll('-', '')}`
  await asOwner(own, (client) => client.query(`create database ${name}`))
  return described(own, name)
}

function described(own: OwnPostgres, name: string): TestDatabase {
  const connection = { ...own.connection, database: name }
  return {
    connection,
    connectionString: connectionString(connection),
    drop: () => asOwner(own, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

// Never stopped from here: other files of the same run use it, and the run itself takes it away.
let running: Promise<OwnPostgres> | undefined

function testPostgres(): Promise<OwnPostgres> {
  const folder = process.env[testFolderVariable]
  if (folder === undefined) throw new Error('Run the tests by Vitest with its globalSetup src/store/test-postgres.ts.')
  return (running ??= startOwnPostgres(folder, { durable: false }))
}

// Made under another name first, so that a template that stands is always a whole one.
async function ensureTemplate(own: OwnPostgres, client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
  if (rowCount === 1) return
  const draft = `${template}_draft`
  await client.query(`drop database if exists ${draft}`)
  await client.query(`create database ${draft}`)
  const inside = new pg.Client({ ...own.connection, database: draft })
  await inside.connect()
  try {
    await migrate(inside)
  } finally {
    await inside.end()
  }
  await client.query(`alter database ${draft} rename to ${template}`)
}

async function asOwner(own: OwnPostgres, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(own.connection)
  await client.connect()
  try {
    await act(client)
  } finally {
    await client.end()
  }
}
