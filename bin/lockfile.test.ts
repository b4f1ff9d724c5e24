// npm ci works on every kind of machine: it refuses a lock file that leaves out an optional package, and npm leaves
// them out by itself when the registry at hand does not carry what only other machines need.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Locked = { version?: string; optionalDependencies?: Record<string, string> }

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }

function isLocked(from: string, name: string): boolean {
  if (`${from}/node_modules/${name}`.replace(/^\//, '') in lock.packages) return true
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe('the lock file', () => {
  it('names every optional package of every package', () => {
    const wanted = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ from, name })),
    )
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter(({ from, name }) => !isLocked(from, name))).toEqual([])
  })

  it('has an exact version for everything the project asks for', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as Record<string, Record<string, string>>
    const asked = Object.entries({ ...dependencies, ...devDependencies })
    expect(asked.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
  })
})
