import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { pullRequestPayload } from '../helpers/payloads.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import { checkout, runStep, Server, type StepOptions } from '../helpers/runner.ts'

interface GitCall {
  /** The git directory; empty if none is set. */
  readonly folder: string
  readonly args: string
}

/** A git that records its GIT_DIR and its arguments before it runs. Processes that git starts itself are not counted. */
function recordingGit(): { readonly path: string; calls(): GitCall[] } {
  const folder = temporaryFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const log = join(folder, 'log')
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\necho "$GIT_DIR|$*" >> '${log}'\nexec '${real}' "$@"\n`,
  )
  chmodSync(join(folder, 'git'), 0o755)
  return {
    path: `${folder}${delimiter}${process.env.PATH}`,
    calls: () =>
      (existsSync(log) ? readFileSync(log, 'utf8') : '').split('\n').filter(Boolean).map(callOf),
  }
}

function callOf(line: string): GitCall {
  const [folder = '', args = ''] = line.split('|')
  return { folder, args }
}

/** A pull request of one commit. */
function pullRequest(content: string, depth: number): StepOptions {
  const server = new Server()
  server.work.write('old.txt', 'old').commit('old')
  const base = server.work.head()
  server.push('main')
  server.work.git('checkout', '-q', '-b', 'feature')
  server.work.write('src/a.js', content)
  const head = server.work.commit('change')
  const sha = server.openPullRequest(7, base, head)
  const ref = 'refs/pull/7/merge'
  const workspace = checkout(server, { ref, sha, depth })
  const payload = pullRequestPayload({ base, head, commits: 1 })
  return { server, workspace, event: 'pull_request', ref, sha, payload }
}

function countGit(options: StepOptions) {
  const { path, calls } = recordingGit()
  const { status, report } = runStep({ ...options, env: { PATH: path } })
  expect(report?.scan).toMatchObject({ complete: true })
  // At most two are expected: the shadow of the checkout, and the repository that history is fetched into.
  const folders = new Set(
    calls()
      .map(({ folder }) => folder)
      .filter((folder) => /\bbrleaks-/.test(folder)),
  )
  return { status, processes: calls().length, folders: folders.size }
}

describe('a pull request with one commit', () => {
  it.each([1, 0])('is scanned with at most 12 git processes at fetch-depth %i', (depth) => {
    const { status, processes, folders } = countGit(pullRequest('const k = 1\n', depth))
    expect(status).toBe(0)
    expect(folders).toBeLessThanOrEqual(2)
    expect(processes).toBeLessThanOrEqual(12)
  })

  it.each([1, 0])('needs 6 more to look up the history of a key at fetch-depth %i', (depth) => {
    const leak = `const k = '${key('base62:32', 1)}'\n`
    const { status, processes, folders } = countGit(pullRequest(leak, depth))
    expect(status).toBe(1)
    expect(folders).toBeLessThanOrEqual(2)
    expect(processes).toBeLessThanOrEqual(18)
  })
})
