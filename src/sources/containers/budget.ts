import { ContainerError } from './format.ts'

/** Limits for what comes out of containers. The defaults are in docs/containers.md. */
export interface ContainerLimits {
  /** Levels of containers within each other. 0: none is opened. */
  readonly depth: number
  /** Bytes out of one container, with all that is inside it. */
  readonly expand: number
  /** Bytes out for each byte in, beyond `freeBytes`. */
  readonly ratio: number
  /** Bytes out of all containers of a scan. */
  readonly total: number
  /** Entries of one container. */
  readonly entries: number
  /** Bytes of a container that must be held in memory as a whole. */
  readonly memory: number
  /** Time for one container, in milliseconds of work. */
  readonly timeMs: number
}

export const defaultLimits: ContainerLimits = {
  depth: 8,
  expand: 1024 ** 3,
  ratio: 200,
  total: 10 * 1024 ** 3,
  entries: 100_000,
  memory: 64 * 1024 ** 2,
  timeMs: 30_000,
}

/** Out of this much a container may have any ratio. Bytes. */
const freeBytes = 10 * 1024 ** 2

/** Counts what all containers of a scan, on one thread, have given out. */
export class ScanAllowance {
  readonly limits: ContainerLimits
  #used = 0

  constructor(limits: ContainerLimits) {
    this.limits = limits
  }

  get left(): number {
    return this.limits.total - this.#used
  }

  use(bytes: number): void {
    this.#used += bytes
  }
}

/**
 * What one container may still give out. A container inside draws on the budgets of all that it is in.
 * @throws ContainerError `budget-…` from each method, before anything beyond the limit is given out.
 */
export class Budget {
  readonly limits: ContainerLimits
  readonly #scan: ScanAllowance
  readonly #outer: Budget | null
  readonly #depth: number
  readonly #inputBytes: number | null
  #seen = 0
  #out = 0
  #entries = 0
  readonly #deadline: number

  private constructor(
    scan: ScanAllowance,
    outer: Budget | null,
    depth: number,
    inputBytes: number | null,
  ) {
    this.limits = scan.limits
    this.#scan = scan
    this.#outer = outer
    this.#depth = depth
    this.#inputBytes = inputBytes
    this.#deadline = performance.now() + scan.limits.timeMs
  }

  /** @param inputBytes size of the container; null for a stream, whose bytes are counted by `read`. */
  static of(scan: ScanAllowance, inputBytes: number | null): Budget {
    if (scan.limits.depth < 1) throw new ContainerError('budget-depth')
    return new Budget(scan, null, 1, inputBytes)
  }

  /** The budget of a container inside this one. */
  deeper(inputBytes: number | null): Budget {
    if (this.#depth >= this.limits.depth) throw new ContainerError('budget-depth')
    return new Budget(this.#scan, this, this.#depth + 1, inputBytes)
  }

  /** Counts bytes of a stream that were read. */
  read(bytes: number): void {
    this.#seen += bytes
  }

  /** Counts bytes that are given out. */
  give(bytes: number): void {
    if (performance.now() > this.#deadline) throw new ContainerError('budget-time')
    for (let budget: Budget | null = this; budget !== null; budget = budget.#outer) {
      budget.#out += bytes
      if (budget.#out > budget.limits.expand) throw new ContainerError('budget-bytes')
      if (budget.#out > freeBytes + budget.limits.ratio * budget.#input) {
        throw new ContainerError('budget-ratio')
      }
    }
    this.#scan.use(bytes)
    if (this.#scan.left < 0) throw new ContainerError('budget-bytes')
  }

  /** Counts an entry. */
  entry(): void {
    this.#entries++
    if (this.#entries > this.limits.entries) throw new ContainerError('budget-entries')
  }

  /** Most bytes that may still be given out at once. */
  get left(): number {
    const own = Math.min(
      this.limits.expand - this.#out,
      freeBytes + this.limits.ratio * this.#input - this.#out,
    )
    const outer = this.#outer?.left ?? this.#scan.left
    return Math.max(0, Math.min(own, outer))
  }

  get #input(): number {
    return this.#inputBytes ?? this.#seen
  }
}
