// Builds the server and the command line into dist/: one file that Node runs as it is.
import { defineConfig } from 'vite'

export default defineConfig({
  ssr: { target: 'node' },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node26',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'incline.js' } },
  },
})
