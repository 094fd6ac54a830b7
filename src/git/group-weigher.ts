import type { WeightedPositions } from './timeline.ts'

/** Subjects that are followed together, each as one bit. */
export const groupSize = 32

/** Looks at some commits for all subjects of a group at once. */
export class GroupWeigher {
  readonly #masks: Uint32Array
  readonly #holders: Int32Array
  readonly #weights = new Float64Array(groupSize)
  /** By bit, the number of points that have its subject. */
  readonly #counts = new Int32Array(groupSize)
  #points: WeightedPositions | null = null
  /** Those of the points that have a subject, and their masks. */
  #indexes: number[] = []
  #pointMasks: number[] = []

  /**
   * @param masks by position of a commit, the bits of the subjects that it has.
   * @param holders positions of all commits that have a subject; there may be others among them.
   */
  constructor(masks: Uint32Array, holders: Int32Array) {
    this.#masks = masks
    this.#holders = holders
  }

  /** The sum of the weights of those commits that have the subject of a bit. */
  weightOf(bit: number, points: WeightedPositions): number {
    this.#weigh(points)
    return this.#weights[bit] as number
  }

  /** The indexes of those commits that have the subject of a bit. */
  holdersOf(bit: number, points: WeightedPositions): Int32Array {
    this.#weigh(points)
    const indexes = this.#indexes
    const masks = this.#pointMasks
    const holders = new Int32Array(this.#counts[bit] as number)
    for (let i = 0, count = 0; count < holders.length; i++) {
      if ((((masks[i] as number) >>> bit) & 1) === 1) holders[count++] = indexes[i] as number
    }
    return holders
  }

  #weigh(points: WeightedPositions): void {
    if (points === this.#points) return
    this.#points = points
    this.#indexes = []
    this.#pointMasks = []
    this.#weights.fill(0)
    this.#counts.fill(0)
    const { positions, indexes } = points
    // The shorter list is passed over.
    if (positions.length < this.#holders.length) {
      for (let index = 0; index < positions.length; index++) {
        this.#add(points, index, this.#masks[positions[index] as number] as number)
      }
      return
    }
    for (const position of this.#holders) {
      const index = indexes[position] as number
      if (index !== -1) this.#add(points, index, this.#masks[position] as number)
    }
  }

  #add({ weights }: WeightedPositions, index: number, mask: number): void {
    if (mask === 0) return
    this.#indexes.push(index)
    this.#pointMasks.push(mask)
    for (let bits = mask; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      this.#counts[bit] = (this.#counts[bit] as number) + 1
      this.#weights[bit] = (this.#weights[bit] as number) + (weights[index] as number)
    }
  }
}
