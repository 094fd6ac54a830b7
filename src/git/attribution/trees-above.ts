import type { SweptShare } from './record.ts'

/** Times that all lists are passed over to find the trees above the wanted objects. Deep folders may need more. */
const mostPasses = 24

/**
 * By object number, 1 for the wanted objects, for the number of missing ones, and for all trees above these; if folders are
 * too deep, for all trees.
 * @param objects number of objects.
 */
export function treesAbove(
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
      eachTree(trees, (piece, from, to) => {
        const tree = piece[to] as number
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

/** Visits trees, the last one first, with the range of their entries. The number of the tree is at the end of the range. */
export function eachTree(
  pieces: SweptShare['trees'],
  visit: (piece: Int32Array, from: number, to: number) => void,
): void {
  for (const piece of pieces.toReversed()) {
    for (let end = piece.length; end > 0; ) {
      const to = end - 2
      const from = to - 2 * (piece[end - 1] as number)
      visit(piece, from, to)
      end = from
    }
  }
}
