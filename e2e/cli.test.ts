// The built command line from outside: exit codes, what goes to which output, and what is on disk afterwards.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smallExport } from '#app/imports/small-export.ts'

const program = join(import.meta.dirname, '../dist/incline.js')
const folder = mkdtempSync(join(tmpdir(), 'incline-cli-'))
const at = (name: string) => join(folder, name)
const environment = (dataDir: string) => ({ PATH: process.env['PATH'] ?? '', HOME: folder, INCLINE_DATA: at(dataDir), PORT: '0' })

function incline(dataDir: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env: environment(dataDir), maxBuffer: 1e8 })
  return { status, stdout, stderr }
}

// An answer is what the contract says it is; the tests look at it by matching.
function answered(dataDir: string, ...words: string[]) {
  const { status, stdout, stderr } = incline(dataDir, ...words, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout) as never
}

/** The number of the database's process; it takes its file away when it ends in order. */
const databaseOf = (dataDir: string): number | null => {
  const file = at(`${dataDir}/postgres/postmaster.pid`)
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** Serves until it is stopped; `ready` is what it printed by then. */
async function serving(dataDir: string, ...words: string[]) {
  const child = spawn(process.execPath, [program, 'serve', '--json', ...words], { env: environment(dataDir), stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  const line = await new Promise<string>((done, refuse) => {
    child.stdout.setEncoding('utf8').on('data', done)
    child.once('exit', (code) => refuse(new Error(`serve ended with ${code} before it was ready`)))
  })
  const stop = (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    return ended
  }
  return { ready: JSON.parse(line) as { url: string; entrances: { name: string }[] }, stop }
}

const { people, deals, withoutDeals } = smallExport({ withBadRow: true })

beforeAll(() => {
  writeFileSync(at('password'), 'a long enough sentence\n')
  writeFileSync(at('people.csv'), people)
  writeFileSync(at('deals.csv'), deals)
  writeFileSync(at('letter.txt'), 'Dear Omar')
})
afterAll(() => {
  for (const dataDir of ['company', 'demo']) {
    // Nothing of these tests is left running, whatever went wrong in them.
    const left = databaseOf(dataDir)
    if (left !== null) process.kill(left, 'SIGQUIT')
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

describe('a company from its CRM export', () => {
  const company = (...words: string[]) => incline('company', ...words)

  it('says what to do before there is one', () => {
    expect(company('cases')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('incline init') })
  })

  it('is founded once', () => {
    const words = ['init', '--organisation', 'Harbour', '--admin', 'ada@harbour.example', '--password-file', at('password')]
    expect(company(...words)).toMatchObject({ status: 0, stdout: expect.stringContaining('Harbour is founded'), stderr: '' })
    expect(company(...words)).toEqual({ status: 3, stdout: '', stderr: 'There is an organisation called Harbour already; nothing was changed.\n' })
  })

  it('refuses a short password with a sentence', () => {
    writeFileSync(at('short'), 'short\n')
    const words = ['init', '--organisation', 'Mill', '--admin', 'ada@mill.example', '--password-file', at('short')]
    expect(company(...words)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^The password in .* has 5 characters; it needs at least 12\.\n$/) })
  })

  it('rehearses an import, does it, and does nothing the second time', () => {
    expect(answered('company', 'import', 'people', at('people.csv'), '--dry-run')).toMatchObject({ accepted: 12, importId: null })
    expect(answered('company', 'import', 'people', at('people.csv'))).toMatchObject({ accepted: 12, unchanged: 0, rejected: [], importId: expect.stringMatching(/^import_/) })
    expect(answered('company', 'import', 'people', at('people.csv'))).toMatchObject({ accepted: 0, unchanged: 12 })
  })

  it('takes the deals, reports the bad row, and does nothing the second time', () => {
    const rejected = [{ line: 706, reason: 'The stage “Negotiating” is not known. Use Prospecting, Engaging, Won or Lost.' }]
    expect(answered('company', 'import', 'deals', at('deals.csv'))).toMatchObject({ accepted: 704, unchanged: 0, rejected })
    expect(answered('company', 'import', 'deals', at('deals.csv'))).toMatchObject({ accepted: 0, unchanged: 704, rejected, preview: { readings: 0 } })
    expect(company('import', 'deals', at('deals.csv')).stdout).toContain('line 706: The stage “Negotiating” is not known.')
  })

  it('shows readings with what they are made of, by name or address', () => {
    const weeks: { [member: string]: unknown }[] = answered('company', 'readings', '--person', 'omar  HADDAD', '--indicator', 'win_rate')
    expect(weeks.length).toBeGreaterThan(20)
    expect(Object.keys(weeks[0] ?? {})).toEqual(['week', 'value', 'numerator', 'denominator', 'source'])
    expect(answered('company', 'readings', '--person', withoutDeals, '--indicator', 'deals_won')).toEqual([])
  })

  it('lets an imported manager sign in, and names HR', () => {
    expect(company('password', 'set', '--person', 'Ines Roux', '--password-file', at('password')).stderr).toBe('Ines Roux has no e-mail address to sign in with; give one with --email.\n')
    expect(answered('company', 'password', 'set', '--person', 'Ines Roux', '--email', 'ines@harbour.example', '--password-file', at('password'))).toMatchObject({ email: 'ines@harbour.example' })
    expect(answered('company', 'hr', 'set', '--person', 'ada@harbour.example')).toMatchObject({ partnered: 14 })
  })

  it.each([
    [2, 'There is no file', ['import', 'people', 'none.csv']],
    [2, 'The first line is not a CSV header', ['import', 'people', 'letter.txt']],
    [2, 'There is nobody called Nobody in Harbour.', ['readings', '--person', 'Nobody', '--indicator', 'win_rate']],
    [2, 'There is no indicator luck.', ['readings', '--person', 'Omar Haddad', '--indicator', 'luck']],
    [2, 'Unknown command', ['improve']],
    [2, 'Required option', ['export', 'case', 'case_x']],
    [3, 'There is no case case_x in Harbour.', ['export', 'case', 'case_x', '--out', 'x.zip']],
  ])('ends with %i and one sentence: %s', (status, sentence, words) => {
    const named = words.map((word) => (/\.(csv|txt|zip)$/.test(word) ? at(word) : word))
    expect(company(...named)).toEqual({ status, stdout: '', stderr: expect.stringMatching(new RegExp(`^${sentence}[^\n]*\n$`)) })
  })

  it.each(['import deals', 'readings', 'cases', 'export case', 'verify', 'doctor', 'serve', 'init', 'demo', 'migrate', 'password set', 'hr set'])('explains %s', (command) => {
    expect(company(...command.split(' '), '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--json'), stderr: '' })
  })

  it('is examined by the doctor, who finds what is wrong', () => {
    expect(answered('company', 'doctor')).toMatchObject({ healthy: true })
    const ill = spawnSync(process.execPath, [program, 'doctor'], { encoding: 'utf8', env: { ...environment('company'), PORT: 'three', HOST: '0.0.0.0' } })
    expect(ill).toMatchObject({ status: 1, stdout: expect.stringContaining('PORT is not a whole number') })
    expect(ill.stdout).toContain('is not encrypted')
  })

  it('migrates, and leaves nothing running', () => {
    expect(answered('company', 'migrate')).toEqual({ applied: [] })
    expect(databaseOf('company')).toBeNull()
  })
})

describe('the demo company', () => {
  it('is served with its entrances, and Ctrl-C leaves nothing running', async () => {
    const { ready, stop } = await serving('demo', '--demo-on-first-start')
    expect(ready.entrances).toHaveLength(5)
    expect((await fetch(`${ready.url}/sign-in`)).status).toBe(200)
    expect(await stop('SIGINT')).toBe(0)
    expect(databaseOf('demo')).toBeNull()
  })

  it('is told once', () => {
    expect(answered('demo', 'demo')).toMatchObject({ told: false })
  })

  it('is there again after the server was killed, within three seconds', async () => {
    const first = await serving('demo', '--demo-on-first-start')
    await first.stop('SIGKILL')
    expect(databaseOf('demo')).not.toBeNull()
    const began = performance.now()
    const { ready, stop } = await serving('demo', '--demo-on-first-start')
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(ready.entrances).toHaveLength(5)
    expect(await stop('SIGTERM')).toBe(0)
    expect(databaseOf('demo')).toBeNull()
  })

  it('names nobody among the cases unless asked to', () => {
    const cases: { id: string; kind: string }[] = answered('demo', 'cases')
    expect(cases.length).toBeGreaterThan(3)
    expect(Object.keys(cases[0] ?? {})).toEqual(['id', 'person', 'kind', 'phase'])
    expect(answered('demo', 'cases', '--names')).toContainEqual(expect.objectContaining({ name: 'Omar Haddad', kind: 'formal-pip', phase: 'running' }))
  })

  it('exports a case that anybody can check, and one changed byte is named', () => {
    const [running]: { id: string }[] = (answered('demo', 'cases') as { id: string; phase: string }[]).filter(({ phase }) => phase === 'running')
    expect(answered('demo', 'export', 'case', running?.id ?? '', '--out', at('omar.zip'))).toMatchObject({ file: at('omar.zip') })
    expect(answered('demo', 'verify', at('omar.zip'))).toMatchObject({ intact: true, firstBreak: null })
    const bytes = readFileSync(at('omar.zip'))
    bytes.write('X', bytes.indexOf('"type":"PlanSigned"') + 8)
    writeFileSync(at('changed.zip'), bytes)
    const { status, stdout } = incline('demo', 'verify', at('changed.zip'), '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ intact: false, firstBreak: expect.any(Number) })
  })
})
