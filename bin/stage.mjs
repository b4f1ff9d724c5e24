// One stage of the tests: a program that is run to its end (or to the end of its time), and what it found as numbers.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, surroundings } from './ready.mjs'

const longestStage = 8 * 60_000

/** A tool counts as one check. */
export async function runTool(command, words) {
  const { code, output } = await run(command, words)
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output }
}

/** Counts each test; a run without a test, or one that broke outside of its tests, has failed. */
export async function runTests(words) {
  const folder = mkdtempSync(join(tmpdir(), 'incline-report-'))
  const file = join(folder, 'report.json')
  try {
    const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const { code, output } = await run('vitest', ['run', ...report, ...words])
    const { passed, failed, skipped } = counts(file)
    const broke = failed === 0 && (code !== 0 || passed === 0)
    return { passed, failed: broke ? 1 : failed, skipped, output: passed + failed > 0 ? output : `${output}\nNo test ran.` }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function counts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function run(command, words) {
  const child = spawn(command, words, { cwd: root, env: { ...surroundings, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const late = setTimeout(() => {
    output += `\nStopped: ${command} took longer than ${longestStage / 60_000} minutes.`
    child.kill()
  }, longestStage)
  return new Promise((resolve) => {
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) => {
      clearTimeout(late)
      resolve({ code, output })
    })
  })
}
