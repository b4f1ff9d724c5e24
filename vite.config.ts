// Builds the server and the command line into dist/: one file that Node runs as it is. Another entry given by
// `vite build --ssr bench/main.ts` becomes dist/bench.js in the same way.
import { basename, dirname } from 'node:path'
import { defineConfig } from 'vite'

const program = (entry: string | null): string => {
  const folder = basename(dirname(entry ?? ''))
  return folder === 'src' ? 'incline.js' : `${folder}.js`
}

export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { target: 'node' },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node26',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: (chunk) => program(chunk.facadeModuleId), codeSplitting: false } },
  },
})
