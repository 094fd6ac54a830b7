const mebibyte = 1024 * 1024

/**
 * A delta of a few bytes can make an object of 32 MB, and another one can be made of that: a pack of a few kilobytes could
 * be put together for hours. Histories with many versions of large files come to a few hundred times their packed size.
 */
const allowedAnyway = 65_536 * mebibyte
const timesPacked = 16_384

/** How many bytes may be put together from deltas. Shared between threads. */
export interface Expansion {
  readonly limitMebibytes: number
  /** One number: mebibytes so far. */
  readonly spent: Int32Array
}

export function makeExpansion(packBytes: number): Expansion {
  const limit = (allowedAnyway + packBytes * timesPacked) / mebibyte
  const limitMebibytes = Math.min(limit, 0x7fff0000)
  return { limitMebibytes, spent: new Int32Array(new SharedArrayBuffer(4)) }
}

/** Counts for one thread, and adds to the shared number now and then. */
export class ExpansionMeter {
  readonly #expansion: Expansion
  #bytes = 0
  #exceeded = false

  constructor(expansion: Expansion) {
    this.#expansion = expansion
  }

  /** True once threads together have put together more than is allowed. */
  get exceeded(): boolean {
    return this.#exceeded
  }

  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes < 64 * mebibyte) return
    const { spent, limitMebibytes } = this.#expansion
    const whole = Math.floor(this.#bytes / mebibyte)
    this.#bytes -= whole * mebibyte
    // Saturates: the number must not wrap round.
    if (Atomics.load(spent, 0) > limitMebibytes) this.#exceeded = true
    else this.#exceeded = Atomics.add(spent, 0, whole) + whole > limitMebibytes
  }
}
