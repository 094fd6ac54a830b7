import { type Excerpt, mask, type Span } from '../model/index.ts'
import { longestBody } from './body.ts'
import { shownText } from './hidden-text.ts'
import { isPlainName } from './judge.ts'
import { maskForms } from './masking.ts'
import type { CompiledRule, KeyMatch } from './matches.ts'
import type { Place, PlacedMatch } from './placed-match.ts'
import type { TextReader } from './views/index.ts'

/** Most characters of the line that are shown on either side of a key. */
const sideCharacters = 100
/** Longest name glued to a key that is shown. Characters. */
const longestGlued = 24

/**
 * The line around a match, cut to a few hundred characters. Every text of a key's form in it is masked, even if a filter
 * refused it: a line often holds two keys, or one key twice.
 */
export function excerptOf(
  bytes: Buffer,
  placed: PlacedMatch,
  rules: readonly CompiledRule[],
  hidden: readonly Span[],
): Excerpt {
  const { match } = placed
  const before = textBefore(bytes, placed, rules, hidden)
  const key = mask(match.prefix.text + match.body, match.prefix.text.length)
  const text = before + key + textAfter(bytes, placed, rules, hidden)
  return { text: text.replace(/\r$/, ''), start: before.length, end: before.length + key.length }
}

/** Reads more than it shows, to mask a key that begins before the shown part. */
function textBefore(
  bytes: Buffer,
  { match, place }: PlacedMatch,
  rules: readonly CompiledRule[],
  hidden: readonly Span[],
): string {
  const { reader, start } = place
  const from = lineStart(bytes, place)
  const first = reader.align(Math.max(0, from - longestBody * reader.unit))
  const lead = shownText(reader, first, from, hidden)
  const shown = shownText(reader, from, start, hidden)
  return maskForms(lead + shown, rules, { names: true, known: match.body }, lead.length)
}

function textAfter(
  bytes: Buffer,
  { match, place }: PlacedMatch,
  rules: readonly CompiledRule[],
  hidden: readonly Span[],
): string {
  const { reader, end } = place
  const to = lineEnd(bytes, place)
  const last = reader.align(Math.min(bytes.length, to + longestBody * reader.unit))
  const shown = shownText(reader, end, to, hidden)
  const whole = shown + shownText(reader, to, last, hidden)
  const glued = gluedTo(match, whole)
  const options = { names: true, known: match.body }
  const masked = maskForms(whole, rules, options, glued, shown.length)
  return (glued === 0 ? '' : '…') + masked
}

/** Length of the text after a key that may belong to it, if its end is estimated or a second half follows. */
function gluedTo({ compiled, prefix }: KeyMatch, after: string): number {
  const { secretSeparator } = compiled.rule.body
  const from = after[0] === secretSeparator ? 1 : 0
  let length = from
  while (
    compiled.alphabet[after.charCodeAt(length)] === 1 &&
    !after.startsWith(prefix.text, length)
  )
    length++
  const text = after.slice(from, length)
  return text === '' || (text.length <= longestGlued && isPlainName(text)) ? 0 : length
}

function lineStart(bytes: Buffer, { reader, start }: Place): number {
  const limit = Math.max(0, start - sideCharacters * reader.unit)
  const feed = lastFeed(bytes, start, limit, reader.unit)
  const from = feed === -1 ? reader.align(limit) : feed + reader.unit
  return from === 0 ? byteOrderMarkLength(bytes, reader) : from
}

/** Looks no further than `limit`: the line may be as long as the input and hold thousands of keys. */
function byteOrderMarkLength(bytes: Buffer, { unit }: TextReader): number {
  if (unit === 1) return bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0
  return ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 0xff ? 2 : 0
}

function lastFeed(bytes: Buffer, start: number, limit: number, unit: 1 | 2): number {
  if (unit === 1) {
    const feed = bytes.subarray(limit, start).lastIndexOf(0x0a)
    return feed === -1 ? -1 : limit + feed
  }
  for (let at = start - 2; at >= limit; at -= 2) {
    if (isFeed(bytes, at)) return at
  }
  return -1
}

function isFeed(bytes: Buffer, at: number): boolean {
  return (bytes[at] === 0x0a && bytes[at + 1] === 0) || (bytes[at] === 0 && bytes[at + 1] === 0x0a)
}

function lineEnd(bytes: Buffer, { reader, end }: Place): number {
  const limit = Math.min(bytes.length, end + sideCharacters * reader.unit)
  if (reader.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(0x0a)
    return feed === -1 ? Math.min(bytes.length, reader.align(limit)) : end + feed
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at
  return limit
}
