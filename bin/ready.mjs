// Makes a checkout ready to run, by whichever Node is there: packages as the lock file has them, and a build no older
// than the sources. Costs some milliseconds where nothing is to be done. Speaks on standard error only.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const node = join(root, 'node_modules/.bin/node')
export const program = join(root, 'dist/incline.js')

/** What every program started from here sees: the Node and the tools that came with the packages come first. */
export const surroundings = { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) }

export function ready() {
  install()
  if (isBuilt()) return
  alone('building', () => {
    if (!isBuilt()) build()
  })
}

export function install() {
  if (isInstalled()) return
  alone('installing', () => {
    if (isInstalled()) return
    say('Installing the packages (once; a minute or so) …')
    run('npm', ['ci', '--no-audit', '--no-fund'], { ...process.env, npm_config_loglevel: 'error' })
    if (isInstalled()) return
    throw new Error('npm ci did not bring Node 26; allow the install script of the package "node" and run npm ci again.')
  })
}

export function build() {
  say('Building …')
  // Written before and named after: what is saved while the build runs is newer than the stamp.
  mkdirSync(join(root, 'dist'), { recursive: true })
  const begun = `${stamp}-${process.pid}`
  writeFileSync(begun, '')
  try {
    run('npm', ['run', '--silent', 'build'], surroundings)
    renameSync(begun, stamp)
  } finally {
    rmSync(begun, { force: true })
  }
}

const stamp = join(root, 'dist/.built')
const sources = ['src', 'demo', 'package.json', 'package-lock.json', 'vite.config.ts', 'vite.islands.config.ts', 'tsconfig.json']

function isBuilt() {
  const built = changedAt(stamp)
  return existsSync(program) && built > 0 && !sources.some((name) => isNewer(join(root, name), built))
}

// A folder counts as well: it changes when a file in it is removed.
function isNewer(path, than) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return false
  if (stat.mtimeMs > than) return true
  return stat.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), than))
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function isInstalled() {
  const wanted = join(root, 'package-lock.json')
  const there = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(there) || !existsSync(node)) return false
  return changedAt(there) >= changedAt(wanted) || isSame(packages(wanted), packages(there))
}

function packages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/** Packages for other kinds of machines are optional and rightly absent. */
function isSame(wanted, there) {
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    return there[path] === undefined ? optional === true : there[path].version === version
  })
}

function run(command, words, env) {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e8 })
  if (status === 0) return
  throw new Error(`${command} ${words.join(' ')} did not succeed.\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`)
}

/** One at a time in a checkout; a lock whose holder is gone counts for nothing. */
function alone(doing, act) {
  const lock = join(root, 'dist', `.${doing}`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  try {
    act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
