// For tests of row security: one attempt at one row by one person, in a transaction of its own that is never committed.
import pg from 'pg'
import type { Asking, Database, Transaction } from '#store/database.ts'

export type Attempt = {
  table: string
  verb: 'select' | 'insert' | 'update' | 'delete'
  row: { ctid: string; whole: { [column: string]: unknown } }
  asking: Asking
}

const INSUFFICIENT_PRIVILEGE = '42501'

class Undone extends Error {}

/** Whether the row was seen, changed or taken, or would have been written: row security speaks before a key or a trigger does. */
export async function tried(database: Database, { table, verb, row, asking }: Attempt): Promise<boolean> {
  let done = false
  try {
    await database.as(asking, async (transaction) => {
      done = (await attempt(transaction, table, verb, row)) > 0
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) return done
    if (error instanceof pg.DatabaseError) return error.code !== INSUFFICIENT_PRIVILEGE
    throw error
  }
  return done
}

async function attempt(transaction: Transaction, table: string, verb: Attempt['verb'], { ctid, whole }: Attempt['row']): Promise<number> {
  const first = Object.keys(whole)[0] ?? 'org_id'
  if (verb === 'select') return (await transaction.rows({ name: '', text: `select 1 from ${table} where ctid = $1::tid` }, [ctid])).length
  if (verb === 'delete') return transaction.run({ name: '', text: `delete from ${table} where ctid = $1::tid` }, [ctid])
  if (verb === 'update') return transaction.run({ name: '', text: `update ${table} set ${first} = ${first} where ctid = $1::tid` }, [ctid])
  return transaction.run({ name: '', text: `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)` }, [JSON.stringify(whole)])
}
