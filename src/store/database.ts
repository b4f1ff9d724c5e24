// The way to PostgreSQL: a pool, and transactions that run as one of two unprivileged roles and know who is asking.
// When a transaction's promise is fulfilled, it is on disk; when it is rejected, nothing of it happened.
import pg from 'pg'
import type { OrgId, PersonId } from '#domain/id.ts'

/** Ids of the people whom somebody may reach, by audience; `leads` are managers whose figures a leader may see, `reports` the team. */
export type Reach = { parties: PersonId[]; organisation: PersonId[]; reports: PersonId[]; leads: PersonId[]; imports: boolean }
export type Asking = { orgId: OrgId; personId: PersonId; reach: Reach }

/** A statement is prepared once a connection, under its name. */
export type Statement = { name: string; text: string }
export type Row = { [column: string]: unknown }

export type Transaction = {
  rows: <R extends Row>(statement: Statement, values?: unknown[]) => Promise<R[]>
  /** The only row, or null. */
  row: <R extends Row>(statement: Statement, values?: unknown[]) => Promise<R | null>
  run: (statement: Statement, values?: unknown[]) => Promise<number>
}

export type Database = {
  /** As the application's role, seeing what this person may reach and nothing else. */
  as: <T>(asking: Asking, work: (transaction: Transaction) => Promise<T>) => Promise<T>
  /** As the door: accounts, sign-ins and relationships, before anybody is known. */
  atTheDoor: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>
  end: () => Promise<void>
}

export const statement = (name: string, text: string): Statement => ({ name, text })

// Days, instants and whole numbers come as plain text and numbers, never as Date objects.
const DATE = 1082
const TIMESTAMPTZ = 1184
const NUMERIC = 1700
const BIGINT = 20
const asText = (text: string): string => text
const asInstant = (text: string): string => Temporal.Instant.from(text.replace(' ', 'T')).toString()
const types = new pg.TypeOverrides()
types.setTypeParser(DATE, asText)
types.setTypeParser(TIMESTAMPTZ, asInstant)
types.setTypeParser(NUMERIC, Number)
types.setTypeParser(BIGINT, Number)

const enter = statement('enter', 'select enter($1, $2, $3, $4, $5, $6)')

export function openDatabase(connection: pg.PoolConfig, { connections = 16 } = {}): Database {
  // Compiling a plan just in time takes a server with the usual settings half a second, for queries that take a millisecond.
  const withoutJit = { onConnect: (client: pg.ClientBase) => client.query('set jit = off') }
  const pool = new pg.Pool({ ...connection, ...withoutJit, max: connections, types, application_name: 'incline' })
  // A connection may break while it is idle, or in use between two queries; the pool replaces it, the next query says so, and neither ends the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    as: (asking, work) => inTransaction(pool, 'incline_app', async (transaction) => {
      const { orgId, personId, reach } = asking
      await transaction.run(enter, [orgId, personId, reach.parties, reach.organisation, reach.leads, reach.imports])
      return work(transaction)
    }),
    atTheDoor: (work) => inTransaction(pool, 'incline_door', work),
    end: () => pool.end(),
  }
}

async function inTransaction<T>(pool: pg.Pool, role: 'incline_app' | 'incline_door', work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`set local role ${role}`)
    const result = await work(transactionOn(client))
    const { command } = await client.query('commit')
    // After an error that nobody passed on, PostgreSQL answers a commit by rolling back, and says so only here.
    if (command !== 'COMMIT') throw new Error('Nothing was stored: an error inside the transaction was passed over.')
    client.release()
    return result
  } catch (error) {
    const undone = await client.query('rollback').then(() => true, () => false)
    client.release(!undone)
    throw error
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  const rows = async <R extends Row>({ name, text }: Statement, values: unknown[] = []): Promise<R[]> =>
    (await client.query<R>({ name, text, values: values.map(storable) })).rows
  return {
    rows,
    row: async <R extends Row>(one: Statement, values: unknown[] = []) => (await rows<R>(one, values))[0] ?? null,
    run: async ({ name, text }, values = []) => (await client.query({ name, text, values: values.map(storable) })).rowCount ?? 0,
  }
}

/** PostgreSQL's text holds no NUL. What is looked for with one is found nowhere, instead of breaking the page. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
  return Array.isArray(value) ? value.map(storable) : value
}

const UNIQUE_VIOLATION = '23505'

/** Two wrote at the same place and this one came second; of these constraints, when some are named. Citus adds a number to a name. */
export const cameSecond = (error: unknown, constraints?: readonly string[]): boolean =>
  error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION && (constraints?.includes((error.constraint ?? '').replace(/_\d+$/, '')) ?? true)
