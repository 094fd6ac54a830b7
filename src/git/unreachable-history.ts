import { BrleaksError } from '../model/index.ts'
import { catFile } from './cat-file.ts'
import { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { addOccurrences, noOccurrences, type Occurrences } from './occurrences.ts'
import { parentsIn } from './range-state.ts'

/** Occurrences of objects in commits that are reachable from neither refs nor reflogs. */
interface UnreachableHistory {
  readonly graph: CommitGraph
  readonly found: ReadonlyMap<string, Occurrences>
}

/**
 * Searches unreachable commits for objects; returns null if there are no such commits. Their parents may have been
 * pruned: a commit that cannot be compared with its parents is left out.
 */
export async function searchUnreachable(
  git: Git,
  reachable: CommitGraph,
  oids: readonly string[],
): Promise<UnreachableHistory | null> {
  if (oids.length === 0) return null
  const present = await presentCommits(git)
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === undefined)
  if (unreachable.length === 0) return null
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]))
  try {
    const graph = new CommitGraph(await orderedLines(git, unreachable, present))
    await addOccurrences(git, graph, found)
    return { graph, found }
  } catch (error) {
    // One of their trees is missing or damaged: only the history in reachable commits is known.
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
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
