import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { serve, serveGit } from '../helpers/git-http.ts'
import { key } from '../helpers/keys.ts'
import { pullRequestPayload, pushPayload, schedulePayload } from '../helpers/payloads.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import {
  checkout,
  copyWorkspace,
  runStep,
  runStepBeside,
  Server,
  type StepOptions,
  type StepResult,
  zeroId,
} from '../helpers/runner.ts'
import { runnerCommands } from '../helpers/runner-log.ts'
import { sarifFaults } from '../helpers/sarif.ts'
import {
  captivePortal,
  type KeyState,
  live,
  revoked,
  startSimulator,
} from '../helpers/simulator.ts'

const main = 'refs/heads/main'
const merge = 'refs/pull/7/merge'

const originals = new Map<string, StepOptions>()

/** A copy of what was made from the same arguments before: its server and its workspace. */
function copyOf(args: readonly unknown[], make: () => StepOptions): StepOptions {
  const name = JSON.stringify(args)
  const original = originals.get(name) ?? make()
  originals.set(name, original)
  const server = new Server(original.server)
  return { ...original, server, workspace: copyWorkspace(original.workspace, server) }
}

/** main with an old key, and a pull request that adds the given files. */
function pullRequest(
  files: Record<string, string>,
  message = 'change',
  old = key('base62:32', 50),
): StepOptions {
  return copyOf(['pull request', files, message, old], () => makePullRequest(files, message, old))
}

/** The same as a push to main. */
function push(files: Record<string, string>): StepOptions {
  return copyOf(['push', files], () => makePush(files))
}

function makePullRequest(files: Record<string, string>, message: string, old: string): StepOptions {
  const server = new Server()
  server.work.write('old.txt', old).commit('old')
  const base = server.work.head()
  server.push('main')
  server.work.git('checkout', '-q', '-b', 'feature')
  for (const [path, content] of Object.entries(files)) server.work.write(path, content)
  const head = server.work.commit(message)
  const sha = server.openPullRequest(7, base, head)
  const workspace = checkout(server, { ref: merge, sha, depth: 1 })
  const payload = pullRequestPayload({ base, head, commits: 1 })
  return { server, workspace, event: 'pull_request', ref: merge, sha, payload }
}

function makePush(files: Record<string, string>): StepOptions {
  const server = new Server()
  server.work.write('old.txt', key('base62:32', 50)).commit('old')
  const before = server.work.head()
  for (const [path, content] of Object.entries(files)) server.work.write(path, content)
  const after = server.work.commit('pushed')
  server.push('main')
  const workspace = checkout(server, { ref: main, sha: after, depth: 1 })
  const payload = pushPayload({ before, after })
  return { server, workspace, event: 'push', ref: main, sha: after, payload }
}

const leak = { 'src/a.js': `const k = '${key('base62:32', 1)}'\n` }
const clean = { 'src/a.js': 'const k = 1\n' }

function realGit(): string {
  const found = process.env.PATH?.split(delimiter)
    .map((folder) => join(folder, 'git'))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('no git')
  return found
}

function everything(step: StepResult): string {
  return [step.log, step.err, step.summary, step.rawOutputs].join('\n')
}

describe('a step', () => {
  it('fails for a key, annotates its place and names the next step', () => {
    const step = runStep(pullRequest(leak))
    expect(step.status).toBe(1)
    const [command] = runnerCommands(step.log)
    expect(command).toMatchObject({
      name: 'error',
      properties: { file: 'src/a.js', line: '1', col: '12' },
    })
    expect(command?.data).toContain('https://app.batchrelay.com/developers')
    expect(step.summary).toContain('## ❌ 1 exposed key')
    expect(step.summary).toContain('(1 commit)')
  })

  it('passes without keys and lists what it scanned', () => {
    const step = runStep(pullRequest(clean))
    expect(step.status).toBe(0)
    expect(step.outputs).toMatchObject({ findings: '0', live: '0', complete: 'true', commits: '1' })
    expect(step.summary).toContain('## ✅ No exposed keys')
    expect(step.summary).toContain('| Commits | 1 |')
    expect(step.log).toContain('No exposed keys.')
  })

  it('prints no key and leaves no temporary folder', () => {
    const options = pullRequest({ ...leak, [`${key('base62:32', 2)}.txt`]: key('base62:32', 3) })
    const file = join(temporaryFolder(), 'r.json')
    const step = runStep({ ...options, inputs: { 'sarif-file': 'r.sarif', 'json-file': file } })
    const written = readFileSync(join(options.workspace, 'r.sarif'), 'utf8')
    const all = everything(step) + readFileSync(file, 'utf8') + written
    for (const seed of [1, 2, 3]) expect(all).not.toContain(key('base62:32', seed).slice(8, -5))
    expect(step.left).toEqual([])
  })

  it('escapes names and messages in commands, outputs and Markdown', () => {
    const evil = '::error::x %0A::set-output name=findings::0 ##[error]y <img src=x> `@everyone'
    const options = pullRequest(
      { [evil]: key('base62:32', 1) },
      `${evil}\n\n${key('base62:32', 2)}`,
    )
    const step = runStep(options)
    const commands = runnerCommands(step.log)
    expect(commands).toHaveLength(2)
    for (const command of commands) expect(command.name).toBe('error')
    expect(Object.keys(step.outputs)).toHaveLength(7)
    expect(step.rawOutputs).not.toContain('everyone')
    expect(step.summary).not.toMatch(/(?<!`[^`\n]*)<img/)
    expect(step.outputs.findings).toBe('2')
  })

  it('can pass with keys, but not with an incomplete scan', () => {
    expect(runStep({ ...pullRequest(leak), inputs: { 'fail-on': 'none' } }).status).toBe(0)
    const options = pullRequest(clean)
    const step = runStep({
      ...options,
      inputs: { 'fail-on': 'none' },
      env: { GITHUB_SERVER_URL: 'file:///nowhere' },
    })
    expect(step.status).toBe(1)
  })

  it('prints no annotations and no summary if the inputs say so', () => {
    const step = runStep({
      ...pullRequest(leak),
      inputs: { annotations: 'false', summary: 'false' },
    })
    expect(runnerCommands(step.log)).toEqual([])
    expect(step.summary).toBe('')
    expect(step.status).toBe(1)
  })

  it('works without environment files', () => {
    const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' }
    expect(runStep({ ...pullRequest(leak), env }).status).toBe(1)
  })

  it('warns of a change to its configuration files', () => {
    const step = runStep(pullRequest({ ...clean, '.brleaksignore': 'x\n', 'own.json': '{}' }))
    const [warning] = runnerCommands(step.log)
    expect(warning).toMatchObject({ name: 'warning' })
    expect(warning?.data).toContain('.brleaksignore')
    expect(step.summary).toContain('used as in the base commit: .brleaksignore')
  })
})

describe('a failing step names', () => {
  const fault = (step: StepResult): string => {
    expect(step.status).toBe(1)
    expect(step.outputs).toMatchObject({ complete: 'false', findings: '0', 'sarif-file': '' })
    expect(step.summary).toContain('The scan did not finish, so keys may be present.')
    expect(everything(step)).not.toMatch(/^\s+at .*:\d+/m)
    return runnerCommands(step.log).at(-1)?.data ?? ''
  }

  it('no checkout', () => {
    const step = runStep({ ...pullRequest(leak), workspace: temporaryFolder() })
    expect(fault(step)).toContain('run actions/checkout before this step')
  })

  it('a head commit that is not available', () => {
    const step = runStep({ ...pullRequest(leak), env: { GITHUB_SERVER_URL: 'file:///nowhere' } })
    expect(fault(step)).toContain('the range is incomplete')
    expect(fault(step)).toMatch(/history could not be fetched: .*fatal: /)
  })

  it('a checkout of another repository', () => {
    const step = runStep({ ...pullRequest(leak), env: { GITHUB_REPOSITORY: 'octo/others' } })
    expect(fault(step)).toContain('the range is incomplete')
    expect(fault(step)).toContain('and the event is of octo/others')
  })

  it.each([
    [{ scan: 'everything' }, 'input scan: expected auto, diff, history, files; got "everything"'],
    [{ 'fail-on': 'live' }, 'needs verify: true'],
    [{ annotations: 'yes' }, 'input annotations: expected true, false; got "yes"'],
    [{ 'sarif-file': 'nowhere/r.sarif' }, 'its folder does not exist'],
    [{ 'sarif-file': '.git' }, 'it is a folder'],
    [{ 'sarif-file': './r', 'json-file': 'r' }, 'both name r'],
  ])('an invalid input: %j', (inputs, message) => {
    expect(fault(runStep({ ...pullRequest(leak), inputs }))).toContain(message)
  })

  it('scan: diff for an event without a range', () => {
    const options = { ...push(leak), event: 'schedule', payload: schedulePayload }
    expect(fault(runStep({ ...options, inputs: { scan: 'diff' } }))).toContain('has no range')
  })

  it('a payload with a missing field or invalid JSON', () => {
    const options = pullRequest(leak)
    expect(fault(runStep({ ...options, payload: { pull_request: {} } }))).toContain(
      'has no pull_request.base.sha',
    )
    const path = join(temporaryFolder(), 'event.json')
    writeFileSync(path, '{')
    const step = runStep({ ...options, env: { GITHUB_EVENT_PATH: path } })
    expect(fault(step)).toContain('contains invalid JSON')
  })

  it('a folder in the checkout that looks like a repository', () => {
    const bare = { 'sub/HEAD': 'ref: refs/heads/x\n', 'sub/refs/x': '', 'sub/objects/x': '' }
    for (const scan of ['auto', 'history', 'files']) {
      const step = runStep({ ...pullRequest({ ...leak, ...bare }), inputs: { path: 'sub', scan } })
      expect(fault(step)).toContain('looks like a bare repository within another one')
    }
  })

  it.skipIf(process.platform === 'win32')(
    'a report path through a link out of the workspace',
    () => {
      const outside = temporaryFolder()
      const theirs = join(outside, 'r.sarif')
      writeFileSync(theirs, 'theirs')
      const options = pullRequest(clean)
      symlinkSync(outside, join(options.workspace, 'out'))
      const step = runStep({ ...options, inputs: { 'sarif-file': 'out/r.sarif' } })
      expect(fault(step)).toContain('outside of the workspace')
      expect(readFileSync(theirs, 'utf8')).toBe('theirs')
    },
  )

  it('outside of a runner', () => {
    const step = runStep({ ...pullRequest(leak), env: { GITHUB_EVENT_NAME: '' } })
    expect(fault(step)).toContain('elsewhere use the command brleaks')
  })

  it('history that cannot be fetched, and the keys found so far', () => {
    const options = push(leak)
    const env = { GITHUB_SERVER_URL: 'file:///nowhere' }
    const payload = pushPayload({ before: zeroId, after: options.sha })
    const step = runStep({ ...options, payload, env })
    expect(step.status).toBe(1)
    expect(step.outputs).toMatchObject({ complete: 'false', findings: '2' })
    expect(step.log).toContain('history could not be fetched')
    expect(step.summary).toContain('Not everything could be read, so there may be more.')
    const whole = runStep({ ...options, event: 'schedule', payload: schedulePayload, env })
    expect(whole.outputs.complete).toBe('false')
    expect(whole.status).toBe(1)
  })

  it('an unreachable remote of a checkout that is not shallow but may miss branches', () => {
    const options = push({ 'src/a.js': 'const k = 1\n' })
    // Deep enough to be complete, but only of one branch.
    const workspace = checkout(options.server, { ref: main, sha: options.sha, depth: 500 })
    const env = { GITHUB_SERVER_URL: 'file:///nowhere' }
    const ask = { ...options, workspace, event: 'schedule', payload: schedulePayload }
    expect(runStep(ask).outputs.complete).toBe('true')
    const step = runStep({ ...ask, env, inputs: { 'fail-on': 'none' } })
    expect(step.outputs.complete).toBe('false')
    expect(step.status).toBe(1)
    expect(step.summary).toContain('branches and tags of the remote')
  })

  it.each([
    ['cannot be reached', { GITHUB_SERVER_URL: 'file:///nowhere' }],
    ['is not that of the checkout', { GITHUB_REPOSITORY: 'octo/others' }],
  ])(
    'scan: history of a pull request that is not here, where the server %s, is incomplete',
    (_, env) => {
      const asked = pullRequest(leak)
      const base = asked.server.work.git('rev-parse', 'main')
      const workspace = checkout(asked.server, { ref: main, sha: base, depth: 0 })
      const target = { ...asked, event: 'pull_request_target', ref: main, sha: base, workspace }
      const inputs = { scan: 'history', 'fail-on': 'none' }
      expect(runStep({ ...target, inputs })).toMatchObject({
        ...{ status: 0, outputs: { complete: 'true', findings: '2' } },
      })
      expect(runStep({ ...target, inputs, env })).toMatchObject({
        ...{ status: 1, outputs: { complete: 'false' } },
      })
    },
  )

  it.each([
    ['no file', 'push', { scan: 'files' }, false],
    ['no file, for a deletion', 'push', {}, false],
    ['no commit', 'schedule', {}, true],
  ])('%s: nothing to scan is not clean', (_, event, inputs, repository) => {
    const server = new Server()
    const workspace = repository ? new TestRepository().folder : temporaryFolder()
    const payload = pushPayload({ before: 'a'.repeat(40), after: zeroId })
    const step = runStep({ server, workspace, event, ref: main, sha: zeroId, payload, inputs })
    expect(step).toMatchObject({ status: 1, outputs: { complete: 'false', findings: '0' } })
    expect(step.log).toContain('nothing to scan: the workspace is empty')
  })
})

describe('SARIF', () => {
  const read = (options: StepOptions) => {
    const text = readFileSync(join(options.workspace, 'r.sarif'), 'utf8')
    const [run] = (JSON.parse(text) as Log).runs
    const uris = run?.results?.map(
      (result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    )
    return { text, run, uris }
  }
  const inputs = { 'sarif-file': 'r.sarif' }

  it('is the change on a pull request, and passes the real validator', () => {
    const options = pullRequest(leak)
    const step = runStep({ ...options, inputs })
    const { text, run, uris } = read(options)
    expect(uris).toEqual(['src/a.js'])
    expect(step.outputs['sarif-file']).toBe('r.sarif')
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(true)
    expect(sarifFaults(text)).toEqual([[]])
  })

  it('covers the whole tree on a push, although only pushed commits decide', () => {
    const options = push(clean)
    const step = runStep({ ...options, inputs })
    const { text, uris } = read(options)
    expect(uris).toEqual(['old.txt'])
    expect(step.status).toBe(0)
    expect(step.log).toContain('contain 1 more key from earlier commits')
    expect(sarifFaults(text)).toEqual([[]])
  })

  it('has results of a push with the line hashes that code scanning tracks', () => {
    const options = push(leak)
    runStep({ ...options, inputs })
    const { run } = read(options)
    for (const result of run?.results ?? [])
      expect(result.partialFingerprints?.primaryLocationLineHash).toMatch(/^[0-9a-f]+:1$/)
    expect(run?.results).toHaveLength(2)
  })

  it('is not written after a failed scan, and an older file is removed', () => {
    const options = pullRequest(leak)
    writeFileSync(join(options.workspace, 'r.sarif'), '{}')
    const step = runStep({ ...options, inputs, env: { GITHUB_SERVER_URL: 'file:///nowhere' } })
    expect(step.status).toBe(1)
    expect(existsSync(join(options.workspace, 'r.sarif'))).toBe(false)
  })

  it('is not written for a checkout with missing files, whose alerts would be closed', () => {
    const options = push(clean)
    rmSync(join(options.workspace, 'old.txt'))
    const step = runStep({ ...options, inputs: { 'sarif-file': 'r.sarif' } })
    expect(step).toMatchObject({ status: 0, outputs: { complete: 'true', 'sarif-file': '' } })
    expect(step.log).toContain('r.sarif was not written: 1 tracked file is not checked out')
    expect(existsSync(join(options.workspace, 'r.sarif'))).toBe(false)
  })

  it('is not written empty after an incomplete scan', () => {
    const options = push(clean)
    options.server.work.remove('old.txt').commit('x')
    const env = { GITHUB_SERVER_URL: 'file:///nowhere' }
    const step = runStep({ ...options, event: 'schedule', payload: schedulePayload, inputs, env })
    expect(step.outputs.complete).toBe('false')
    // The tree itself was read completely, so its file is written.
    expect(read(options).uris).toEqual(['old.txt'])
    const empty = pullRequest(clean, 'change', 'no key')
    const payload = pullRequestPayload({ base: 'a'.repeat(40), head: empty.sha, commits: 1 })
    const cut = runStep({ ...empty, payload, inputs, env })
    expect(cut.outputs).toMatchObject({ complete: 'false', findings: '0', 'sarif-file': '' })
    expect(cut.status).toBe(1)
    expect(existsSync(join(empty.workspace, 'r.sarif'))).toBe(false)
    expect(cut.log).toContain('r.sarif was not written')
  })
})

describe('the token', () => {
  it('reaches the server in a header, and is in no argument, file or log', async () => {
    const options = pullRequest(leak)
    const { server } = options
    const token = 'ghs_0123456789secret'
    const remote = await serveGit(server.folder, token)
    const { folder, argumentsFile } = recordingGit()
    const env = { GITHUB_SERVER_URL: remote.url, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const step = await runStepBeside({ ...options, inputs: { token }, env })
    expect(step.outputs).toMatchObject({ findings: '1', complete: 'true' })
    expect(remote.requests.length).toBeGreaterThan(0)
    const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
    const args = readFileSync(argumentsFile, 'utf8')
    expect(args).toContain('fetch')
    for (const text of [args, everything(step), JSON.stringify(step.report)]) {
      expect(text).not.toContain(token)
      expect(text).not.toContain(encoded)
    }
  })

  it('fails the step if it is wrong, and is not shown', async () => {
    const options = pullRequest(leak)
    const remote = await serveGit(options.server.folder, 'right')
    const env = { GITHUB_SERVER_URL: remote.url }
    const step = await runStepBeside({ ...options, inputs: { token: 'ghs_wrongtoken' }, env })
    expect(step.status).toBe(1)
    expect(step.log).toContain('the range is incomplete')
    expect(step.log).toContain('refused the token for octo/widgets')
    expect(step.log).toContain('contents: read')
    expect(everything(step)).not.toContain('ghs_wrongtoken')
    const without = await runStepBeside({ ...options, inputs: { token: '' }, env })
    expect(without.status).toBe(1)
    expect(without.log).toContain('requires a token for octo/widgets')
    const whole = { event: 'schedule', payload: schedulePayload, env }
    const history = await runStepBeside({ ...options, ...whole })
    expect(history.outputs.complete).toBe('false')
    expect(history.log).toContain('refused the token for octo/widgets')
  })

  /** A git that records its arguments. */
  function recordingGit() {
    const folder = temporaryFolder()
    const argumentsFile = join(folder, 'arguments')
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\nprintf '%s\\n' "$*" >> '${argumentsFile}'\nexec '${realGit()}' "$@"\n`,
    )
    chmodSync(join(folder, 'git'), 0o755)
    return { folder, argumentsFile }
  }
})

describe('a job that is cancelled', () => {
  it('ends at once, fails, and leaves no temporary folder', async () => {
    const options = pullRequest(leak)
    const folder = temporaryFolder()
    const started = join(folder, 'started')
    writeFileSync(
      join(folder, 'git'),
      `#!/bin/sh\ncase "$*" in *fetch*) touch '${started}'; exec sleep 30;; esac\nexec '${realGit()}' "$@"\n`,
    )
    chmodSync(join(folder, 'git'), 0o755)
    const env = { PATH: `${folder}${delimiter}${process.env.PATH}` }
    const step = await runStepBeside({ ...options, env }, async (child) => {
      while (!existsSync(started)) await setTimeout(20)
      child.kill('SIGINT')
    })
    expect(step.status).toBe(1)
    expect(step.log).toContain('::error title=brleaks::')
    expect(step.left).toEqual([])
  })
})

describe('the comment', () => {
  const json = (status: number, body: unknown) =>
    serve((_, __, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })

  it('is not written by default', async () => {
    const api = await json(200, [])
    await runStepBeside({ ...pullRequest(leak), env: { GITHUB_API_URL: api.url } })
    expect(api.requests).toEqual([])
  })

  it('is written once, with the summary and without keys', async () => {
    const api = await json(200, [])
    const options = { inputs: { comment: 'true' }, env: { GITHUB_API_URL: api.url } }
    await runStepBeside({ ...pullRequest(leak), ...options })
    expect(api.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /repos/octo/widgets/issues/7/comments?per_page=100&page=1',
      'POST /repos/octo/widgets/issues/7/comments',
    ])
    const body = JSON.parse(api.requests[1]?.body ?? '{}').body
    expect(body).toMatch(/^<!-- brleaks -->\n## ❌ 1 exposed key/)
    expect(body).not.toContain(key('base62:32', 1))
    expect(api.requests[1]?.authorization).toBe('Bearer ghs_testtoken')
  })

  it('stays below the limit of GitHub, and counts the keys that it leaves out', async () => {
    const api = await json(200, [])
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, seed) => [
        `src/${'a'.repeat(200)}${seed}.js`,
        `const k = '${key('base62:32', seed)}'\n`,
      ]),
    )
    const options = { inputs: { comment: 'true' }, env: { GITHUB_API_URL: api.url } }
    await runStepBeside({ ...pullRequest(files), ...options })
    const body: string = JSON.parse(api.requests[1]?.body ?? '{}').body
    expect(Buffer.byteLength(body)).toBeLessThan(65_536)
    expect(body).toMatch(/And \d+ more keys, left out to keep this short\./)
    expect(body).toContain('### What to do')
  })

  it('updates its own comment, even when no keys are left, and no other', async () => {
    const body = '<!-- brleaks -->\nold'
    const api = await json(200, [
      { id: 11, body, user: { type: 'User' } },
      { id: 12, body, user: { type: 'Bot' } },
    ])
    const options = { inputs: { comment: 'true' }, env: { GITHUB_API_URL: api.url } }
    await runStepBeside({ ...pullRequest(clean), ...options })
    expect(api.requests[1]).toMatchObject({
      method: 'PATCH',
      path: '/repos/octo/widgets/issues/comments/12',
    })
    expect(JSON.parse(api.requests[1]?.body ?? '{}').body).toContain('✅ No exposed keys')
  })

  it('is skipped with a notice if the token does not permit it', async () => {
    const api = await json(403, { message: 'Resource not accessible by integration' })
    const options = { inputs: { comment: 'true' }, env: { GITHUB_API_URL: api.url } }
    const step = await runStepBeside({ ...pullRequest(leak), ...options })
    expect(step.log).toContain('No comment was written: the token may not comment here')
    expect(step.outputs.findings).toBe('1')
  })
})

describe('verification', () => {
  const inputs = { verify: 'true', 'fail-on': 'live' }
  const withApi = async (state: KeyState, given: Record<string, string> = inputs) => {
    const api = await startSimulator({ keys: { [key('base62:32', 1)]: state } })
    try {
      const env = { BATCH_RELAY_API_BASE_URL: api.url }
      const step = await runStepBeside({ ...pullRequest(leak), inputs: given, env })
      return { step, requests: api.requests.length }
    } finally {
      await api.close()
    }
  }

  it('distinguishes live from revoked keys and fails for live ones', async () => {
    const { step } = await withApi(live('print_orders:read'))
    expect(step.outputs).toMatchObject({ findings: '1', live: '1' })
    expect(step.status).toBe(1)
    expect(step.summary).toContain('checked: **live**')
    expect(step.summary).toContain('### CRITICAL')
  })

  it('passes for revoked keys with fail-on: live', async () => {
    const { step } = await withApi(revoked)
    expect(step.outputs).toMatchObject({ findings: '1', live: '0' })
    expect(step.status).toBe(0)
    expect(runnerCommands(step.log)[0]?.name).toBe('notice')
  })

  it('does not pass without a clear answer from the API', async () => {
    const { step } = await withApi(captivePortal)
    expect(step.status).toBe(1)
    expect(step.log).toContain('Could not determine the status of 1 of 1 exposed key')
  })

  it('sends no request by default', async () => {
    expect((await withApi(live(), {})).requests).toBe(0)
  })
})
