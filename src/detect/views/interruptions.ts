import { mayBegin, sequenceLength, textFrom } from '../control-sequences.ts'
import type { TextReader } from './index.ts'

/** Most interruptions that are skipped in one key, so that hostile input costs no more than a long key. */
const mostInterruptions = 48

/** Characters within a text that do not belong to it, such as a control sequence. */
export interface Interruption {
  /** Index of the character after it. */
  readonly index: number
  /** Its length in characters of the plain text. */
  readonly length: number
  /** The name for `decoded` in the report. */
  readonly name: 'invisible' | 'quoted-printable' | 'markup'
  /** True if the text surely continues: at the start of a colour, an escaped character, the end of a full line. */
  readonly continues: boolean
}

/** Wraps a reader so that it skips control sequences and soft line breaks and decodes the escapes of Office files. */
export function withoutInterruptions(plain: TextReader): TextReader {
  return new SkippingReader(plain)
}

const nothing: readonly Interruption[] = []

/** Finds interruptions character by character, because most texts have none and end soon. */
class SkippingReader implements TextReader {
  readonly #plain: TextReader
  readonly start: number
  readonly unit: 1 | 2
  /** Characters up to this index were read. */
  #read = 0
  #interruptions: Interruption[] | null = null
  /** Plain indices of the characters from the first interruption on. */
  #plainIndices: number[] = []
  /** Codes of escaped characters, by index. */
  #escaped: Map<number, number> | null = null

  constructor(plain: TextReader) {
    this.#plain = plain
    this.start = plain.start
    this.unit = plain.unit
  }

  get decoded(): readonly string[] {
    return this.#plain.decoded
  }

  get isAfterText(): boolean {
    return this.#plain.isAfterText === true
  }

  /** Not known after an interruption: indices are then not those of the plain text. */
  get textEnd(): number {
    const isInterrupted = this.#interruptions !== null || this.#escaped !== null
    return isInterrupted ? -1 : (this.#plain.textEnd ?? -1)
  }

  get interruptions(): readonly Interruption[] {
    return this.#interruptions ?? nothing
  }

  codeAt(index: number): number {
    if (index <= 0) return this.#plain.codeAt(index)
    const at = this.#plainIndex(index)
    return this.#escaped?.get(index) ?? this.#plain.codeAt(at)
  }

  offsetAt(index: number): number {
    return this.#plain.offsetAt(this.#plainIndex(index))
  }

  text(from: number, to: number): string {
    return this.#plain.text(from, to)
  }

  align(offset: number): number {
    return this.#plain.align(offset)
  }

  #plainIndex(index: number): number {
    while (this.#read < index) this.#readNext()
    const first = this.#interruptions?.[0]?.index
    if (first === undefined || index < first) return index
    return this.#plainIndices[index - first] ?? index
  }

  #readNext(): void {
    const before = this.#read
    this.#read++
    const index = this.#read
    let plainIndex =
      (this.#interruptions === null ? before : (this.#plainIndices.at(-1) ?? before)) + 1
    if (this.#escaped?.has(before)) {
      this.#add({ index, length: escapeLength - 1, name: 'markup', continues: true })
      plainIndex += escapeLength - 1
    }
    const code = this.#plain.codeAt(plainIndex)
    if (code >= 0 && code <= 0xff && mayBegin[code] === 1) plainIndex = this.#skip(plainIndex)
    if (this.#interruptions !== null) this.#plainIndices.push(plainIndex)
  }

  /** Skips the interruptions at a plain index. */
  #skip(from: number): number {
    const codes = (index: number) => this.#plain.codeAt(index)
    let at = from
    while (this.interruptions.length < mostInterruptions) {
      const found = interruptionAt(codes, at)
      if (found === null) break
      this.#add({ index: this.#read, ...found })
      at += found.length
    }
    const code = escapedAt(codes, at)
    if (code !== null) {
      this.#escaped ??= new Map()
      this.#escaped.set(this.#read, code)
    }
    return at
  }

  #add(interruption: Interruption): void {
    this.#interruptions ??= []
    this.#interruptions.push(interruption)
  }
}

type Found = Pick<Interruption, 'length' | 'name' | 'continues'>

function interruptionAt(codes: (index: number) => number, at: number): Found | null {
  const code = codes(at)
  if (code < 0 || code > 0xff || mayBegin[code] !== 1) return null
  if (code === underscore && !mayEscape(codes, at)) return null
  if (code === equals) {
    const found = softBreak.exec(textFrom(codes, at, 12))
    if (found !== null)
      return {
        length: found[0].length,
        name: 'quoted-printable',
        continues: isFullLine(codes, at),
      }
  }
  const length = sequenceLength(codes, at)
  if (length === 0 || isPrefixEaten(codes, at + length)) return null
  const continues = colour.test(textFrom(codes, at, length))
  return { length, name: 'invisible', continues }
}

// Lengths of the lines that encoders break, in characters without the `=`: at most 76 with it.
const shortestFullLine = 72
const longestFullLine = 75

/** True if the line that ends at `at` is as long as encoders write lines, so that its break is none of the text. */
function isFullLine(codes: (index: number) => number, at: number): boolean {
  for (let length = 0; length <= longestFullLine; length++) {
    const code = codes(at - 1 - length)
    if (code === newline || code === -1) return length >= shortestFullLine
  }
  return false
}

/** True if a sequence would end within the prefix of another key, which hostile text could use to join keys. */
function isPrefixEaten(codes: (index: number) => number, end: number): boolean {
  return codes(end - 1) === 0x62 && codes(end) === 0x72 && codes(end + 1) === underscore
}

const equals = 0x3d
const newline = 0x0a
/** A soft line break of quoted-printable (RFC 2045, section 6.7), also as in a string literal. */
const softBreak = /^=[ \t]{0,4}(?:\r?\n|(?:\\r)?\\n)/
/** The start of a colour or style: neither a reset nor a return to the default. */
const colour =
  /\[(?:[0-9:;]*[;:])?0?(?:[1-9]|1\d|3[0-8]|4[0-8]|9\d|10[0-7]|2\d\d|1[1-9]\d|[5-8]\d)m$/

const underscore = 0x5f
const escapeLength = 7

/** A cheap test: most underscores do not begin an escape. */
function mayEscape(codes: (index: number) => number, at: number): boolean {
  if (codes(at) !== underscore || (codes(at + 1) | 0x20) !== 0x78) return false
  return codes(at + escapeLength - 1) === underscore
}

/** Decodes an escape such as `_x000D_` (Office Open XML, CLIXML); null if there is none. */
function escapedAt(codes: (index: number) => number, at: number): number | null {
  if (!mayEscape(codes, at)) return null
  const found = /^_x([0-9a-f]{4})_/i.exec(textFrom(codes, at, escapeLength))
  if (found === null) return null
  const code = Number.parseInt(found[1] ?? '', 16)
  return code < 0x100 ? code : 0xff
}
