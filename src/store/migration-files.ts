// The numbered SQL files of migrations/, in order, carried inside the program: what it was built with is what it applies.
import { createHash } from 'node:crypto'

export type MigrationFile = { name: string; sql: string; sha256: string }

const texts = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

export const migrationFiles: readonly MigrationFile[] = Object.entries(texts)
  .map(([path, sql]) => migrationFile(path.replace(/^.*\/(.*)\.sql$/, '$1'), sql))
  .toSorted((one, other) => (one.name < other.name ? -1 : 1))

export function migrationFile(name: string, sql: string): MigrationFile {
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}
