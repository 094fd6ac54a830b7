import type { Shape } from '../score.ts'
import type { Filter, Match } from './index.ts'

/** Bits. */
const mixedAllowance = 4

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
function minScoreFor({ shape }: Match, minScore: number, withoutDigit: number): number {
  if (shape.digits === 0) return withoutDigit
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore
}

function hasKeyLayout({ body, shape, score }: Match, minRun: number): boolean {
  if (shape.longestRun >= minRun || uuidLayout.test(body)) return true
  // Unlucky separators in base64url and nanoid bodies: enough pieces of evidence must come together.
  if (!mixesKinds(shape)) return false
  const piece = shape.longestRun
  return (score >= 10 && shape.separators <= 4 && piece >= 5) || (score >= 20 && piece >= 4)
}

function mixesKinds(shape: Shape): boolean {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0
}
