import { describe, expect, it } from 'vitest'
import { cloneOptionsOf } from '../../src/fleet/clone-options.ts'
import { newJob, withWorkerOptions } from '../../src/fleet/index.ts'

const options = { flags: {}, environment: {}, cwd: '/srv' }

describe('how a repository of a job is cloned', () => {
  it('follows redirections, unless the user does not want it', () => {
    expect(cloneOptionsOf(options, {}).redirects).toBe(true)
    const flags = { 'no-redirects': true }
    expect(cloneOptionsOf({ ...options, flags }, {}).redirects).toBe(false)
  })

  it('is decided by the worker for a job from a queue', () => {
    const job = newJob({ address: 'https://h.test/a', name: 'h.test/a' }, 'basis', {
      ...options,
      redirects: true,
    })
    const own = { flags: { 'keep-clones': 'kept' }, environment: {}, cwd: '/worker' }
    const { options: decided } = withWorkerOptions(job, { ...own, redirects: false })
    expect(cloneOptionsOf(decided, {})).toMatchObject({ redirects: false, keepIn: '/worker/kept' })
  })

  it('has a token for each host that may receive it', () => {
    const flags = {
      'github-url': 'https://github.example.test:8443',
      'git-token-host': ['Git.example.test', 'h.test:81'],
    }
    const environment = {
      GH_TOKEN: 'a',
      GITHUB_TOKEN: 'b',
      GITLAB_TOKEN: 'c',
      BRLEAKS_GIT_TOKEN: 'd',
    }
    expect([...cloneOptionsOf({ ...options, flags }, environment).tokens]).toEqual([
      ['github.example.test:8443', 'a'],
      ['gist.github.example.test:8443', 'a'],
      ['gitlab.com', 'c'],
      ['git.example.test', 'd'],
      ['h.test:81', 'd'],
    ])
  })
})
