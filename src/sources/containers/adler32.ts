const prime = 65_521
/** The sums of this many bytes fit in 31 bits, which makes them fast. */
const stretch = 2048

/** The checksum of RFC 1950. */
export class Adler32 {
  #low = 1
  #high = 0

  add(bytes: Buffer): void {
    for (let start = 0; start < bytes.length; start += stretch) {
      this.#addStretch(bytes, start, Math.min(bytes.length, start + stretch))
    }
  }

  #addStretch(bytes: Buffer, start: number, end: number): void {
    let low = this.#low
    let high = this.#high
    for (let at = start; at < end; at++) {
      low += bytes[at] as number
      high += low
    }
    this.#low = low % prime
    this.#high = high % prime
  }

  get digest(): number {
    return this.#high * 0x10000 + this.#low
  }
}
