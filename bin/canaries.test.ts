// The gates are real: a violation planted in each room, in each forbidden direction, turns the lint red.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

const mayImport = {
  domain: [],
  store: ['domain'],
  documents: ['domain'],
  app: ['domain', 'store', 'documents'],
  connections: ['domain'],
  web: ['domain', 'app'],
  api: ['domain', 'app'],
  cli: ['domain', 'app'],
} as const satisfies Record<string, readonly string[]>

type Room = keyof typeof mayImport
const rooms = Object.keys(mayImport) as Room[]
const directions = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })))
const allowed = directions.filter(({ from, to }) => (mayImport[from] as readonly string[]).includes(to))
const forbidden = directions.filter((direction) => !allowed.includes(direction))

const impure = [
  'Date.now()', 'new Date()', 'fetch', 'process.env', 'crypto.randomUUID()', 'performance.now()', 'setTimeout', 'setInterval',
  'setImmediate', 'queueMicrotask', 'console', 'Buffer', 'globalThis', 'Math.random()', 'Temporal.Now.instant()', "eval('1')",
]

type Planted = { title: string; path: string; text: string; rule: string | undefined }

const imports = (specifier: string): string => `import { thing } from '${specifier}'\nexport const seen = thing\n`
const ways: [string, (specifier: string) => string][] = [
  ['types', (specifier) => `import type { Thing } from '${specifier}'\nexport type Seen = Thing\n`],
  ['a dynamic import', (specifier) => `export const seen = await import('${specifier}')\n`],
  ['passing on', (specifier) => `export { thing } from '${specifier}'\n`],
]
const importRule = 'eslint(no-restricted-imports)'

const planted: Planted[] = [
  ...forbidden.map(({ from, to }) => plant(`${from} imports ${to}`, `src/${from}/x-${to}.ts`, imports(`#${to}/thing.ts`))),
  ...rooms.map((from) => plant(`${from} imports main`, `src/${from}/x-main.ts`, imports('#main.ts'))),
  ...rooms.map((from) => plant(`${from} goes around by ../`, `src/${from}/deep/x.ts`, imports('../../store/thing.ts'))),
  ...rooms.flatMap((from) =>
    ways.map(([way, text]) => plant(`${from} reaches cli or web by ${way}`, `src/${from}/x-${way}.tsx`, text(from === 'web' ? '#cli/a.ts' : '#web/a.ts'))),
  ),
  ...rooms.map((from) => plant(`${from} imports what tests need`, `src/${from}/x-test.ts`, imports(`#${from}/test-database.ts`))),
  ...['demo', 'bench', 'e2e'].map((from) => plant(`${from} imports main`, `${from}/x.ts`, imports('#main.ts'))),
  plant('connections imports more of app than its ports', 'src/connections/mail/x-app.ts', imports('#app/perform.ts')),
  ...['pg', 'zod', 'node:fs', './day.ts'].map((name) =>
    plant(`domain imports ${name}`, `src/domain/x-${name.replaceAll(/\W/g, '')}.ts`, imports(name)),
  ),
  ...['pg', 'vite', 'node:fs', '#store/thing.ts'].map((name) =>
    plant(`a test of domain imports ${name}`, `src/domain/x-${name.replaceAll(/\W/g, '')}.test.ts`, imports(name)),
  ),
  ...impure.map((expression, index) => {
    const rule = /^(Math|Temporal)/.test(expression) ? 'eslint(no-restricted-properties)' : 'eslint(no-restricted-globals)'
    const text = `export const seen = ${expression}\n`
    return { ...plant(`domain uses ${expression}`, `src/domain/impure-${index}.ts`, text), rule: expression.startsWith('eval') ? 'eslint(no-eval)' : rule }
  }),
  ...rooms.map((room) => ({ ...plant(`${room} uses Date`, `src/${room}/clock.ts`, 'export const seen = new Date()\n'), rule: 'eslint(no-restricted-globals)' })),
  { ...plant('two files import each other', 'src/app/ring-a.ts', imports('#app/ring-b.ts')), rule: 'import(no-cycle)' },
  { ...plant('a file of 301 lines', 'src/app/long.ts', 'export {}\n'.repeat(301)), rule: 'eslint(max-lines)' },
  { ...plant('a default export', 'src/app/nameless.ts', 'export default 1\n'), rule: 'import(no-default-export)' },
]

const clean: Planted[] = [
  ...allowed.map(({ from, to }) => plant(`${from} imports ${to}`, `src/${from}/ok-${to}.ts`, imports(`#${to}/thing.ts`))),
  ...rooms.map((from) => plant(`${from} imports itself`, `src/${from}/ok-self.ts`, imports(`#${from}/thing.ts`))),
  ...rooms.filter((from) => from !== 'domain').map((from) => plant(`${from} imports npm`, `src/${from}/ok-npm.ts`, imports('zod'))),
  plant('connections imports the ports of app', 'src/connections/mail/ok.ts', imports('#app/ports/mail.ts')),
  plant('main imports a page', 'src/main.ts', imports('#web/site.tsx')),
  plant('a test of domain imports Vitest and fast-check', 'src/domain/ok.test.ts', `${imports('vitest')}${imports('fast-check').replaceAll(/thing|seen/g, 'more')}`),
  plant('a test of a page has a database', 'src/web/ok.test.ts', imports('#store/test-database.ts')),
]

function plant(title: string, path: string, text: string): Planted {
  return { title, path: path.replaceAll(' ', '-'), text, rule: importRule }
}

describe('the lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'incline-canaries-'))
  const found = new Map<string, string[]>()
  let files = 0

  beforeAll(() => {
    for (const name of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) copyFileSync(join(root, name), join(folder, name))
    for (const { path, text } of [...planted, ...clean, plant('', 'src/app/ring-b.ts', imports('#app/ring-a.ts'))]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-f', 'json'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
    const report = JSON.parse(run.stdout) as { number_of_files: number; diagnostics: { filename: string; code: string }[] }
    files = report.number_of_files
    for (const { filename, code } of report.diagnostics) found.set(filename, [...(found.get(filename) ?? []), code])
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads every file that was planted', () => {
    expect(files).toBe(planted.length + clean.length + 1)
  })

  it.each(planted)('is red when $title', ({ path, rule }) => {
    expect(found.get(path)).toContain(rule)
  })

  it.each(clean)('is green when $title', ({ path }) => {
    expect(found.get(path) ?? []).toEqual([])
  })

  it('knows every room there is', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).filter((name) => !(name in mayImport))).toEqual([])
  })

  it('is nowhere silenced in domain', () => {
    const domain = join(root, 'src/domain')
    const names = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => /(ox|es)lint-disable|@ts-(ignore|expect-error|nocheck)/.test(readFileSync(join(domain, name), 'utf8')))).toEqual([])
  })
})
