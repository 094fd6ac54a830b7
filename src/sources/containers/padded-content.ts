import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import type { Entry, Part } from './format.ts'

/** Most content that is given out as one piece, without promises. */
export const smallBytes = 256 * 1024

/** An entry whose content are the next bytes of a source. */
interface StoredEntry extends Pick<Entry, 'name' | 'nameFrom'> {
  readonly size: number
  /** Bytes after the content. */
  readonly padding: number
}

/**
 * Gives out an entry, and skips its padding. Content that was not read is skipped. Returns false if the source ends within
 * the content; it is named as truncated.
 */
export async function* paddedContent(
  source: ByteSource,
  { name, nameFrom, size, padding }: StoredEntry,
  budget: Budget,
): AsyncGenerator<Part, boolean> {
  const ahead = await source.ahead()
  const stored = { kind: 'entry', name, nameFrom, place: source.position } as const
  if (ahead !== null && size <= Math.min(smallBytes, ahead.length)) {
    yield { ...stored, content: giveOut(ahead.subarray(0, size), budget) }
    source.drop(size)
  } else {
    const content = new Content(source, size, budget)
    yield { ...stored, content: content.pieces() }
    if (!(await source.skip(content.left))) {
      yield { kind: 'unread', name, fault: 'truncated' }
      return false
    }
  }
  if (padding > 0) await source.skip(padding)
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
