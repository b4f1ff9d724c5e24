import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeys } from '#store/keys.ts'
import { openNote } from '#store/signed-note.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'incline-keys-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

describe('the key of an installation', () => {
  it('signs notes that its public half opens', () => {
    const keys = openKeys(dataDir)
    expect(keys.vkey).toMatch(/^incline\/[0-9a-f]{8}\+[0-9a-f]{8}\+/)
    expect(openNote(keys.sign('Agreed.\n'), [keys.vkey])).toEqual({ text: 'Agreed.\n', signedBy: [keys.vkey] })
  })

  it('is made once and then stays', () => {
    expect(openKeys(dataDir).vkey).toBe(openKeys(dataDir).vkey)
    expect(readdirSync(join(dataDir, 'keys'))).toEqual(['signing.key'])
  })

  it('can be read by its owner alone', () => {
    openKeys(dataDir)
    expect(statSync(join(dataDir, 'keys', 'signing.key')).mode & 0o777).toBe(0o600)
  })

  it('is not replaced when its file is damaged', () => {
    openKeys(dataDir)
    const file = join(dataDir, 'keys', 'signing.key')
    const damaged = readFileSync(file, 'utf8').replace(/.\n$/, '\n')
    writeFileSync(file, damaged)
    expect(() => openKeys(dataDir)).toThrow('cannot be read')
    expect(readFileSync(file, 'utf8')).toBe(damaged)
  })

  it('is the same for processes that start at the same moment', async () => {
    const program = `import { openKeys } from '#store/keys.ts'; process.stdout.write(openKeys(process.env.FOLDER).vkey)`
    const vkeys = await Promise.all(Array.from({ length: 6 }, () => runOnce(program)))
    expect(new Set(vkeys)).toEqual(new Set([openKeys(dataDir).vkey]))
  }, 30_000)
})

async function runOnce(program: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, FOLDER: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let answer = ''
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  return answer
}
