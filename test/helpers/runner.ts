import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { distFile } from './dist.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from './repository.ts'
import { warmProgram } from './warm/index.ts'

/** The bundle, as a runner runs it. BRLEAKS_TEST_NODE names another Node to run it with. */
const actionPath = distFile('action.js')
const node = process.env.BRLEAKS_TEST_NODE || process.execPath

export const zeroId = '0'.repeat(40)

/** A repository on a server: a bare one that is reached by file:, with a clone to write commits in. */
export class Server {
  readonly folder = temporaryFolder()
  readonly name = 'octo/widgets'
  readonly url = `file://${this.folder}`
  readonly bare: TestRepository
  readonly work: TestRepository

  /** @param original a server to copy, with its clone. */
  constructor(original?: Server) {
    const folder = join(this.folder, this.name)
    if (original !== undefined) {
      this.bare = original.bare.copy(folder)
      this.work = original.work.copy()
      this.work.git('remote', 'set-url', 'origin', folder)
      return
    }
    this.work = new TestRepository()
    this.bare = new TestRepository({ folder, bare: true })
    // GitHub serves any object of a repository by its id.
    this.bare.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    this.work.git('remote', 'add', 'origin', folder)
  }

  push(...refspecs: string[]): this {
    this.work.git('push', '-q', '-f', 'origin', ...refspecs)
    return this
  }

  /** A pull request's refs: its head, and the test merge that GitHub makes of base and head. Returns the id of the merge. */
  openPullRequest(number: number, base: string, head: string): string {
    const tree = this.work.git('merge-tree', '--write-tree', base, head)
    const message = `Merge ${head} into ${base}`
    const merge = this.work.git('commit-tree', tree, '-p', base, '-p', head, '-m', message)
    this.push(`${head}:refs/pull/${number}/head`, `${merge}:refs/pull/${number}/merge`)
    return merge
  }
}

interface CheckoutOptions {
  readonly ref: string
  readonly sha: string
  /** `fetch-depth`: 1 is the default, 0 everything. */
  readonly depth: number
  readonly filter?: string | undefined
}

/** Checks out with the commands of actions/checkout 7 (git-source-provider.ts, ref-helper.ts). Returns the workspace. */
export function checkout(server: Server, options: CheckoutOptions): string {
  const { ref, sha, depth, filter } = options
  const workspace = join(temporaryFolder(), 'widgets', 'widgets')
  mkdirSync(workspace, { recursive: true })
  const git = (...args: string[]) => {
    const result = spawnSync('git', args, {
      cwd: workspace,
      env: { ...gitEnvironment(), GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'Never' },
      encoding: 'utf8',
    })
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`)
  }
  git('init', '-q', workspace)
  git('remote', 'add', 'origin', `${server.url}/${server.name}`)
  git('config', '--local', 'gc.auto', '0')
  const fetch = ['-c', 'protocol.version=2', 'fetch', '--no-tags', '--prune']
  fetch.push('--no-recurse-submodules')
  if (filter !== undefined) fetch.push(`--filter=${filter}`)
  if (depth > 0) fetch.push(`--depth=${depth}`)
  git(...fetch, 'origin', ...refspecs(ref, sha, depth))
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1]
  if (branch !== undefined)
    git('checkout', '-q', '--force', '-B', branch, `refs/remotes/origin/${branch}`)
  else git('checkout', '-q', '--force', pull === undefined ? ref : `refs/remotes/pull/${pull}`)
  return workspace
}

/** A workspace with the same content, of another server. */
export function copyWorkspace(original: string, server: Server): string {
  const workspace = join(temporaryFolder(), 'widgets', 'widgets')
  cpSync(original, workspace, { recursive: true, verbatimSymlinks: true })
  const url = `${server.url}/${server.name}`
  const settings = readFileSync(join(workspace, '.git/config'), 'utf8')
  writeFileSync(
    join(workspace, '.git/config'),
    settings.replace(/^\turl = .*$/m, () => `\turl = ${url}`),
  )
  return workspace
}

function refspecs(ref: string, sha: string, depth: number): string[] {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  const pull = /^refs\/pull\/(.+)$/.exec(ref)?.[1]
  if (depth <= 0) {
    const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
    return pull === undefined ? all : [...all, `+${sha}:refs/remotes/pull/${pull}`]
  }
  if (branch !== undefined) return [`+${sha}:refs/remotes/origin/${branch}`]
  if (pull !== undefined) return [`+${sha}:refs/remotes/pull/${pull}`]
  return [`+${ref}:${ref}`]
}

export interface StepOptions {
  readonly server: Server
  readonly workspace: string
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: NodeJS.ProcessEnv
}

export interface StepResult {
  readonly status: number | null
  readonly log: string
  readonly err: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Read from `json-file`, which every step of the tests asks for. */
  readonly report: StepReport | null
  /** Temporary folders of ours that the step left behind. */
  readonly left: readonly string[]
  readonly rawOutputs: string
  readonly workspace: string
}

export interface StepReport {
  scan: { complete: boolean; coverage: { commits: number; failed: { what: string }[] } }
  findings: {
    fingerprint: string
    redacted: string
    sightings: { path: string | null; commit: string | null; source: string }[]
  }[]
}

/** The defaults of action.yml, which the runner also passes. */
const defaults = {
  scan: 'auto',
  path: '.',
  verify: 'false',
  'fail-on': 'any',
  annotations: 'true',
  summary: 'true',
  comment: 'false',
}

/** Prepares the environment of a step and the files that the step writes to. */
function prepareStep(options: StepOptions) {
  const { server, workspace, event, ref, sha, payload } = options
  const temp = temporaryFolder()
  const file = (name: string, content = '') => {
    const path = join(temp, name)
    writeFileSync(path, content)
    return path
  }
  const jsonFile = join(temp, 'report.json')
  const inputs = { ...defaults, token: 'ghs_testtoken', 'json-file': jsonFile, ...options.inputs }
  const paths = { output: file('output'), summary: file('summary') }
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    TMPDIR: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY: server.name,
    GITHUB_SERVER_URL: server.url,
    GITHUB_API_URL: `${server.url}/api`,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...options.env,
  }
  const collect = (status: number | null, log: string, err: string): StepResult => ({
    status,
    log,
    err,
    outputs: parseOutputs(readFileSync(paths.output, 'utf8')),
    rawOutputs: readFileSync(paths.output, 'utf8'),
    summary: readFileSync(paths.summary, 'utf8'),
    report: readReport(inputs['json-file']),
    left: readdirSync(temp).filter((name) => name.startsWith('brleaks-')),
    workspace,
  })
  return { env, cwd: workspace, collect }
}

/**
 * Runs the action as a runner does: inputs and event in the environment, files to write to. The first step
 * in a test file has a process of its own.
 */
export function runStep(options: StepOptions): StepResult {
  const { env, cwd, collect } = prepareStep(options)
  const shared = node === process.execPath ? warmProgram('action', env) : null
  if (shared !== null) {
    const { status, out, err } = shared.runSync({ entry: 'action', args: [], cwd, env, input: '' })
    return collect(status, out, err)
  }
  const result = spawnSync(node, [actionPath], {
    ...{ cwd, env, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 },
  })
  return collect(result.status, result.stdout, result.stderr)
}

/** The same while this process answers requests; with something to do meanwhile, the step has a process of its own. */
export async function runStepBeside(
  options: StepOptions,
  meanwhile?: (child: ChildProcess) => Promise<void>,
): Promise<StepResult> {
  const { env, cwd, collect } = prepareStep(options)
  const mayShare = node === process.execPath && meanwhile === undefined
  const shared = mayShare ? warmProgram('action beside', env) : null
  if (shared !== null) {
    const { status, out, err } = await shared.run({
      entry: 'action',
      args: [],
      cwd,
      env,
      input: '',
    })
    return collect(status, out, err)
  }
  const child = spawn(node, [actionPath], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = { out: '', err: '' }
  child.stdout.on('data', (piece: Buffer) => {
    texts.out += piece.toString('utf8')
  })
  child.stderr.on('data', (piece: Buffer) => {
    texts.err += piece.toString('utf8')
  })
  const ended = once(child, 'close') as Promise<[number | null]>
  await meanwhile?.(child)
  const [status] = await ended
  return collect(status, texts.out, texts.err)
}

function readReport(path: string): StepReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as StepReport
  } catch {
    return null
  }
}

/** An environment file as the runner reads it: `name<<delimiter`, lines, delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm)) {
    outputs[match[1] ?? ''] = (match[3] ?? '').replace(/\n$/, '')
  }
  return outputs
}
