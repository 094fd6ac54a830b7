import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

/** What git tracks in a work tree, or would add: paths as bytes, relative to its root. */
export interface WorkTreeEntry {
  readonly path: Buffer
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

function trackedEntries(output: Buffer): WorkTreeEntry[] {
  const entries: WorkTreeEntry[] = []
  let before: Buffer | null = null
  for (const record of records(output)) {
    const tab = record.indexOf(0x09)
    const path = record.subarray(tab + 1)
    // A file in conflict has up to three entries, one behind the other, with stages other than 0.
    if (record[tab - 1] !== stageZero) {
      if (before?.equals(path)) continue
      before = path
    }
    const mode = record.toString('latin1', 0, 6)
    entries.push({
      path,
      tracked: true,
      regular: mode.startsWith('100'),
      otherRepository: mode === '160000',
    })
  }
  return entries
}

function untrackedEntries(output: Buffer): WorkTreeEntry[] {
  return [...records(output)].map((path) => {
    const folder = path.at(-1) === 0x2f
    return {
      path: folder ? path.subarray(0, -1) : path,
      tracked: false,
      regular: false,
      otherRepository: folder,
    }
  })
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
