/** Bytes that are appended to, up to a limit. */
export class GrowingBytes {
  readonly #most: number
  #buffer = Buffer.alloc(16 * 1024)
  #length = 0
  #isFull = false

  constructor(most: number) {
    this.#most = most
  }

  get length(): number {
    return this.#length
  }

  /** True if something was not appended because of the limit. */
  get isFull(): boolean {
    return this.#isFull
  }

  /** Valid until more is appended. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length)
  }

  addByte(byte: number, count = 1): void {
    if (!this.#makeRoom(count)) return
    this.#buffer.fill(byte, this.#length, this.#length + count)
    this.#length += count
  }

  add(bytes: Uint8Array): void {
    if (!this.#makeRoom(bytes.length)) return
    this.#buffer.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Appends bytes that are in it already, or are being appended. */
  repeat(start: number, count: number): void {
    if (!this.#makeRoom(count)) return
    for (let index = 0; index < count; index++) {
      this.#buffer[this.#length++] = this.#buffer[start + index] ?? 0
    }
  }

  insert(place: number, byte: number): void {
    if (!this.#makeRoom(1)) return
    this.#buffer.copyWithin(place + 1, place, this.#length)
    this.#buffer[place] = byte
    this.#length++
  }

  /** Removes what comes after the first `length` bytes. */
  cut(length: number): void {
    this.#length = length
  }

  #makeRoom(count: number): boolean {
    const needed = this.#length + count
    if (needed > this.#most) {
      this.#isFull = true
      return false
    }
    if (needed > this.#buffer.length) {
      const larger = Buffer.alloc(Math.max(needed, this.#buffer.length * 2))
      this.#buffer.copy(larger, 0, 0, this.#length)
      this.#buffer = larger
    }
    return true
  }
}
