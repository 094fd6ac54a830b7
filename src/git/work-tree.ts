import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FailureReason, Problem } from '../model/index.ts'
import { blockingIgnoreFile } from './blocking-ignore-file.ts'
import { type Git, GitRunner } from './git.ts'
import {
  TrackedList,
  untrackedEntries,
  type WorkTreeEntry,
  wholeRecords,
} from './listed-entries.ts'
import { type GitContext, gitProgram } from './run.ts'
import { readIndex } from './tracked/read-index.ts'
import { countBelow, trackedFiles } from './tracked/tracked-files.ts'

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
  /** Called with the number of tracked files before they are listed, if it is known then. */
  readonly onCount?: (files: number) => void
}

/** Silence after which to search for a file that git may be waiting for. Milliseconds. */
const firstDoubtMs = 1000

/**
 * Lists the files of a work tree, as `git ls-files` sees them: first the tracked ones, then the untracked ones that
 * are not ignored, which git finds while the tracked ones are read. Yields them in parts, so that a list of any length
 * takes little memory. The user's global ignore file is not read.
 * @throws BrleaksError `git-missing` before anything is listed.
 */
export async function* listWorkTree(request: WorkTreeRequest): AsyncGenerator<WorkTreeEntry[]> {
  gitProgram(request.git.shadow.treeContext)
  const untracked = new Listing(request, ['--others', '--exclude-standard'])
  try {
    // Lets git start before this thread is busy.
    await nextTurn()
    const index = mayReadIndex(request) ? readIndex(request.git) : null
    if (index === null) yield* listTracked(request)
    else {
      request.onCount?.(countBelow(index, request.below))
      yield* trackedFiles(index, request.below)
    }
    for await (const bytes of wholeRecords(untracked.pieces())) yield untrackedEntries(bytes)
  } finally {
    untracked.stop()
  }
}

/** Where a folder's name may differ from the one in the index, as on file systems that fold case, git compares them. */
function mayReadIndex({ git, below }: WorkTreeRequest): boolean {
  const { root } = git.layout
  if (below === '') return true
  return process.platform === 'linux' && root !== null && isPlainFolder(root, below)
}

/** Lists tracked files with git. */
async function* listTracked(request: WorkTreeRequest): AsyncGenerator<WorkTreeEntry[]> {
  const tracked = new TrackedList()
  const stage = ls(request, ['--stage', '-t'], request.git.signal)
  for await (const bytes of wholeRecords(stage)) yield tracked.entries(bytes)
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
