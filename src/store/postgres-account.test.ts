// Root hands PostgreSQL to an unprivileged account, which reaches what it must even below locked folders, and no more
// than that is lent to it.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { postgresAccount } from '#store/postgres-account.ts'

const folder = mkdtempSync(join(tmpdir(), 'incline-account-'))
const program = join(folder, 'program')
writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 })

afterAll(() => rmSync(folder, { recursive: true }))

function run(cluster: string, words: string[]): { status: number | null; stdout: string } {
  const [word = '', ...others] = words
  const { command, args, ...ids } = postgresAccount(cluster, [program]).launch(word, others)
  return spawnSync(command, args, { ...ids, cwd: '/', encoding: 'utf8' })
}

describe('the account of PostgreSQL', () => {
  it.runIf(process.getuid?.() === 0)('passes a locked folder without being root', () => {
    const cluster = join(folder, 'new')
    expect(run(cluster, ['test', '-x', program]).status).toBe(0)
    expect(Number(run(cluster, ['id', '-u']).stdout)).toBeGreaterThan(0)
    const rights = /^CapEff:\t(\w+)/m.exec(run(cluster, ['cat', '/proc/self/status']).stdout)?.[1]
    expect(Number.parseInt(rights ?? '', 16)).toBe(0b110)
  })

  it.runIf(process.getuid?.() === 0)('is lent nothing where no folder is locked', () => {
    chmodSync(folder, 0o711)
    const rights = /^CapEff:\t(\w+)/m.exec(run(join(folder, 'new'), ['cat', '/proc/self/status']).stdout)?.[1]
    chmodSync(folder, 0o700)
    expect(Number.parseInt(rights ?? '', 16)).toBe(0)
  })

  it('is the one that owns the cluster already', () => {
    const cluster = join(folder, 'there')
    mkdirSync(cluster)
    const owner = postgresAccount(cluster, [])
    owner.own(cluster)
    expect(owner.owns(cluster)).toBe(true)
    expect(postgresAccount(cluster, []).owns(cluster)).toBe(true)
  })
})
