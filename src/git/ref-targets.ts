import type { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import { records } from './listed-entries.ts'
import type { Ref } from './refs.ts'
import type { WeightedPositions } from './timeline.ts'

/** Objects that refs point to, through tags: commits, and in `direct` the few files and trees. */
export interface RefTargets {
  /** Position of HEAD's commit in the graph; null if HEAD is unborn, undefined if the commit is not in the graph. */
  readonly head: number | null | undefined
  readonly commits: readonly { readonly position: number; readonly refs: readonly string[] }[]
  /** The same commits, each with its number of refs. */
  readonly refCounts: WeightedPositions
  /** By object: refs that point to it, or to a tree that contains it, without a commit. */
  readonly direct: ReadonlyMap<string, readonly string[]>
  /** False if more than `mostTrees` refs point to trees: the others were not read. */
  readonly complete: boolean
}

/** Most trees that are listed for refs that point to a tree. */
const mostTrees = 1000

/** What revisions point to, through tags. */
export interface Peeled {
  /** HEAD's commit; null if HEAD is unborn. */
  readonly head: string | null
  /** By id, the object at the end of a chain of tags; null for a missing object. Commits are absent. */
  readonly others: ReadonlyMap<string, PeeledObject | null>
}

interface PeeledObject {
  readonly oid: string
  readonly type: string
}

/** Looks up what HEAD and some ids point to. @param isCommit true for ids that need not be looked up. */
export async function peelObjects(
  git: Git,
  oids: Iterable<string>,
  isCommit: (oid: string) => boolean,
): Promise<Peeled> {
  const unknown = [...new Set(oids)].filter((oid) => !isCommit(oid))
  const [head, ...peeled] = await peel(git, ['HEAD', ...unknown])
  return {
    head: head?.oid ?? null,
    others: new Map(unknown.map((oid, number) => [oid, peeled[number] ?? null])),
  }
}

/** Looks up the objects that refs point to. @param wanted objects to look for in trees without a commit. */
export async function loadRefTargets(
  git: Git,
  graph: CommitGraph,
  refs: readonly Ref[],
  { head, others }: Peeled,
  wanted: ReadonlySet<string>,
): Promise<RefTargets> {
  const byTarget = new Map<string, string[]>()
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith('refs/')) append(byTarget, oid, [name])
  }
  const commits = new Map<number, string[]>()
  const direct = new Map<string, string[]>()
  let trees = 0
  for (const [oid, names] of byTarget) {
    const target = others.get(oid)
    const position = graph.positionOf(target?.oid ?? oid)
    if (position !== undefined) append(commits, position, names)
    else if (target?.type === 'blob') append(direct, target.oid, names)
    else if (target?.type === 'tree' && trees++ < mostTrees) {
      for (const oid of await objectsIn(git, target.oid, wanted)) append(direct, oid, names)
    }
  }
  return {
    head: head === null ? null : graph.positionOf(head),
    commits: [...commits].map(([position, names]) => ({ position, refs: names })),
    refCounts: weightedPositions(graph, commits),
    direct,
    complete: trees <= mostTrees,
  }
}

function weightedPositions(
  graph: CommitGraph,
  commits: ReadonlyMap<number, readonly string[]>,
): WeightedPositions {
  const indexes = new Int32Array(graph.size).fill(-1)
  for (const [index, position] of [...commits.keys()].entries()) indexes[position] = index
  return {
    positions: Int32Array.from(commits.keys()),
    weights: Int32Array.from(commits.values(), (names) => names.length),
    indexes,
  }
}

function append<K>(map: Map<K, string[]>, name: K, values: readonly string[]): void {
  const known = map.get(name)
  if (known === undefined) map.set(name, [...values])
  else for (const value of values) known.push(value)
}

/** The objects that revisions point to, through tags, in the same order; null for an unknown revision. */
async function peel(git: Git, revisions: readonly string[]): Promise<(PeeledObject | null)[]> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const stdin = revisions.map((revision) => `${revision}^{}\n`)
  return (await git.lines(args, { stdin })).map((line) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line)
    return match === null ? null : { oid: match[1] ?? '', type: match[2] ?? '' }
  })
}

/** Those of the wanted objects that a tree contains, or is. */
async function objectsIn(
  git: Git,
  tree: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', tree]
  const held = new Set<string>(wanted.has(tree) ? [tree] : [])
  const output = await git.run(args, { accept: [128] })
  for (const record of records(output)) {
    const oid = record.toString('latin1', 0, record.indexOf(0x09)).split(' ')[2] ?? ''
    if (wanted.has(oid)) held.add(oid)
  }
  return held
}
