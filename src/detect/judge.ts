import type { FilterReason, Rule } from '../model/index.ts'
import { filters } from './filters/index.ts'
import { withoutKnownExamples } from './known-examples.ts'
import type { KeyMatch } from './matches.ts'
import { groupsIn, piecesOf, restAfterWords, restsOf, scored, uuidsIn } from './pieces.ts'
import { RuleCache } from './rule-cache.ts'
import type { Shape } from './score.ts'

/** The verdict of the filters on a match. */
interface Judgement {
  readonly shape: Shape
  /** Bits by which the most random part is likelier random than a name. */
  readonly score: number
  /** Why it is not a key; null for a key. */
  readonly reason: FilterReason | null
}

/** Below this, the text is plainly a name and may be shown. Bits. */
const plainlyName = 2
/** Pieces shorter than this cannot be shown to be random. Characters. */
const shownPiece = 12

// Minima for a piece that is a key without the rest of its body: characters, then bits.
const pieceLength = 16
const pieceScore = 12
const pieceScoreWithoutDigit = 20
const groupsScore = 20
/** Bits that words before the random part cost. */
const wordsBefore = 2

export function judge(match: KeyMatch): Judgement {
  return judgeBody(match.compiled.rule, match.body, match.left.costBits)
}

/**
 * Applies the filters to a body. It passes as a whole or because a part of it is a key: `live_<32 hex digits>` is not
 * random as a whole.
 * @param costBits added to the required score because of the text before the key.
 */
export function judgeBody(rule: Rule, body: string, costBits = 0): Judgement {
  return judgements.get(rule, `${costBits} ${body}`, () => weighEvidence(rule, body, costBits))
}

const judgements = new RuleCache<Judgement>()

function weighEvidence(rule: Rule, body: string, costBits: number): Judgement {
  const { shape, score } = scored(body)
  const reason = reasonAgainst(rule, body, costBits)
  const part = reason === null ? score : partScore(rule, body, costBits)
  if (part === null) return { shape, score: score - costBits, reason }
  const rest = withoutKnownExamples(rule, body)
  const known = rest !== null && !isRandomPart(rule, rest, costBits)
  return {
    shape,
    score: Math.max(score, part) - costBits,
    reason: known ? 'known example from documentation' : null,
  }
}

/** True for a text that may be printed in full: a name, as a whole and in each part. */
export function isPlainName(body: string): boolean {
  if (scored(body).score >= plainlyName || uuidsIn(body).length > 0) return false
  return piecesOf(body).every(
    ({ text }) => text.length < shownPiece || scored(text).score < plainlyName,
  )
}

/** Shortest name of several words, in characters: random letters may look like a shorter one. */
const shortestName = 9

/** True for words in small letters with separators between them. */
export function isNameOfWords(text: string): boolean {
  return text.length >= shortestName && /^[a-z]+(?:[_-][a-z]+)+$/.test(text) && isPlainName(text)
}

/** True for a text that is random without the rest of its body. */
export function isRandomPart(rule: Rule, text: string, costBits = 0): boolean {
  if (text.length < pieceLength) return false
  const { shape, score } = scored(text)
  const least = shape.digits === 0 ? pieceScoreWithoutDigit : pieceScore
  return score - costBits >= least && reasonAgainst(rule, text, costBits) === null
}

function reasonAgainst(rule: Rule, body: string, costBits: number): FilterReason | null {
  const { shape, score } = scored(body)
  for (const filter of filters) {
    const reason = filter({ rule, body, shape, score: score - costBits })
    if (reason !== undefined) return reason
  }
  return null
}

/** The score of the first part that is a key by itself; null without one. */
function partScore(rule: Rule, body: string, costBits: number): number | null {
  if (rule.body.pattern !== undefined || rule.filters.randomness !== 'identifier') return null
  for (const { text } of [...piecesOf(body), ...restsOf(body)]) {
    if (isRandomPart(rule, text, costBits)) return scored(text).score
  }
  const rest = restAfterWords(body)
  if (rest.length >= pieceLength && reasonAgainst(rule, rest, costBits + wordsBefore) === null) {
    return scored(rest).score
  }
  for (const { text } of uuidsIn(body)) {
    if (reasonAgainst(rule, text, costBits) === null) return scored(text).score
  }
  const groups = groupsIn(body)
  if (groups === null) return null
  const { shape, score } = scored(groups)
  const random = score - costBits >= groupsScore && shape.digits > 0
  return random && reasonAgainst(rule, groups, costBits) === null ? score : null
}
