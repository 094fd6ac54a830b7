import type { CommitGraph } from './commit-graph.ts'
import type { Holding } from './holding.ts'
import type { Ref, ReflogEntry } from './refs.ts'
import type { Tips } from './tips.ts'

/** What keeps an object alive that no ref reaches; null for one that a ref reaches. */
export type Keeper = 'reflog' | 'stash' | 'index' | 'nothing' | null

/** By place in the graph, 1 for the commits that refs, stashes and HEAD reach; the rest is reached by reflogs. */
export interface Reach {
  readonly refs: Uint8Array
  readonly stashes: Uint8Array
  readonly head: Uint8Array
}

export function reachIn(
  graph: CommitGraph,
  { commits, head }: Tips,
  refs: readonly Ref[],
  reflog: readonly ReflogEntry[],
): Reach {
  const oidAt = (place: number) => graph.order[place] ?? ''
  const headOids = head == null ? [] : [oidAt(head)]
  // A work tree may have checked out a commit that is on no branch.
  const otherHeads = refs
    .filter(({ name }) => name.endsWith('/HEAD'))
    .flatMap(({ oid }) => oid ?? [])
  const stashed = reflog.filter(({ ref }) => ref.endsWith('refs/stash'))
  return {
    refs: graph.reachedFrom([
      ...commits.map(({ place }) => oidAt(place)),
      ...headOids,
      ...otherHeads,
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFrom(headOids),
  }
}

/** What keeps an object of the graph's trees alive. */
export function keeperOf({ introductions }: Holding, staged: boolean, reach: Reach): Keeper {
  if (introductions.some((place) => reach.refs[place] === 1)) return null
  if (introductions.some((place) => reach.stashes[place] === 1)) return 'stash'
  if (introductions.length > 0) return 'reflog'
  return staged ? 'index' : 'nothing'
}

/** What keeps a commit alive; undefined for one that is not in the graph. */
export function keeperOfCommit(place: number | undefined, reach: Reach): Keeper {
  if (place === undefined) return 'nothing'
  if (reach.refs[place] === 1) return null
  return reach.stashes[place] === 1 ? 'stash' : 'reflog'
}
