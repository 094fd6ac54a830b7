import { CommitGraph } from '../commit-graph.ts'
import { dateOrder } from '../date-order.ts'
import type { ObjectNumbers } from './object-numbers.ts'
import { SweepFault } from './sweep-fault.ts'
import type { SweptCommits } from './swept-commits.ts'

/** A graph as flat arrays, by position of a commit. */
export interface GraphColumns {
  readonly size: number
  /** The commit's tree, as an object number; -1 for none. */
  readonly trees: Int32Array
  /** Parents in the graph: from `starts[position]` to `starts[position + 1]`. */
  readonly starts: Uint32Array
  readonly parents: Uint32Array
  /** Position of the first parent; -1 if it is not in the graph. */
  readonly first: Int32Array
  /** 1 if all parents are in the graph. */
  readonly complete: Uint8Array
}

export interface SweptGraph {
  readonly graph: CommitGraph
  readonly columns: GraphColumns
}

/**
 * The graph of the commits that are reachable from some commits.
 * @param tips indexes of commits, in the order of their refs.
 * @param reached marks of the commits that are reachable from them.
 * @throws SweepFault if a parent is missing.
 */
export function reachableGraph(
  commits: SweptCommits,
  numbers: ObjectNumbers,
  tips: readonly number[],
  reached: Uint8Array,
): SweptGraph {
  const isBroken = reached.some((mark, commit) => mark === 1 && commits.incomplete[commit] === 1)
  if (isBroken) throw new SweepFault('a parent of a commit is missing')
  return graphOf(
    commits,
    numbers,
    dateOrder(commits, tips, (commit) => reached[commit] === 1),
  )
}

/** The graph of all other commits whose parents are all there; null if every commit is reachable. */
export function unreachableGraph(
  commits: SweptCommits,
  numbers: ObjectNumbers,
  reached: Uint8Array,
): SweptGraph | null {
  if (reached.every((mark) => mark === 1)) return null
  const isIncluded = (commit: number) => reached[commit] === 0 && commits.incomplete[commit] === 0
  return graphOf(commits, numbers, dateOrder(commits, reached.keys(), isIncluded))
}

function graphOf(commits: SweptCommits, numbers: ObjectNumbers, order: Int32Array): SweptGraph {
  const size = order.length
  const positions = new Int32Array(commits.numbers.length).fill(-1)
  for (let position = 0; position < size; position++)
    positions[order[position] as number] = position
  const starts = new Uint32Array(size + 1)
  const room = new Uint32Array(commits.parents.length)
  let count = 0
  const first = new Int32Array(size).fill(-1)
  const complete = new Uint8Array(size).fill(1)
  const trees = new Int32Array(size)
  for (let position = 0; position < size; position++) {
    const commit = order[position] as number
    trees[position] = commits.trees[commit] as number
    const from = commits.starts[commit] as number
    for (let i = from; i < (commits.starts[commit + 1] as number); i++) {
      const parent = positions[commits.parents[i] as number] ?? -1
      if (i === from) first[position] = parent
      if (parent === -1) complete[position] = 0
      else room[count++] = parent
    }
    starts[position + 1] = count
  }
  const parents = room.slice(0, count)
  const oidOf = (commit: number) => numbers.oidOf(commits.numbers[commit] as number)
  const graph = new CommitGraph({
    size,
    starts,
    parents,
    first,
    oidAt: (position) => (position < size ? oidOf(order[position] as number) : ''),
    positionOf: (oid) => {
      const commit = commits.indexes[numbers.ofHex(oid)] ?? -1
      const position = commit === -1 ? -1 : (positions[commit] as number)
      return position === -1 ? undefined : position
    },
    namedParentsOf: (position) => {
      const commit = order[position] as number
      const own = commits.parents.subarray(commits.starts[commit], commits.starts[commit + 1])
      return Array.from(own, (parent) => (parent === -1 ? '' : oidOf(parent)))
    },
  })
  return {
    graph,
    columns: { size, trees, starts, parents, first, complete },
  }
}
