import { keyLengths } from './body-end.ts'
import { randomnessScore, shapeOf } from './score.ts'
import { isLayout, type StatedKind, statedEnds } from './stated-length.ts'
import type { Interruption, TextReader } from './views/index.ts'

// How far a body goes where its surroundings show it: a length that the format states, or something between its
// characters that may end it.

/** Interruptions after which a key may end that are looked at. */
const mostQuestions = 4

/** Different characters that a key has at least; cheaper to ask than the filters. */
const fewestCharacters = 7
/** Fewer characters say nothing of whether they are a word. */
const shortestWord = 5
/** Bits. */
const plainlyRandom = 8
const likeWords = 2

/** Asks the filters about a body by itself. */
export type IsKey = (body: string) => boolean

/** A body whose end a binary format states. */
export interface StatedBody {
  readonly body: string
  /** True where the format's text begins with the key. */
  readonly begins: boolean
}

/**
 * The body that a binary format states, if it is a key by itself; null where none does.
 * @param text the characters after the prefix that can belong to a body.
 * @param from length of the prefix.
 */
export function statedBody(
  reader: TextReader,
  from: number,
  text: string,
  isKey: IsKey,
): StatedBody | null {
  for (const { length, begins, kind } of statedEnds(reader, from + text.length)) {
    const body = text.slice(0, Math.max(0, length - from))
    if (!mayEnd(reader, from, text, body.length, kind)) continue
    if (isKey(body)) return { body, begins }
  }
  return null
}

/** True if what follows a stated end can be in such a format: nothing, the mark of the next item, or words. */
function mayEnd(
  reader: TextReader,
  from: number,
  text: string,
  end: number,
  kind: StatedKind,
): boolean {
  const rest = text.slice(end)
  if (rest === '' || kind === 'sure') return true
  const after = reader.codeAt(from + text.length)
  if (kind === 'digits') {
    const items = after === colon ? /^(?:[deil]|i\d+e)*\d+$/ : /^(?:[deil]|i\d+e)+$/
    return items.test(rest)
  }
  const isMark = rest.length <= 2 && isBinaryCode(after)
  if (kind === 'far') return isMark
  if (kind === 'mark') return rest.length <= 3 || !isRandom(rest)
  const unlikely = isPunctuation(reader.codeAt(-1)) && !isItemMark(reader.codeAt(-2))
  if (isMark && !unlikely) return true
  if (unlikely && setsOff.has(reader.codeAt(-1))) return false
  const most = unlikely ? 0 : likeWords
  return rest.length > 3 && [rest, rest.slice(1)].some((words) => !isRandom(words, most))
}

const colon = 0x3a
/** What sets a key off in texts: space, quotes, `/`, `:`, `=`. */
const setsOff = new Set([0x20, 0x22, 0x27, 0x2f, colon, 0x3d, 0x60])

/** True for a byte that texts do not hold. */
function isBinaryCode(code: number): boolean {
  return code >= 0x7f || (code >= 0 && code < 0x20 && !isLayout(code))
}

/** Quotes and brackets are before keys in every text, and hardly ever a length. */
function isPunctuation(code: number): boolean {
  return code >= 0x20 && code < 0x7f && !/[A-Za-z0-9]/.test(String.fromCharCode(code))
}

/** The mark of a text before its length, as protocol buffers and MessagePack have it. */
function isItemMark(code: number): boolean {
  return (
    (code > 0 && code < 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x1b) ||
    code >= 0x80 ||
    code === 0x78 ||
    code === 0x69 ||
    code === 0x55
  )
}

/**
 * The part of a body's text that is one key, where control sequences or soft line breaks lie between its characters: all
 * of it, or what comes before the one that ends a key with a word glued to it.
 */
export function untilGluedWord(
  text: string,
  from: number,
  interruptions: readonly Interruption[],
  isKey: IsKey,
): string {
  let inside = false
  let asked = 0
  for (const { index, continues } of interruptions) {
    const at = index - from
    if (at >= text.length) break
    inside ||= continues
    if (at <= 0 || inside) continue
    const head = text.slice(0, at)
    const tail = text.slice(at)
    if (new Set(head).size < fewestCharacters || !isWords(tail)) continue
    if (tail.length < shortestWord && !keyLengths.has(at)) continue
    if (isKey(head)) return head
    if (++asked === mostQuestions) break
  }
  return text
}

function isRandom(text: string, bits = plainlyRandom): boolean {
  return randomnessScore(text, shapeOf(text)) >= bits
}

/** Likelier a word than random characters. */
function isWords(text: string): boolean {
  return randomnessScore(text, shapeOf(text)) < 0
}
