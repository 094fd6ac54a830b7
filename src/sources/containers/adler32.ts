const prime = 65_521
/** The sums of this many bytes fit in 32 bits. */
const stretch = 3800

/** The checksum of RFC 1950. */
export class Adler32 {
  #low = 1
  #high = 0

  add(bytes: Buffer): void {
    for (let start = 0; start < bytes.length; start += stretch) {
      for (const byte of bytes.subarray(start, start + stretch)) {
        this.#low += byte
        this.#high += this.#low
      }
      this.#low %= prime
      this.#high %= prime
    }
  }

  get digest(): number {
    return this.#high * 0x10000 + this.#low
  }
}
