import type { Chunk } from '../model/index.ts'
import type { TextReader } from './views/index.ts'

interface LineColumn {
  readonly line: number
  readonly column: number
}

/**
 * Converts offsets in one chunk to lines and columns, for one view. Lines end with a line feed; columns count UTF-16 code
 * units of the decoded line, without a byte-order mark. Each call continues from the last offset if it can, so that many
 * matches in one chunk cost one pass for each prefix.
 */
export class Locator {
  readonly #chunk: Chunk
  readonly #reader: TextReader
  readonly #first: number
  #offset: number
  #line: number
  #column: number

  constructor(chunk: Chunk, reader: TextReader) {
    this.#chunk = chunk
    this.#reader = reader
    this.#first = chunk.start.offset === 0 ? byteOrderMarkLength(chunk, reader) : reader.align(0)
    this.#offset = this.#first
    this.#line = chunk.start.line
    this.#column = chunk.start.column
  }

  /** @param offset byte offset in the chunk. */
  locate(offset: number): LineColumn {
    if (offset < this.#offset) this.#restart()
    const { bytes } = this.#chunk
    for (
      let feed = this.#nextFeed(this.#offset);
      feed !== -1 && feed < offset;
      feed = this.#nextFeed(this.#offset)
    ) {
      this.#offset = feed + this.#reader.unit
      this.#line++
      this.#column = 1
    }
    if (offset > this.#offset && offset <= bytes.length) {
      this.#column += this.#reader.text(this.#offset, offset).length
      this.#offset = offset
    }
    return { line: this.#line, column: this.#column }
  }

  /** Matches of a rule's second prefix begin again at the start of the chunk. */
  #restart(): void {
    this.#offset = this.#first
    this.#line = this.#chunk.start.line
    this.#column = this.#chunk.start.column
  }

  #nextFeed(from: number): number {
    const { bytes } = this.#chunk
    if (this.#reader.unit === 1) return bytes.indexOf(0x0a, from)
    const high = this.#reader.decoded[0] === 'utf-16be' ? 0 : 1
    for (let at = bytes.indexOf(0x0a, from); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
      const unit = high === 0 ? at - 1 : at
      if (unit >= from && (unit - from) % 2 === 0 && bytes[unit + high] === 0) return unit
    }
    return -1
  }
}

function byteOrderMarkLength(chunk: Chunk, reader: TextReader): number {
  const { bytes } = chunk
  if (reader.unit === 1) return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return marked ? 2 : reader.align(0)
}
