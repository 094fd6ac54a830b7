import type { Keeper } from '../model/index.ts'
import type { CommitGraph } from './commit-graph.ts'
import type { RefTargets } from './ref-targets.ts'
import type { Ref, ReflogEntry } from './refs.ts'
import type { Timeline } from './timeline.ts'

/** By position in the graph, 1 for commits reachable from refs, stashes and HEAD; the others are reachable from reflogs. */
export interface Reachability {
  readonly refs: Uint8Array
  readonly stashes: Uint8Array
  readonly head: Uint8Array
}

export function reachabilityIn(
  graph: CommitGraph,
  { commits, head }: RefTargets,
  refs: readonly Ref[],
  reflog: readonly ReflogEntry[],
): Reachability {
  const heads = head == null ? [] : [head]
  // Another work tree may have a detached HEAD.
  const otherHeads = refs
    .filter(({ name }) => name.endsWith('/HEAD'))
    .flatMap(({ oid }) => graph.positionOf(oid ?? '') ?? [])
  const stashed = reflog.filter(({ ref }) => ref.endsWith('refs/stash'))
  return {
    refs: graph.reachedFromPositions([
      ...commits.map(({ position }) => position),
      ...heads,
      ...otherHeads,
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFromPositions(heads),
  }
}

/** Why git keeps an object of the graph's trees; null if it is reachable. */
export function keeperOf(
  { introductions }: Timeline,
  staged: boolean,
  reachable: Reachability,
): Keeper | null {
  if (introductions.some((position) => reachable.refs[position] === 1)) return null
  if (introductions.some((position) => reachable.stashes[position] === 1)) return 'stash'
  if (introductions.length > 0) return 'reflog'
  return staged ? 'index' : 'nothing'
}

/** Why git keeps a commit; null if it is reachable. @param position undefined if it is not in the graph. */
export function keeperOfCommit(
  position: number | undefined,
  reachable: Reachability,
): Keeper | null {
  if (position === undefined) return 'nothing'
  if (reachable.refs[position] === 1) return null
  return reachable.stashes[position] === 1 ? 'stash' : 'reflog'
}
