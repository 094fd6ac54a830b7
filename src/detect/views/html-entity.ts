import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes, utf8 } from './escaped-text.ts'
import {
  commonlyEscaped,
  escapedPrefix,
  gapsIn,
  hexDigits,
  parsePatterns,
} from './prefix-patterns.ts'

/**
 * Character references of HTML and XML: `&#95;`, `&#x5f;`, `&lowbar;`, also with the `&` escaped again (`&amp;#95;`). All
 * levels are decoded at once.
 */
export const htmlEntity: Decoder = {
  name: 'html-entity',
  breaks: '&',
  patterns: (prefix) =>
    parsePatterns([
      ...escapedPrefix(prefix, { escapes: references, ends: () => ';' }),
      // Characters that are not shown. Whole, because `<br>` and the end of a query are written alike.
      ...gapsIn(prefix, '\\\\%=\\xe2\\xef').flatMap(({ before, after }) =>
        ['&[#0-9a-zA-Z]{2,31};', '&lt;[^&;]{1,80}&gt;'].map((text) => before + text + after),
      ),
    ]),
  commonPatterns: (prefix) =>
    commonlyEscaped(prefix, {
      escapes: (char) => [`&#${char.charCodeAt(0)};`, `&#x${hexDigits(char)};`],
      ends: () => ';',
    }),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

/** Names that stand for characters of prefixes. */
const names: Readonly<Record<string, readonly string[]>> = {
  _: ['lowbar', 'UnderBar'],
  '-': ['hyphen', 'dash'],
}

function references(char: string, isLast: boolean): string[] {
  const decimal = `#0{0,8}${char.charCodeAt(0)}`
  const hex = `#[xX]0{0,8}${hexDigits(char)}`
  if (!isLast) return [decimal, hex].map((number) => `&[amp;]{0,16}${number};`)
  const named = (names[char] ?? []).map((name) => `${name};`)
  // Browsers do without the semicolon of a number.
  return ['&', '&[amp;]{4,16}'].flatMap((start) =>
    [decimal, hex, ...named].map((text) => start + text),
  )
}

const first = firstBytes('&')

/** Longest reference that is read, in characters. */
const longestReference = 64
const reference = /^&(?:amp;)*(?:#0*(\d{1,7});?|#[xX]0*([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,24});)/

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  const found = reference.exec(bytes.toString('latin1', at, Math.min(end, at + longestReference)))
  if (found === null) return null
  const [text, decimal, hex, name] = found
  const code =
    name === undefined
      ? Number.parseInt(decimal ?? hex ?? '', hex === undefined ? 10 : 16)
      : characters.get(name)
  return code === undefined ? null : { length: text.length, bytes: utf8(code) }
}

/** The names that may be in or around a key (https://html.spec.whatwg.org/multipage/named-characters.html). */
const characters = new Map<string, number>(
  Object.entries({
    _: 'lowbar UnderBar',
    // U+2010 by the standard, but people mean the hyphen of the keyboard.
    '-': 'hyphen dash',
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot QUOT',
    "'": 'apos',
    '.': 'period',
    ',': 'comma',
    ':': 'colon',
    ';': 'semi',
    '=': 'equals',
    '/': 'sol',
    '\\': 'bsol',
    '#': 'num',
    '?': 'quest',
    '!': 'excl',
    '*': 'ast midast',
    '+': 'plus',
    '%': 'percnt',
    $: 'dollar',
    '@': 'commat',
    '`': 'grave DiacriticalGrave',
    '|': 'verbar vert VerticalLine',
    '(': 'lpar',
    ')': 'rpar',
    '[': 'lsqb lbrack',
    ']': 'rsqb rbrack',
    '{': 'lcub lbrace',
    '}': 'rcub rbrace',
    '\t': 'Tab',
    '\n': 'NewLine',
    '\u00a0': 'nbsp NonBreakingSpace',
    '\u00ad': 'shy',
    '\u200b':
      'ZeroWidthSpace NegativeVeryThinSpace NegativeThinSpace NegativeMediumSpace NegativeThickSpace',
    '\u200c': 'zwnj',
    '\u200d': 'zwj',
    '\u200e': 'lrm',
    '\u200f': 'rlm',
    '\u2013': 'ndash',
    '\u2014': 'mdash',
    '\u2015': 'horbar',
    '\u2018': 'lsquo',
    '\u2019': 'rsquo',
    '\u201c': 'ldquo',
    '\u201d': 'rdquo',
    '\u2060': 'NoBreak',
    '\u2061': 'af ApplyFunction',
    '\u2062': 'it InvisibleTimes',
    '\u2063': 'ic InvisibleComma',
    '\u2212': 'minus',
  }).flatMap(([char, list]) =>
    list.split(' ').map((name): [string, number] => [name, char.codePointAt(0) ?? 0]),
  ),
)
