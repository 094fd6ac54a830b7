import { BrleaksError } from '../model/index.ts'
import { SweepFault } from './attribution/sweep-fault.ts'
import type { SweptHistory } from './attribution/swept-history.ts'
import { catFile } from './cat-file.ts'
import { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { occurrencesThroughGit } from './git-occurrences.ts'
import type { OccurrenceSource } from './occurrence-source.ts'
import { parentsIn } from './range-state.ts'

/**
 * Looks up objects in unreachable commits; returns null if there are no such commits. Their parents may have been pruned:
 * a commit that cannot be compared with its parents is left out.
 * @param swept the trees of the repository; null: git compares them.
 */
export async function loadUnreachable(
  git: Git,
  reachable: CommitGraph,
  oids: readonly string[],
  swept: SweptHistory | null,
): Promise<OccurrenceSource | null> {
  const present = await presentCommits(git)
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === undefined)
  if (unreachable.length === 0) return null
  try {
    const graph = new CommitGraph(await orderedLines(git, unreachable, present))
    return swept === null ? await occurrencesThroughGit(git, graph, oids) : swept.in(graph)
  } catch (error) {
    // One of their trees is missing or damaged: only the history in reachable commits is known.
    const isUnreadable = error instanceof BrleaksError || error instanceof SweepFault
    if (git.signal.aborted || !isUnreadable) throw error
    return null
  }
}

async function presentCommits(git: Git): Promise<ReadonlySet<string>> {
  const list = ['cat-file', '--batch-all-objects', '--unordered']
  list.push('--batch-check=%(objectname) %(objecttype)')
  const all = (await git.run(list)).toString('latin1')
  return new Set(Array.from(all.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ''))
}

/** Lines in the format of `rev-list --parents`, children before their parents. */
async function orderedLines(
  git: Git,
  oids: readonly string[],
  present: ReadonlySet<string>,
): Promise<string[]> {
  const parents = new Map<string, readonly string[]>()
  for await (const answer of catFile(git, oids)) {
    if (answer.kind !== 'object') continue
    const own = parentsIn(answer.bytes)
    if (own.every((parent) => present.has(parent))) parents.set(answer.oid, own)
  }
  return childrenFirst(parents).map((oid) => [oid, ...(parents.get(oid) ?? [])].join(' '))
}

/** Sorts commits topologically, children first. */
function childrenFirst(parents: ReadonlyMap<string, readonly string[]>): string[] {
  const children = new Map<string, number>([...parents.keys()].map((oid) => [oid, 0]))
  for (const own of parents.values()) {
    for (const parent of own) {
      const count = children.get(parent)
      if (count !== undefined) children.set(parent, count + 1)
    }
  }
  const ordered = [...children].filter(([, count]) => count === 0).map(([oid]) => oid)
  for (const oid of ordered) {
    for (const parent of parents.get(oid) ?? []) {
      const count = children.get(parent)
      if (count === undefined) continue
      children.set(parent, count - 1)
      if (count === 1) ordered.push(parent)
    }
  }
  return ordered
}
