import type { Budget } from './budget.ts'
import { giveOut } from './byte-source.ts'
import { GrowingBytes } from './growing-bytes.ts'

/** Output is given out when it has this size. */
const pieceBytes = 128 * 1024
const newline = 0x0a

/** Values of a table or file, a line for each. */
export class ValueLines {
  readonly #budget: Budget
  #output = new GrowingBytes(Number.POSITIVE_INFINITY)

  constructor(budget: Budget) {
    this.#budget = budget
  }

  add(value: Uint8Array): void {
    if (value.length === 0) return
    this.#output.add(value)
    this.#output.addByte(newline)
  }

  /** Gives out what was added, once it is much. */
  *ready(): Generator<Buffer> {
    if (this.#output.length >= pieceBytes) yield* this.rest()
  }

  /** Gives out what was added. */
  *rest(): Generator<Buffer> {
    const { bytes, length } = this.#output
    if (length === 0) return
    this.#output = new GrowingBytes(Number.POSITIVE_INFINITY)
    yield* giveOut(bytes, this.#budget)
  }
}
