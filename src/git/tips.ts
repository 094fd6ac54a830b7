import type { CommitGraph } from './commit-graph.ts'
import type { Git } from './git.ts'
import type { Ref } from './refs.ts'
import { records } from './work-tree.ts'

/** Commits that refs lead to, through tags; the few refs that lead to a file or a tree are told apart. */
export interface Tips {
  /** Place of HEAD's commit; null where it has none, undefined where it is not in the graph. */
  readonly head: number | null | undefined
  readonly commits: readonly { readonly place: number; readonly refs: readonly string[] }[]
  /** Refs that lead to an object, or to a tree that holds it, without a commit. */
  readonly direct: ReadonlyMap<string, readonly string[]>
  /** False where too many refs lead to trees to look into all of them. */
  readonly complete: boolean
}

/** Trees that refs lead to without a commit and that are listed at most. */
const mostTrees = 1000

/** Looks up what refs lead to. @param wanted objects to look for in trees without a commit. */
export async function loadTips(
  git: Git,
  graph: CommitGraph,
  refs: readonly Ref[],
  wanted: ReadonlySet<string>,
): Promise<Tips> {
  const byTarget = new Map<string, string[]>()
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith('refs/')) append(byTarget, oid, [name])
  }
  const unknown = [...byTarget.keys()].filter((oid) => graph.placeOf(oid) === undefined)
  const [head, ...peeled] = await peel(git, ['HEAD', ...unknown])
  const peeledTo = new Map(unknown.map((oid, number) => [oid, peeled[number] ?? null]))
  const commits = new Map<number, string[]>()
  const direct = new Map<string, string[]>()
  let trees = 0
  for (const [oid, names] of byTarget) {
    const target = peeledTo.get(oid)
    const place = graph.placeOf(target?.oid ?? oid)
    if (place !== undefined) append(commits, place, names)
    else if (target?.type === 'blob') append(direct, target.oid, names)
    else if (target?.type === 'tree' && trees++ < mostTrees) {
      for (const held of await objectsIn(git, target.oid, wanted)) append(direct, held, names)
    }
  }
  return {
    head: head == null ? null : graph.placeOf(head.oid),
    commits: [...commits].map(([place, names]) => ({ place, refs: names })),
    direct,
    complete: trees <= mostTrees,
  }
}

function append<K>(map: Map<K, string[]>, name: K, values: readonly string[]): void {
  const known = map.get(name)
  if (known === undefined) map.set(name, [...values])
  else for (const value of values) known.push(value)
}

interface Peeled {
  readonly oid: string
  readonly type: string
}

/** What revisions lead to through tags, in their order; null for one that leads nowhere. */
async function peel(git: Git, revisions: readonly string[]): Promise<(Peeled | null)[]> {
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const stdin = revisions.map((revision) => `${revision}^{}\n`)
  return (await git.lines(args, { stdin })).map((line) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line)
    return match === null ? null : { oid: match[1] ?? '', type: match[2] ?? '' }
  })
}

/** Those of some objects that a tree holds, itself included. */
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
