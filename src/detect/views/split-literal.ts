import type { Decoded, Decoder, Hit } from './decoder.ts'
import { firstBytes } from './escaped-text.ts'
import { filledFormat, formatOf, isFormat } from './literal-formats.ts'
import { afterInner, innerLiteral, isQuote, nextLiteral, skipSpace } from './literal-gaps.ts'
import { joinedList, listFrom } from './literal-lists.ts'
import { contextEnd, contextStart, literalAt } from './literals.ts'
import {
  type Cut,
  halfSeparator,
  hasKeyLength,
  isKeyAlone,
  isPartByte,
  type Joint,
  joinParts,
  mayContinue,
  withoutGaps,
} from './parts.ts'
import { cutPrefix, parsePatterns, plain } from './prefix-patterns.ts'

/** Empty literals that are skipped in one gap. */
const mostEmpty = 4

/** Bits: literals next to each other are the arguments of a command in some languages. */
const adjacentCost = 4

/**
 * One string written as several literals: `"br_" + "…"`, `["br", "…"].join("_")`, `"br_%s" % "…"`, `${'br_'}…` in a
 * template. All parts are constants; variables are not followed.
 */
export const splitLiteral: Decoder = {
  name: 'literals',
  breaks: `"'\`$#{%\\${halfSeparator}`,
  commonPatterns: (prefix) => parsePatterns(wordsOf(prefix)),
  patterns: (prefix) =>
    parsePatterns([
      ...cutPrefix(prefix, [`${quote}[^"'\`]{0,32}${quote}`, quote]),
      ...cutTwice(prefix),
      ...templates(prefix),
      ...wordsOf(prefix),
    ]),
  open: (bytes, hit) => concatenated(bytes, hit) ?? listed(bytes, hit),
}

const quote = '["\'`]'

/** Patterns for a prefix in three literals, one of a single character. */
function cutTwice(prefix: string): string[] {
  const gap = `${quote}[^"'\`]{0,16}${quote}`
  return Array.from({ length: Math.max(0, prefix.length - 2) }, (_, index) => index + 1).map((at) =>
    [prefix.slice(0, at), prefix.slice(at, at + 1), prefix.slice(at + 1)].map(plain).join(gap),
  )
}

/** Patterns for a prefix of which a part is a constant within a template. */
function templates(prefix: string): string[] {
  const first = plain(prefix.slice(0, 1))
  const rest = plain(prefix.slice(1))
  const most = plain(prefix.slice(0, -1))
  const last = plain(prefix.slice(-1))
  const ends = ['[})]', '[ -][})]', '}}', '[ -]}}']
  const starts = ['[$#\\\\][{(]', '{', '{{', '{{[ -]']
  return [
    ...ends.flatMap((end) => [first + quote + end + rest, most + quote + end + last]),
    ...starts.flatMap((start) => [first + start + quote + rest, most + start + quote + last]),
  ]
}

/** Patterns for the first words of a prefix as literals of their own, for lists that are joined. */
function wordsOf(prefix: string): string[] {
  return [...prefix.matchAll(/[_.:-]/g)]
    .filter(({ index }) => index > 0)
    .map(({ index }) => quote + plain(prefix.slice(0, index)) + quote)
}

/** Literals next to each other, with an operator between them, or within a template. */
function concatenated(bytes: Buffer, hit: Hit): Decoded | null {
  if (isQuote(bytes[hit.start])) return null
  const text = joinParts(bytes, hit, concatenation)
  if (text === null) return null
  const cost = text.gaps.some((gap) => isAdjacent(bytes.toString('latin1', gap.start, gap.end)))
  const range = { start: contextStart(bytes, hit.start), end: contextEnd(bytes, text.end) }
  return withoutGaps(bytes, text, range, cost ? adjacentCost : 0)
}

const concatenation: Cut = {
  gapEnd: (bytes, at) => {
    let end = gapEnd(bytes, at)
    for (let empty = 0; empty < mostEmpty && end !== -1 && isQuote(bytes[end]); empty++) {
      end = nextLiteral(bytes, end)
    }
    return end
  },
  continues: (joint) => mayContinue(joint) && !mayBeApart(joint),
}

function gapEnd(bytes: Buffer, at: number): number {
  if (!isQuote(bytes[at])) return innerLiteral(bytes, at)
  // Shells join a quoted text and the text next to it.
  if (bytes[at] !== backtick && bytes[at + 1] !== dot && isPartByte(bytes, at + 1)) return at + 1
  const next = nextLiteral(bytes, at)
  return next === -1 ? afterInner(bytes, at) : next
}

const backtick = 0x60
const dot = 0x2e

/** The characters between a literal and another one in a list or after a format, and those that begin a literal. */
const mayGoOn = firstBytes(',%-."\'`&uULfFrRbBN@$')

/** Literals in a list that is joined, or in a format and its values. */
function listed(bytes: Buffer, hit: Hit): Decoded | null {
  const literal = literalAt(bytes, hit)
  if (literal === null || mayGoOn[bytes[skipSpace(bytes, literal.end + 1)] ?? 0] !== 1) return null
  if (isFormat(bytes, literal)) return filledFormat(bytes, hit, literal)
  const literals = listFrom(bytes, hit, literal)
  if (literals.length === 0) return null
  const format = formatOf(bytes, literal)
  return format === null ? joinedList(bytes, hit, literals) : filledFormat(bytes, hit, format)
}

/** True for literals with only blanks between them. */
function isAdjacent(gap: string): boolean {
  return /^["'`]\s+\w{0,2}["'`]$/.test(gap)
}

/** The suffix of a literal, as in `"…"s` and `"…"_name`, or the end of a quoted word. */
const suffix = /^(?:_\w*|[sdhy]|sv|[mun]s|[a-z]{3,5})$/

/** Shorter text after a closing quote is not taken for the rest of a key. Characters. */
const shortestGlued = 8

/** True if the text before a gap is a key by itself, and nothing shows that the text after it belongs to it. */
function mayBeApart({ body, gap, part, after }: Joint): boolean {
  if (!isKeyAlone(body)) return false
  if (gap.length === 1) {
    return after.charAt(0) !== gap && (part.length < shortestGlued || suffix.test(part))
  }
  if (!isAdjacent(gap)) return false
  // The arguments of a command, or a list with one of them per line.
  return !gap.includes('\n') || (part.length >= 16 && hasKeyLength(part))
}
