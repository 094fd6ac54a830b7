import { type Excerpt, mask } from '../model/index.ts'
import { allMatchesIn, type CompiledRule, type FormMatch } from './matches.ts'

/** Characters of the line shown on either side of a key, at most. */
const sideCharacters = 100

/**
 * The line around a match, cut to a few hundred characters, with every text of a key's form in it masked,
 * whatever was thought of it: a line often holds two keys.
 */
export function excerptOf(
  bytes: Buffer,
  match: FormMatch,
  rules: readonly CompiledRule[],
): Excerpt {
  const { reading } = match
  const from = lineStart(bytes, match)
  const to = lineEnd(bytes, match)
  let text = ''
  let at = from
  let place = { start: 0, end: 0 }
  for (const one of matchesAround(bytes, from, to, rules)) {
    if (one.end <= at) continue
    if (one.start > at) text += reading.text(at, one.start)
    const start = text.length
    const { prefix, body } = one
    text += mask(prefix.text + body, prefix.text.length)
    if (one.start === match.start && one.reading.unit === reading.unit) {
      place = { start, end: text.length }
    }
    at = one.end
  }
  if (at < to) text += reading.text(at, to)
  return { text: text.replace(/\r$/, ''), ...place }
}

/** Matches that touch a range, also those that began before it, in order. */
function matchesAround(
  bytes: Buffer,
  from: number,
  to: number,
  rules: readonly CompiledRule[],
): FormMatch[] {
  const longest = 2 * Math.max(...rules.map(longestMatch))
  return [...allMatchesIn(bytes, Math.max(0, from - longest), to, rules)]
    .filter((match) => match.end > from)
    .sort((a, b) => a.start - b.start)
}

function longestMatch({ rule }: CompiledRule): number {
  return Math.max(...rule.prefixes.map((prefix) => prefix.text.length)) + rule.body.maxLength + 1
}

function lineStart(bytes: Buffer, { reading, start }: FormMatch): number {
  const limit = Math.max(0, start - sideCharacters * reading.unit)
  const feed = lastFeed(bytes, start, limit, reading.unit)
  const from = feed === -1 ? reading.align(limit) : feed + reading.unit
  const marked = from === 0 && reading.unit === 1 && bytes[0] === 0xef && bytes[1] === 0xbb
  const mark16 = from === 0 && reading.unit === 2 && ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 0xff
  return marked ? 3 : mark16 ? 2 : from
}

/** Looks no further than its limit: the line may be as long as the input, and hold thousands of keys. */
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

function lineEnd(bytes: Buffer, { reading, end }: FormMatch): number {
  const limit = Math.min(bytes.length, end + sideCharacters * reading.unit)
  if (reading.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(0x0a)
    return feed === -1 ? Math.min(bytes.length, reading.align(limit)) : end + feed
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at
  return limit
}
