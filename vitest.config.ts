// Two kinds of tests: `inside` stands beside the code and runs in a blink; `e2e` walks the built program in a browser.
import { defineConfig } from 'vitest/config'

const every = {
  pool: 'forks' as const,
  globalSetup: ['src/store/test-postgres.ts'],
  unstubEnvs: true,
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...every,
          name: 'inside',
          include: ['{src,demo,bench,bin}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...every,
          name: 'e2e',
          include: ['e2e/**/*.test.{ts,tsx}'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
