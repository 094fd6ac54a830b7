import type { Shape } from '../score.ts'
import type { Filter, Match } from './index.ts'

/** Bits. */
const mixedAllowance = 4
const cutOneCaseScore = 10
const groupedScore = 30

/** Characters. */
const cutOneCaseRun = 12

const uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i

/** Ordinary names: likelier as an identifier than as random characters, or cut into short words. */
export const identifier: Filter = (match) => {
  const { filters } = match.rule
  if (filters.randomness !== 'identifier') return undefined
  const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters
  if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return 'reads like a name'
  return hasKeyLayout(match, minRun) ? undefined : 'cut into short words'
}

/** Names that mix all three kinds of characters in one piece are rare: less evidence is enough there. */
function minScoreFor(match: Match, minScore: number, withoutDigit: number): number {
  const { shape } = match
  if (shape.digits === 0) return withoutDigit
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore)
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore
}

function hasKeyLayout(match: Match, minRun: number): boolean {
  const { body, shape, score } = match
  const piece = shape.longestRun
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true
  if (uuidLayout.test(body)) return true
  // Groups of four or more, as licence keys have them.
  if (score >= groupedScore && piece >= 4) return true
  // Unlucky separators in base64url and nanoid bodies: enough pieces of evidence must come together.
  if (!mixesKinds(shape)) return false
  return (score >= 8 && shape.separators <= 4 && piece >= 5) || (score >= 16 && piece >= 4)
}

/** Lower case or upper case alone, with separators: base64url is never so, the names of instructions are. */
function isCutOneCase({ shape }: Match): boolean {
  return shape.separators > 0 && !shape.hexOnly && (shape.lower === 0 || shape.upper === 0)
}

function mixesKinds(shape: Shape): boolean {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0
}
