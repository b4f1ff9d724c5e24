// Builds what the browser gets into dist/public/: one stylesheet with its fonts, and each island as a script of its own
// that shares Preact with the others. manifest.json says what each is called with its hash.
import { globSync } from 'node:fs'
import { defineConfig } from 'vite'

export default defineConfig({
  // Addresses inside the stylesheet are relative to it: where all of it is mounted is the server's choice.
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/public',
    assetsDir: 'assets',
    manifest: 'manifest.json',
    // The first browsers with light-dark(): older ones are not served anything lowered for them.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['src/web/styles/incline.css', ...globSync('src/web/islands/*.island.{ts,tsx}')],
      output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] } },
    },
  },
})
