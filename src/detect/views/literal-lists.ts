import type { Decoded, Hit } from './decoder.ts'
import { contentStart, isQuote } from './literal-gaps.ts'
import {
  comma,
  contentOf,
  joinLiterals,
  type Literal,
  literalsFrom,
  mostLiterals,
  textAfter,
  textBefore,
} from './literals.ts'
import { isBodyByte, mayBeKey } from './parts.ts'

// Lists of literals that a function joins: `["br", "…"].join("_")`, `concat("br_", "…")`.

/** The list of literals that begins with the one at a hit, up to a second key; empty if it reads like names. */
export function listFrom(bytes: Buffer, hit: Hit, first: Literal): Literal[] {
  const prefix = isQuote(bytes[hit.start])
    ? contentOf(bytes, first)
    : bytes.toString('latin1', hit.start, hit.end)
  if (isOfNames(bytes, hit, first)) return []
  // Most lists are of names, as the first two show.
  for (const most of [2, mostLiterals]) {
    const literals = literalsFrom(bytes, first, prefix, comma, most)
    if (literals.length === 1) return []
    const content = literals.map((literal) => contentOf(bytes, literal)).join('')
    const after = content.slice(hit.end - first.start)
    const [text = ''] = /^[\w.-]*/.exec(after) ?? []
    if (most === mostLiterals && mayBeKey(text)) return literals
    if (text.length < after.length && !mayBeKey(text)) return []
  }
  return []
}

/** A cheap test: true if the text after a hit is a name, and ends in its literal or where the next one begins. */
function isOfNames(bytes: Buffer, hit: Hit, first: Literal): boolean {
  let { end } = hit
  if (end > first.end) return false
  while (end < first.end && isOfText(bytes[end])) end++
  if (end === first.end) {
    const next = contentStart(bytes, comma(bytes, first.end + 1))
    if (next !== -1 && (isOfText(bytes[next]) || isQuote(bytes[next]))) return false
  }
  return !mayBeKey(bytes.toString('latin1', hit.end, end))
}

function isOfText(byte = 0): boolean {
  return isBodyByte(byte) || byte === 0x2e
}

/** Joins a list of literals; null if nothing shows that it is joined. */
export function joinedList(bytes: Buffer, hit: Hit, literals: readonly Literal[]): Decoded | null {
  const [first] = literals
  const last = literals.at(-1)
  if (first === undefined || last === undefined) return null
  const separator = separatorOf(textBefore(bytes, first.start - 1), textAfter(bytes, last.end + 1))
  if (separator === null) return null
  return joinLiterals(
    bytes,
    hit,
    literals.flatMap((literal, index) => (index === 0 ? [literal] : [separator, literal])),
  )
}

const short = String.raw`(["'\`])([^"'\`\\\n]{0,4})\1`
/** The start of a list: `[`, `array(`, `new String[] {`, `[]string{`. */
const list = String.raw`(?:(?:array|list|tuple)?[[{(]|(?:new\s)?\s?(?:\[\])?\w{0,16}(?:\[\])?\s?\{)?\s*`
const earlier = String.raw`(?:["'\`][^"'\`\n]{0,40}["'\`]\s*,\s*)*$`

/** "_".join(["br", "…"]) */
const methodBefore = new RegExp(`${short}\\s*\\.join\\(\\s*${list}${earlier}`)
/** join("_", ["br", "…"]), implode, String.Join, CONCAT_WS, and Fn::Join of CloudFormation. */
const functionBefore = new RegExp(
  `(?:(?:join|implode|concat_ws)!?\\s?\\(|(?:fn::join["']?:|!join)\\s*\\[)\\s*${short}\\s*,\\s*${list}${earlier}`,
  'i',
)
/** concat("br_", "…"), concat!, paste0, Sprint, -join ("br_", "…"). */
const concatBefore = new RegExp(
  `(?:(?:concat|paste0|sprint)!?\\s?|-join\\s*@?)\\(\\s*${list}${earlier}`,
  'i',
)
/** strings.Join([]string{"br", "…"}, "_"), paste("br", "…", sep = "_"): the separator is the last argument. */
const lastBefore = new RegExp(`(?:join|paste)\\s?\\(\\s*${list}${earlier}`, 'i')
const lastAfter = new RegExp(`^\\s*[\\]})]?\\s*,\\s*(?:sep\\s*=\\s*)?${short}\\s*\\)`)
/** ["br", "…"].join("_"), without an argument in Ruby. */
const methodAfter = new RegExp(
  `^\\s*(?:,\\s*)?(?:[\\])}]\\s*)?\\??(?:\\.|->)(?:join|joinToString|mkString)(?:\\(\\s*(?:${short}\\s*)?\\)|(?![(\\w]))`,
)

/** The text that is put between the literals of a list; null if nothing shows that they are joined. */
function separatorOf(before: string, after: string): string | null {
  const method = methodAfter.exec(after)
  // Without an argument, JavaScript puts commas between them.
  if (method !== null) return method[2] ?? (method[0].endsWith(')') ? null : '')
  const first = methodBefore.exec(before) ?? functionBefore.exec(before)
  if (first !== null) return first[2] ?? ''
  if (concatBefore.test(before)) return ''
  return lastBefore.test(before) ? (lastAfter.exec(after)?.[2] ?? null) : null
}
