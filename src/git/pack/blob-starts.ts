import { startOfDelta } from './delta-start.ts'
import { packTypes } from './forest.ts'

/** True if a blob with these first bytes, at most `firstBytes`, must be returned whole because it holds others. */
export type BeginsContainer = (first: Uint8Array) => boolean

export const firstBytes = 512

/** Recognises blobs by their first bytes, also those that are not rebuilt. */
export class BlobStarts {
  readonly #memory: Buffer
  readonly #begins: BeginsContainer
  readonly #start = Buffer.alloc(firstBytes)

  /** @param memory where objects and deltas are. */
  constructor(memory: Buffer, begins: BeginsContainer) {
    this.#memory = memory
    this.#begins = begins
  }

  /** True for a blob that begins a container. */
  isContainer(type: number, at: number, size: number): boolean {
    if (type !== packTypes.blob) return false
    return this.#begins(this.#memory.subarray(at, at + Math.min(size, firstBytes)))
  }

  /** The same for a blob that is a delta. Most begin with what their base begins with. */
  isDeltaOfContainer(
    delta: number,
    base: { readonly at: number; readonly isContainer: boolean },
  ): boolean {
    const count = startOfDelta(this.#memory, delta, base.at, this.#start)
    return count === -1 ? base.isContainer : this.#begins(this.#start.subarray(0, count))
  }
}
