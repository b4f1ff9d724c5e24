// The running server of one cluster as the machine sees it: the process that wrote postmaster.pid. Tells a living
// one from a number that another process has since been given.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresAccount } from '#store/postgres-account.ts'
import { makeSocketFolder, postgresPort, socketFile } from '#store/postgres-place.ts'
import type { PostgresPlace } from '#store/postgres-place.ts'

export type Postmaster = { pid: number; socket: string | undefined }

export function livePostmaster(cluster: string): Postmaster | undefined {
  const { pid, socket } = pidFile(cluster)
  return pid !== undefined && isPostgresOf(cluster, pid) ? { pid, socket } : undefined
}

function pidFile(cluster: string): { pid: number | undefined; socket: string | undefined } {
  const path = join(cluster, 'postmaster.pid')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const pid = Number(lines[0])
  return { pid: pid > 1 ? pid : undefined, socket: lines[4]?.trim() || undefined }
}

// A process that has ended and was not yet buried by its parent has no words any more.
function isPostgresOf(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(`-D ${cluster}`)
  }
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return words[0]?.endsWith('/postgres') === true && words.includes(cluster)
  } catch {
    return false
  }
}

/** PostgreSQL steps back from a lock file whose number any process carries, even a stranger's after a restart. */
function removeStaleLocks(place: PostgresPlace): void {
  const { pid } = pidFile(place.cluster)
  if (pid === undefined || !isAlive(pid) || isPostgresOf(place.cluster, pid)) return
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true })
  rmSync(`${socketFile(place.socket)}.lock`, { force: true })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const settings = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=100',
  'shared_buffers=128MB',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  // What people write must not come to lie in a log.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_parameter_max_length_on_error=0',
]

const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0']

export type Starting = { pid: number | undefined; ended(): boolean; words(): string }

/** Begins a server and does not wait for it. It stays when this process ends, and a Ctrl-C does not reach it. */
export function startPostmaster(
  place: PostgresPlace,
  account: PostgresAccount,
  { program, durable }: { program: string; durable: boolean },
): Starting {
  removeStaleLocks(place)
  makeSocketFolder(place, account)
  const options = [...settings, `unix_socket_directories=${place.socket}`, ...(durable ? [] : forgetful)]
  const args = ['-D', place.cluster, '-p', String(postgresPort), ...options.flatMap((option) => ['-c', option])]
  const { command, args: words, ...ids } = account.launch(program, args)
  const log = openSync(place.log, sizeOf(place.log) > 10_000_000 ? 'w' : 'a', 0o600)
  const before = sizeOf(place.log)
  const child = spawn(command, words, { ...ids, cwd: '/', env: postgresEnv(), detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  let failure = ''
  child.on('error', (error) => (failure = error.message))
  child.unref()
  return {
    pid: child.pid,
    ended: () => failure !== '' || child.exitCode !== null || child.signalCode !== null,
    words: () => failure || readFileSync(place.log, 'utf8').slice(before).trim(),
  }
}

/** Nothing of the caller's surroundings reaches PostgreSQL. */
export function postgresEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Ends the server of a cluster and waits until it is gone: politely, or at once and without care for its data. */
export async function endPostmaster(cluster: string, how: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
  const running = livePostmaster(cluster)
  if (running === undefined) return
  try {
    process.kill(running.pid, how)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
  while (livePostmaster(cluster)?.pid === running.pid) await sleep(10)
}
