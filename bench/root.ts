// Where the checkout is, seen from dist/bench.js, which this becomes a part of.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const inclineProgram = join(root, 'dist/incline.js')
export const publicFolder = join(root, 'dist/public')
