import type { ByteSource } from './byte-source.ts'

const windowBytes = 128 * 1024
/** Longest line that separates parts. RFC 2046 allows boundaries of 70 characters. */
const longestDelimiter = 1200
const dashes = Buffer.from('\n--')

/** The line that ends a part. */
interface Delimiter {
  /** Index of its boundary. */
  readonly level: number
  /** True if no other part of this level follows. */
  readonly isLast: boolean
}

/** The content of a part as it is stored, up to a boundary of any level. */
export class PartBody {
  readonly #source: ByteSource
  readonly #boundaries: readonly Buffer[]
  #isRead = false
  #delimiter: Delimiter | null = null

  constructor(source: ByteSource, boundaries: readonly Buffer[]) {
    this.#source = source
    this.#boundaries = boundaries
  }

  /** Null at the end of the message. Known when everything was read. */
  get delimiter(): Delimiter | null {
    return this.#delimiter
  }

  /** What was not read yet, without the line break before the delimiter. */
  async *pieces(): AsyncGenerator<Buffer> {
    for (let isStart = true; !this.#isRead; isStart = false) {
      const bytes = await this.#source.peek(windowBytes)
      const isLast = bytes.length < windowBytes
      const found = this.#find(bytes, isStart, isLast)
      const end = found?.start ?? (isLast ? bytes.length : bytes.length - longestDelimiter)
      this.#isRead = isLast || found !== null
      this.#delimiter = found?.delimiter ?? null
      await this.#source.skip(found?.end ?? end)
      if (end > 0) yield bytes.subarray(0, end)
    }
  }

  #find(bytes: Buffer, isStart: boolean, isLast: boolean): Found | null {
    if (isStart && bytes.subarray(0, 2).equals(dashes.subarray(1))) {
      const found = this.#delimiterAt(bytes, -1)
      if (found !== null) return found
    }
    const most = isLast ? bytes.length : bytes.length - longestDelimiter
    for (
      let at = bytes.indexOf(dashes);
      at !== -1 && at < most;
      at = bytes.indexOf(dashes, at + 1)
    ) {
      const found = this.#delimiterAt(bytes, at)
      if (found !== null) return found
    }
    return null
  }

  /** @param at the line break before the line. */
  #delimiterAt(bytes: Buffer, at: number): Found | null {
    const start = at + dashes.length
    for (let level = this.#boundaries.length - 1; level >= 0; level--) {
      const boundary = this.#boundaries[level] ?? dashes
      if (!bytes.subarray(start, start + boundary.length).equals(boundary)) continue
      const rest = start + boundary.length
      const line = /^(--)?[ \t]{0,99}(?:\r?\n|\r?$)/.exec(
        bytes.toString('latin1', rest, rest + 104),
      )
      if (line === null) continue
      return {
        start: Math.max(0, bytes[at - 1] === 0x0d ? at - 1 : at),
        end: rest + line[0].length,
        delimiter: { level, isLast: line[1] !== undefined },
      }
    }
    return null
  }
}

interface Found {
  /** The line break before the line, and the place after the line. */
  readonly start: number
  readonly end: number
  readonly delimiter: Delimiter
}
