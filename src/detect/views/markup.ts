import { isDigit, isLetter } from '../characters.ts'
import { isNameOfWords } from '../judge.ts'
import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes } from './escaped-text.ts'
import { isWord } from './parts.ts'
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
  const one = tagAt(bytes, at, end)
  if (one === null || one.bytes.length > 0) return one
  let next = at + one.length
  let { isElement } = one
  for (;;) {
    const other = tagAt(bytes, next, end)
    if (other === null || other.bytes.length > 0) break
    next += other.length
    isElement ||= other.isElement
  }
  // A name and the random text in the next element are two texts: `<b>br_name</b><code>…</code>`.
  if (isElement && endsName(bytes, at) && isWordStart(bytes[next] ?? 0)) return null
  return { length: next - at, bytes: [] }
}

interface Tag extends Escape {
  /** False for comments and for `<wbr>`, which say that the text continues. */
  readonly isElement: boolean
}

/** The tag or comment at `at`; null if none is there, or one that ends a line or a cell. */
function tagAt(bytes: Buffer, at: number, end: number): Tag | null {
  const second = bytes[at + 1] ?? 0
  if (bytes[at] !== 0x3c || !(second === 0x21 || second === 0x2f || isLetter(second))) return null
  const text = bytes.toString('latin1', at, Math.min(end, at + longestTag))
  const [whole, name = ''] = tag.exec(text) ?? comment.exec(text) ?? []
  if (whole === undefined || !(name === '' || isInline(name))) return null
  return {
    length: whole.length,
    bytes: name === 'w:noBreakHyphen' ? [0x2d] : [],
    isElement: name !== '' && name !== 'wbr',
  }
}

function isWordStart(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** Longest name before a tag that is recognised, in characters. */
const longestName = 64

/** True if a word, or a name of several words, in small letters ends at `end`. */
function endsName(bytes: Buffer, end: number): boolean {
  const text = bytes.toString('latin1', Math.max(0, end - longestName), end)
  const word = /(?<![A-Za-z0-9])[A-Z]?[a-z]{3,}$/.exec(text)?.[0]
  if (word !== undefined && isWord(word)) return true
  const [, name = ''] = /(?<![\w-])[a-z]+_([a-z_-]+)$/.exec(text) ?? []
  return isNameOfWords(name)
}

/** HTML elements within a line (https://html.spec.whatwg.org/multipage/text-level-semantics.html), old ones, and SVG's. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font hl i ins kbd mark nobr q rb ruby s samp small span ' +
    'strike strong sub sup tspan tt u var wbr'
  ).split(' '),
)

/** Elements of Word, PowerPoint and OpenDocument that end a line or a cell, are a blank, or hold text that is not shown. */
const separating = new Set(
  (
    'w:p w:br w:cr w:delText w:instrText w:tab w:tbl w:tr w:tc w:sdt w:ptab w:sectPr a:p a:br a:tbl a:tr a:tc text:p text:h text:s text:tab ' +
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
