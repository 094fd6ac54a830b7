import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import type { Part } from './format.ts'

/** Most content that is given out as one piece, without promises. */
const smallBytes = 256 * 1024

/**
 * Gives out an entry whose content are the next `size` bytes, and skips the `padding` behind them. Content that was not
 * read is skipped. Returns false if the source ends within the content; it is named as truncated.
 */
export async function* paddedContent(
  source: ByteSource,
  name: Uint8Array | null,
  size: number,
  padding: number,
  budget: Budget,
): AsyncGenerator<Part, boolean> {
  const ahead = await source.ahead()
  const place = source.position
  if (ahead !== null && size <= Math.min(smallBytes, ahead.length)) {
    yield { kind: 'entry', name, place, content: giveOut(ahead.subarray(0, size), budget) }
    await source.skip(size)
  } else {
    const content = new Content(source, size, budget)
    yield { kind: 'entry', name, place, content: content.pieces() }
    if (!(await source.skip(content.left))) {
      yield { kind: 'unread', name, fault: 'truncated' }
      return false
    }
  }
  await source.skip(padding)
  return true
}

/** The content of an entry, from the source. */
class Content {
  readonly #source: ByteSource
  readonly #budget: Budget
  left: number

  constructor(source: ByteSource, size: number, budget: Budget) {
    this.#source = source
    this.left = size
    this.#budget = budget
  }

  async *pieces(): AsyncGenerator<Buffer> {
    while (this.left > 0) {
      const piece = await this.#source.some(Math.min(this.left, smallBytes))
      if (piece === null) return
      this.left -= piece.length
      yield* giveOut(piece, this.#budget)
    }
  }
}
