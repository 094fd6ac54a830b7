import { randomnessScore, shapeOf } from './score.ts'
import { isLayout, type StatedKind, statedEnds } from './stated-length.ts'
import type { TextReader } from './views/index.ts'

// Bits.
const plainlyRandom = 8
const likeWords = 2

/** Applies the filters to a body without its surroundings. */
export type IsKey = (body: string) => boolean

/** A body whose end is stated by a binary format. */
interface StatedBody {
  readonly body: string
  /** True if the format's text begins with the key. */
  readonly begins: boolean
}

/**
 * Returns the body whose length a binary format states before the key, if it passes the filters; else null.
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

/** True if the text after a stated end fits such a format: nothing, the start of the next item, or words. */
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
  const isNextItem = rest.length <= 2 && isBinaryCode(after)
  if (kind === 'far') return isNextItem
  if (kind === 'type') return rest.length <= 3 || !isRandom(rest)
  const unlikely = isPunctuation(reader.codeAt(-1)) && !isItemType(reader.codeAt(-2))
  if (isNextItem && !unlikely) return true
  if (unlikely && textSeparators.has(reader.codeAt(-1))) return false
  const most = unlikely ? 0 : likeWords
  return rest.length > 3 && [rest, rest.slice(1)].some((words) => !isRandom(words, most))
}

const colon = 0x3a
/** Characters before a key in text: space, quotes, `/`, `:`, `=`. */
const textSeparators = new Set([0x20, 0x22, 0x27, 0x2f, colon, 0x3d, 0x60])

/** True for a byte that does not occur in ASCII text. */
function isBinaryCode(code: number): boolean {
  return code >= 0x7f || (code >= 0 && code < 0x20 && !isLayout(code))
}

/** Punctuation often precedes keys in text and is hardly ever a length. */
function isPunctuation(code: number): boolean {
  return code >= 0x20 && code < 0x7f && !/[A-Za-z0-9]/.test(String.fromCharCode(code))
}

/** True for a byte that announces a text before its length, as in protocol buffers and MessagePack. */
function isItemType(code: number): boolean {
  return (
    (code > 0 && code < 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x1b) ||
    code >= 0x80 ||
    code === 0x78 ||
    code === 0x69 ||
    code === 0x55
  )
}

function isRandom(text: string, bits = plainlyRandom): boolean {
  return randomnessScore(text, shapeOf(text)) >= bits
}
