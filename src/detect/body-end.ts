import type { Rule } from '../model/index.ts'
import { isCommonWord } from './common-words.ts'
import { isRandomPart, judgeBody } from './judge.ts'
import type { Delimiters } from './left-context.ts'
import { piecesOf, uuidsIn } from './pieces.ts'
import { RuleCache } from './rule-cache.ts'
import { casedRandomBits, shapeOf } from './score.ts'
import { tailCosts } from './tail-cost.ts'

/** Where a body ends. */
export interface BodyEnd {
  readonly length: number
  /** True where nothing marks the end, so that it was estimated. */
  readonly estimated: boolean
}

/** What comes right after the characters that a body may hold. */
export interface Following {
  /** The character's code; -1 at the end of the text. */
  readonly code: number
  /** True where the next key begins there. */
  readonly key: boolean
}

/** A row of three or more is a ruler, or what a form writes between its parts. */
const ruler = /(-{3,}|_{3,})/

/**
 * The length of a body without what cannot belong to it, although its characters could: delimiters that were opened before
 * the key (`_key_`), the end of a comment (`key-->`), rulers, and names or numbers that are glued to its end.
 */
export function endOfBody(text: string, opened: Delimiters, after: Following, rule: Rule): BodyEnd {
  const key = `${opened.code} ${opened.count} ${after.code} ${after.key} ${text}`
  return ends.get(rule, key, () => findEnd(text, opened, after, rule))
}

const ends = new RuleCache<BodyEnd>()

function findEnd(text: string, opened: Delimiters, after: Following, rule: Rule): BodyEnd {
  const uncut = withoutRuler(text.slice(0, text.length - closingDelimiters(text, opened, after)))
  const inside = isMarkedEnd(uncut, uncut.length - 1) ? uncut.slice(0, -1) : uncut
  // Random text may hold two separators in a row: a cut that leaves a name of a key is none.
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
  // A ruler is as long as it is; one or two marks close as many as were opened.
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

/** True where the body up to `end`, or its last piece, has such a length. */
function isUsualEnd(text: string, end: number): boolean {
  const piece = end - pieceStart(text, end)
  return keyLengths.has(end) || (piece >= 20 && keyLengths.has(piece))
}

// How unlikely it is beforehand that something is glued to a key, in bits.
const separatedTail = 6
const separatedFromOneCase = 4
const gluedTail = 9
/** Where the whole text is not a key, so that a key must end within it if there is one. */
const tailOfNoKey = 3
/** One letter or digit. */
const tinyTail = 4
/** For an end at a length that generators write, and against leaving one. */
const usualLength = 4
/** For random text of another kind after the key, such as a second part. */
const secondPart = 8

function pieceStart(text: string, end: number): number {
  return 1 + Math.max(text.lastIndexOf('_', end - 1), text.lastIndexOf('-', end - 1))
}

/** The end before names or numbers, where the text is likelier a key with them than without them; null if it is not. */
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

/** More is asked of a part of a text that is not a key as a whole: there are many parts to try. */
function hasRandomPart(rule: Rule, head: string): boolean {
  return piecesOf(head).some(({ text }) => isRandomPart(rule, text)) || uuidsIn(head).length > 0
}

function likeliestEnd(text: string, least: number, isKey: boolean): number | null {
  const names = tailCosts(text)
  const whole = randomBits(text)
  const uuidEnds = new Set(uuidsIn(text).map((found) => found.at + found.text.length))
  let best = 0
  let end: number | null = null
  for (let at = least; at < text.length; at++) {
    if (isSeparator(text.charCodeAt(at - 1))) continue
    const random = whole - randomBits(text.slice(0, at))
    const usual = (uuidEnds.has(at) ? 2 : isUsualEnd(text, at) ? 1 : 0) * usualLength
    const against = isKey ? unlikelihood(text, at) : tailOfNoKey
    const gain = random - (names[at] ?? 0) - against + usual
    if (gain > best) {
      best = gain
      end = at
    }
  }
  return end
}

/** Bits against a name that is glued to a key at `at`, whatever it is. */
function unlikelihood(text: string, at: number): number {
  const separated = isSeparator(text.charCodeAt(at))
  if (separated && isOneCase(text, at)) return separatedFromOneCase
  const tiny = text.length - at <= 2 ? tinyTail : 0
  const usual = separated && !base64urlLengths.has(text.length) ? 0 : usualLength
  return (
    (separated ? separatedTail : gluedTail) + tiny + (isUsualEnd(text, text.length) ? usual : 0)
  )
}

/** True where a piece of one case ends that is long enough to be a key: base64url would have the other case as well. */
function isOneCase(text: string, end: number): boolean {
  const { length, lower, upper } = shapeOf(text.slice(pieceStart(text, end), end))
  const uuid = uuidsIn(text.slice(0, end)).some((found) => found.at + found.text.length === end)
  return uuid || (length >= 16 && (lower === 0 || upper === 0))
}

/** Cost of a text as random: of one alphabet, or of pieces with an alphabet each. */
function randomBits(text: string): number {
  const pieces = piecesOf(text)
  const apart = pieces.reduce((sum, piece) => sum + casedRandomBits(shapeOf(piece.text)), 0)
  return Math.min(casedRandomBits(shapeOf(text)), apart + secondPart * (pieces.length - 1))
}

/** True for a separator that ends hexadecimal digits or a UUID; in other keys it may be one of their characters. */
function isMarkedEnd(text: string, end: number): boolean {
  if (!isSeparator(text.charCodeAt(end))) return false
  const piece = shapeOf(text.slice(pieceStart(text, end), end))
  return piece.hexOnly && piece.length >= 12
}

function isSeparator(code: number): boolean {
  return code === 0x5f || code === 0x2d
}
