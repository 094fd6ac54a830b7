import { SweepFault } from './sweep-fault.ts'

/** Most numbers of one list: 64 million of four bytes. */
const mostNumbers = 64 * 1024 * 1024

/** Numbers of 32 bits in one array that grows. */
export class EdgeList {
  #numbers = new Int32Array(1024)
  #length = 0

  /** @throws SweepFault if the list gets too long for memory. */
  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow()
    this.#numbers[this.#length++] = number
  }

  get length(): number {
    return this.#length
  }

  set(at: number, number: number): void {
    this.#numbers[at] = number
  }

  /** Drops what was added after a length. */
  truncate(length: number): void {
    this.#length = length
  }

  /** The numbers so far. The list must not be used afterwards. */
  take(): Int32Array {
    return this.#numbers.subarray(0, this.#length)
  }

  #grow(): void {
    if (this.#length >= mostNumbers) throw new SweepFault('there are too many tree entries')
    const larger = new Int32Array(this.#length < 1 << 20 ? this.#length * 4 : this.#length * 1.5)
    larger.set(this.#numbers)
    this.#numbers = larger
  }
}
