// npm test: every check there is, in order, on a clean clone as well as on a busy desk. Says what each took, shows in
// full what went wrong, and closes with one plain line.
import { build, install, say } from './ready.mjs'
import { runTests, runTool } from './stage.mjs'

const stages = [
  ['types', () => runTool('tsc', ['-p', '.'])],
  ['lint and rooms', () => runTool('oxlint', ['--deny-warnings'])],
  ['nothing unused', () => runTool('knip', ['--no-progress'])],
  ['build', () => attempt(build)],
  ['domain, store, pages', () => runTests(['--project', 'inside'])],
  ['journeys in the browser', () => runTests(['--project', 'e2e', '--exclude', 'e2e/readme.test.ts'])],
  ['commands of the README', () => runTests(['--project', 'e2e', 'e2e/readme.test.ts'])],
]

function attempt(act) {
  try {
    act()
    return { passed: 1, failed: 0, skipped: 0, output: '' }
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error.message }
  }
}

async function main() {
  const total = { passed: 0, failed: 0 }
  for (const [name, run] of [['install', () => attempt(install)], ...stages]) {
    const begun = performance.now()
    const { passed, failed, skipped, output } = await run()
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    const left = skipped > 0 ? `, ${skipped} left out` : ''
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${left} (${seconds} s)`)
    if (failed > 0) console.log(output)
    total.passed += passed
    total.failed += failed
    if (name === 'install' && failed > 0) break
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

process.on('SIGINT', () => {
  say('Stopped before the end.')
  process.exit(130)
})

await main()
