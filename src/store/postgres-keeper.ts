// One connection for each process that uses the own PostgreSQL, holding a shared lock for as long as it does.
// Whoever goes and then gets the lock alone is the last, and no newcomer can slip in before the server is stopped.
import pg from 'pg'
import { postgresSuperuser } from '#store/postgres-cluster.ts'
import { postgresPort } from '#store/postgres-place.ts'

const inUse = 4_602_101
const layingOut = 4_602_102

/** pg has these two; its types leave them out. */
export type Keeper = pg.Client & { ref(): void; unref(): void }

export const ownDatabase = 'incline'

/** Comes in, or says why not now: nobody answers yet, or the server is just starting or stopping. */
export async function enter(socket: string): Promise<Keeper | undefined> {
  const client = new pg.Client({
    host: socket,
    port: postgresPort,
    user: postgresSuperuser,
    database: 'postgres',
    application_name: 'incline keeper',
    ssl: false,
  }) as Keeper
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [inUse])
    await ensureDatabase(client)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (isNotNow(error)) return undefined
    throw error
  }
}

/** Leaves; true if nobody else is there. */
export async function leave(client: Keeper): Promise<boolean> {
  client.ref()
  await client.query('select pg_advisory_unlock_shared($1)', [inUse])
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [inUse])
  return rows[0]?.alone === true
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  if (await exists(client, 'select from pg_database where datname = $1')) return
  await client.query('select pg_advisory_lock($1)', [layingOut])
  if (!(await exists(client, 'select from pg_roles where rolname = $1'))) {
    await client.query(`create role ${ownDatabase} login createdb createrole`)
  }
  if (!(await exists(client, 'select from pg_database where datname = $1'))) {
    await client.query(`create database ${ownDatabase} owner ${ownDatabase}`)
  }
  await client.query('select pg_advisory_unlock($1)', [layingOut])
}

async function exists(client: pg.Client, query: string): Promise<boolean> {
  const { rowCount } = await client.query(query, [ownDatabase])
  return rowCount === 1
}

function isNotNow(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string }
  if (code === undefined) return message.startsWith('Connection terminated')
  return ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code) || code.startsWith('57P')
}
