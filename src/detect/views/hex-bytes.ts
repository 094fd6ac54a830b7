import { parsePattern, setOf } from '../../search/index.ts'
import { castCharacters, listSeparators } from './decimal.ts'
import type { Decoder } from './decoder.ts'
import { hexValue } from './escaped-text.ts'
import { readHexdump } from './hexdump.ts'
import { type NumberForm, readNumberList } from './number-list.ts'
import { hexDigits, plain } from './prefix-patterns.ts'
import { type ByteText, textsOf } from './text-forms.ts'

const ampersand = 0x26
const pairSeparators = ' \t\r\n:,;-\\"\''

const prefixed: NumberForm = {
  radix: 16,
  lead: '0x',
  leastDigits: 1,
  mostDigits: 4,
  isSigned: false,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte))),
}

/** Numbers of Visual Basic: `&H62`. */
const ampersanded: NumberForm = {
  ...prefixed,
  lead: '&h',
  between: setOf((byte) => byte !== ampersand && prefixed.between[byte] === 1),
}

const pairs: NumberForm = {
  radix: 16,
  lead: '',
  leastDigits: 2,
  mostDigits: 2,
  isSigned: false,
  between: setOf((byte) => pairSeparators.includes(String.fromCharCode(byte))),
}

/**
 * Bytes in hexadecimal that are written apart: `62 72 5f`, `62:72:5f`, `0x62, 0x72, 0x5f`, `&H62, &H72`,
 * `hex(2):62,00,72,00` of registry files, and dumps. A prefix of three bytes occurs about 20 times in a GB of random bytes that are written so; a
 * key is as unlikely after it as in base64.
 */
export const hexBytes: Decoder = {
  name: 'hex',
  patterns: (prefix) => [
    ...[
      ...textsOf(prefix).flatMap((text) => [prefixedPattern(text), ...groupedPatterns(text)]),
      ...brokenRows(prefix),
    ].map((text) => parsePattern(text)),
    ...wordPatterns(prefix).map((text) => parsePattern(text, phaseOfWords)),
  ],
  commonPatterns: (prefix) => {
    const digits = digitsOf(Buffer.from(prefix, 'latin1'))
    const numbers = digits.map((pair) => `0x${pair}`)
    return [numbers.join(','), numbers.join(', '), digits.join('[ :,-]')].map((text) =>
      parsePattern(text),
    )
  },
  open: (bytes, hit) => {
    const lead = (bytes[hit.start + 1] ?? 0) | 0x20
    if (lead === letterX) return readNumberList(bytes, hit, prefixed)
    if (lead === letterH) return readNumberList(bytes, hit, ampersanded)
    if (hit.phase === phaseOfWords) return readHexdump(bytes, hit, 'words')
    if (isInLongRun(bytes, hit.start)) return null
    const dump = readHexdump(bytes, hit, 'bytes')
    const list = readNumberList(bytes, hit, pairs)
    // A number before the first pair may look like an address.
    return (dump?.bytes.length ?? 0) < (list?.bytes.length ?? 0) ? list : dump
  },
}

const letterX = 0x78
const letterH = 0x68

/** Most digits in a group of a dump. */
const longestGroup = 16

/** True if digits without a separator are before a hit: the decoder of plain hexadecimal reads them. */
function isInLongRun(bytes: Buffer, at: number): boolean {
  let start = at
  while (start > 0 && at - start < longestGroup && hexValue(bytes[start - 1]) !== -1) start--
  return at - start === longestGroup
}

function prefixedPattern({ bytes, longestGap }: ByteText): string {
  return Array.from(bytes, (byte, index) => {
    const digits = byte.toString(16)
    const number = byte === 0 ? '0{1,4}' : `0{0,2}${eitherCase(digits)}`
    const gap = (listSeparators + castCharacters).replace(
      new RegExp(`[&${digits.slice(-1)}]`, 'gi'),
      '',
    )
    return `[0&][xXhH]${number}${index < bytes.length - 1 ? `[${plain(gap)}]{1,${longestGap}}` : ''}`
  }).join('')
}

/** The bytes apart, and in groups of two, four or eight that begin at any of them. */
function groupedPatterns({ bytes, longestGap }: ByteText): string[] {
  const digits = digitsOf(bytes)
  const apart = digits.join(`[${plain(pairSeparators)}]{1,${longestGap}}`)
  const grouped = [2, 4, 8].flatMap((size) =>
    Array.from({ length: size }, (_, first) => inGroups(digits, size, first)),
  )
  return [apart, ...new Set(grouped)]
}

/** @param first position of the first byte in its group. */
function inGroups(digits: readonly string[], size: number, first: number): string {
  return digits
    .map((pair, index) => (index > 0 && (first + index) % size === 0 ? ` {1,2}${pair}` : pair))
    .join('')
}

/** Widths of the text in a dump; with rows of 16 bytes, also with the signs around it and a blank before it. */
const textWidths = [8, 16, 17, 18, 32]
/** The address of `tcpdump` is written `0x0010`, after a tab. */
const nextRow = '\\r?\\n\\t?[0-9a-fA-FxX]{4,18}:? {1,3}'
const rowBreaks = [nextRow, ...textWidths.map((width) => `  [^\\r\\n]{${width}}${nextRow}`)]

/** A prefix that begins in one row of a dump and ends in the next. */
function brokenRows(prefix: string): string[] {
  const digits = digitsOf(Buffer.from(prefix, 'latin1'))
  return digits
    .slice(1)
    .flatMap((_, index) =>
      ['', ' '].flatMap((gap) =>
        rowBreaks.map(
          (rowBreak) =>
            digits.slice(0, index + 1).join(gap) + rowBreak + digits.slice(index + 1).join(gap),
        ),
      ),
    )
}

/** Marks the patterns for words. */
const phaseOfWords = 1

/** A prefix in words of two bytes, the second of which is written first, as `hexdump` and `od -x` do. */
function wordPatterns(prefix: string): string[] {
  const digits = digitsOf(Buffer.from(prefix, 'latin1'))
  return [[...digits], [anyByte, ...digits]].flatMap((bytes) => {
    const words: string[] = []
    for (let at = 0; at < bytes.length; at += 2) {
      words.push(`${bytes[at + 1] ?? anyByte}${bytes[at] ?? anyByte}`)
    }
    return [' {1,2}', nextRow].map((gap) => words.join(gap))
  })
}

const anyByte = '[0-9a-fA-F]{2}'

function digitsOf(bytes: Buffer): string[] {
  return Array.from(bytes, (byte) => hexDigits(String.fromCharCode(byte)))
}

function eitherCase(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}
