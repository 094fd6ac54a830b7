import type { WeightedPositions } from './timeline.ts'

/** Subjects that are followed together, each as one bit. */
export const groupSize = 32

/** Looks at some commits for all subjects of a group at once. */
export class GroupWeigher {
  readonly #masks: Uint32Array
  readonly #weights = new Float64Array(groupSize)
  #points: WeightedPositions | null = null
  /** The masks of the points. */
  #pointMasks = new Uint32Array()

  /** @param masks by position of a commit, the bits of the subjects that it has. */
  constructor(masks: Uint32Array) {
    this.#masks = masks
  }

  /** The sum of the weights of those commits that have the subject of a bit. */
  weightOf(bit: number, points: WeightedPositions): number {
    this.#weigh(points)
    return this.#weights[bit] as number
  }

  /** The indexes of those commits that have the subject of a bit. */
  holdersOf(bit: number, points: WeightedPositions): number[] {
    this.#weigh(points)
    const holders: number[] = []
    const masks = this.#pointMasks
    for (let i = 0; i < masks.length; i++) {
      if ((((masks[i] as number) >>> bit) & 1) === 1) holders.push(i)
    }
    return holders
  }

  #weigh(points: WeightedPositions): void {
    if (points === this.#points) return
    this.#points = points
    this.#pointMasks = new Uint32Array(points.positions.length)
    this.#weights.fill(0)
    for (const [i, position] of points.positions.entries()) {
      const mask = this.#masks[position] as number
      this.#pointMasks[i] = mask
      for (let bits = mask; bits !== 0; bits &= bits - 1) {
        const bit = 31 - Math.clz32(bits & -bits)
        this.#weights[bit] = (this.#weights[bit] as number) + (points.weights[i] as number)
      }
    }
  }
}
