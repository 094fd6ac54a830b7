import type { SweptShare } from './record.ts'

/**
 * Which trees contain which objects. The trees and objects that matter are nodes, numbered in the order in which they were
 * read: versions of a folder lie close together.
 */
export interface Containment {
  /** By object number, its node; -1 for objects that are in no way to a wanted one. The last one is for missing objects. */
  readonly nodes: Int32Array
  /** Number of nodes. */
  readonly size: number
  /** The trees that contain a node: from `starts[node]` to `starts[node + 1]`. */
  readonly starts: Int32Array
  readonly parents: Int32Array
  /** Beside `parents`: the name under which the tree contains the node. */
  readonly names: Int32Array
  /** Bytes of each name as latin1. */
  readonly texts: readonly string[]
}

/**
 * Turns the lists of all threads around.
 * @param objects number of objects.
 * @param wanted object numbers.
 */
export function joinTrees(
  objects: number,
  wanted: readonly number[],
  shares: readonly SweptShare[],
): Containment {
  const { texts, numbers } = joinNames(shares)
  const { nodes, size } = numberNodes(objects, wanted, shares)
  const starts = new Int32Array(size + 2)
  let edges = 0
  for (const { trees } of shares) {
    eachEdge(trees, (_, child) => {
      // A tree without subtrees and wanted objects leads nowhere.
      const node = nodes[child] as number
      if (node === -1) return
      starts[node + 1] = (starts[node + 1] as number) + 1
      edges++
    })
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const next = starts.slice()
  const parents = new Int32Array(edges)
  const names = new Int32Array(edges)
  for (const [i, { trees }] of shares.entries()) {
    const own = numbers[i] as Int32Array
    eachEdge(trees, (tree, child, name) => {
      const node = nodes[child] as number
      if (node === -1) return
      const place = next[node] as number
      next[node] = place + 1
      parents[place] = nodes[tree] as number
      names[place] = own[name] as number
    })
  }
  return { nodes, size, starts, parents, names, texts }
}

function numberNodes(
  objects: number,
  wanted: readonly number[],
  shares: readonly SweptShare[],
): Pick<Containment, 'nodes' | 'size'> {
  const nodes = new Int32Array(objects + 1).fill(-1)
  let size = 0
  const add = (object: number) => {
    if (nodes[object] === -1) nodes[object] = size++
  }
  for (const { trees } of shares) {
    for (const piece of trees) {
      for (let at = 0; at < piece.length; at += 2 + 2 * (piece[at + 1] as number)) {
        add(piece[at] as number)
      }
    }
  }
  for (const object of wanted) add(object)
  add(objects)
  return { nodes, size }
}

function eachEdge(
  pieces: SweptShare['trees'],
  visit: (tree: number, child: number, name: number) => void,
): void {
  for (const trees of pieces) {
    for (let at = 0; at < trees.length; ) {
      const tree = trees[at] as number
      const end = at + 2 + 2 * (trees[at + 1] as number)
      for (at += 2; at < end; at += 2) visit(tree, trees[at] as number, trees[at + 1] as number)
    }
  }
}

/** Gives each name of all threads a number, and each thread a table of them. */
function joinNames(shares: readonly SweptShare[]) {
  const known = new Map<string, number>()
  const numbers = shares.map(({ names: { bytes, starts } }) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    const own = new Int32Array(Math.max(0, starts.length - 1))
    for (let i = 0; i < own.length; i++) {
      const name = text.toString('latin1', starts[i], starts[i + 1])
      let number = known.get(name)
      if (number === undefined) {
        number = known.size
        known.set(name, number)
      }
      own[i] = number
    }
    return own
  })
  return { texts: [...known.keys()], numbers }
}
