import type { SweptShare } from './record.ts'

/** Which trees contain which objects. Objects are numbers (`ObjectNumbers`). */
export interface Containment {
  /** Number of objects; also the number that stands for missing objects. */
  readonly objects: number
  /** The trees that contain an object: from `starts[object]` to `starts[object + 1]`. */
  readonly starts: Int32Array
  readonly parents: Int32Array
  /** Beside `parents`: the name under which the tree contains the object. */
  readonly names: Int32Array
  /** Bytes of each name as latin1. */
  readonly texts: readonly string[]
}

/** Turns the lists of all threads around. */
export function joinTrees(objects: number, shares: readonly SweptShare[]): Containment {
  const { texts, numbers } = joinNames(shares)
  const starts = new Int32Array(objects + 2)
  let edges = 0
  for (const { trees } of shares) {
    edges += eachEdge(trees, (_, child) => {
      starts[child + 1] = (starts[child + 1] as number) + 1
    })
  }
  for (let i = 0; i <= objects; i++)
    starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const next = starts.slice()
  const parents = new Int32Array(edges)
  const names = new Int32Array(edges)
  for (const [i, { trees }] of shares.entries()) {
    const own = numbers[i] as Int32Array
    eachEdge(trees, (tree, child, name) => {
      const place = next[child] as number
      next[child] = place + 1
      parents[place] = tree
      names[place] = own[name] as number
    })
  }
  return { objects, starts, parents, names, texts }
}

/** @returns the number of edges. */
function eachEdge(
  pieces: SweptShare['trees'],
  visit: (tree: number, child: number, name: number) => void,
): number {
  let edges = 0
  for (const trees of pieces) {
    for (let at = 0; at < trees.length; ) {
      const tree = trees[at] as number
      const count = trees[at + 1] as number
      at += 2
      for (const end = at + 2 * count; at < end; at += 2) {
        visit(tree, trees[at] as number, trees[at + 1] as number)
      }
      edges += count
    }
  }
  return edges
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
