import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { baselineOf, identityOf } from '../helpers/known.ts'
import { pullRequestPayload, pushPayload } from '../helpers/payloads.ts'
import { checkout, runStep, Server, type StepOptions, type StepResult } from '../helpers/runner.ts'
import { runnerCommands } from '../helpers/runner-log.ts'

const leaked = key('base62:32', 1)
const leak = { 'src/a.js': `const k = '${leaked}'\n` }
const ignoreAll = { '.brleaksignore': 'src/** # tests\n' }
const config = (entries: Record<string, unknown>) =>
  `${JSON.stringify({ version: 1, ...entries })}\n`

type Files = Readonly<Record<string, string>>

/** A pull request with given files in its base, and others that it adds. */
function pullRequest(base: Files, brought: Files, event = 'pull_request', depth = 1): StepOptions {
  const server = new Server()
  const write = (files: Files) => {
    for (const [path, content] of Object.entries(files)) server.work.write(path, content)
  }
  write({ 'README.md': 'hello\n', ...base })
  const baseSha = server.work.commit('base')
  server.push('main')
  server.work.git('checkout', '-q', '-b', 'feature')
  write(brought)
  const head = server.work.commit('change')
  const merge = server.openPullRequest(7, baseSha, head)
  const payload = pullRequestPayload({ base: baseSha, head, commits: 1, fork: true })
  const target = event === 'pull_request_target'
  const ref = target ? 'refs/heads/main' : 'refs/pull/7/merge'
  const sha = target ? baseSha : merge
  return { server, workspace: checkout(server, { ref, sha, depth }), event, ref, sha, payload }
}

const warnings = (step: StepResult) =>
  runnerCommands(step.log)
    .filter(({ name }) => name === 'warning')
    .map(({ data }) => data)

describe.each(['pull_request', 'pull_request_target'])('%s', (event) => {
  it('cannot suppress its keys with an ignore file, baseline or configuration that it adds', () => {
    const excuses = {
      ...ignoreAll,
      'brleaks.baseline.json': baselineOf([leaked]),
      'brleaks.config.json': config({ exclude: ['src/**'] }),
    }
    const step = runStep(pullRequest({}, { ...leak, ...excuses }, event))
    expect(step.outputs.findings).toBe('1')
    expect(step.status).toBe(1)
    for (const name of Object.keys(excuses)) expect(warnings(step)[0]).toContain(name)
  })

  it('uses the files of the base commit', () => {
    const step = runStep(pullRequest(ignoreAll, leak, event))
    expect(step.outputs.findings).toBe('0')
    expect(step.status).toBe(0)
    expect(step.summary).toContain('1 more key marked as known')
    const listed = runStep(
      pullRequest({ 'brleaks.baseline.json': baselineOf([leaked]) }, leak, event),
    )
    expect(listed.outputs.findings).toBe('0')
  })

  it('cannot remove the files of the base or break the scan with an invalid file', () => {
    const step = runStep(pullRequest({}, { ...leak, 'brleaks.config.json': '{ broken' }, event))
    expect(step.outputs.findings).toBe('1')
  })

  it.each(['files', 'history'])('does the same with scan: %s', (scan) => {
    const options = pullRequest(ignoreAll, { ...leak, '.brleaksignore': 'nothing/**\n' }, event)
    const step = runStep({ ...options, inputs: { scan } })
    expect(step.outputs).toMatchObject({ findings: '0', complete: 'true' })
    const excused = pullRequest({}, { ...leak, ...ignoreAll }, event)
    // The files of the base are checked out on pull_request_target: the key is not among them.
    const expected = event === 'pull_request_target' && scan === 'files' ? '0' : '1'
    expect(runStep({ ...excused, inputs: { scan } }).outputs.findings).toBe(expected)
  })

  it('reads files that inputs name from the base, too', () => {
    const baseline = { 'ci/known.json': baselineOf([leaked]) }
    const inputs = { baseline: 'ci/known.json' }
    expect(runStep({ ...pullRequest(baseline, leak, event), inputs }).outputs.findings).toBe('0')
    const brought = runStep({ ...pullRequest({}, { ...leak, ...baseline }, event), inputs })
    expect(brought.status).toBe(1)
    expect(brought.log).toContain('ci/known.json is not in commit')
    const own = { 'ci/config.json': config({ ignoreFile: 'ci/ignored' }), 'ci/ignored': 'src/**\n' }
    const step = runStep({ ...pullRequest(own, leak, event), inputs: { config: 'ci/config.json' } })
    expect(step.log + step.outputs.findings).toMatch(/0$/)
  })

  it('resolves them from the workspace and refuses files outside of the checkout', () => {
    const baseline = { 'ci/known.json': baselineOf([leaked]) }
    const asked = pullRequest(baseline, leak, event)
    for (const name of [
      './ci/known.json',
      'ci//known.json',
      join(asked.workspace, 'ci/known.json'),
    ])
      expect(runStep({ ...asked, inputs: { baseline: name } }).outputs.findings).toBe('0')
    const step = runStep({ ...asked, inputs: { baseline: '../known.json' } })
    expect(step.status).toBe(1)
    expect(step.log).toContain('../known.json is outside of the checkout')
  })
})

describe('an allow comment', () => {
  it('counts on a pull request, with a warning', () => {
    const brought = { 'src/a.js': `const k = '${leaked}' // brleaks:allow made up\n` }
    const step = runStep(pullRequest({}, brought))
    expect(step.outputs.findings).toBe('0')
    expect(warnings(step)[0]).toContain('1 key is suppressed by an allow comment')
    expect(warnings(step)[0]).toContain(identityOf(leaked).masked)
  })
})

describe('a push', () => {
  it('uses the files of the pushed commit', () => {
    const server = new Server()
    const before = server.work.write('README.md', 'x').commit('base')
    for (const [path, content] of Object.entries({ ...leak, ...ignoreAll }))
      server.work.write(path, content)
    const after = server.work.commit('pushed')
    server.push('main')
    const ref = 'refs/heads/main'
    const workspace = checkout(server, { ref, sha: after, depth: 1 })
    const payload = pushPayload({ before, after })
    const step = runStep({ server, workspace, event: 'push', ref, sha: after, payload })
    expect(step.outputs.findings).toBe('0')
    expect(warnings(step)).toEqual([])
  })
})
