// Lays a new cluster into a data folder: whole or not at all, also when the machine stops halfway or two begin at once.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresAccount } from '#store/postgres-account.ts'
import type { PostgresPlace } from '#store/postgres-place.ts'
import { postgresEnv } from '#store/postmaster.ts'

/** The one that may do anything; Incline itself works as `incline`, which owns its database and no more. */
export const postgresSuperuser = 'postgres'

const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

export async function ensureCluster(
  place: PostgresPlace,
  account: PostgresAccount,
  { program, durable }: { program: string; durable: boolean },
): Promise<void> {
  if (existsSync(place.cluster)) return
  removeHalves(place.dataDir)
  const half = `${place.cluster}.new-${process.pid}-${crypto.randomUUID().slice(0, 8)}`
  mkdirSync(half, { mode: 0o700 })
  account.own(half)
  const safety = durable ? [] : ['--no-sync']
  // The socket lies in a folder that only this account and root can open, so that whoever gets there is trusted.
  const access = [`--username=${postgresSuperuser}`, '--auth=trust', '--no-instructions']
  try {
    await run(account, program, [`--pgdata=${half}`, ...access, ...locale, ...safety])
    moveInto(place, half)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

function moveInto(place: PostgresPlace, half: string): void {
  try {
    renameSync(half, place.cluster)
  } catch (error) {
    // Somebody else was first: theirs is as good.
    if (!existsSync(place.cluster)) throw error
    return
  }
  const folder = openSync(place.dataDir, 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** Halves whose maker is gone. */
function removeHalves(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    const maker = /^postgres\.new-(\d+)-/.exec(name)?.[1]
    if (maker !== undefined && !isRunning(Number(maker))) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function run(account: PostgresAccount, program: string, args: string[]): Promise<void> {
  const { command, args: words, ...ids } = account.launch(program, args)
  const child = spawn(command, words, { ...ids, cwd: '/', env: postgresEnv(), stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The database could not be laid out: ${complaint.trim() || `initdb ended with ${code}`}`))
    })
  })
}
