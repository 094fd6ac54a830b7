import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { basename, dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { BrleaksError } from '../model/index.ts'
import { findOnMachine } from './find-program.ts'

/** Where and how git runs. shadow.ts creates it, never from the scanned repository's configuration. */
export interface GitContext {
  /** Absolute. */
  readonly cwd: string
  /** The whole environment of the child: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>
  /** Folders whose content is scanned: git is not looked for in them. Absolute. */
  readonly scanned: readonly string[]
}

export interface GitCall {
  /** Written to standard input as git takes it; closed at once if absent. */
  readonly stdin?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  readonly signal?: AbortSignal
  /** Longest silence before git is ended, in ms. Default: ten minutes. */
  readonly idleMs?: number
  /** True if git starts programs that must end with it: they get a process group. */
  readonly family?: boolean
  /** Called with each line that git writes to standard error, also if it succeeds. */
  readonly onComplaint?: (line: string) => void
  /** Exit statuses other than 0 that are not errors. */
  readonly accept?: readonly number[]
}

/** Options for every command: no pager, no configured programs, literal paths. */
const always = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.commitGraph=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'protocol.allow=never',
]

const defaultPath = process.platform === 'win32' ? '' : '/usr/local/bin:/usr/bin:/bin'
const stderrLimit = 16_384
/** A hostile repository can make git search forever; a walk over a large history may be silent for long. */
const silenceMs = 600_000

/** Variables for every git command. SECURITY: git runs no other program and opens no socket. */
export function sealedEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? defaultPath,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // A delta of a few bytes can allocate gigabytes: with this limit git exits with an error.
    GIT_ALLOC_LIMIT: '1g',
    GIT_TERMINAL_PROMPT: '0',
  }
  // Windows needs these to find its libraries and temporary folder.
  for (const name of ['SystemRoot', 'TEMP', 'TMP']) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return environment
}

/** Variables that configure access to the network. */
const networkNames = [
  ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'],
  ...['ALL_PROXY', 'all_proxy', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE'],
  ...['SSL_CERT_DIR', 'HOME', 'USERPROFILE', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL'],
  ...['GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_SYSTEM', 'ProgramData', 'APPDATA', 'ComSpec'],
]

/**
 * The one mode in which git may open a socket, for fetching into a repository of our own. The configuration of the
 * machine and the user applies (proxies, certificates), that of a scanned repository never does.
 * @param protocol the only one that git may use.
 */
export function networkEnvironment(protocol: string): Record<string, string> {
  const {
    GIT_CONFIG_NOSYSTEM: _system,
    GIT_CONFIG_GLOBAL: _global,
    ...environment
  } = sealedEnvironment()
  for (const name of networkNames) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return { ...environment, GIT_ALLOW_PROTOCOL: protocol }
}

/**
 * Runs git and returns its output.
 * @throws BrleaksError `git-failed` with the first line of git's message, `git-missing` if git is not installed.
 */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  call: GitCall = {},
): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of streamGit(context, args, call)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/**
 * Runs git and streams what it writes. The consumer pulls; leaving the loop ends git. Complete only if the loop
 * ends without an error: a killed git closes its output like a finished one, so its status is always checked.
 */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  call: GitCall = {},
): AsyncGenerator<Buffer> {
  if (call.signal?.aborted) throw interrupted()
  const child = await start(context, args, call)
  const exit = exitOf(child)
  // Without free file handles, Node creates no pipes.
  if (!child.stdout) throw startFailure((await exit).error ?? {})
  const stop = () => end(child, call)
  running.set(child, stop)
  call.signal?.addEventListener('abort', stop, { once: true })
  const complaint = collectText(child, call.onComplaint)
  const feeding = feed(child, call.stdin ?? [])
  let silent = false
  // While the consumer is busy, git may be silent.
  let waiting = true
  const idleMs = call.idleMs ?? silenceMs
  const watch = setTimeout(() => {
    if (!waiting) return
    silent = true
    stop()
  }, idleMs)
  watch.unref()
  let finished = false
  try {
    for await (const piece of child.stdout) {
      waiting = false
      yield piece as Buffer
      waiting = true
      watch.refresh()
    }
    finished = true
  } finally {
    clearTimeout(watch)
    call.signal?.removeEventListener('abort', stop)
    if (!finished) stop()
    exit.finally(() => running.delete(child))
  }
  await feeding
  const { status, signal, error } = await exit
  if (call.signal?.aborted) throw interrupted()
  if (error !== null) throw startFailure(error)
  if (status === 0 || (status !== null && call.accept?.includes(status))) return
  const why = reasonIn(complaint())
  const outcome = silent
    ? `was ended: it gave nothing for ${Math.round(idleMs / 1000)} seconds`
    : status === null
      ? `was ended by ${signal}`
      : `failed (status ${status})`
  throw new BrleaksError(
    'git-failed',
    `git ${args[0]} ${outcome}${why === undefined ? '' : `: ${why}`}`,
  )
}

/** Every running git, with a function that ends it. */
const running = new Map<ChildProcess, () => void>()
let listening = false

/** Ends every git that still runs, at the end of this process. */
function endGit(): void {
  for (const stop of running.values()) stop()
}

async function start(
  context: GitContext,
  args: readonly string[],
  call: GitCall,
): Promise<ChildProcess> {
  const { program, environment } = gitProgram(context)
  if (!listening) process.once('exit', endGit)
  listening = true
  // Loaded here because it is slow to load, and many scans need no git.
  const { spawn } = await import('node:child_process')
  try {
    return spawn(program, [...always, ...args], {
      cwd: context.cwd,
      env: environment,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      detached: hasGroup(call),
    })
  } catch (error) {
    throw startFailure(error as NodeJS.ErrnoException)
  }
}

/**
 * Finds git for a context.
 * @returns its absolute path, and the context's environment with only the entries of PATH that may be searched.
 * @throws BrleaksError `git-missing`
 */
export function gitProgram({ environment, scanned }: GitContext): {
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
} {
  const searched = Object.entries(environment).find(([name]) => isPath(name))?.[1]
  const { program, path } = findOnMachine('git', searched ?? defaultPath, scanned)
  if (program === null) throw missing()
  return { program, environment: { ...withoutPath(environment), PATH: path } }
}

/** Windows writes it Path, and compares names without case. */
function isPath(name: string): boolean {
  return process.platform === 'win32' ? name.toUpperCase() === 'PATH' : name === 'PATH'
}

function withoutPath(environment: GitContext['environment']): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isPath(name)))
}

/** Windows has no process groups; there a helper ends when its pipe closes. */
function hasGroup(call: GitCall): boolean {
  return call.family === true && process.platform !== 'win32'
}

/** git can be killed at any time: it writes only to temporary folders. */
function end(child: ChildProcess, call: GitCall): void {
  // A child that never started has no process id; 0 would be our own group.
  if (child.pid === undefined) return
  if (!hasGroup(call)) {
    child.kill('SIGKILL')
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The group has ended already.
  }
}

function interrupted(): BrleaksError {
  return new BrleaksError('interrupted', 'stopped before the end')
}

/** The line with git's reason. Hints and warnings may come before it. */
export function reasonIn(complaint: string): string | undefined {
  const lines = complaint.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /^(?:fatal|error):/.test(line)) ??
    lines.find((line) => line !== '' && !line.startsWith('hint:'))
  )
}

interface ProcessExit {
  readonly status: number | null
  readonly signal: string | null
  readonly error: NodeJS.ErrnoException | null
}

function exitOf(child: ChildProcess): Promise<ProcessExit> {
  return new Promise((resolve) => {
    let error: NodeJS.ErrnoException | null = null
    child.on('error', (cause: NodeJS.ErrnoException) => {
      error = cause
      // A program that never started has no close event to wait for.
      if (child.pid === undefined) resolve({ status: null, signal: null, error })
    })
    child.on('close', (status, signal) => resolve({ status, signal, error }))
  })
}

function missing(): BrleaksError {
  return new BrleaksError(
    'git-missing',
    'git was not found; install it or add its folder to PATH (relative entries of PATH, and entries inside the scanned repository, are not searched)',
  )
}

function startFailure(cause: { readonly code?: string | undefined }): BrleaksError {
  if (cause.code === 'ENOENT') return missing()
  const reasons: Readonly<Record<string, string>> = {
    EMFILE: 'too many open files; raise the limit with "ulimit -n"',
    ENFILE: 'the system has too many open files',
    EAGAIN: 'the limit of processes is reached; raise it with "ulimit -u"',
    ENOMEM: 'there is not enough memory',
  }
  const reason = reasons[cause.code ?? ''] ?? cause.code ?? 'an error'
  return new BrleaksError('git-failed', `git could not be started: ${reason}`, { cause })
}

function collectText(child: ChildProcess, onLine: GitCall['onComplaint']): () => string {
  let text = ''
  let begun = ''
  child.stderr?.setEncoding('utf8')
  child.stderr?.on('data', (piece: string) => {
    if (text.length < stderrLimit) text += piece
    if (onLine === undefined) return
    const lines = (begun + piece).split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  child.stderr?.on('end', () => {
    if (begun !== '') onLine?.(begun)
  })
  return () => text
}

async function feed(child: ChildProcess, stdin: NonNullable<GitCall['stdin']>): Promise<void> {
  const { stdin: pipe } = child
  if (pipe === null) return
  // A git that exits early closes its input; its status shows why.
  pipe.on('error', () => {})
  for await (const piece of stdin) {
    if (pipe.destroyed || child.exitCode !== null) return
    if (!pipe.write(piece)) await drained(pipe)
  }
  pipe.end()
}

/** Waits until a pipe accepts more, or is closed. Removes its listeners. */
async function drained(pipe: Writable): Promise<void> {
  const over = new AbortController()
  const { signal } = over
  const either = [once(pipe, 'drain', { signal }), once(pipe, 'close', { signal })]
  await Promise.race(either).catch(() => {})
  over.abort()
  await Promise.allSettled(either)
}

/** Time limit for a Node to print its version. Milliseconds. */
const versionMs = 20_000

/**
 * The version that a Node prints (`v22.3.0`), for an installed hook that names it; null if it prints none. A Node
 * inside the repository is not run.
 */
export async function nodeVersionOf(
  program: string,
  repository: string | null,
): Promise<string | null> {
  const found = findOnMachine(
    basename(program, '.exe'),
    dirname(program),
    repository === null ? [] : [repository],
  )
  if (found.program === null) return null
  const { execFile } = await import('node:child_process')
  const options = { timeout: versionMs, env: sealedEnvironment(), cwd: dirname(program) }
  return new Promise((resolve) => {
    execFile(program, ['--version'], options, (error, output) => {
      const version = /^v\d+\.\d+\.\d+/.exec(output)?.[0]
      resolve(error === null ? (version ?? null) : null)
    })
  })
}
