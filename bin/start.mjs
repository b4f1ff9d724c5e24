// npm start: makes the checkout ready and serves Incline from it, with the demo company on the first start.
// A Ctrl-C reaches the server exactly once, and this waits until the server and its database are gone.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { node, program, ready, root, say, surroundings } from './ready.mjs'

try {
  ready()
} catch (error) {
  say(error.message)
  process.exit(1)
}

// In a process group of its own: the terminal sends Ctrl-C to everybody in the foreground, and npm passes it on again.
const server = spawn(node, [program, 'serve', '--demo-on-first-start', ...process.argv.slice(2)], {
  cwd: root,
  env: surroundings,
  stdio: 'inherit',
  detached: true,
})

let told = Number.NEGATIVE_INFINITY
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (performance.now() - told < 1_000) return
    told = performance.now()
    server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  })
}

server.on('error', (error) => {
  say(error.message)
  process.exitCode = 1
})
server.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})
