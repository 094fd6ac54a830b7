import { isSeparator } from './characters.ts'
import { isCommonWord } from './common-words.ts'
import { randomnessScore, type Shape, shapeOf } from './score.ts'

/** Part of a body: the text between two separators, or several such texts that belong together. */
interface Piece {
  readonly text: string
  /** Its index in the body. */
  readonly at: number
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const uuidLength = 36

/** The texts between separators, in order. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (let at = 0; at <= body.length; at++) {
    if (at < body.length && !separatesPieces(body.charCodeAt(at))) continue
    if (at > start) pieces.push({ text: body.slice(start, at), at: start })
    start = at + 1
  }
  return pieces
}

/** True for `-`, `_` and `.`. */
export function separatesPieces(code: number): boolean {
  return isSeparator(code) || code === 0x2e
}

/** UUIDs that begin at the start of the body or after a separator. */
export function uuidsIn(body: string): Piece[] {
  if (body.length < uuidLength) return []
  return [...body.matchAll(uuid)]
    .map((found) => ({ text: found[0], at: found.index }))
    .filter(({ at }) => at === 0 || separatesPieces(body.charCodeAt(at - 1)))
}

/** The rest of the body after each of its first few separators: it may be a key with words before it. */
export function restsOf(body: string): Piece[] {
  const [, ...later] = piecesOf(body)
  return later.slice(0, mostSegments).map(({ at }) => ({ text: body.slice(at), at }))
}

/** The body without the common words at its start; empty if nothing else is in it, or no word is there. */
export function restAfterWords(body: string): string {
  const first = piecesOf(body).find(({ text }) => !isCommonWord(text))
  return first === undefined || first.at === 0 ? '' : body.slice(first.at)
}

/** Most words before the random part, as in `api_key_…` and `sk_test_…`. */
const mostSegments = 4

/** Three or more groups of one length without their separators, as licence keys have them; null for another layout. */
export function groupsIn(body: string): string | null {
  const pieces = piecesOf(body)
  const length = pieces[0]?.text.length ?? 0
  if (pieces.length < 3 || length < 4) return null
  if (pieces.some((piece) => piece.text.length !== length)) return null
  return pieces.map((piece) => piece.text).join('')
}

/** Rates how random a text is by itself. */
export function scored(text: string): { readonly shape: Shape; readonly score: number } {
  const shape = shapeOf(text)
  return { shape, score: randomnessScore(text, shape) }
}
