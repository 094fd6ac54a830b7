import { setOf } from '../../search/index.ts'
import {
  type Decoded,
  DecodedText,
  type Hit,
  reachAfter,
  reachBefore,
  shortestKey,
} from './decoder.ts'

/** How the numbers of a list are written. */
export interface NumberForm {
  readonly radix: 10 | 16
  /** What each number begins with, in lower case: `0x`, `&h`; or nothing. */
  readonly lead: string
  readonly leastDigits: number
  readonly mostDigits: number
  /** True if -1 is written for 255. */
  readonly isSigned: boolean
  /** What may be between two numbers, besides words. */
  readonly between: Uint8Array
}

/** Most bytes between two numbers: a comma, a line break and indentation, or `)) & Chr(`. */
export const longestGap = 24

/** Casts and functions between numbers: `(byte)`, `[char]`, `Chr(`, `.toByte()`. */
const word = /^(?:\[(?:byte|chr|char)\]|(?:byte|chr|char|toByte)(?![a-z0-9_]))/i
const wordAtEnd = /(?:^|[^a-z0-9_])(\[?(?:byte|chr|char)\]?|toByte)$/i
const longestWord = 6

const digitValues = Int8Array.from({ length: 256 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? -1 : value
})
const joined = setOf((byte) => /[A-Za-z0-9_]/.test(String.fromCharCode(byte)))

/** Reads the list of bytes that contains the number at a hit; null if no number begins there, or too few for a key. */
export function readNumberList(bytes: Buffer, hit: Hit, form: NumberForm): Decoded | null {
  const reader = new ListReader(bytes, form)
  const from = reader.listStart(hit.start, Math.max(0, hit.start - reachBefore))
  const to = Math.min(bytes.length, hit.start + reachAfter)
  if (from >= to) return null
  const { count, end } = reader.listEnd(from, to)
  if (count < shortestKey || end <= hit.start) return null
  const text = new DecodedText(count)
  for (let at = from; text.length < count; ) {
    const number = reader.numberAt(at)
    if (number === null) break
    text.addSpan(number.value & 0xff, at, number.end)
    at = reader.gapEnd(number.end)
  }
  return text.finish(end)
}

interface ReadNumber {
  readonly value: number
  readonly end: number
}

class ListReader {
  readonly #bytes: Buffer
  readonly #form: NumberForm

  constructor(bytes: Buffer, form: NumberForm) {
    this.#bytes = bytes
    this.#form = form
  }

  numberAt(at: number): ReadNumber | null {
    const { lead, radix, leastDigits, mostDigits, isSigned } = this.#form
    if (at > 0 && joined[this.#bytes[at - 1] ?? 0] === 1) return null
    const isNegative = isSigned && this.#bytes[at] === minus
    const first = at + (isNegative ? 1 : 0) + lead.length
    if (!this.#hasLead(first)) return null
    let end = first
    let value = 0
    while (end - first <= mostDigits && this.#isDigit(end)) {
      value = value * radix + (digitValues[this.#bytes[end] ?? 0] ?? 0)
      end++
    }
    const count = end - first
    if (count < leastDigits || count > mostDigits || joined[this.#bytes[end] ?? 0] === 1)
      return null
    return value > (isNegative ? 128 : 255) ? null : { value: isNegative ? -value : value, end }
  }

  /** The start of the first number of the list that goes on to `at`, not before `least`. */
  listStart(at: number, least: number): number {
    let start = at
    while (start > least) {
      const end = this.#gapStart(start)
      const before = this.#numberStart(end)
      if (end === start || before < least || this.numberAt(before)?.end !== end) break
      start = before
    }
    return start
  }

  /** The number of numbers from `at` on that end by `most`, and where the last one ends. */
  listEnd(at: number, most: number): { count: number; end: number } {
    let count = 0
    let end = at
    for (let number = this.numberAt(at); number !== null && number.end <= most; ) {
      count++
      end = number.end
      number = this.numberAt(this.gapEnd(end))
    }
    return { count, end }
  }

  /** The end of what is between two numbers, from the end of the first one; the same offset if it is too long. */
  gapEnd(at: number): number {
    let end = at
    while (end < this.#bytes.length) {
      if (end - at > longestGap) return at
      const byte = this.#bytes[end] ?? 0
      if (this.#form.between[byte] === 1) end++
      else {
        const found = word.exec(this.#textOf(end, end + longestWord + 1))
        if (found === null) break
        end += found[0].length
      }
    }
    return end
  }

  #gapStart(at: number): number {
    let start = at
    while (start > 0) {
      if (at - start > longestGap) return at
      const byte = this.#bytes[start - 1] ?? 0
      if (this.#form.between[byte] === 1) start--
      else {
        const found = wordAtEnd.exec(this.#textOf(start - longestWord - 1, start))
        if (found === null) break
        start -= found[1]?.length ?? 0
      }
    }
    return start
  }

  /** The start of the number that ends at `end`. */
  #numberStart(end: number): number {
    let start = end
    while (end - start <= this.#form.mostDigits && this.#isDigit(start - 1)) start--
    start -= this.#form.lead.length
    return this.#form.isSigned && this.#bytes[start - 1] === minus ? start - 1 : start
  }

  #hasLead(end: number): boolean {
    const { lead } = this.#form
    return lead === '' || this.#textOf(end - lead.length, end).toLowerCase() === lead
  }

  #isDigit(at: number): boolean {
    const value = digitValues[this.#bytes[at] ?? 0] ?? -1
    return value !== -1 && value < this.#form.radix
  }

  #textOf(from: number, to: number): string {
    return this.#bytes.toString('latin1', Math.max(0, from), to)
  }
}

const minus = 0x2d
