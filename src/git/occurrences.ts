import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Change, commitFormat, isZero, parseChanges } from './changes.ts'
import type { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'

/** Where an object occurs in the trees of commits. */
export interface Occurrences {
  /**
   * By place in the graph: paths at which a commit has the object, less those at which its first parent has it.
   * Also 0, where it only moved.
   */
  readonly changes: Map<number, number>
  /** Every path it ever had; bytes as latin1. */
  readonly paths: Set<string>
}

export function noOccurrences(): Occurrences {
  return { changes: new Map(), paths: new Set() }
}

/** Ids given to one git; a command line has its limits. */
const idsPerPass = 8000
/** Commits are shared out in at most this many parts, and in none of fewer than take longer than a git to start. */
const mostShares = 32
const commitsWorthAGit = 2000

/**
 * Notes how each commit changes the occurrences of some objects. Merges too are compared with their first parent only,
 * which is enough to count the occurrences in every commit, and is far cheaper than a comparison with all parents.
 */
export async function noteOccurrences(
  git: Git,
  graph: CommitGraph,
  found: ReadonlyMap<string, Occurrences>,
): Promise<void> {
  const oids = [...found.keys()]
  const questions = graph.order.map((oid, place) => {
    const [parent] = graph.namedParentsOf(place)
    return parent === undefined ? `${oid}\n` : `${oid} ${parent}\n`
  })
  for (let i = 0; i < oids.length; i += idsPerPass) {
    await askShares(git, questions, oids.slice(i, i + idsPerPass), (change) => {
      const place = graph.placeOf(change.commit)
      if (place !== undefined) note(found, place, change)
    })
  }
}

function note(found: ReadonlyMap<string, Occurrences>, place: number, change: Change): void {
  const [oldOid = ''] = change.oldOids
  const { newOid, path } = change
  if (oldOid === newOid) return
  const gained = found.get(newOid)
  if (gained !== undefined && !isZero(newOid)) {
    gained.changes.set(place, (gained.changes.get(place) ?? 0) + 1)
    gained.paths.add(path.toString('latin1'))
  }
  const lost = found.get(oldOid)
  if (lost !== undefined) lost.changes.set(place, (lost.changes.get(place) ?? 0) - 1)
}

/**
 * git compares trees on one core: commits are shared out over as many gits as there are cores. Some take far longer than
 * others, so there are many shares, of which each git takes the next when it is done.
 */
async function askShares(
  git: Git,
  questions: readonly string[],
  oids: readonly string[],
  take: (change: Change) => void,
): Promise<void> {
  const size = Math.max(commitsWorthAGit, Math.ceil(questions.length / mostShares))
  const shares: (readonly string[])[] = []
  for (let i = 0; i < questions.length; i += size) shares.push(questions.slice(i, i + size))
  const queue = shares.values()
  const worker = async () => {
    for (const share of queue) {
      for await (const change of changesOfObjects(git, share, oids)) take(change)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** @param questions lines for `diff-tree --stdin`: a commit, and the parent to compare it with. */
function changesOfObjects(
  git: Git,
  questions: readonly string[],
  oids: readonly string[],
): AsyncGenerator<Change> {
  const args = ['diff-tree', '--stdin', '-t', '-r', '--root', '--raw', '-z', '--no-abbrev']
  args.push('--no-renames', commitFormat, ...oids.map((oid) => `--find-object=${oid}`))
  // diff-tree reads the index before anything else, and has no use for it: one that is damaged must not stop it.
  const withoutIndex = git.withEnvironment({ GIT_INDEX_FILE: join(git.shadow.folder, 'no-index') })
  return parseChanges(withoutIndex.stream(args, { stdin: questions }))
}
