import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '#app/configuration.ts'
import { type DatabaseState, examine } from '#app/doctor.ts'

const folder = mkdtempSync(join(tmpdir(), 'incline-doctor-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sound: DatabaseState = { version: '18.4', number: 180_004, pending: [] }

async function wrongWith(environment: { [name: string]: string }, database: () => Promise<DatabaseState | null> = async () => sound, nodeVersion = '26.10.0') {
  const findings = await examine({ ...readConfiguration({ INCLINE_DATA: folder, ...environment }), nodeVersion, lookAtDatabase: database })
  return findings.flatMap(({ wrong }) => wrong ?? [])
}

describe('the doctor', () => {
  it('finds nothing where all is well, and before the first start', async () => {
    expect(await wrongWith({})).toEqual([])
    expect(await wrongWith({ INCLINE_DATA: join(folder, 'not/there/yet') }, async () => null)).toEqual([])
  })

  it.each([
    ['a bad setting', { PORT: 'x' }, 'PORT is not a whole number'],
    ['an address that others reach without TLS', { HOST: '0.0.0.0' }, 'what they type is not encrypted'],
    ['letters from nowhere', { SMTP_URL: 'smtp://mail' }, 'set INCLINE_MAIL_FROM'],
    ['a data folder that is a file', { INCLINE_DATA: join(folder, 'file') }, 'is a file; set INCLINE_DATA to a folder'],
  ])('says what is wrong with %s', async (_, environment, sentence) => {
    writeFileSync(join(folder, 'file'), '')
    expect(await wrongWith(environment as { [name: string]: string })).toEqual([expect.stringContaining(sentence)])
  })

  it('is content with an open address behind TLS', async () => {
    expect(await wrongWith({ HOST: '0.0.0.0', INCLINE_URL: 'https://incline.example.com' })).toEqual([])
  })

  it('says what is wrong with the database', async () => {
    expect(await wrongWith({}, async () => ({ ...sound, pending: ['0002-more'] }))).toEqual([expect.stringContaining('0002-more; run incline migrate')])
    expect(await wrongWith({}, async () => ({ ...sound, number: 140_011 }))).toEqual(['Incline needs PostgreSQL 15 or later.'])
    expect(await wrongWith({}, () => Promise.reject(new Error('The database cannot be reached.')))).toEqual(['The database cannot be reached.'])
  })

  it('says so when the signing key lies open, or Node is too old', async () => {
    mkdirSync(join(folder, 'keys'))
    writeFileSync(join(folder, 'keys/signing.key'), '', { mode: 0o600 })
    expect(await wrongWith({}, undefined, '24.1.0')).toEqual([expect.stringContaining('needs Node 26')])
    chmodSync(join(folder, 'keys/signing.key'), 0o644)
    expect(await wrongWith({})).toEqual([expect.stringContaining('run chmod 600')])
  })

  it('shows no password', async () => {
    const findings = await examine({ ...readConfiguration({ DATABASE_URL: 'postgres://ada:secret@db/incline', SMTP_URL: 'smtp://ada:secret@mail' }), nodeVersion: '26.1.0', lookAtDatabase: async () => sound })
    expect(JSON.stringify(findings)).not.toContain('secret')
  })
})
