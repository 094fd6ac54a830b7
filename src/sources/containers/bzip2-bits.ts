/** Bits from a buffer, the highest bit of each byte first. After its end come zeros. */
export class Bits {
  readonly #bytes: Uint8Array
  /** In bits. */
  position: number

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes
    this.position = position
  }

  /** True if more bits were read than there are. */
  get isExhausted(): boolean {
    return this.position > this.#bytes.length * 8
  }

  /** The next bits, at most 24, without taking them. */
  peek(count: number): number {
    const place = this.position >>> 3
    const bytes = this.#bytes
    const word =
      ((bytes[place] ?? 0) << 24) |
      ((bytes[place + 1] ?? 0) << 16) |
      ((bytes[place + 2] ?? 0) << 8) |
      (bytes[place + 3] ?? 0)
    return (word << (this.position & 7)) >>> (32 - count)
  }

  /** Takes bits, at most 24. */
  take(count: number): number {
    const value = this.peek(count)
    this.position += count
    return value
  }

  takeBit(): boolean {
    const byte = this.#bytes[this.position >>> 3] ?? 0
    const bit = (byte >>> (7 - (this.position & 7))) & 1
    this.position++
    return bit === 1
  }

  /** 32 bits. */
  takeWord(): number {
    return this.take(16) * 0x10000 + this.take(16)
  }
}
