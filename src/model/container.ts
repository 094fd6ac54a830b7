import type { Item, Needles } from './chunk.ts'
import type { Origin } from './origin.ts'

/** Why a part of a container was not read. */
export type ContainerFault =
  | 'encrypted'
  | 'damaged'
  | 'truncated'
  | 'checksum'
  | 'unsupported'
  | 'ambiguous'
  | 'not-covered'
  | 'budget-bytes'
  | 'budget-ratio'
  | 'budget-entries'
  | 'budget-depth'
  | 'budget-time'
  | 'too-large'

/** Limits for what comes out of containers. The defaults are in docs/containers.md. */
export interface ContainerLimits {
  /** Levels of containers within each other. 0: none is opened. */
  readonly depth: number
  /** Bytes out of one container with all that is inside it, beyond `depth` times its own size. */
  readonly expand: number
  /** Bytes out for each byte in, beyond the first 10 MB. */
  readonly ratio: number
  /** Bytes out of all containers of a scan, beyond `depth` times their own size. */
  readonly total: number
  /** Entries of one container, beyond one for each 2 KB of its size. */
  readonly entries: number
  /** Bytes of a container that must be held in memory as a whole. */
  readonly memory: number
  /** Milliseconds of work on one container, beyond one for each KB that comes out. */
  readonly timeMs: number
  /** Extract the text of PDF files in whole histories too. */
  readonly pdfText: boolean
}

export const defaultContainerLimits: ContainerLimits = {
  depth: 8,
  expand: 1024 ** 3,
  ratio: 200,
  total: 10 * 1024 ** 3,
  entries: 100_000,
  memory: 64 * 1024 ** 2,
  timeMs: 30_000,
  pdfText: false,
}

/** Contents that are remembered; each takes about a hundred bytes. */
const mostEmpty = 200_000

/** Counts what all containers of a scan, on one thread, have given out. */
export class ContainerAllowance {
  readonly limits: ContainerLimits
  #used = 0
  readonly #empty = new Set<string>()

  constructor(limits: ContainerLimits) {
    this.limits = limits
  }

  /** False if containers are not opened. */
  get isOn(): boolean {
    return this.limits.depth > 0
  }

  /** Bytes that may still be given out. */
  get left(): number {
    return this.limits.total - this.#used
  }

  /** True for content that was read before, in which there was nothing to find. @param id identifies the content. */
  isKnownEmpty(id: string): boolean {
    return this.#empty.has(id)
  }

  noteEmpty(id: string): void {
    if (this.#empty.size < mostEmpty) this.#empty.add(id)
  }

  /** Allows work for a container of this size, in bytes: it is read whatever comes out of it. */
  add(inputBytes: number): void {
    this.#used -= this.limits.depth * inputBytes
  }

  /** Counts bytes that were given out. */
  use(bytes: number): void {
    this.#used += bytes
  }
}

/** How a container is searched. */
export interface ContainerSearch {
  readonly needles: Needles
  readonly allowance: ContainerAllowance
  readonly signal: AbortSignal
  /** Receives each item at once: the bytes of a chunk are valid only during the call. */
  readonly emit: (item: Item) => void
}

/**
 * Content that holds other content, such as an archive. The consumer opens it before it pulls the next item, and searches
 * no other bytes for it: its own bytes are among the items.
 */
export interface Container {
  readonly kind: 'container'
  readonly origin: Origin
  /** Bytes of it that are in memory until it is opened. */
  readonly heldBytes?: number | undefined
  /** Emits its own bytes, its entries and what is inside them, and a problem for everything that cannot be read. */
  open(search: ContainerSearch): Promise<void>
}
