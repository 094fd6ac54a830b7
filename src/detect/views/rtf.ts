import { type Decoder, type Hit, reachAfter, reachBefore } from './decoder.ts'
import {
  decodeEscapes,
  type Escape,
  firstBytes,
  hexNumber,
  nothingIn,
  utf8,
} from './escaped-text.ts'
import { lineStartBefore } from './line-break.ts'
import { escapedPrefix, gapsIn, hexDigits, lastHexDigit, parsePatterns } from './prefix-patterns.ts'

/** Rich Text Format 1.9: escapes (`\'5f`, `\u95?`), groups, control words and line breaks within a key. */
export const rtf: Decoder = {
  name: 'markup',
  breaks: '\\{}\r\n',
  patterns: (prefix) =>
    parsePatterns([
      ...escapedPrefix(prefix, {
        escapes: (char, isLast) => [
          `\\\\'${hexDigits(char)}`,
          `\\\\u${char.charCodeAt(0)}${isLast ? '[? \\\\]' : '[? ]{1,2}'}`,
        ],
        // Also of the substitute after a number: `?` or `\'3f`.
        ends: (char) => `${lastHexDigit(char)}? fF`,
      }),
      ...gapsIn(prefix).map(({ before }) => `${before}\\}\\{\\\\`),
    ]),
  commonPatterns: () => [],
  open: (bytes, hit) =>
    isRtf(bytes, hit) ? decodeEscapes(bytes, hit, first, escapeAt) : nothingIn(bytes, hit),
}

/** Control words that are in every document and hardly in other texts. `\par` and `\plain` are commands of TeX too. */
const evidence = /\\(?:rtf1|pard|rtlch|ltrch|insrsid\d+|lang\d+|fs\d+|cf\d+|af\d+|f\d+)[\\ \r\n{}]/

function isRtf(bytes: Buffer, { start }: Hit): boolean {
  const near = bytes.subarray(Math.max(0, start - reachBefore), start + reachAfter)
  return near.includes(backslash) && evidence.test(near.toString('latin1'))
}

const backslash = 0x5c

const first = firstBytes('\\{}\r\n')
/** Longest control word that is read, in bytes. */
const longestWord = 48
const controlWord = /^\\([a-z]{1,32})(-?\d{1,10})? ?/
/** Words that end a line or a cell, or are a blank. */
const separating = new Set([
  'par',
  'line',
  'cell',
  'row',
  'tab',
  'sect',
  'page',
  'emspace',
  'enspace',
])

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  if (isEndOfText(bytes, at)) return null
  if (bytes[at] !== 0x5c) return { length: 1, bytes: [] }
  const text = bytes.toString('latin1', at, Math.min(end, at + longestWord))
  const second = text[1] ?? ''
  if (second === "'") {
    const code = hexNumber(bytes, at + 2, 2)
    return code === -1 || text.length < 4 ? null : { length: 4, bytes: [code] }
  }
  if (second in symbols) return { length: 2, bytes: [...Buffer.from(symbols[second] ?? '')] }
  const found = controlWord.exec(text)
  if (found === null) return null
  const [whole, word = '', number] = found
  if (separating.has(word)) return { length: whole.length, bytes: [0x0a] }
  if (word === 'u' && number !== undefined) return unicode(text, whole, Number(number))
  return { length: whole.length, bytes: [] }
}

/** Shortest line that writers break within text, in bytes. */
const shortestFullLine = 72
/** More line breaks than these are not in a document. */
const longestLineBreak = 16

/** True for a line break between two texts where no writer breaks a line: text that is not of a document. */
function isEndOfText(bytes: Buffer, at: number): boolean {
  if (!isLineBreak(bytes[at]) || isControl(bytes[at - 1])) return false
  let end = at + 1
  while (isLineBreak(bytes[end]) && end < at + longestLineBreak) end++
  if (isControl(bytes[end])) return end === at + longestLineBreak
  const isBlankLine = end > at + (bytes[at] === 0x0d ? 2 : 1)
  return isBlankLine || at - lineStartBefore(bytes, at) < shortestFullLine
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d
}

/** True for the signs of control words and groups, and for line breaks. */
function isControl(byte: number | undefined): boolean {
  return byte === undefined || first[byte] === 1
}

/** `\_` is a hyphen that does not break, `\-` one that may be shown, `\~` a blank. */
const symbols: Readonly<Record<string, string>> = {
  _: '-',
  '-': '',
  '~': ' ',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '*': '',
}

/** `\u95?`: a number of 16 bits with a sign, and the character for readers without Unicode. */
function unicode(text: string, word: string, number: number): Escape {
  const rest = text.slice(word.trimEnd().length)
  const substitute = /^ ?(?:\\'[0-9a-fA-F]{2}|[^\\{}\r\n])/.exec(rest)?.[0] ?? ''
  return {
    length: word.trimEnd().length + substitute.length,
    bytes: utf8((number + 0x10000) % 0x10000),
  }
}
