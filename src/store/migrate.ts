// Brings a database to the shape this program expects: each numbered file once, whole or not at all, also when several
// processes begin at the same moment. Refuses a database that a newer or an altered program has shaped.
import type { ClientBase } from 'pg'
import { migrationFiles } from '#store/migration-files.ts'
import type { MigrationFile } from '#store/migration-files.ts'

const oneAtATime = 4_602_103

/** The names of the files that were applied now. The client is given back outside of any transaction. */
export async function migrate(
  client: ClientBase,
  files: readonly MigrationFile[] = migrationFiles,
): Promise<{ applied: string[] }> {
  await client.query('select pg_advisory_lock($1)', [oneAtATime])
  try {
    const pending = await pendingMigrations(client, files)
    for (const file of pending) await apply(client, file)
    return { applied: pending.map((file) => file.name) }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [oneAtATime])
  }
}

/** What `migrate` would apply; throws where the database and the files contradict each other. */
export async function pendingMigrations(
  client: ClientBase,
  files: readonly MigrationFile[] = migrationFiles,
): Promise<MigrationFile[]> {
  const applied = await appliedMigrations(client)
  for (const [name, sha256] of applied) {
    const file = files.find((one) => one.name === name)
    if (file === undefined) throw new Error(`The database was shaped by a newer Incline (${name}); start that one.`)
    if (file.sha256 !== sha256) throw new Error(`Migration ${name} was changed after it was applied; put back its text.`)
  }
  return files.filter((file) => !applied.has(file.name))
}

async function appliedMigrations(client: ClientBase): Promise<Map<string, string>> {
  const table = await client.query<{ there: boolean }>("select to_regclass('migration') is not null as there")
  if (table.rows[0]?.there !== true) return new Map()
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration order by name')
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

async function apply(client: ClientBase, file: MigrationFile): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`create table if not exists migration (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
    await client.query(file.sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [file.name, file.sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file.name} was not applied: ${(error as Error).message}`, { cause: error })
  }
}
