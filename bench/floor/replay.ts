// Asks the database what was written down, with nothing between `pg` and the page.
import pg from 'pg'
import type { Recording } from './recording.ts'

export type Row = { [column: string]: unknown }
/** By the name of the statement; of one that is asked several times, the last answer. */
export type Answers = Map<string, Row[]>

const asText = (text: string): string => text
const DATE = 1082
const TIMESTAMPTZ = 1184

export function openPool(connectionString: string): pg.Pool {
  const types = new pg.TypeOverrides()
  types.setTypeParser(DATE, asText)
  types.setTypeParser(TIMESTAMPTZ, asText)
  // As many connections as Incline has; they go soon after a run, so that all servers together stay below what PostgreSQL allows.
  const pool = new pg.Pool({ connectionString, max: 16, idleTimeoutMillis: 500, types, application_name: 'incline bench floor' })
  pool.on('error', () => {})
  return pool
}

export async function replay(pool: pg.Pool, recording: Recording): Promise<Answers> {
  const answers: Answers = new Map()
  for (const { role, steps } of recording) {
    const client = await pool.connect()
    await client.query('begin')
    await client.query(`set local role ${role}`)
    for (const { name, text, values } of steps) answers.set(name, (await client.query<Row>({ name, text, values })).rows)
    await client.query('commit')
    client.release()
  }
  return answers
}
