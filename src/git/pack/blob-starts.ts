import { sizeOfDelta, startOfDelta } from './delta-start.ts'
import { packTypes } from './forest.ts'

/** Decides which blobs must be returned whole because they hold others. */
export interface ContainerSigns {
  /** @param bytes all of the blob. */
  isContainer(bytes: Buffer): boolean
  /** False if a blob need not be rebuilt to be recognised. @param first its first 512 bytes. */
  mayBeContainer(first: Uint8Array, size: number): boolean
}

const firstBytes = 512

/** The first bytes of a smaller blob decide. */
const undecidedBytes = 32 * 1024

/** Recognises blobs by their first bytes, also those that are not rebuilt. */
export class BlobStarts {
  readonly #memory: Buffer
  readonly #signs: ContainerSigns
  readonly #start = Buffer.alloc(firstBytes)

  /** @param memory where objects and deltas are. */
  constructor(memory: Buffer, signs: ContainerSigns) {
    this.#memory = memory
    this.#signs = signs
  }

  /** True for a blob that is a container. */
  isContainer(type: number, at: number, size: number): boolean {
    if (type !== packTypes.blob) return false
    return this.#signs.isContainer(this.#memory.subarray(at, at + size))
  }

  /** True for a blob that may be one, and is a delta. Most begin with what their base begins with. */
  mayBeContainer(
    delta: number,
    base: { readonly at: number; readonly isContainer: boolean },
  ): boolean {
    const size = sizeOfDelta(this.#memory, delta)
    const count = startOfDelta(this.#memory, delta, base.at, this.#start)
    if (count !== -1) return this.#signs.mayBeContainer(this.#start.subarray(0, count), size)
    if (base.isContainer || size <= undecidedBytes) return base.isContainer
    return this.#signs.mayBeContainer(this.#memory.subarray(base.at, base.at + firstBytes), size)
  }
}
