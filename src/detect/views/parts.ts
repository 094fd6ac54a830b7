import { keyLengths } from '../body-end.ts'
import { isDigit, isLetter, isSeparator } from '../characters.ts'
import { isCommonWord } from '../common-words.ts'
import { isPlainName } from '../judge.ts'
import { piecesOf, restAfterWords, scored } from '../pieces.ts'
import { type Decoded, DecodedText, type Hit } from './decoder.ts'

// Joins a key that was cut into parts. Its text is plain, so the words and lengths of the parts decide.

/** Bytes between two parts of a key. */
interface Gap {
  readonly start: number
  readonly end: number
}

/** A text that begins with a prefix, with the gaps removed. */
interface JoinedText {
  readonly body: string
  readonly gaps: readonly Gap[]
  /** Offset after the last part. */
  readonly end: number
}

/** How a key may be cut. */
export interface Cut {
  /** Returns the end of the gap that begins at `at`; -1 if there is none. Looks at a bounded number of bytes. */
  gapEnd(bytes: Buffer, at: number): number
  /** Decides whether a part continues the body before it. */
  continues(joint: Joint): boolean
}

/** A part and the text around it. */
export interface Joint {
  /** The body before the gap. */
  readonly body: string
  readonly gap: string
  readonly part: string
  /** A few characters after the part. */
  readonly after: string
}

/** Ends the body of a key of two halves, of which the second one may be cut. */
export const halfSeparator = '.'

const mostGaps = 64
/** Longest text of all parts, in bytes: as much of a body as detection reads, and the longest secret half. */
const longestText = 1024
/** Shortest body, in characters. Rules do not ask for less. */
const shortestBody = 8
const fewestCharacters = 7
/** Shortest body that is taken for a key by itself, in characters. */
const shortestKey = 16
const dot = 0x2e
const doubleQuote = 0x22
const singleQuote = 0x27

/** 1 for letters, digits and separators. */
const bodyBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  isLetter(byte) || isDigit(byte) || isSeparator(byte) ? 1 : 0,
)

/** True for bytes of a key: those of a body, and the dot before a secret half, which may be in another literal. */
export function isPartByte(bytes: Buffer, at: number): boolean {
  const byte = at < bytes.length ? (bytes[at] as number) : 0
  if (byte !== dot) return bodyBytes[byte] === 1
  const next = at + 1 < bytes.length ? (bytes[at + 1] as number) : 0
  return isBodyByte(next) || next === doubleQuote || next === singleQuote
}

/** True for the letters, digits and separators of a body. */
export function isBodyByte(byte: number): boolean {
  return bodyBytes[byte] === 1
}

/**
 * Reads the text at a hit on a prefix, whole or cut, and joins its parts. Null if nothing was cut, or the text reads like
 * a name.
 */
export function joinParts(bytes: Buffer, hit: Hit, cut: Cut): JoinedText | null {
  const gaps: Gap[] = []
  let end = partEnd(bytes, hit.start)
  let start = gapEnd(bytes, end, cut)
  // Most texts are not cut.
  if (start === -1) return null
  let prefix = bytes.toString('latin1', hit.start, Math.min(end, hit.end))
  let body = bytes.toString('latin1', Math.min(end, hit.end), end)
  while (gaps.length < mostGaps && body.length < longestText && start !== -1) {
    const next = partEnd(bytes, start)
    const part = bytes.toString('latin1', start, next)
    if (start >= hit.end) {
      if ((body.slice(1 - prefix.length) + part).includes(prefix)) break
      const gap = bytes.toString('latin1', end, start)
      if (!cut.continues({ body, gap, part, after: bytes.toString('latin1', next, next + 3) }))
        break
    }
    const inPrefix = Math.max(0, hit.end - start)
    prefix += part.slice(0, inPrefix)
    body += part.slice(inPrefix)
    gaps.push({ start: end, end: start })
    end = next
    start = gapEnd(bytes, end, cut)
  }
  if (gaps.length === 0 || !mayBeKey(body)) return null
  return { body, gaps, end }
}

/** The end of the gap at `at`; -1 if there is none, or no text after it. */
function gapEnd(bytes: Buffer, at: number, cut: Cut): number {
  const end = cut.gapEnd(bytes, at)
  return end === -1 || !isPartByte(bytes, end) ? -1 : end
}

function partEnd(bytes: Buffer, from: number): number {
  const limit = Math.min(bytes.length, from + longestText)
  let end = from
  while (end < limit && isPartByte(bytes, end)) end++
  return end
}

/** A cheap test that most names fail. */
export function mayBeKey(body: string): boolean {
  if (body.length < shortestBody) return false
  let result = judged.get(body)
  if (result === undefined) {
    result = new Set(body).size >= fewestCharacters && !isPlainName(body)
    if (judged.size >= mostJudged) judged.clear()
    judged.set(body, result)
  }
  return result
}

/** Names in literals are many times the same. */
const judged = new Map<string, boolean>()
const mostJudged = 4096

/** True for a body that may be a key without the text after it. */
export function isKeyAlone(body: string): boolean {
  return body.length >= shortestKey && !isPlainName(body)
}

/** True for such a body that is as long as generators write keys. */
export function isWholeKey(body: string): boolean {
  return hasKeyLength(body) && isKeyAlone(body)
}

/** True if a text, or its last piece, is as long as generators write keys. */
export function hasKeyLength(text: string): boolean {
  const last = piecesOf(text).at(-1)?.text.length ?? 0
  return keyLengths.has(text.length) || (last >= 20 && keyLengths.has(last))
}

/** Bits below which a part is a word: one random part in 300 is. */
const wordScore = -4

/** True for a word, a name, or several. */
export function isWord(text: string): boolean {
  if (text.length >= 4 && scored(text).score < wordScore) return true
  return /^[A-Za-z_-]{3,}$/.test(text) && piecesOf(text).every((piece) => isCommonWord(piece.text))
}

/** True for letters that may be a word. */
export function mayBeWord(text: string): boolean {
  return /^(?:[aAI]|[A-Za-z][a-z]+)$/.test(text) && scored(text).score < 2
}

/** True if a body ends within a word, to which the text after it was joined. */
export function endsInWord(body: string, part: string): boolean {
  const seam = body.slice(-1) + part.slice(0, 1)
  if (/[^A-Za-z0-9]/.test(seam)) return false
  // A key may begin with the name of its mode: `test_`.
  return isWord(restAfterWords(body) || body) || isWord(piecesOf(body).at(-1)?.text ?? '')
}

/** True unless words were joined, or a word was joined to a text that is a key without it. */
export function mayContinue({ body, part, after }: Omit<Joint, 'gap'>): boolean {
  if (endsInWord(body, part)) return false
  if (!isKeyAlone(body)) return true
  return !isWord(part) && !(mayBeWord(part) && (part.length >= 4 || isInSentence(after)))
}

/** True if the text after a word is a blank and another one. */
export function isInSentence(after: string): boolean {
  return /^[,.:;!?]?[ \t][A-Za-z]/.test(after)
}

/** Copies a range of bytes without the gaps in it. */
export function withoutGaps(
  bytes: Buffer,
  { gaps, end }: JoinedText,
  range: { readonly start: number; readonly end: number },
  costBits: number,
): Decoded {
  const text = new DecodedText(range.end - range.start)
  let at = range.start
  for (const gap of [...gaps, { start: range.end, end: range.end }]) {
    for (; at < gap.start; at++) text.addSpan(bytes[at] ?? 0, at, at + 1)
    at = gap.end
  }
  return text.finish(range.end, { costBits, coveredTo: end })
}
