// Where one data folder keeps its PostgreSQL: the cluster, a private socket, the log. Only the account that runs
// PostgreSQL, and root, can get at any of them.
import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { PostgresAccount } from '#store/postgres-account.ts'

export type PostgresPlace = { dataDir: string; cluster: string; socket: string; log: string }

/** No TCP is used; the number is only part of the socket's name. */
export const postgresPort = 5432

// The system allows 107 bytes for the path of a socket (103 on macOS), and PostgreSQL puts a lock file beside it.
const longestSocket = 99

export function postgresPlace(folder: string): PostgresPlace {
  // Root leaves the folder passable (not readable), so that the account of PostgreSQL reaches its part of it.
  mkdirSync(resolve(folder), { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const dataDir = realpathSync(folder)
  return {
    dataDir,
    cluster: join(dataDir, 'postgres'),
    socket: socketFolder(dataDir),
    log: join(dataDir, 'postgres.log'),
  }
}

function socketFolder(dataDir: string): string {
  const inside = join(dataDir, 'socket')
  if (Buffer.byteLength(socketFile(inside)) <= longestSocket) return inside
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return join(realpathSync(tmpdir()), `incline-${name}`)
}

export function socketFile(folder: string): string {
  return join(folder, `.s.PGSQL.${postgresPort}`)
}

/** Makes the socket's folder, private to the account; refuses one that somebody else laid there. */
export function makeSocketFolder(place: PostgresPlace, account: PostgresAccount): void {
  mkdirSync(place.socket, { recursive: true, mode: 0o700 })
  const stat = lstatSync(place.socket)
  if (stat.isDirectory() && stat.uid === process.getuid?.()) account.own(place.socket)
  if (!stat.isDirectory() || !account.owns(place.socket)) {
    throw new Error(`The folder ${place.socket} belongs to somebody else; move it away and start again.`)
  }
  chmodSync(place.socket, 0o700)
}
