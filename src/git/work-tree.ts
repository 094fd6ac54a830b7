import { isUtf8 } from 'node:buffer'
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FailureReason, Problem } from '../model/index.ts'
import { blockingIgnoreFile } from './blocking-ignore-file.ts'
import { type Git, GitRunner } from './git.ts'
import type { GitContext } from './run.ts'

/** A file that git tracks in a work tree, or would add. */
export interface WorkTreeEntry {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Bytes of the path if it is not UTF-8, else null. */
  readonly bytes: Buffer | null
  /** A submodule or nested repository: its files belong to another repository. */
  readonly otherRepository: boolean
  /** True if it is in the index. */
  readonly tracked: boolean
  /** A regular file by its mode in the index. */
  readonly regular: boolean
  /** Excluded from the work tree by a sparse checkout. */
  readonly sparse: boolean
  /** A folder of a sparse index: its files have no entries of their own. */
  readonly folder: boolean
}

/** A file that git ignores, or a folder that it ignores as a whole. */
export interface IgnoredEntry {
  readonly path: string
  readonly folder: boolean
}

interface WorkTreeRequest {
  readonly git: Git
  /** Folder to list, relative to the root, with `/`; empty for all. */
  readonly below: string
  /** Called with everything that git could not list. */
  readonly report: (problem: Problem) => void
}

/** Silence after which to search for a file that git may be waiting for. Milliseconds. */
const firstDoubtMs = 1000

/**
 * Lists the files of a work tree, as `git ls-files` sees them: first the tracked ones, then the untracked ones that
 * are not ignored, which take git longer to find. Yields them as git does, so that a list of any length takes little
 * memory and reading begins before it ends. The user's global ignore file is not read.
 */
export async function* listWorkTree(request: WorkTreeRequest): AsyncGenerator<WorkTreeEntry[]> {
  const untracked = new Listing(request, ['--others', '--exclude-standard'])
  try {
    const tracked = new TrackedList()
    const stage = ls(request, ['--stage', '-t'], request.git.signal)
    for await (const bytes of wholeRecords(stage)) yield tracked.entries(bytes)
    for await (const bytes of wholeRecords(untracked.pieces())) yield untrackedEntries(bytes)
  } finally {
    untracked.stop()
  }
}

/**
 * Lists ignored files; a folder that is ignored as a whole is one entry. Problems are not reported here, because
 * `listWorkTree` reports the same ones.
 */
export async function* listIgnored(
  request: Omit<WorkTreeRequest, 'report'>,
): AsyncGenerator<IgnoredEntry[]> {
  const options = ['--others', '--ignored', '--exclude-standard', '--directory']
  const listing = new Listing({ ...request, report: () => {} }, options)
  try {
    for await (const bytes of wholeRecords(listing.pieces())) {
      yield untrackedEntries(bytes).map((entry) => ({
        path: entry.path,
        folder: entry.otherRepository,
      }))
    }
  } finally {
    listing.stop()
  }
}

function ls(request: WorkTreeRequest, options: string[], signal: AbortSignal) {
  const { context, within } = listingOf(request.git, request.below)
  return new GitRunner(context, signal).stream(
    ['ls-files', '-z', '--full-name', ...options, ...within],
    {
      onComplaint: (line) => {
        const fault = faultIn(line)
        if (fault !== null) request.report(fault)
      },
    },
  )
}

/**
 * git runs inside the folder, because its name may be a key, and every user of a machine can list the arguments of
 * processes. A folder behind a link is passed as an argument, because git would list another folder.
 */
function listingOf(
  { layout: { root }, shadow }: Git,
  below: string,
): { context: GitContext; within: readonly string[] } {
  const context = shadow.treeContext
  if (root === null || below === '') return { context, within: [] }
  if (!isPlainFolder(root, below)) return { context, within: ['--', below] }
  return { context: { ...context, cwd: join(root, below) }, within: [] }
}

function isPlainFolder(root: string, path: string): boolean {
  try {
    const folder = join(root, path)
    return statSync(folder).isDirectory() && realpathSync(folder) === join(realpathSync(root), path)
  } catch {
    // Missing, or without permission: git reports that.
    return false
  }
}

/** A listing that starts at once and runs in the background. */
class Listing {
  readonly #request: WorkTreeRequest
  readonly #end = new AbortController()
  readonly #stream: AsyncGenerator<Buffer>
  #next: Promise<IteratorResult<Buffer>>

  constructor(request: WorkTreeRequest, options: string[]) {
    this.#request = request
    this.#stream = ls(request, options, AbortSignal.any([request.git.signal, this.#end.signal]))
    this.#next = this.#pull()
  }

  async *pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      const result = await this.#arrived()
      if (result === null || result.done) return
      yield result.value
      this.#next = this.#pull()
    }
  }

  /** Ends git if it still runs. */
  stop(): void {
    this.#end.abort()
    this.#stream.return(undefined).catch(() => {})
  }

  #pull(): Promise<IteratorResult<Buffer>> {
    const next = this.#stream.next()
    // A listing that is stopped early must not cause an unhandled rejection.
    next.catch(() => {})
    return next
  }

  /** git's next output; null if it waits for an ignore file that never ends. */
  async #arrived(): Promise<IteratorResult<Buffer> | null> {
    const { git, below, report } = this.#request
    for (let wait = firstDoubtMs; ; wait *= 4) {
      const result = await within(this.#next, wait)
      if (result !== null) return result
      const blocking = await blockingIgnoreFile(git.layout.root ?? '', below)
      if (blocking === null) continue
      this.stop()
      report(problem(blocking, { code: 'blocking-ignore-file' }))
      return null
    }
  }
}

/** A promise's value, or null if it takes longer than that. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

function problem(what: string, reason: FailureReason): Problem {
  return { kind: 'problem', what, reason }
}

/** Parses a warning of `git ls-files` about content that it did not list. git exits with 0 nevertheless. */
function faultIn(line: string): Problem | null {
  const [, complaint, path, cause] =
    /^warning: (could not open directory|unable to access) '(.*?)(?:': ([^/']*))?$/.exec(line) ?? []
  if (path === undefined) {
    const other = /^(?:warning|error): (.*)$/.exec(line)?.[1]
    return other === undefined
      ? null
      : problem('the work tree', { code: 'incomplete-listing', detail: other })
  }
  const what = path.replace(/\/$/, '') || '.'
  // git cuts its warnings at 4,096 characters.
  const why = cause ?? 'its path is too long'
  if (complaint === 'could not open directory') {
    const denied = cause === 'Permission denied'
    return problem(
      what,
      denied ? { code: 'no-permission-to-list' } : { code: 'unlistable', detail: why },
    )
  }
  // git deliberately does not read ignore files through links.
  if (cause === 'Too many levels of symbolic links') return null
  return problem(what, { code: 'ignore-file', detail: why })
}

const stageZero = 0x30
/** Position of the mode in a record: after a letter and a space. */
const modeStart = 2

/** Parses records `TAG SP MODE SP OBJECT SP STAGE TAB PATH`. */
class TrackedList {
  #conflict: string | null = null

  entries(output: Buffer): WorkTreeEntry[] {
    const entries: WorkTreeEntry[] = []
    for (const { text, bytes } of decoded(output)) {
      const tab = text.indexOf('\t')
      // A file in conflict has up to three entries in a row, with stages other than 0.
      if (text.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString('latin1', tab + 1) ?? text.slice(tab + 1)
        if (this.#conflict === name) continue
        this.#conflict = name
      }
      entries.push({
        path: text.slice(tab + 1),
        bytes: bytes?.subarray(tab + 1) ?? null,
        tracked: true,
        regular: text.startsWith('100', modeStart),
        otherRepository: text.startsWith('160000', modeStart),
        sparse: text.startsWith('S'),
        folder: text.startsWith('040000', modeStart),
      })
    }
    return entries
  }
}

function untrackedEntries(output: Buffer): WorkTreeEntry[] {
  return Array.from(decoded(output), ({ text, bytes }) => {
    const folder = text.endsWith('/')
    return {
      path: folder ? text.slice(0, -1) : text,
      bytes: folder ? (bytes?.subarray(0, -1) ?? null) : bytes,
      tracked: false,
      regular: false,
      sparse: false,
      folder: false,
      otherRepository: folder,
    }
  })
}

/** Splits a stream into pieces that end with a record. */
async function* wholeRecords(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const piece of stream) {
    const end = piece.lastIndexOf(0) + 1
    if (end > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end)])
      begun = []
    }
    if (end < piece.length) begun.push(piece.subarray(end))
  }
}

/** Records as text, with their bytes if they are not UTF-8. Decoding many at once is much faster. */
function* decoded(output: Buffer): Generator<{ text: string; bytes: Buffer | null }> {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) {
      yield { text: bytes.toString('utf8'), bytes: isUtf8(bytes) ? null : bytes }
    }
    return
  }
  const texts = output.toString('utf8')
  for (let start = 0; start < texts.length; ) {
    const end = texts.indexOf('\0', start)
    if (end === -1) return
    yield { text: texts.slice(start, end), bytes: null }
    start = end + 1
  }
}

/** Splits the output of `-z` commands into records. */
export function* records(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    if (end === -1) return
    yield output.subarray(start, end)
    start = end + 1
  }
}
