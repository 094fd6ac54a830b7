import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes } from './escaped-text.ts'
import { gapsIn, parsePatterns } from './prefix-patterns.ts'

/**
 * Tags of HTML, XML and office documents that put no space between the characters on their sides, as syntax highlighters
 * and search pages write them, and comments.
 */
export const markup: Decoder = {
  name: 'markup',
  breaks: '<',
  patterns: (prefix) =>
    parsePatterns(
      gapsIn(prefix).map(({ before, after }, index) =>
        // `b<` is common at the end of words in HTML, `br<` is not.
        index === 0 ? `[a-zA-Z0-9"'\\/\\-]>${after}` : `${before}<[\\/a-zA-Z!]`,
      ),
    ),
  commonPatterns: () => [],
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

const first = firstBytes('<')
/** Longest tag or comment that is read, in bytes. */
const longestTag = 512

const tag = /^<\/?([A-Za-z][A-Za-z0-9]*(?:[:-][A-Za-z0-9-]+)*)(?:[\s/][^<>]*)?>/
const comment = /^<!--[^>]*-->/

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  const second = bytes[at + 1] ?? 0
  if (second !== 0x21 && second !== 0x2f && !isLetter(second)) return null
  const text = bytes.toString('latin1', at, Math.min(end, at + longestTag))
  const found = tag.exec(text)
  if (found === null) return skipped(comment.exec(text)?.[0])
  const [whole, name = ''] = found
  if (name === 'w:noBreakHyphen') return { length: whole.length, bytes: [0x2d] }
  return isInline(name) ? skipped(whole) : null
}

function skipped(text: string | undefined): Escape | null {
  return text === undefined ? null : { length: text.length, bytes: [] }
}

function isLetter(byte: number): boolean {
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x7a
}

/** HTML elements within a line (https://html.spec.whatwg.org/multipage/text-level-semantics.html), old ones, and SVG's. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font hl i ins kbd mark nobr q rb ruby s samp small span ' +
    'strike strong sub sup tspan tt u var wbr'
  ).split(' '),
)

/** Elements of Word, PowerPoint and OpenDocument that end a line or a cell, or are a blank. */
const separating = new Set(
  (
    'w:p w:br w:cr w:tab w:tbl w:tr w:tc w:sdt w:ptab w:sectPr a:p a:br a:tbl a:tr a:tc text:p text:h text:s text:tab ' +
    'text:line-break text:list text:list-item'
  ).split(' '),
)
const isOffice = /^(?:w|a|text):/
/** Rich text in the shared strings of a workbook. */
const workbook = new Set(['r', 't', 'rPr', 'rFont', 'sz', 'color', 'family', 'scheme', 'charset'])

function isInline(name: string): boolean {
  if (isOffice.test(name)) return !separating.has(name)
  return inline.has(name.toLowerCase()) || workbook.has(name)
}
