import { isDigit } from './characters.ts'
import { type Codes, mayBegin } from './control-sequences.ts'
import { isRandomText, runBefore, textUpTo } from './preceding-run.ts'
import { columnAround, longestRecord } from './sqlite-record.ts'
import type { TextReader } from './views/index.ts'

// Lengths that binary formats state before a text, for formats that put no separator after it.

/**
 * How reliable a stated length is: `sure`; `digits` before a colon; after a `type` byte for texts; a `bare` number, which
 * may be chance; or a number `far` before the key, with other characters of the text between them. Unless the length is
 * sure, the text after it must look like another item.
 */
export type StatedKind = 'sure' | 'digits' | 'type' | 'bare' | 'far'

/** The end of the text that contains the key, as a binary format states it. */
interface StatedEnd {
  /** Characters from the start of the key. */
  readonly length: number
  /** True if the text begins with the key. */
  readonly begins: boolean
  readonly kind: StatedKind
}

/** Control characters that do not occur in text. */
const control = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/

/** Kinds of bytes: control characters, those above 7f, the colon; 0 for all others. */
const kinds = { control: 1, high: 2, colon: 3 } as const
const kindOf = Uint8Array.from({ length: 256 }, (_, code) => {
  if (control.test(String.fromCharCode(code))) return kinds.control
  return code >= 0x80 ? kinds.high : code === 0x3a ? kinds.colon : 0
})

/** Most characters of a text before the key in it. */
const longestLead = 48
/** Number of bytes before and after a text that are checked for signs of a binary format. */
const nearby = 24
const signsAfter = 8

/** True if any of four bytes is above 7f, below 20 or a colon. */
function signsIn(word: number): number {
  const colons = word ^ 0x3a3a3a3a
  const signs = word | ((word - 0x20202020) & ~word) | ((colons - 0x01010101) & ~colons)
  return signs & 0x80808080
}

/** Shows whether any binary format may state a length before places of a text, in order. Reads each byte once at most. */
export class TextBefore {
  readonly #bytes: Uint8Array
  /** The bytes, four at a time, and how many others are in the first word. */
  readonly #words: Int32Array
  readonly #shift: number
  /** Bytes before this one were checked. */
  #checked = 0
  /** The last control character, and the last other sign of a length: a byte above 7f, or a colon after a digit. */
  #control = Number.NEGATIVE_INFINITY
  #sign = Number.NEGATIVE_INFINITY

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#shift = bytes.byteOffset & 3
    this.#words = new Int32Array(
      bytes.buffer,
      bytes.byteOffset - this.#shift,
      (this.#shift + bytes.length) >> 2,
    )
  }

  /** True if the text before a place, as far as `statedEnds` looks at it, is ASCII without such signs. */
  isPlain(at: number): boolean {
    const words = this.#words
    const shift = this.#shift
    const from = Math.max(this.#checked, at - longestRecord)
    const last = (at + shift) >> 2
    let word = (from + shift + 3) >> 2
    this.#note(from, Math.min(at, 4 * word - shift))
    for (; word < last; word++) {
      const signs = signsIn(words[word] as number)
      if (signs !== 0) this.#note(4 * word - shift, 4 * word - shift + 4)
    }
    this.#note(Math.max(from, 4 * last - shift), at)
    this.#checked = Math.max(this.#checked, at)
    return this.#control < at - longestRecord && this.#sign < at - longestLead
  }

  #note(from: number, to: number): void {
    const bytes = this.#bytes
    for (let i = from; i < to; i++) {
      const kind = kindOf[bytes[i] as number]
      if (kind === 0) continue
      if (kind === kinds.control) this.#control = i
      else if (kind === kinds.high || isDigit(bytes[i - 1] ?? -1)) this.#sign = i
    }
  }
}

/** True if the bytes after a text at `end` neither are signs of a binary format nor may interrupt the text. */
export function isBeforeText(bytes: Uint8Array, end: number): boolean {
  const last = Math.min(bytes.length, end + signsAfter)
  for (let at = end; at < last; at++) {
    const byte = bytes[at] as number
    if (kindOf[byte] === kinds.control || mayBegin[byte] === 1) return false
  }
  return true
}

/** The ends that binary formats may state for a text of `available` body characters, the most reliable first. */
export function statedEnds(reader: TextReader, available: number): StatedEnd[] {
  if (reader.unit !== 1) return []
  const codes = (index: number) => reader.codeAt(index)
  const ends: StatedEnd[] = []
  const isBeforeBinary = () =>
    reader.textEnd !== available && hasBinary(codes, available, available + signsAfter)
  if (reader.isAfterText && !isBeforeBinary()) return ends
  const add: Add = (start, length, kind) => {
    const end = start + length
    if (end > 0 && end <= available) ends.push({ length: end, begins: start === 0, kind })
  }
  if (!continuesOtherText(reader)) addListed(codes, available, add)
  if (ends.length > 0) return ends
  const before = textUpTo(reader, -1, longestRecord)
  const isText = !control.test(before)
  const close = before.slice(-nearby)
  // Most keys are in plain text: skip the search byte by byte.
  if (isText && !before.slice(-longestLead).includes(':') && !/[^\0-\x7f]/.test(close)) {
    if (!isBeforeBinary()) return ends
  }
  const column = isText ? null : columnAround(codes)
  if (column !== null) add(column.start, column.end - column.start, 'sure')
  // A record's header is sure, so every other interpretation of the bytes is wrong.
  if (ends.length > 0) return ends
  addDigits(codes, add)
  const binary = (!isText && hasBinary(codes, -nearby, 0)) || isBeforeBinary()
  if (!binary && !hasStrayByte(codes, -nearby, 0)) return ends
  let lead = 0
  while (lead > -longestLead && isPrintable(codes(lead - 1))) lead--
  for (let start = lead; start <= 0; start++) {
    addMarked(codes, start, add)
    if (binary) addWide(codes, start, add)
  }
  addShort(codes, available, binary, add)
  if (binary) addBare(codes, add)
  // An end right after the body characters cuts nothing and is hardly chance.
  const exact = ends.filter(({ length }) => length === available)
  const isGuess = ({ kind }: StatedEnd) => kind === 'bare' || kind === 'far'
  return [...exact, ...ends.filter((end) => !isGuess(end)), ...ends.filter(isGuess)]
}

/** True in random text in which no other key is: letters of it look like the types of texts by chance. */
function continuesOtherText(reader: TextReader): boolean {
  const run = runBefore(reader, -1)
  const start = String.fromCharCode(reader.codeAt(0), reader.codeAt(1), reader.codeAt(2))
  return isRandomText(run) && !run.includes(start)
}

/**
 * Lists of CBOR and of Python's marshal: the type and length of the next text look like text. In plain text, a letter before
 * the key can be such a type, so two texts of the same type must follow, or one that ends where the text does.
 */
function addListed(codes: Codes, available: number, add: Add): void {
  for (const [start, afterText] of listHeaders) {
    const end = afterText(codes, start)
    if (start === -2 && isShortCbor(codes(start))) continue
    if (end >= 1 && end < available && isFollowedByTexts(codes, end, codes(start), afterText)) {
      add(0, end, 'sure')
    }
  }
}

/** Texts after the key that are looked at. */
const mostListed = 4

function isFollowedByTexts(
  codes: Codes,
  from: number,
  type: number,
  afterText: AfterText,
): boolean {
  let same = 0
  let at = from
  for (let count = 0; count < mostListed; count++) {
    const next = afterText(codes, at)
    if (next === notText) return same > 0 && isBeyondText(codes(at)) && !isBeyondText(codes(at - 1))
    // Bytes that are no text show that the length was chance. Lists of keys are ASCII.
    if (!isAscii(codes, at + (isShortCbor(codes(at)) ? 1 : 2), next)) return false
    if (codes(at) === type) same++
    if (same === 2) return true
    at = next
  }
  return false
}

function isAscii(codes: Codes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isPrintable(codes(at)) || codes(at) > 0x7e) return false
  return true
}

/** The end of the input, or a control character that does not occur in text. */
function isBeyondText(code: number): boolean {
  return code < 0x20 && !isLayout(code)
}

const notText = -1_000

/** Where a text ends whose type and length begin at a place, or `notText`. */
type AfterText = (codes: Codes, at: number) => number

const afterCborText: AfterText = (codes, at) => {
  const type = codes(at)
  if (isShortCbor(type)) return at + 1 + (type & 0x1f)
  return type === 0x78 ? at + 2 + codes(at + 1) : notText
}

/** The length is in the type. */
function isShortCbor(type: number): boolean {
  return type >= 0x60 && type < 0x78
}

/** ASCII of up to 255 characters. */
const afterMarshalText: AfterText = (codes, at) =>
  codes(at) === 0x7a || codes(at) === 0x5a ? at + 2 + codes(at + 1) : notText

/** How far before a text its type and length begin. */
const listHeaders: readonly (readonly [number, AfterText])[] = [
  [-1, afterCborText],
  [-2, afterCborText],
  [-2, afterMarshalText],
]

type Add = (start: number, length: number, kind: StatedKind) => void

/** `43:KEY` of bencode and netstrings: digits and a colon. */
function addDigits(codes: Codes, add: Add): void {
  for (let start = 0; start > -longestLead; start--) {
    if (codes(start - 1) !== 0x3a || !isDigit(codes(start - 2))) continue
    // PHP quotes the text.
    if (codes(start) === 0x22) return
    let value = 0
    let power = 1
    for (let at = start - 2; isDigit(codes(at)) && at > start - 7; at--, power *= 10) {
      value += (codes(at) - 0x30) * power
    }
    add(start, value, 'digits')
    return
  }
}

/** Lengths after a type byte for texts. */
function addMarked(codes: Codes, start: number, add: Add): void {
  const last = codes(start - 1)
  const type = codes(start - 2)
  // CBOR `x`, MessagePack d9, pickle 8c and `U`, marshal `z` and `Z` (also with its flag).
  const near = start === 0 ? 'type' : 'far'
  if (oneByteTypes.has(type)) add(start, last, near)
  // Property lists: 5f 10 and a byte; `5n` for short texts.
  if (type === 0x10 && codes(start - 3) === 0x5f) add(start, last, 'type')
  // Two bytes: CBOR `y`, MessagePack da, property lists 5f 11.
  const wide = last + 256 * type
  const third = codes(start - 3)
  if (third === 0x79 || third === 0xda || (third === 0x11 && codes(start - 4) === 0x5f))
    add(start, wide, 'type')
  // Matroska: the id of a value of a tag, and the length in one byte or two.
  if (third === 0x44 && type === 0x87 && last > 0x80) add(start, last & 0x7f, 'type')
  if (third === 0x87 && codes(start - 4) === 0x44 && type >> 6 === 1) {
    add(start, wide & 0x3fff, 'type')
  }
  // Ruby: `"` and the length plus 5, or 1 and the length.
  if (type === 0x22 && last > 5) add(start, last - 5, near)
  if (type === 0x01 && codes(start - 3) === 0x22) add(start, last, 'type')
}

/** CBOR and MessagePack put short lengths into the type byte, which is a letter or a byte above 7f. */
function addShort(codes: Codes, available: number, binary: boolean, add: Add): void {
  const type = codes(-1)
  if ((type & 0xe0) !== 0xa0 && (type & 0xe0) !== 0x60) return
  const length = type & 0x1f
  if (binary || length === available) add(0, length, 'bare')
}

const oneByteTypes = new Set([0x78, 0xd9, 0x8c, 0x55, 0x7a, 0x5a, 0xfa, 0xda])

/** Lengths of two, four and eight bytes, in either order. */
function addWide(codes: Codes, start: number, add: Add): void {
  const [a, b, c, d] = [codes(start - 4), codes(start - 3), codes(start - 2), codes(start - 1)]
  // Zeros are common before a text that begins with a letter.
  const wide = start === 0 ? 'type' : 'far'
  const bare = start === 0 ? 'bare' : 'far'
  if (a === 0 && b === 0 && c === 0) add(start, d, wide)
  else if (c === 0) add(start, d, bare)
  if (b === 0 && c === 0 && d === 0) {
    add(start, a, 'type')
    // BSON counts the NUL at the end; PostgreSQL's four bytes count themselves and are shifted by two bits.
    if (codes(start + a - 1) === 0) add(start, a - 1, 'sure')
    if (a % 4 === 0) add(start, a / 4 - 4, 'type')
  } else if (d === 0) {
    if (c % 4 === 0 && b === 0) add(start, c / 4 - 4, bare)
    add(start, c, bare)
  }
  if (isZero(codes, start - 7, start)) add(start, codes(start - 8), 'type')
}

function isZero(codes: Codes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (codes(at) !== 0) return false
  return true
}

/** One or two bytes before the key: the length itself, twice it (zig-zag), or PostgreSQL's short header. */
function addBare(codes: Codes, add: Add): void {
  const last = codes(-1)
  const before = codes(-2)
  if (last < 0x80) add(0, last, 'bare')
  if (last % 2 === 0 && last < 0x80) add(0, last / 2, 'bare')
  if (last % 2 === 1) add(0, (last - 1) / 2 - 1, 'bare')
  if (before >= 0x80 && last < 0x80) {
    const wide = last * 128 + (before & 0x7f)
    add(0, wide, 'bare')
    if (wide % 2 === 0) add(0, wide / 2, 'bare')
  }
}

/** True if the range holds a control character that does not occur in text. */
function hasBinary(codes: Codes, from: number, to: number): boolean {
  let controls = 0
  let escapes = 0
  for (let at = from; at < to; at++) {
    const code = codes(at)
    if (code === 0) return true
    if (code === 0x1b) escapes++
    else if (code > 0 && code < 0x20 && !isLayout(code)) controls++
  }
  // Terminals end titles and links with BEL.
  return controls > 0 && escapes === 0
}

/** True if the range holds a single byte above 7f, which UTF-8 never has. */
function hasStrayByte(codes: Codes, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (codes(at) >= 0x80 && codes(at - 1) < 0x80 && codes(at + 1) < 0x80) return true
  }
  return false
}

/** Control characters that occur in text: tab, line feed, form feed, carriage return, escape. */
export function isLayout(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d || code === 0x1b
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code !== 0x7f
}
