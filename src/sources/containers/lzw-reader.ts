import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { singleContent } from './single-content.ts'

const narrowest = 9
const clearCode = 256
const inputBytes = 64 * 1024
const pieceBytes = 64 * 1024

/** The format has no checksum: damage is only seen where a code cannot be. */
export const lzwReader = singleContent(stream)

async function* stream(
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  const header = await source.take(3)
  if (header === null) {
    faults.push('truncated')
    return
  }
  const decoder = new Decoder(header[2] ?? 0)
  for (;;) {
    const input = await source.peek(inputBytes)
    const isLast = input.length < inputBytes
    for (const piece of decoder.decode(input, isLast)) yield* giveOut(piece, budget)
    if (decoder.isDamaged) {
      faults.push('damaged')
      return
    }
    await source.skip(decoder.used)
    if (isLast) return
  }
}

/** Codes come in groups of eight of the same width; what is left of a group is skipped when the width changes. */
class Decoder {
  readonly #widest: number
  readonly #hasClearCode: boolean
  /** The entry before each, and its last byte. */
  readonly #before: Uint16Array
  readonly #last: Uint8Array
  readonly #reversed: Uint8Array
  #width = narrowest
  #next: number
  #previous = -1
  #firstByte = 0
  #piece = Buffer.alloc(pieceBytes)
  #filled = 0
  isDamaged = false
  /** Bytes of the input that were decoded. */
  used = 0

  constructor(settings: number) {
    this.#widest = settings & 0x1f
    this.#hasClearCode = (settings & 0x80) !== 0
    const codes = 2 ** this.#widest
    this.#before = new Uint16Array(codes)
    this.#last = new Uint8Array(codes)
    this.#reversed = new Uint8Array(codes + 1)
    this.#next = this.#firstFree
  }

  get #firstFree(): number {
    return this.#hasClearCode ? clearCode + 1 : clearCode
  }

  /** Decodes all whole groups, and at the end the rest. */
  *decode(input: Buffer, isLast: boolean): Generator<Buffer> {
    this.used = 0
    while (!this.isDamaged && this.used + (isLast ? 2 : this.#width) <= input.length) {
      const group = input.subarray(this.used, this.used + this.#width)
      this.used += group.length
      yield* this.#group(group)
    }
    if (isLast && this.#filled > 0) yield this.#flush()
  }

  *#group(group: Buffer): Generator<Buffer> {
    const width = this.#width
    for (let bit = 0; bit + width <= group.length * 8; bit += width) {
      const code = codeAt(group, bit, width)
      if (code === clearCode && this.#hasClearCode) {
        this.#next = this.#firstFree
        this.#previous = -1
        this.#width = narrowest
        return
      }
      yield* this.#code(code)
      if (this.isDamaged || this.#width !== width) return
    }
  }

  *#code(code: number): Generator<Buffer> {
    if (code > this.#next || (code === this.#next && this.#previous === -1)) {
      this.isDamaged = true
      return
    }
    if (this.#previous === -1 && code >= clearCode) {
      this.isDamaged = true
      return
    }
    yield* this.#write(code)
    if (this.#previous !== -1) this.#learn()
    this.#previous = code
  }

  /** Writes what a code stands for, from its last byte to its first. */
  *#write(code: number): Generator<Buffer> {
    let length = 0
    let current = code
    if (code === this.#next) {
      length++
      current = this.#previous
    }
    for (; current >= clearCode; current = this.#before[current] ?? 0)
      this.#reversed[length++] = this.#last[current] ?? 0
    this.#firstByte = current
    this.#reversed[length] = current
    // The entry that is being learned: the previous text, and its own first byte again.
    if (code === this.#next) this.#reversed[0] = current
    for (; length >= 0; length--) {
      this.#piece[this.#filled++] = this.#reversed[length] ?? 0
      if (this.#filled === pieceBytes) yield this.#flush()
    }
  }

  #learn(): void {
    if (this.#next >= 2 ** this.#widest) return
    this.#before[this.#next] = this.#previous
    this.#last[this.#next] = this.#firstByte
    this.#next++
    if (this.#next >= 2 ** this.#width && this.#width < this.#widest) this.#width++
  }

  #flush(): Buffer {
    const piece = this.#piece.subarray(0, this.#filled)
    this.#piece = Buffer.alloc(pieceBytes)
    this.#filled = 0
    return piece
  }
}

/** @param width at most 16 bits, from the lowest of each byte. */
function codeAt(group: Buffer, bit: number, width: number): number {
  const place = bit >>> 3
  const word =
    (group[place] ?? 0) | ((group[place + 1] ?? 0) << 8) | ((group[place + 2] ?? 0) << 16)
  return (word >>> (bit & 7)) & (2 ** width - 1)
}
