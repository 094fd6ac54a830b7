import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Real git and real processes are run: forks keep them apart from each other's environment.
    pool: 'forks',
    // Much of the time a test waits for a child of its own.
    maxWorkers: availableParallelism() + 1,
    env: { NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  },
})
