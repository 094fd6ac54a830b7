import type { ContainerAllowance, ContainerLimits } from '../../model/index.ts'
import { ContainerError } from './format.ts'

/** Out of this much a container may have any ratio. Bytes. */
const freeBytes = 10 * 1024 ** 2

/** Bytes of a container for each of which one entry more is read: even an empty file takes 512 bytes of a tar. */
const bytesPerEntry = 2048

/** Bytes that come out of a container in a millisecond of allowed work. */
const bytesPerMs = 1024

/**
 * What one container may still give out. A container inside draws on the budgets of all that it is in. Work in proportion
 * to the size of a container is always allowed: only what it expands to beyond that is limited.
 * @throws ContainerError `budget-…` from each method, before anything beyond the limit is given out.
 */
export class Budget {
  readonly limits: ContainerLimits
  readonly #scan: ContainerAllowance
  readonly #outer: Budget | null
  readonly #depth: number
  readonly #inputBytes: number | null
  /** False if what takes long and is rarely needed is to be left out. */
  readonly isThorough: boolean
  #seen = 0
  #out = 0
  #entries = 0
  #deadline: number

  private constructor(
    scan: ContainerAllowance,
    outer: Budget | null,
    depth: number,
    inputBytes: number | null,
    isThorough: boolean,
  ) {
    this.limits = scan.limits
    this.#scan = scan
    this.#outer = outer
    this.#depth = depth
    this.#inputBytes = inputBytes
    this.isThorough = isThorough
    this.#deadline = performance.now() + scan.limits.timeMs
    if (outer === null) scan.add(inputBytes ?? 0)
  }

  /** @param inputBytes size of the container; null for a stream, whose bytes are counted by `read`. */
  static of(scan: ContainerAllowance, inputBytes: number | null, isThorough = true): Budget {
    if (!scan.isOn) throw new ContainerError('budget-depth')
    return new Budget(scan, null, 1, inputBytes, isThorough)
  }

  /** The budget of a container inside this one. */
  deeper(inputBytes: number | null): Budget {
    if (this.#depth >= this.limits.depth) throw new ContainerError('budget-depth')
    return new Budget(this.#scan, this, this.#depth + 1, inputBytes, this.isThorough)
  }

  /** Contents that need not be read again. */
  get seen(): Pick<ContainerAllowance, 'isKnownEmpty' | 'noteEmpty'> {
    return this.#scan
  }

  /** Counts bytes of a stream that were read. */
  read(bytes: number): void {
    this.#seen += bytes
    if (this.#outer === null && this.#inputBytes === null) this.#scan.add(bytes)
  }

  /** Counts bytes that are given out. */
  give(bytes: number): void {
    for (let budget: Budget | null = this; budget !== null; budget = budget.#outer) {
      budget.#out += bytes
      if (budget.#out > budget.#mostBytes) throw new ContainerError('budget-bytes')
      if (budget.#out > budget.#mostByRatio) throw new ContainerError('budget-ratio')
    }
    this.#scan.use(bytes)
    if (this.#scan.left < 0) throw new ContainerError('budget-bytes')
    if (performance.now() > this.#deadline + this.#out / bytesPerMs) {
      throw new ContainerError('budget-time')
    }
  }

  /** Counts an entry. */
  entry(): void {
    this.#entries++
    if (this.#entries > this.limits.entries + this.#input / bytesPerEntry) {
      throw new ContainerError('budget-entries')
    }
  }

  /** Does not count time that was spent waiting for input. Milliseconds. */
  wait(ms: number): void {
    this.#deadline += ms
  }

  /** Time for which this container and those around it may still be worked on. Milliseconds. */
  get leftMs(): number {
    const own = this.#deadline + this.#out / bytesPerMs - performance.now()
    return Math.max(0, Math.min(own, this.#outer?.leftMs ?? own))
  }

  /** Most bytes that may still be given out at once. */
  get left(): number {
    const own = Math.min(this.#mostBytes, this.#mostByRatio) - this.#out
    const outer = this.#outer?.left ?? this.#scan.left
    return Math.max(0, Math.min(own, outer))
  }

  get #mostBytes(): number {
    return this.limits.expand + this.limits.depth * this.#input
  }

  get #mostByRatio(): number {
    return freeBytes + Math.max(this.limits.ratio, this.limits.depth) * this.#input
  }

  get #input(): number {
    return this.#inputBytes ?? this.#seen
  }
}
