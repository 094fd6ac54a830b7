import type { WeightedPositions } from '../timeline.ts'

/**
 * Numbers the commits of a graph so that each commit and all commits above it by first parents have consecutive numbers: from
 * `starts[position]` to `ends[position] - 1`.
 */
export class FirstParents {
  readonly starts: Int32Array
  readonly ends: Int32Array
  #points: WeightedPositions | null = null
  /** By number, the sum of the weights and the count of the points before it. */
  readonly #weights: Float64Array
  readonly #counts: Int32Array
  /** The indexes of the points in the order of their numbers. */
  #indexes = new Int32Array()

  /** @param first by position, that of the first parent, which is larger; -1 for none. */
  constructor(first: Int32Array) {
    const size = first.length
    const sizes = new Int32Array(size).fill(1)
    for (let position = 0; position < size; position++) {
      const parent = first[position] as number
      if (parent !== -1) sizes[parent] = (sizes[parent] as number) + (sizes[position] as number)
    }
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    /** By position, the number that the next child gets. */
    const nexts = new Int32Array(size)
    let next = 0
    for (let position = size - 1; position >= 0; position--) {
      const parent = first[position] as number
      const start = parent === -1 ? next : (nexts[parent] as number)
      const end = start + (sizes[position] as number)
      if (parent === -1) next = end
      else nexts[parent] = end
      this.starts[position] = start
      nexts[position] = start + 1
      this.ends[position] = end
    }
    this.#weights = new Float64Array(size + 1)
    this.#counts = new Int32Array(size + 1)
  }

  /** The sum of the weights of the points with some numbers. */
  weightOf(spans: Spans, points: WeightedPositions): number {
    this.#sum(points)
    let weight = 0
    for (const { start, end } of spans) {
      weight += (this.#weights[end] as number) - (this.#weights[start] as number)
    }
    return weight
  }

  /** The indexes of the points with some numbers. */
  indexesIn(spans: Spans, points: WeightedPositions): Int32Array {
    this.#sum(points)
    const counts = this.#counts
    const pieces = spans.map(({ start, end }) =>
      this.#indexes.subarray(counts[start] as number, counts[end] as number),
    )
    const indexes = new Int32Array(pieces.reduce((sum, { length }) => sum + length, 0))
    let length = 0
    for (const piece of pieces) {
      indexes.set(piece, length)
      length += piece.length
    }
    return indexes
  }

  #sum(points: WeightedPositions): void {
    if (points === this.#points) return
    this.#points = points
    const { positions, weights } = points
    const numberOf = (index: number) => this.starts[positions[index] as number] as number
    const indexes = Int32Array.from(positions.keys()).sort((a, b) => numberOf(a) - numberOf(b))
    this.#indexes = indexes
    let weight = 0
    let count = 0
    for (let number = 0; number < this.#counts.length; number++) {
      this.#weights[number] = weight
      this.#counts[number] = count
      for (; numberOf(indexes[count] as number) === number; count++) {
        weight += weights[indexes[count] as number] as number
      }
    }
  }
}

/** Ranges of numbers, in order and apart from each other. */
export type Spans = readonly { readonly start: number; readonly end: number }[]

/** A commit that has more or fewer occurrences than its first parent. */
export interface Change {
  readonly position: number
  readonly change: number
}

/** The commits with any occurrence. A commit without a change has as many as its first parent. */
export function spansOf(changes: readonly Change[], { starts, ends }: FirstParents): Spans {
  const spans: { start: number; end: number }[] = []
  /** Changes whose commits are not left yet: where they end, and the number of occurrences before them. */
  const open: { readonly end: number; readonly before: number }[] = []
  let count = 0
  let at = 0
  const goTo = (number: number) => {
    if (count > 0 && number > at) {
      const last = spans.at(-1)
      if (last?.end === at) last.end = number
      else spans.push({ start: at, end: number })
    }
    at = number
  }
  const leaveBefore = (number: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= number; last = open.at(-1)) {
      goTo(last.end)
      count = last.before
      open.pop()
    }
  }
  const startOf = ({ position }: Change) => starts[position] as number
  for (const each of [...changes].sort((a, b) => startOf(a) - startOf(b))) {
    leaveBefore(startOf(each))
    goTo(startOf(each))
    open.push({ end: ends[each.position] as number, before: count })
    count += each.change
  }
  leaveBefore(ends.length)
  return spans
}

/** True if a number is in one of the spans. */
export function isIn(spans: Spans, number: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.end ?? 0) > number) high = middle
    else low = middle + 1
  }
  const span = spans[low]
  return span !== undefined && span.start <= number
}
