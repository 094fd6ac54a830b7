import { BrleaksError } from '../model/index.ts'
import { catFile } from './cat-file.ts'
import { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { noOccurrences, noteOccurrences, type Occurrences } from './occurrences.ts'

/** Objects in the history of commits that neither refs nor reflogs reach. */
export interface DanglingHistory {
  readonly graph: CommitGraph
  readonly found: ReadonlyMap<string, Occurrences>
}

/**
 * Looks for objects in dangling commits; null where there are none. The parents of dangling commits may have been pruned:
 * what cannot be compared with them stays without a history.
 */
export async function searchDangling(
  git: Git,
  reached: CommitGraph,
  oids: readonly string[],
): Promise<DanglingHistory | null> {
  if (oids.length === 0) return null
  const present = await presentCommits(git)
  const dangling = [...present].filter((oid) => reached.placeOf(oid) === undefined)
  if (dangling.length === 0) return null
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]))
  try {
    const graph = new CommitGraph(await orderedLines(git, dangling, present))
    await noteOccurrences(git, graph, found)
    return { graph, found }
  } catch (error) {
    // A tree of theirs is missing or damaged: then their history stays unknown, and that of the rest is not lost.
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

/** Lines as `rev-list --parents` writes them, children before their parents. */
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

function parentsIn(commit: Buffer): string[] {
  const end = commit.indexOf('\n\n')
  const header = commit.toString('latin1', 0, end === -1 ? commit.length : end)
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? '')
}

/** Sorts commits so that none comes before its child: each is placed once all its children are. */
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
