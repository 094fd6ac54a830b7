const mebibyte = 1024 * 1024

/**
 * A delta of a few bytes can expand to 32 MB, and the next delta can use that as its base: a pack of a few kilobytes could
 * take hours to read. Histories with many versions of large files expand to a few hundred times their packed size.
 */
const baseAllowance = 65_536 * mebibyte
const timesPacked = 16_384

/** How many bytes deltas may expand to. Shared between threads. */
export interface Expansion {
  readonly limitMebibytes: number
  /** One element: mebibytes so far. */
  readonly spent: Int32Array
}

export function makeExpansion(packBytes: number): Expansion {
  const limit = (baseAllowance + packBytes * timesPacked) / mebibyte
  const limitMebibytes = Math.min(limit, 0x7fff0000)
  return { limitMebibytes, spent: new Int32Array(new SharedArrayBuffer(4)) }
}

/** Counts the bytes of one thread, and adds them to the shared number every 64 MB. */
export class ExpansionMeter {
  readonly #expansion: Expansion
  #bytes = 0
  #exceeded = false

  constructor(expansion: Expansion) {
    this.#expansion = expansion
  }

  /** True once all threads together have exceeded the limit. */
  get exceeded(): boolean {
    return this.#exceeded
  }

  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes < 64 * mebibyte) return
    const { spent, limitMebibytes } = this.#expansion
    const whole = Math.floor(this.#bytes / mebibyte)
    this.#bytes -= whole * mebibyte
    // Once above the limit nothing is added, so the number cannot overflow.
    if (Atomics.load(spent, 0) > limitMebibytes) this.#exceeded = true
    else this.#exceeded = Atomics.add(spent, 0, whole) + whole > limitMebibytes
  }
}
