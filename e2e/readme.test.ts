// The two commands of the README on a clean clone, in a folder that only its owner may enter, with nothing but npm and the Node that is there.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'incline-clone-'))
const clone = join(folder, 'incline')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text]) => text?.trim() ?? '')

const { NODE_ENV: _test, VITEST: _vitest, INCLINE_TEST_POSTGRES: _shared, ...surroundings } = process.env
const environment = { ...surroundings, PORT: '0', HOST: '127.0.0.1' }

type Started = { address: string; said: string; stop: (signal: NodeJS.Signals) => Promise<number | null> }

/** Runs the command as it stands in the README until it says that it is ready. A Ctrl-C in a terminal reaches the whole group, and so does `stop`. */
function start(command: string): Promise<Started> {
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd: clone, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = new Promise<number | null>((done) => child.once('exit', done))
  let said = ''
  return new Promise((done, refuse) => {
    child.once('exit', () => refuse(new Error(`${command} ended before it was ready:\n${said}`)))
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        if (address !== undefined && said.includes('Ctrl-C')) done({ address, said, stop: (signal) => (process.kill(-(child.pid ?? 0), signal), ended) })
      })
    }
  })
}

beforeAll(() => {
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', root, clone], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the README', () => {
  it('begins with its two commands, and the second is what CI runs', () => {
    expect(blocks.slice(0, 2)).toEqual(['npm start', 'npm test'])
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toMatch(/^(exec )?npm test$/m)
  })

  it('starts on a clean clone with the demo company and an entrance for each role, and leaves nothing running', async () => {
    const first = await start('npm start')
    for (const name of ['Ines Carvalho', 'Omar Haddad', 'Ruth Adeyemi', 'Graham Pell']) expect(first.said).toContain(name)
    const page = await fetch(`${first.address}/sign-in`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Enter as Ines')
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await (await fetch(`${first.address}/sign-in`)).text())?.[1]
    expect((await fetch(first.address + stylesheet)).status).toBe(200)
    await first.stop('SIGINT')
    expect(existsSync(join(clone, 'data/postgres/postmaster.pid'))).toBe(false)
    await expect(fetch(`${first.address}/sign-in`)).rejects.toThrow('fetch failed')
  }, 300_000)

  it('starts again with what it kept', async () => {
    const second = await start('npm start')
    expect(await (await fetch(`${second.address}/sign-in`)).text()).toContain('Enter as Omar')
    await second.stop('SIGINT')
    expect(existsSync(join(clone, 'data/postgres/postmaster.pid'))).toBe(false)
  }, 120_000)

  it('names only commands that there are', () => {
    const named = [...new Set(blocks.join('\n').match(/bin\/incline [a-z]+( (?:people|deals|case|set))?/g))]
    expect(named.length).toBeGreaterThan(6)
    for (const command of named) {
      const { status, stdout } = spawnSync('sh', ['-c', `${command} --help`], { cwd: clone, env: environment, encoding: 'utf8' })
      expect({ command, status }).toEqual({ command, status: 0 })
      expect(stdout).toContain('Usage')
    }
  }, 120_000)
})
