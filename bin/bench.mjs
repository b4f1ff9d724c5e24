// npm run bench: builds what is measured and how, and measures.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node, ready, root, surroundings } from './ready.mjs'

ready()
const options = { cwd: root, env: surroundings, stdio: 'inherit' }
const built = spawnSync('vite', ['build', '--logLevel', 'error', '--ssr', 'bench/main.ts'], options)
const measured = built.status === 0 && spawnSync(node, [join(root, 'dist/bench.js'), ...process.argv.slice(2)], options)
process.exitCode = measured ? (measured.status ?? 1) : 1
