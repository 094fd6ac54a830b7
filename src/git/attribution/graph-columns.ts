import type { CommitGraph } from '../commit-graph.ts'
import { type Containment, treeOf } from './containment.ts'
import type { ObjectNumbers } from './object-numbers.ts'
import { SweepFault } from './sweep-fault.ts'

/** A graph as flat arrays, by position of a commit. */
export interface GraphColumns {
  readonly size: number
  /** The commit's tree; -1 for a commit without files. */
  readonly trees: Int32Array
  /** Parents of the commit: from `starts[position]` to `starts[position + 1]`. */
  readonly starts: Int32Array
  readonly parents: Int32Array
  /** Position of the first parent; -1 if it is not in the graph. */
  readonly first: Int32Array
  /** 1 if all parents that the commit names are in the graph. */
  readonly complete: Uint8Array
}

/** @throws SweepFault if a commit of the graph was not swept. */
export function columnsOf(
  graph: CommitGraph,
  containment: Containment,
  numbers: ObjectNumbers,
): GraphColumns {
  const { size } = graph
  const trees = new Int32Array(size)
  const starts = new Int32Array(size + 1)
  const parents: number[] = []
  const first = new Int32Array(size)
  const complete = new Uint8Array(size)
  for (let position = 0; position < size; position++) {
    const number = numbers.ofHex(graph.order[position] as string)
    const tree = number === -1 ? undefined : treeOf(containment, number)
    if (tree === undefined) throw new SweepFault('a commit was added during the scan')
    trees[position] = tree
    const own = graph.parentsOf(position)
    for (const parent of own) parents.push(parent)
    starts[position + 1] = parents.length
    first[position] = graph.firstParentOf(position)
    complete[position] = own.length === graph.namedParentsOf(position).length ? 1 : 0
  }
  return { size, trees, starts, parents: Int32Array.from(parents), first, complete }
}
