import { type Dirent, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CloneAccess, cloneEnvironment } from './clone-environment.ts'
import { CloneError, cloneFailure } from './clone-failure.ts'
import { configText, readFormat } from './shadow.ts'
import { openSimpleGit, type UnsafeOptions } from './simple-git.ts'

/** Objects that git has received or processed. */
interface CloneProgress {
  readonly objects: number
  readonly totalObjects: number
}

export interface CloneRequest {
  /** An address without credentials and options. SECURITY: it must be checked by the caller. */
  readonly url: string
  /** Absolute. For a clone it does not exist or is empty; its parent exists. */
  readonly folder: string
  readonly access: CloneAccess
  readonly limits: CloneLimits
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: CloneProgress) => void) | undefined
}

export interface CloneLimits {
  /** For the whole clone, in ms. */
  readonly timeMs: number
  /** For the folder, in bytes. */
  readonly bytes: number
}

/** Longest silence of git, in ms: it reports its progress while it works. */
const silenceMs = 300_000
/** simple-git keeps what git writes to standard error; a server can make that endless. */
const stderrLimit = 8 << 20
const messagesKept = 1 << 16
const sizeCheckMs = 1_000
/** Time for git's output to close after its end, which a program that it started may hold open. */
const closingMs = 2_000

/**
 * Clones all refs that a server offers into a bare repository. Nothing is checked out, no hook, template, submodule or
 * filter runs. If it is stopped, what git started may still run: the caller must lead a process group and end it.
 * @throws CloneError
 */
export async function cloneMirror(request: CloneRequest): Promise<void> {
  const { folder, url } = request
  const options = ['--mirror', '--no-local', '--no-recurse-submodules']
  const context = { cwd: dirname(folder), variables: {} }
  await transfer(request, context, [
    ...['clone', '--progress', ...options],
    ...['--end-of-options', url, folder],
  ])
  if (isEmpty(folder)) await requireGitServer(request, folder)
}

function isEmpty(folder: string): boolean {
  return filesIn(join(folder, 'objects', 'pack')).length === 0
}

/**
 * git takes any web page for the list of refs of an old kind of server, and clones an empty repository. One that is empty
 * must come from a server that speaks git's protocol.
 */
async function requireGitServer(request: CloneRequest, folder: string): Promise<void> {
  if (!/^https?:/.test(request.url)) return
  const context = { cwd: folder, variables: { GIT_TRACE_PACKET: '1' } }
  const { messages } = await transfer(request, context, ['ls-remote', '--', request.url])
  if (/\bpacket: /.test(messages)) return
  throw new CloneError(
    'not-found',
    'there is no git repository at this address: the server answered with another content, such as a web page',
  )
}

/**
 * Makes the refs of a mirror those of its server. Objects that no ref contains any more stay. The configuration and hooks
 * of the mirror are not used: they are rewritten.
 * @throws CloneError
 */
export async function updateMirror(request: CloneRequest): Promise<void> {
  const { folder, url } = request
  await writeConfig(folder, url)
  const context = { cwd: folder, variables: { GIT_DIR: folder } }
  const options = ['--prune', '--force', '--no-write-fetch-head', '--no-recurse-submodules']
  const args = ['fetch', '--progress', ...options, '--end-of-options', url, '+refs/*:refs/*']
  await transfer(request, context, args)
  const { output } = await transfer(request, context, ['ls-remote', '--symref', '--', url, 'HEAD'])
  const head = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(output)?.[1]
  if (head !== undefined) writeFileSync(join(folder, 'HEAD'), `ref: ${head}\n`)
}

async function writeConfig(folder: string, url: string): Promise<void> {
  const format = await readFormat({ root: null, gitDir: folder, commonDir: folder })
  const value = url.replace(/["\\]/g, '\\$&')
  writeFileSync(
    join(folder, 'config'),
    `${configText({ ...format, settings: [] })}[remote "origin"]\n\turl = "${value}"\n`,
  )
}

interface TransferContext {
  readonly cwd: string
  readonly variables: Readonly<Record<string, string>>
}

interface Transferred {
  readonly output: string
  /** The beginning of what git wrote to standard error. */
  readonly messages: string
}

/** Runs a git command that connects to the server, within the limits. */
async function transfer(
  { access, folder, limits, onProgress, signal }: CloneRequest,
  { cwd, variables }: TransferContext,
  args: readonly string[],
): Promise<Transferred> {
  const environment = { ...(await cloneEnvironment(cwd, access)), ...variables }
  const watch = watchLimits(folder, limits, signal)
  try {
    const git = await openSimpleGit(
      { cwd, environment, scanned: [] },
      {
        abort: watch.signal,
        unsafe: ownSettings,
        timeout: { block: silenceMs },
        completion: { onClose: true, onExit: closingMs },
        progress: ({ processed, total }) =>
          onProgress?.({ objects: processed, totalObjects: total }),
      },
    )
    git.outputHandler((_command, _stdout, stderr) => watch.count(stderr))
    const output = await git.raw([...args])
    return { output, messages: watch.messages() }
  } catch (error) {
    throw explained(error, watch.reason())
  } finally {
    watch.close()
  }
}

/** Guards of simple-git for settings that cloneEnvironment makes. Those for addresses and options stay on. */
const ownSettings: UnsafeOptions = {
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeHooksPath: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeAskPass: true,
  allowUnsafeSshCommand: true,
  // Variables of the user, which git clone does not use.
  allowUnsafeEditor: true,
  allowUnsafePager: true,
}

function explained(error: unknown, stopped: CloneError | null): unknown {
  if (stopped !== null) return stopped
  const { message, plugin } = error as Error & { readonly plugin?: string }
  if (plugin === 'timeout') {
    const text = `the server sent nothing for ${silenceMs / 60_000} minutes`
    return new CloneError('unreachable', text, { killed: true })
  }
  return plugin === undefined ? cloneFailure(message, error) : error
}

interface LimitWatch {
  readonly signal: AbortSignal
  /** Why the clone was stopped; null if it was not. */
  reason(): CloneError | null
  count(stderr: NodeJS.ReadableStream): void
  /** The beginning of what was counted. */
  messages(): string
  close(): void
}

/** Stops a clone that takes too long, grows too large or is no longer wanted. */
function watchLimits(folder: string, limits: CloneLimits, signal: AbortSignal): LimitWatch {
  const controller = new AbortController()
  let reason: CloneError | null = null
  let text = ''
  const stop = (fault: 'stopped' | 'limit', message: string) => {
    reason ??= new CloneError(fault, message, { killed: true })
    controller.abort()
  }
  const stopped = () => stop('stopped', 'stopped before it was cloned')
  if (signal.aborted) stopped()
  signal.addEventListener('abort', stopped, { once: true })
  const time = setTimeout(() => stop('limit', timeText(limits.timeMs)), limits.timeMs)
  const size = setInterval(() => {
    if (sizeOf(folder) > limits.bytes) stop('limit', sizeText(limits.bytes))
  }, sizeCheckMs)
  return {
    signal: controller.signal,
    reason: () => reason,
    count: (stderr) => {
      let bytes = 0
      stderr.on('data', (piece: Buffer) => {
        bytes += piece.length
        if (text.length < messagesKept) text += piece.toString('latin1')
        if (bytes > stderrLimit) stop('limit', 'the server sent too many messages')
      })
    },
    messages: () => text,
    close: () => {
      clearTimeout(time)
      clearInterval(size)
      signal.removeEventListener('abort', stopped)
    },
  }
}

function timeText(ms: number): string {
  return `cloning it took longer than ${Math.round(ms / 60_000)} minutes; raise --clone-timeout`
}

function sizeText(bytes: number): string {
  return `it is larger than ${Math.round(bytes / (1 << 20))} MB; raise --max-clone-size`
}

/** Bytes of the packs and loose objects in a git directory, without those in folders of loose objects. */
function sizeOf(folder: string): number {
  const packs = join(folder, 'objects', 'pack')
  return filesIn(packs).reduce((sum, { name }) => sum + fileSize(join(packs, name)), 0)
}

function filesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  } catch {
    return []
  }
}

function fileSize(path: string): number {
  // git renames and removes temporary files meanwhile.
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
