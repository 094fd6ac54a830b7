import type { Decoded, Hit } from './decoder.ts'
import { skipSpace } from './literal-gaps.ts'
import { contentOf, joinLiterals, type Literal, literalsFrom, textBefore } from './literals.ts'

// Formats with literals as arguments: `"br_%s" % "…"`, `format!("br_{}", "…")`.

/** A place in a format for an argument: `%s`, `%1$s`, `{}`, `{0}`; and `%%`. */
const placeholder = /%(?:(\d)\$)?-?\d{0,3}[svd]|%%|\{(\d?)(?::[^{}]{0,8})?\}/g

/** A format, and what is between it and a literal that is one of its arguments. */
const formatBefore =
  /(["'`])([^"'`\n]{0,64})\1\s*(?:,|%|-f|\.format(?:ted)?\(|\s)\s*[[({]?\s*(?:["'`][^"'`\n]{0,40}["'`]\s*,?\s*)*$/
const method = /^\.format(?:ted)?\(/

/** Fills in the format in which a hit is; null if it is in none, or the values are not literals. */
export function filledFormat(bytes: Buffer, hit: Hit, format: Literal): Decoded | null {
  const [, ...values] = literalsFrom(bytes, format, '', beforeValues)
  return values.length === 0 ? null : joinLiterals(bytes, hit, filled(bytes, format, values))
}

export function isFormat(bytes: Buffer, literal: Literal): boolean {
  // Most literals have none of these signs.
  let at = literal.start
  while (at < literal.end && bytes[at] !== 0x25 && bytes[at] !== 0x7b) at++
  if (at === literal.end) return false
  return contentOf(bytes, literal).search(placeholder) !== -1
}

/** The format before one of its values; null if there is none. */
export function formatOf(bytes: Buffer, value: Literal): Literal | null {
  const before = textBefore(bytes, value.start - 1)
  const found = before.search(placeholder) === -1 ? null : formatBefore.exec(before)
  if (found === null) return null
  const start = value.start - before.length + found.index
  const format = { start, end: start + (found[2]?.length ?? 0) }
  return isFormat(bytes, format) ? format : null
}

/** Skips what is between a format and its first value: `, `, ` % (`, ` -f `, `.format(`, or blanks. */
function beforeValues(bytes: Buffer, from: number): number {
  let at = skipSpace(bytes, from)
  const found = bytes[at] === 0x2e ? method.exec(bytes.toString('latin1', at, at + 12)) : null
  if (found !== null) at += found[0].length
  else if (bytes[at] === 0x2c || bytes[at] === 0x25) at++
  else if (bytes[at] === 0x2d && bytes[at + 1] === 0x66) at += 2
  at = skipSpace(bytes, at)
  const isList = bytes[at] === 0x28 || bytes[at] === 0x5b || bytes[at] === 0x7b
  return isList ? skipSpace(bytes, at + 1) : at
}

/** The parts of a format with its arguments in place, up to the first that is not a literal. */
function filled(bytes: Buffer, format: Literal, values: readonly Literal[]): (Literal | string)[] {
  const content = contentOf(bytes, format)
  const parts: (Literal | string)[] = []
  let at = 0
  let next = 0
  for (const found of content.matchAll(placeholder)) {
    parts.push({ start: format.start + at, end: format.start + found.index })
    at = found.index + found[0].length
    if (found[0] === '%%') {
      parts.push('%')
      continue
    }
    const index = found[1] ? Number(found[1]) - 1 : found[2] ? Number(found[2]) : next++
    const value = values[index]
    if (value === undefined) return [...parts, found[0]]
    parts.push(value)
  }
  return [...parts, { start: format.start + at, end: format.end }]
}
