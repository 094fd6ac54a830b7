import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Change, commitFormat, isZero, parseChanges } from './changes.ts'
import type { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'

/** Where an object occurs in the trees of commits. */
export interface Occurrences {
  /**
   * By position in the graph: the number of paths at which a commit has the object, minus that of its first parent.
   * 0 if it only moved.
   */
  readonly changes: Map<number, number>
  /** Every path that the object has or had; bytes as latin1. */
  readonly paths: Set<string>
}

export function noOccurrences(): Occurrences {
  return { changes: new Map(), paths: new Set() }
}

/** Ids per git process: the length of a command line is limited. */
const idsPerPass = 8000
/** Commits are split into at most this many batches, each large enough to be worth starting a git process. */
const mostBatches = 32
const commitsPerBatch = 2000

/**
 * Records how each commit changes the occurrences of some objects. Merges are compared with their first parent only:
 * enough to count the occurrences in every commit, and far cheaper than a comparison with all parents.
 */
export async function addOccurrences(
  git: Git,
  graph: CommitGraph,
  found: ReadonlyMap<string, Occurrences>,
): Promise<void> {
  const oids = [...found.keys()]
  const comparisons = graph.order.map((oid, position) => {
    const [parent] = graph.namedParentsOf(position)
    return parent === undefined ? `${oid}\n` : `${oid} ${parent}\n`
  })
  for (let i = 0; i < oids.length; i += idsPerPass) {
    await compareInBatches(git, comparisons, oids.slice(i, i + idsPerPass), (change) => {
      const position = graph.positionOf(change.commit)
      if (position !== undefined) addChange(found, position, change)
    })
  }
}

function addChange(
  found: ReadonlyMap<string, Occurrences>,
  position: number,
  change: Change,
): void {
  const [oldOid = ''] = change.oldOids
  const { newOid, path } = change
  if (oldOid === newOid) return
  const gained = found.get(newOid)
  if (gained !== undefined && !isZero(newOid)) {
    gained.changes.set(position, (gained.changes.get(position) ?? 0) + 1)
    gained.paths.add(path.toString('latin1'))
  }
  const lost = found.get(oldOid)
  if (lost !== undefined) lost.changes.set(position, (lost.changes.get(position) ?? 0) - 1)
}

/**
 * git compares trees on one core, so commits are split between as many git processes as there are cores. Some batches
 * take far longer than others: there are many of them, and each process takes the next one when it is done.
 */
async function compareInBatches(
  git: Git,
  comparisons: readonly string[],
  oids: readonly string[],
  onChange: (change: Change) => void,
): Promise<void> {
  const size = Math.max(commitsPerBatch, Math.ceil(comparisons.length / mostBatches))
  const batches: (readonly string[])[] = []
  for (let i = 0; i < comparisons.length; i += size) batches.push(comparisons.slice(i, i + size))
  const queue = batches.values()
  const worker = async () => {
    for (const batch of queue) {
      for await (const change of changesOfObjects(git, batch, oids)) onChange(change)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** @param comparisons lines for `diff-tree --stdin`: a commit and the parent to compare it with. */
function changesOfObjects(
  git: Git,
  comparisons: readonly string[],
  oids: readonly string[],
): AsyncGenerator<Change> {
  const args = ['diff-tree', '--stdin', '-t', '-r', '--root', '--raw', '-z', '--no-abbrev']
  args.push('--no-renames', commitFormat, ...oids.map((oid) => `--find-object=${oid}`))
  // diff-tree reads the index first without using it: a damaged index must not make it fail.
  const withoutIndex = git.withEnvironment({ GIT_INDEX_FILE: join(git.shadow.folder, 'no-index') })
  return parseChanges(withoutIndex.stream(args, { stdin: comparisons }))
}
