import { mayBegin, sequenceLength } from '../control-sequences.ts'
import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape } from './escaped-text.ts'
import { gapsIn, parsePatterns, plain } from './prefix-patterns.ts'

/**
 * Control sequences of terminals (ECMA-48) within a prefix, as bytes or written out, and overstrikes of manual pages
 * (`_\bb`, `b\bb`). In the body, control sequences need no decoder: every text is read over them.
 */
export const terminal: Decoder = {
  name: 'invisible',
  breaks: '\b',
  patterns: (prefix) =>
    parsePatterns([
      ...gapsIn(prefix).flatMap(({ before }, index) =>
        ['\\x1b[\\[(\\]]', ...(index === 0 ? [] : writtenStarts)].map((start) => before + start),
      ),
      ...overstruck(prefix),
    ]),
  commonPatterns: () => [],
  open: (bytes, hit) => {
    const reader = new SequenceReader(bytes)
    return decodeEscapes(bytes, hit, any, (_, at, end) => reader.at(at, end))
  },
}

/** ESC as `\x1b`, `\033`, `\e`, `^[` and `#033`, and sequences that lost it. */
const writtenStarts = [
  '\\\\{1,8}[x0][13][bB3]',
  '\\\\{1,8}e\\[',
  '\\^\\[[\\[(\\]]',
  '#033',
  '\\[[0-9;]{0,12}[mK][_\\[]',
]

/** The prefix with one character overstruck by itself or underlined, and the plain ones before it. */
function overstruck(prefix: string): string[] {
  return Array.from(prefix, (char, index) => {
    const before = plain(prefix.slice(Math.max(0, index - 2), index))
    return `${before}[${plain(char)}_]\\x08[${plain(char)}_]`
  })
}

const any = new Uint8Array(256).fill(1)
const backspace = 0x08
const underscore = 0x5f
/** Most reads in one stretch: texts full of unfinished sequences would take more. */
const mostReads = 65_536

class SequenceReader {
  readonly #bytes: Buffer
  #reads = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Reads the control sequence or overstrike at `at`. */
  at(at: number, end: number): Escape | null {
    if (this.#bytes[at + 1] === backspace) return this.#overstrike(at, end)
    if (mayBegin[this.#bytes[at] ?? 0] !== 1 || this.#reads > mostReads) return null
    const length = sequenceLength((index) => this.#codeAt(index, end), at)
    return length === 0 || at + length > end ? null : { length, bytes: [] }
  }

  #codeAt(index: number, end: number): number {
    this.#reads++
    return index < end ? (this.#bytes[index] ?? -1) : -1
  }

  /** Characters with backspaces between them: the last one is shown, unless it underlines. */
  #overstrike(at: number, end: number): Escape | null {
    const bytes = this.#bytes
    let shown = bytes[at] ?? 0
    let next = at + 1
    while (next + 1 < end && bytes[next] === backspace && (bytes[next + 1] ?? 0) > 0x20) {
      const code = bytes[next + 1] ?? 0
      if (code !== underscore) shown = code
      next += 2
    }
    return next === at + 1 ? null : { length: next - at, bytes: [shown] }
  }
}
