import { type Excerpt, mask } from '../model/index.ts'
import { longestBody } from './body.ts'
import { isPlainName } from './judge.ts'
import { maskForms } from './masking.ts'
import type { CompiledRule, KeyMatch } from './matches.ts'

/** Characters of the line shown on either side of a key, at most. */
const sideCharacters = 100
/** What is glued to a key is shown up to this length, if it is a name. */
const longestGlued = 24

/**
 * The line around a match, cut to a few hundred characters, with every text of a key's form in it masked, however it is
 * spelled and whatever was thought of it: a line often holds two keys, or one key twice.
 */
export function excerptOf(bytes: Buffer, match: KeyMatch, rules: readonly CompiledRule[]): Excerpt {
  const before = textBefore(bytes, match, rules)
  const key = mask(match.prefix.text + match.body, match.prefix.text.length)
  const text = before + key + textAfter(bytes, match, rules)
  return { text: text.replace(/\r$/, ''), start: before.length, end: before.length + key.length }
}

/** More than the shown part is read, so that a key that reaches into it is masked there as well. */
function textBefore(bytes: Buffer, match: KeyMatch, rules: readonly CompiledRule[]): string {
  const { reader, start, body } = match
  const from = lineStart(bytes, match)
  const first = reader.align(Math.max(0, from - longestBody * reader.unit))
  const lead = reader.text(first, from)
  const shown = reader.text(from, start)
  return maskForms(lead + shown, rules, { names: true, known: body }, lead.length)
}

function textAfter(bytes: Buffer, match: KeyMatch, rules: readonly CompiledRule[]): string {
  const { reader, end, body } = match
  const to = lineEnd(bytes, match)
  const last = reader.align(Math.min(bytes.length, to + longestBody * reader.unit))
  const shown = reader.text(end, to)
  const whole = shown + reader.text(to, last)
  const glued = gluedTo(match, whole)
  const masked = maskForms(whole, rules, { names: true, known: body }, glued, shown.length)
  return (glued === 0 ? '' : '…') + masked
}

/** Length of what comes right after a key and may be a part of it: the end is estimated, or a second half follows. */
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

function lineStart(bytes: Buffer, { reader, start }: KeyMatch): number {
  const limit = Math.max(0, start - sideCharacters * reader.unit)
  const feed = lastFeed(bytes, start, limit, reader.unit)
  const from = feed === -1 ? reader.align(limit) : feed + reader.unit
  const marked = from === 0 && reader.unit === 1 && bytes[0] === 0xef && bytes[1] === 0xbb
  const mark16 = from === 0 && reader.unit === 2 && ((bytes[0] ?? 0) | (bytes[1] ?? 0)) === 0xff
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

function lineEnd(bytes: Buffer, { reader, end }: KeyMatch): number {
  const limit = Math.min(bytes.length, end + sideCharacters * reader.unit)
  if (reader.unit === 1) {
    const feed = bytes.subarray(end, limit).indexOf(0x0a)
    return feed === -1 ? Math.min(bytes.length, reader.align(limit)) : end + feed
  }
  for (let at = end; at + 1 < limit; at += 2) if (isFeed(bytes, at)) return at
  return limit
}
