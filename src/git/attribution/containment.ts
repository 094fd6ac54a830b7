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

/** Times that all lists are passed over to find the trees above the wanted objects. Deep folders may need more. */
const mostPasses = 24

/**
 * Turns the lists of all threads around. Only the trees above wanted objects are included: usually a small part.
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
    eachEdge(trees, nodes, (_, node) => {
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
    eachEdge(trees, nodes, (tree, node, name) => {
      const place = next[node] as number
      next[node] = place + 1
      parents[place] = tree
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
  const isAbove = treesAbove(objects, wanted, shares)
  const nodes = new Int32Array(objects + 1).fill(-1)
  let size = 0
  const add = (object: number) => {
    if (nodes[object] === -1) nodes[object] = size++
  }
  for (const { trees } of shares) {
    eachTree(trees, (_piece, _from, _to, tree) => {
      if (isAbove[tree] === 1) add(tree)
    })
  }
  for (const object of wanted) add(object)
  add(objects)
  return { nodes, size }
}

/**
 * By object number, 1 for the wanted objects, for the number of missing ones, and for all trees above these; if folders are
 * too deep, for all trees.
 */
function treesAbove(
  objects: number,
  wanted: readonly number[],
  shares: readonly SweptShare[],
): Uint8Array {
  const isAbove = new Uint8Array(objects + 1)
  for (const object of [...wanted, objects]) isAbove[object] = 1
  // Packs have most folders before the folders in them, and the lists are read backwards.
  for (let pass = 0; pass < mostPasses; pass++) {
    let isComplete = true
    for (const { trees } of shares) {
      eachTree(trees, (piece, from, to, tree) => {
        if (isAbove[tree] === 1) return
        let at = from
        while (at < to && isAbove[piece[at] as number] !== 1) at += 2
        if (at === to) return
        isAbove[tree] = 1
        isComplete = false
      })
    }
    if (isComplete) return isAbove
  }
  return isAbove.fill(1)
}

/** Visits the entries of trees that are nodes, as long as their objects are. @param visit receives nodes. */
function eachEdge(
  pieces: SweptShare['trees'],
  nodes: Int32Array,
  visit: (tree: number, object: number, name: number) => void,
): void {
  eachTree(pieces, (piece, from, to, number) => {
    const tree = nodes[number] as number
    if (tree === -1) return
    for (let at = from; at < to; at += 2) {
      const node = nodes[piece[at] as number] as number
      if (node !== -1) visit(tree, node, piece[at + 1] as number)
    }
  })
}

/** Visits trees, the last one first, with the range of their entries. */
function eachTree(
  pieces: SweptShare['trees'],
  visit: (piece: Int32Array, from: number, to: number, tree: number) => void,
): void {
  for (const piece of pieces.toReversed()) {
    for (let end = piece.length; end > 0; ) {
      const to = end - 2
      const from = to - 2 * (piece[end - 1] as number)
      visit(piece, from, to, piece[to] as number)
      end = from
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
