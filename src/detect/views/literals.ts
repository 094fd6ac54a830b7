import { type Decoded, DecodedText, type Hit } from './decoder.ts'
import { contentStart, isQuote, skipSpace } from './literal-gaps.ts'
import { isPartByte, mayBeKey } from './parts.ts'
import { lineEnd, lineStart } from './text-lines.ts'

/** The content of a string literal: a range of bytes between its quotes. */
export interface Literal {
  readonly start: number
  readonly end: number
}

/** Longest literal, text before a hit in its literal, and text between two literals. Bytes. */
const longestLiteral = 640
const longestBefore = 96
const longestBetween = 160
export const mostLiterals = 12
/** Text before and after a key that is decoded with it, in bytes of its line. */
const context = 96

const lineFeed = 0x0a
const backslash = 0x5c

/** The literal in which a hit begins; the hit may include its quotes. Null if it does not end in its line. */
export function literalAt(bytes: Buffer, hit: Hit): Literal | null {
  if (isQuote(bytes[hit.start])) return { start: hit.start + 1, end: hit.end - 1 }
  const least = Math.max(1, hit.start - longestBefore)
  let start = hit.start
  while (start > least && !isQuote(bytes[start - 1]) && bytes[start - 1] !== lineFeed) start--
  return isQuote(bytes[start - 1]) ? literalFrom(bytes, start) : null
}

function literalFrom(bytes: Buffer, start: number): Literal | null {
  const quote = bytes[start - 1]
  const limit = Math.min(bytes.length, start + longestLiteral)
  for (let end = start; end < limit; end++) {
    const byte = bytes[end]
    if (byte === quote) return { start, end }
    if (byte === lineFeed) return null
    if (byte === backslash) end++
  }
  return null
}

/** Skips what may be between two literals of a list; -1 if something else is there. */
type Between = (bytes: Buffer, at: number) => number

/** Blanks and a comma, or only blanks: the arguments of a command. */
export const comma: Between = (bytes, at) => {
  const after = skipSpace(bytes, at)
  return bytes[after] === 0x2c ? skipSpace(bytes, after + 1) : after
}

/**
 * A literal and those after it, up to one that begins with `unlike`.
 * @param between what may be between the first and the second one.
 * @param most literals that are read.
 */
export function literalsFrom(
  bytes: Buffer,
  first: Literal,
  unlike: string,
  between: Between = comma,
  most = mostLiterals,
): Literal[] {
  const literals = [first]
  let next = literalAfter(bytes, first, between)
  while (next !== null && literals.length < most) {
    const beginning = bytes.toString('latin1', next.start, next.start + unlike.length)
    if (unlike !== '' && beginning === unlike) break
    literals.push(next)
    next = literalAfter(bytes, next, comma)
  }
  return literals
}

function literalAfter(bytes: Buffer, { end }: Literal, between: Between): Literal | null {
  const at = between(bytes, end + 1)
  const start = at === -1 ? -1 : contentStart(bytes, at)
  return start === -1 ? null : literalFrom(bytes, start)
}

export function contentOf(bytes: Buffer, { start, end }: Literal): string {
  return bytes.toString('latin1', start, end)
}

export function textBefore(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', Math.max(0, at - longestBetween), at)
}

export function textAfter(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + longestBetween)
}

/**
 * Decodes the text that a function makes of parts of literals and of texts that are elsewhere, such as a separator. Null
 * if the text at the hit reads like a name.
 */
export function joinLiterals(
  bytes: Buffer,
  hit: Hit,
  parts: readonly (Literal | string)[],
): Decoded | null {
  const [first] = parts
  if (first === undefined || typeof first === 'string') return null
  const before = { start: contextStart(bytes, first.start), end: first.start }
  const length = parts.reduce((sum, part) => sum + lengthOf(part), lengthOf(before) + 1)
  const text = new DecodedText(length)
  let end = before.start
  // Bytes that are not in the order of the source are placed at the end of those that are.
  const add = (byte: number, at: number) => {
    if (at < end) text.addSpan(byte, end, end)
    else text.addSpan(byte, at, at + 1)
    end = Math.max(end, at + 1)
  }
  for (const part of [before, ...parts]) {
    if (typeof part === 'string') for (const byte of Buffer.from(part, 'latin1')) add(byte, end - 1)
    else for (let at = part.start; at < part.end; at++) add(bytes[at] ?? 0, at)
  }
  add(bytes[end] ?? 0, end)
  const decoded = text.finish(end, { coveredTo: end })
  return mayBeKey(bodyAt(decoded, hit)) ? decoded : null
}

function lengthOf(part: Literal | string): number {
  return typeof part === 'string' ? part.length : part.end - part.start
}

/** The text after a hit in decoded bytes, as far as a key may go. */
function bodyAt({ bytes, places }: Decoded, hit: Hit): string {
  const start = places.findIndex((place) => place >= hit.end)
  if (start === -1) return ''
  let end = start
  while (end < bytes.length && isPartByte(bytes, end)) end++
  return bytes.toString('latin1', start, end)
}

/** The start of the text before a key, up to the literal before its own: other literals are not joined there. */
export function contextStart(bytes: Buffer, at: number): number {
  const least = lineStart(bytes, at, context) ?? at - context
  let quotes = 0
  let start = at
  while (start > least) {
    if (isQuote(bytes[start - 1]) && ++quotes === 2) break
    start--
  }
  return start
}

/** The end of the text after a key, up to the literal after its own. */
export function contextEnd(bytes: Buffer, at: number): number {
  const most = lineEnd(bytes, at, context)
  let end = at
  if (isQuote(bytes[end])) end++
  while (end < most && !isQuote(bytes[end])) end++
  return end
}
