import type { Rule } from '../model/index.ts'
import { isSeparator } from './characters.ts'
import { isCommonWord } from './common-words.ts'
import { isRandomPart, judgeBody } from './judge.ts'
import type { Delimiters } from './left-context.ts'
import { piecesOf, uuidsIn } from './pieces.ts'
import { headCosts } from './random-cost.ts'
import { RuleCache } from './rule-cache.ts'
import { shapeOf } from './score.ts'
import { tailCosts } from './tail-cost.ts'

/** Where a body ends. */
interface BodyEnd {
  readonly length: number
  /** True if no separator marks the end, so it is a guess. */
  readonly estimated: boolean
}

/** The character right after those that a body may hold. */
interface Following {
  /** Its code; -1 at the end of the text. */
  readonly code: number
  /** True if the next key begins with it. */
  readonly key: boolean
}

/** Three or more separators in a row are a ruler, or divide the parts of a form. */
const ruler = /(-{3,}|_{3,})/

/**
 * Returns where a body ends within a text of body characters. Excludes closing delimiters (`_key_`), the end of a
 * comment (`key-->`), rulers, and names or numbers glued to its end.
 */
export function endOfBody(text: string, opened: Delimiters, after: Following, rule: Rule): BodyEnd {
  const key = `${opened.code} ${opened.count} ${after.code} ${after.key} ${text}`
  return ends.get(rule, key, () => findEnd(text, opened, after, rule))
}

const ends = new RuleCache<BodyEnd>()

function findEnd(text: string, opened: Delimiters, after: Following, rule: Rule): BodyEnd {
  const uncut = withoutRuler(text.slice(0, text.length - closingDelimiters(text, opened, after)))
  const inside = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut
  // Random text may hold two separators in a row: do not cut a key down to a name.
  if (inside.length < text.length && !isKey(rule, inside) && isKey(rule, text)) {
    return { length: text.length, estimated: false }
  }
  return withoutTail(inside, rule) ?? { length: inside.length, estimated: false }
}

function isKey(rule: Rule, body: string): boolean {
  return judgeBody(rule, body).reason === null
}

function closingDelimiters(body: string, { code, count }: Delimiters, after: Following): number {
  let row = 0
  const last = body.charCodeAt(body.length - 1)
  if (last !== 0x2d && last !== 0x5f) return 0
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === last) row++
  if (last === 0x2d && after.code === 0x3e) return row
  if (after.key && !keyLengths.has(body.length)) return row
  // A ruler may have any length; one or two delimiters close as many as were opened.
  if (count > 0 && last === code) return count >= 3 && row >= 3 ? row : row >= count ? count : 0
  return row > 1 ? row : 0
}

function withoutRuler(text: string): string {
  const found = ruler.exec(text)
  return found === null || found.index === 0 ? text : text.slice(0, found.index)
}

/** Lengths that key generators write, in characters. */
export const keyLengths = new Set([
  16, 20, 21, 22, 24, 26, 27, 32, 36, 40, 43, 44, 48, 64, 86, 96, 128,
])

const base64urlLengths = new Set([21, 22, 32, 43, 64, 86])

/** True if the body up to `end`, or its last piece, has such a length. */
function isUsualEnd(text: string, end: number): boolean {
  const piece = end - pieceStart(text, end)
  return keyLengths.has(end) || (piece >= 20 && keyLengths.has(piece))
}

// Prior costs of text glued to a key, in bits.
const separatedTail = 6
const separatedFromOneCase = 4
const gluedTail = 9
/** If the whole text is not a key: a key in it must end before the text does. */
const tailOfNoKey = 3
/** One letter or digit. */
const tinyTail = 4
/** For an end at a length that generators write; against an end that abandons such a length. */
const usualLength = 4

function pieceStart(text: string, end: number): number {
  return 1 + Math.max(text.lastIndexOf('_', end - 1), text.lastIndexOf('-', end - 1))
}

/** The end before glued names or numbers; null if the text is likelier one key with them. */
function withoutTail(text: string, rule: Rule): BodyEnd | null {
  if (rule.body.pattern !== undefined || rule.filters.randomness !== 'identifier') return null
  if (text.length <= rule.body.minLength) return null
  const whole = isKey(rule, text)
  const end = likeliestEnd(text, rule.body.minLength, whole)
  if (end === null) return null
  const head = text.slice(0, end)
  if (!isKey(rule, head)) return null
  const sure = whole || isOfCommonWords(text.slice(end)) || hasRandomPart(rule, head)
  return sure ? { length: end, estimated: !isMarkedEnd(text, end) } : null
}

function isOfCommonWords(tail: string): boolean {
  return piecesOf(tail).every(({ text }) => isCommonWord(text))
}

/** Stricter, for part of a text that is not a key as a whole: with many parts to try, one may pass by chance. */
function hasRandomPart(rule: Rule, head: string): boolean {
  return piecesOf(head).some(({ text }) => isRandomPart(rule, text)) || uuidsIn(head).length > 0
}

function likeliestEnd(text: string, least: number, isKey: boolean): number | null {
  const names = tailCosts(text)
  const heads = headCosts(text)
  const whole = heads[text.length] ?? 0
  const uuidEnds = new Set(uuidsIn(text).map((found) => found.at + found.text.length))
  let best = 0
  let end: number | null = null
  for (let at = least; at < text.length; at++) {
    if (isSeparator(text.charCodeAt(at - 1))) continue
    const random = whole - (heads[at] ?? 0)
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text, at) ? 1 : 0) * usualLength
    const against = isKey ? unlikelihood(text, at, uuidEnds.has(at)) : tailOfNoKey
    const gain = random - (names[at] ?? 0) - against + usual
    if (gain > best) {
      best = gain
      end = at
    }
  }
  return end
}

/**
 * Bits against any name that is glued to a key at `at`.
 * @param endsUuid whether a UUID ends there.
 */
function unlikelihood(text: string, at: number, endsUuid: boolean): number {
  const separated = isSeparator(text.charCodeAt(at))
  if (separated && (endsUuid || isOneCase(text, at))) return separatedFromOneCase
  const tiny = text.length - at <= 2 ? tinyTail : 0
  const usual = separated && !base64urlLengths.has(text.length) ? 0 : usualLength
  return (
    (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text, text.length) ? usual : 0)
  )
}

/** True if a piece of one case ends here that is long enough to be a key. Base64url would mix both cases. */
function isOneCase(text: string, end: number): boolean {
  const { length, lower, upper } = shapeOf(text.slice(pieceStart(text, end), end))
  return length >= 16 && (lower === 0 || upper === 0)
}

/** True for a separator after hexadecimal digits or a UUID. In other keys it may be part of the key. */
function isMarkedEnd(text: string, end: number): boolean {
  if (!isSeparator(text.charCodeAt(end))) return false
  const piece = shapeOf(text.slice(pieceStart(text, end), end))
  return piece.hexOnly && piece.length >= 12
}
