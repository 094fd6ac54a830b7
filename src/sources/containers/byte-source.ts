import type { Budget } from './budget.ts'
import type { ContainerInput } from './format.ts'

/** Most bytes that a reader gives out in one piece. */
const pieceBytes = 256 * 1024

/** The bytes of a container, taken in order. Counts what it reads on the budget. */
export class ByteSource {
  readonly #pieces: AsyncIterator<Buffer>
  readonly #budget: Budget
  #held: Buffer[] = []
  #heldBytes = 0
  #ended = false
  #read = 0

  constructor(input: ContainerInput, budget: Budget) {
    this.#pieces = input.pieces()[Symbol.asyncIterator]()
    this.#budget = budget
  }

  /** Bytes taken so far. */
  get position(): number {
    return this.#read - this.#heldBytes
  }

  /** The next bytes: as many as are at hand, at most `most`; null at the end. */
  async some(most: number): Promise<Buffer | null> {
    const ahead = await this.ahead()
    if (ahead === null) return null
    const taken = ahead.subarray(0, most)
    this.drop(taken.length)
    return taken
  }

  /** The bytes at hand, without joining pieces; null at the end. They stay in the source. */
  async ahead(): Promise<Buffer | null> {
    if (this.#heldBytes === 0 && !(await this.#fill())) return null
    return this.#held[0] ?? null
  }

  /** The bytes at hand, if there are so many in one piece: no promise is needed for small entries. They stay in the source. */
  atHand(count: number): Buffer | null {
    const first = this.#held[0]
    return first !== undefined && first.length >= count ? first.subarray(0, count) : null
  }

  /** The next bytes, up to `count`; fewer only at the end. They stay in the source. */
  async peek(count: number): Promise<Buffer> {
    while (this.#heldBytes < count && (await this.#fill())) {}
    const [first] = this.#held
    if (first !== undefined && first.length >= Math.min(count, this.#heldBytes)) {
      return first.subarray(0, count)
    }
    // Joined once, so that repeated looks at the same bytes copy them only once.
    const joined = Buffer.concat(this.#held)
    this.#held = [joined]
    return joined.subarray(0, count)
  }

  /** Takes exactly `count` bytes. Null, and nothing taken, if there are fewer. */
  async take(count: number): Promise<Buffer | null> {
    const bytes = await this.peek(count)
    if (bytes.length < count) return null
    this.drop(count)
    return bytes
  }

  /** Leaves out bytes. Returns false if the source ends before. */
  async skip(count: number): Promise<boolean> {
    for (let left = count; left > 0; ) {
      const taken = await this.some(left)
      if (taken === null) return false
      left -= taken.length
    }
    return true
  }

  /** Returns bytes to the source; they are read again. */
  putBack(bytes: Buffer): void {
    if (bytes.length === 0) return
    this.#held.unshift(bytes)
    this.#heldBytes += bytes.length
  }

  /** True if nothing is left but zeros, as after archives on tapes. Takes them. */
  async onlyZerosLeft(): Promise<boolean> {
    for (;;) {
      const bytes = await this.some(pieceBytes)
      if (bytes === null) return true
      if (!bytes.every((byte) => byte === 0)) return false
    }
  }

  async close(): Promise<void> {
    await this.#pieces.return?.()
  }

  /** Leaves out bytes that are at hand. */
  drop(count: number): void {
    this.#heldBytes -= count
    for (let left = count; left > 0; ) {
      const first = this.#held[0]
      if (first === undefined) return
      if (first.length > left) this.#held[0] = first.subarray(left)
      else this.#held.shift()
      left -= first.length
    }
  }

  async #fill(): Promise<boolean> {
    while (!this.#ended) {
      const { done, value } = await this.#pieces.next()
      if (done === true) {
        this.#ended = true
        return false
      }
      if (value.length === 0) continue
      this.#budget.read(value.length)
      this.#held.push(value)
      this.#heldBytes += value.length
      this.#read += value.length
      return true
    }
    return false
  }
}

/** Cuts bytes into pieces and draws each on the budget. */
export function* giveOut(bytes: Buffer, budget: Budget): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    const piece = bytes.subarray(start, start + pieceBytes)
    budget.give(piece.length)
    yield piece
  }
}

/** Reads a range of a container; gives fewer bytes only at its end. */
export type ReadRange = NonNullable<ContainerInput['read']>

/** The bytes of a container from `start` to `end`. */
export function rangeOf(read: ReadRange, start: number, end: number): ContainerInput {
  const readWithin = (position: number, length: number) =>
    read(start + position, Math.max(0, Math.min(length, end - start - position)))
  return {
    size: end - start,
    read: readWithin,
    async *pieces() {
      for (let place = 0; ; ) {
        const bytes = readWithin(place, pieceBytes)
        if (bytes.length === 0) return
        yield bytes
        place += bytes.length
      }
    },
  }
}
