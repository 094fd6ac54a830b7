import { isUtf8 } from 'node:buffer'
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from './repository.ts'
import { type GitContext, streamGit } from './run.ts'

/** What git tracks in a work tree, or would add. */
export interface WorkTreeEntry {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** The path's bytes where they are not UTF-8. */
  readonly bytes: Buffer | null
  /** A submodule, or another repository that lies in the tree: its files are not this repository's. */
  readonly otherRepository: boolean
  /** In the index; an untracked one is not. */
  readonly tracked: boolean
  /** A regular file by its mode in the index. */
  readonly regular: boolean
}

/**
 * Lists the files below some paths, as `git ls-files` sees them: first the tracked ones, then the untracked ones that
 * no ignore file names, which take git longer to tell. Gives them as git does, so that a list of any length takes
 * little memory and reading begins before it ends. The user's global ignore file is not read.
 * @param paths relative to the root, with `/`; empty for all.
 */
export async function* listWorkTree(
  repository: Repository,
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<WorkTreeEntry[]> {
  const { context, within } = listingOf(repository, paths)
  const list = (...options: string[]) =>
    streamGit(context, ['ls-files', '-z', '--full-name', ...options, ...within], { signal })
  const untracked = list('--others', '--exclude-standard')
  // Starts git, which then looks through the folders while the tracked files are read.
  const first = untracked.next()
  // Whoever stops listening before the second half must not leave its failure unheard.
  first.catch(() => {})
  try {
    const tracked = new TrackedList()
    for await (const bytes of wholeRecords(list('--stage'))) yield tracked.entries(bytes)
    for await (const bytes of wholeRecords(resumed(first, untracked))) {
      yield untrackedEntries(bytes)
    }
  } finally {
    await untracked.return(undefined).catch(() => {})
  }
}

/**
 * A folder is listed from within: its name may hold a key, and every user of a machine can list the arguments of its
 * processes. Through a link git would list another folder, so there it is named.
 */
function listingOf(
  { layout, shadow }: Repository,
  paths: readonly string[],
): { context: GitContext; within: readonly string[] } {
  const context = shadow.treeContext
  const [path, ...others] = paths
  if (path === undefined) return { context, within: [] }
  const { root } = layout
  const folder = root === null || others.length > 0 ? null : join(root, path)
  if (root === null || folder === null || !isPlainFolder(root, path)) {
    return { context, within: ['--', ...paths] }
  }
  return { context: { ...context, cwd: folder }, within: [] }
}

function isPlainFolder(root: string, path: string): boolean {
  try {
    const folder = join(root, path)
    return statSync(folder).isDirectory() && realpathSync(folder) === join(realpathSync(root), path)
  } catch {
    // Not there or not to be entered: git says what it makes of it.
    return false
  }
}

const stageZero = 0x30

/** Takes in `MODE SP OBJECT SP STAGE TAB PATH`, piece by piece. */
class TrackedList {
  #conflict: string | null = null

  entries(output: Buffer): WorkTreeEntry[] {
    const entries: WorkTreeEntry[] = []
    for (const { text, bytes } of decoded(output)) {
      const tab = text.indexOf('\t')
      // A file in conflict has up to three entries, one behind the other, with stages other than 0.
      if (text.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString('latin1', tab + 1) ?? text.slice(tab + 1)
        if (this.#conflict === name) continue
        this.#conflict = name
      }
      entries.push({
        path: text.slice(tab + 1),
        bytes: bytes?.subarray(tab + 1) ?? null,
        tracked: true,
        regular: text.startsWith('100'),
        otherRepository: text.startsWith('160000'),
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
      otherRepository: folder,
    }
  })
}

async function* resumed(
  first: Promise<IteratorResult<Buffer>>,
  rest: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  const { done, value } = await first
  if (done) return
  yield value
  yield* rest
}

/** Pieces of a stream, cut anew so that each ends with a record. */
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

/** Records as text, and their bytes where they are not UTF-8. Decoding many at once takes a fraction of the time. */
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

/** Cuts output of `-z` commands into its records. */
export function* records(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    if (end === -1) return
    yield output.subarray(start, end)
    start = end + 1
  }
}
