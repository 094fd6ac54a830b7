import { describe, expect, it } from 'vitest'
import { threadsFor } from '../../src/scan/threads.ts'

describe('the number of threads', () => {
  it.each([
    { objects: 10, jobs: null, cores: 16, threads: 1 },
    { objects: 79_999, jobs: null, cores: 16, threads: 1 },
    { objects: 80_000, jobs: null, cores: 16, threads: 2 },
    { objects: 1_000_000, jobs: null, cores: 2, threads: 2 },
    { objects: 1_000_000, jobs: null, cores: 64, threads: 8 },
    { objects: 10, jobs: 3, cores: 1, threads: 3 },
    { objects: 1_000_000, jobs: 1, cores: 8, threads: 1 },
    { objects: 1_000_000, jobs: 0, cores: 1, threads: 1 },
  ])(
    'for $objects objects, --jobs $jobs and $cores cores is $threads',
    ({ objects, jobs, cores, threads }) => {
      expect(threadsFor(objects, jobs, cores)).toBe(threads)
    },
  )
})
