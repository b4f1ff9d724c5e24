// Before a run of tests: a place for one forgetful PostgreSQL, which the first test that asks for a database starts.
// After it: nothing is left. What a killed run left behind goes when the next one begins.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPlace } from '#store/postgres-place.ts'
import { endPostmaster } from '#store/postmaster.ts'

const prefix = 'incline-test-'

export const testFolderVariable = 'INCLINE_TEST_POSTGRES'

export async function setup(): Promise<() => Promise<void>> {
  // Several projects of one run share it.
  if (process.env[testFolderVariable] !== undefined) return async () => {}
  for (const name of readdirSync(tmpdir())) {
    const maker = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (maker !== undefined && !isRunning(Number(maker))) await remove(join(tmpdir(), name))
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  process.env[testFolderVariable] = folder
  return () => remove(folder)
}

async function remove(folder: string): Promise<void> {
  const place = postgresPlace(folder)
  await endPostmaster(place.cluster, 'SIGQUIT')
  rmSync(place.socket, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
