import { isUtf8 } from 'node:buffer'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

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
 * no ignore file names, which take git longer to tell. The user's global ignore file is not read.
 * @param paths relative to the root, with `/`; empty for all.
 */
export async function* listWorkTree(
  repository: Repository,
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<WorkTreeEntry[]> {
  const behind = paths.length === 0 ? [] : ['--', ...paths]
  const context = repository.shadow.treeContext
  const untracked = runGit(
    context,
    ['ls-files', '-z', '--others', '--exclude-standard', ...behind],
    {
      signal,
    },
  )
  // Whoever stops listening before the second half must not leave its failure unheard.
  untracked.catch(() => {})
  yield trackedEntries(await runGit(context, ['ls-files', '-z', '--stage', ...behind], { signal }))
  yield untrackedEntries(await untracked)
}

const stageZero = 0x30

/** `MODE SP OBJECT SP STAGE TAB PATH` each. */
function trackedEntries(output: Buffer): WorkTreeEntry[] {
  const entries: WorkTreeEntry[] = []
  let before: string | null = null
  for (const { text, bytes } of decoded(output)) {
    const tab = text.indexOf('\t')
    // A file in conflict has up to three entries, one behind the other, with stages other than 0.
    if (text.charCodeAt(tab - 1) !== stageZero) {
      const name = bytes?.toString('latin1', tab + 1) ?? text.slice(tab + 1)
      if (before === name) continue
      before = name
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

/** Records as text, and their bytes where they are not UTF-8. Decoding all at once takes a fraction of the time. */
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
