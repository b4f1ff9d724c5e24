// Runs the command line of this checkout, built again where the sources are newer. Paths stay relative to where the
// person stands, standard output belongs to the command, and its exit code is passed on.
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { node, program, ready, say, surroundings } from './ready.mjs'

const unreadable = 2

try {
  ready()
} catch (error) {
  say(error.message)
  process.exit(unreadable)
}

if (Number.parseInt(process.versions.node) >= 26) {
  process.argv[1] = program
  await import(pathToFileURL(program).href)
} else {
  const { status } = spawnSync(node, [program, ...process.argv.slice(2)], { env: surroundings, stdio: 'inherit' })
  process.exitCode = status ?? unreadable
}
