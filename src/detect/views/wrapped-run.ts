import type { BitAlphabet } from '../../search/index.ts'
import { type EncodedRun, RunBuilder } from './bit-groups.ts'
import { type Hit, reachAfter, reachBefore, shortestKey } from './decoder.ts'
import { beforeLineBreak, lineBreakAt, lineStartBefore } from './line-break.ts'

/** The characters of an encoding that is often wrapped. */
interface RunAlphabet {
  /** Bits per character. */
  readonly bits: 4 | 5 | 6
  /** The value of each character code, or -1. */
  readonly values: Int8Array
  /** Longer ways to write a character: `\/` for `/`. In lower case. */
  readonly spelled: readonly (readonly [text: string, value: number])[]
}

export function alphabetOf(
  { bits, characters }: BitAlphabet,
  spelled: RunAlphabet['spelled'] = [],
): RunAlphabet {
  const values = new Int8Array(256).fill(-1)
  characters.forEach((forms, value) => {
    for (const form of forms) values[form.charCodeAt(0)] = value
  })
  return { bits, values, spelled }
}

/** Shortest lines that are joined across a comma, in characters: shorter ones are more likely separate values. */
const shortestListLine = 60
const mostPadding = 6
/** Most blanks at the end of a line that are skipped. */
const mostBlanks = 64
const longestSpelling = 6

/** A row of characters without a break. */
interface Piece {
  readonly start: number
  readonly end: number
  /** In characters. */
  readonly length: number
  /** True if the reach cut its start, so that its length is not known. */
  readonly isCut: boolean
}

/**
 * Reads the run of characters around a hit, over line breaks; null if the hit does not begin with such a character, or
 * the run is too short for a key.
 */
export function readWrappedRun(
  bytes: Buffer,
  hit: Pick<Hit, 'start' | 'end'>,
  alphabet: RunAlphabet,
): EncodedRun | null {
  const reader = new RunReader(bytes, alphabet, hit)
  const pieces = reader.pieces()
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (length * alphabet.bits < 8 * shortestKey) return null
  const run = new RunBuilder(length)
  for (const piece of pieces) reader.copy(piece, run)
  return run.finish(hit.start)
}

class RunReader {
  readonly #bytes: Buffer
  readonly #alphabet: RunAlphabet
  readonly #hit: Pick<Hit, 'start' | 'end'>
  readonly #from: number
  readonly #to: number

  constructor(bytes: Buffer, alphabet: RunAlphabet, hit: Pick<Hit, 'start' | 'end'>) {
    this.#bytes = bytes
    this.#alphabet = alphabet
    this.#hit = hit
    this.#from = Math.max(0, hit.start - reachBefore)
    this.#to = Math.min(bytes.length, hit.start + reachAfter)
  }

  pieces(): Piece[] {
    const { start } = this.#hit
    const first = this.#pieceFrom(this.#pieceStart(start))
    return first.end <= start ? [] : [...this.#piecesUpTo(first), ...this.#piecesAfter(first)]
  }

  /** The pieces up to and including a piece. */
  #piecesUpTo(piece: Piece): Piece[] {
    const pieces: Piece[] = []
    let next = piece
    while (next.start > this.#from) {
      const end = beforeLineBreak(this.#bytes, next.start)
      if (end <= this.#from) break
      const before = this.#pieceFrom(this.#pieceStart(end))
      // The break may end with a sign of a diff, which was read as a character.
      const start = lineBreakAt(this.#bytes, end)?.end ?? next.start
      if (before.end !== end || start > this.#hit.start || !this.#areJoined(before, next)) break
      pieces.push({ ...next, start })
      next = before
    }
    return [...pieces, next].reverse()
  }

  #piecesAfter(piece: Piece): Piece[] {
    const pieces: Piece[] = []
    for (let before = piece; before.end < this.#to; ) {
      const lineBreak = lineBreakAt(this.#bytes, before.end)
      if (lineBreak === null || lineBreak.end >= this.#to) break
      const next = this.#pieceFrom(lineBreak.end)
      const isInHit = before.end < this.#hit.end
      if (next.length === 0 || !(isInHit || this.#areJoined(before, next))) break
      pieces.push(next)
      before = next
    }
    return pieces
  }

  /** True if one piece is likely the continuation of another: all lines of a wrapped text but the last are equally long. */
  #areJoined(before: Piece, next: Piece): boolean {
    const lineBreak = lineBreakAt(this.#bytes, before.end)
    if (lineBreak?.isSoft) return true
    if (!this.#endsLine(next.end)) return false
    if (lineBreak?.isList && before.length < shortestListLine) return false
    return (
      before.isCut ||
      next.length <= before.length ||
      this.#column(next.end) <= this.#column(before.end)
    )
  }

  /** True if nothing but an encoded text is up to `at`: no name follows, such as `password:` in the next line. */
  #endsLine(at: number): boolean {
    const bytes = this.#bytes
    let end = at
    if (end === this.#to) return true
    while (bytes[end] === 0x3d && end < at + mostPadding) end++
    const padded = end > at
    const blanks = end
    while ((bytes[end] === 0x20 || bytes[end] === 0x09) && end < at + mostBlanks) end++
    if (end > blanks && padded) return true
    return end >= bytes.length || (end > blanks ? afterBlanks : afterText).includes(bytes[end] ?? 0)
  }

  #column(at: number): number {
    return at - lineStartBefore(this.#bytes, at)
  }

  /** The start of the row of characters that ends at or contains `at`. */
  #pieceStart(at: number): number {
    let start = at
    while (start > this.#from) {
      const byte = this.#bytes[start - 1] ?? 0
      if (this.#alphabet.values[byte] !== -1) start--
      else {
        const spelled = this.#spelledBefore(start)
        if (spelled === start) return this.#withoutEscape(start, at)
        start = spelled
      }
    }
    return start
  }

  /** The start of a longer way to write a character that ends at `start` or just behind; else `start`. */
  #spelledBefore(start: number): number {
    for (let at = start - 1; at >= Math.max(this.#from, start - longestSpelling); at--) {
      const found = this.#spelledAt(at)
      if (found !== undefined && at + found[0].length >= start) return at
      if (this.#bytes[start - 1] !== semicolon) break
    }
    return start
  }

  /** Skips the letters of an escape that belong to it: `\n`, `%3D`, `\u003d`. */
  #withoutEscape(start: number, most: number): number {
    if (start === 0) return start
    const text = this.#bytes.toString('latin1', start - 1, start + 5)
    const escaped = /^(?:\\(?:[bfnrtv]|x[0-9a-f]{2}|u[0-9a-f]{4})|%[0-9a-f]{2})/i.exec(text)
    return escaped === null ? start : Math.min(most, start - 1 + escaped[0].length)
  }

  #spelledAt(at: number): readonly [string, number] | undefined {
    const byte = this.#bytes[at] ?? 0
    if (byte !== 0x5c && byte !== 0x25 && byte !== 0x26) return undefined
    const text = this.#bytes.toString('latin1', at, at + longestSpelling).toLowerCase()
    return this.#alphabet.spelled.find(([form]) => text.startsWith(form))
  }

  #pieceFrom(start: number): Piece {
    let end = start
    let length = 0
    for (let next = this.#next(end); next > end && end < this.#to; next = this.#next(end)) {
      end = next
      length++
    }
    return { start, end, length, isCut: start === this.#from && start > 0 }
  }

  /** The offset after the character at `at`; `at` itself if there is none. */
  #next(at: number): number {
    const value = this.#alphabet.values[this.#bytes[at] ?? 0]
    if (at >= this.#bytes.length) return at
    return value !== -1 ? at + 1 : at + (this.#spelledAt(at)?.[0].length ?? 0)
  }

  copy({ start, end }: Piece, run: RunBuilder): void {
    for (let at = start; at < end; ) {
      const value = this.#alphabet.values[this.#bytes[at] ?? 0] ?? -1
      const spelled = value === -1 ? this.#spelledAt(at) : undefined
      const next = at + (spelled?.[0].length ?? 1)
      run.add(spelled?.[1] ?? value, at, next)
      at = next
    }
  }
}

const semicolon = 0x3b
const codes = (characters: string) => Array.from(characters, (character) => character.charCodeAt(0))
/** What may follow an encoded text directly, and after blanks. */
const afterText = codes('\r\n"\'`<,;)]}\\%&')
const afterBlanks = codes('\r\n"\'`<,;)]}\\+')
