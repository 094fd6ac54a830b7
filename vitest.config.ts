import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/setup.ts'],
    // Files that run in the same process share the modules that they load, which saves half of the time of most files.
    isolate: false,
    // For a machine under load. Tests of large inputs set a longer limit of their own.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Real git and real processes are run: forks keep them apart from each other's environment.
    pool: 'forks',
    // Much of the time a test waits for a child of its own.
    maxWorkers: availableParallelism() + 1,
    env: { NO_COLOR: '1', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
  },
})
