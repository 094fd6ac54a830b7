import type { Shape } from '../score.ts'
import type { Filter, FilterInput } from './index.ts'

/** Bits. */
const mixedAllowance = 4
const cutOneCaseScore = 10
const groupedScore = 30

/** Characters. */
const cutOneCaseRun = 12

const uuidLayout = /^[0-9a-f]{8}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{4}[-_][0-9a-f]{12}$/i

/** Refuses ordinary names: likelier an identifier than random characters, or divided into short words. */
export const identifier: Filter = (match) => {
  const { filters } = match.rule
  if (filters.randomness !== 'identifier') return undefined
  const { minScore = 2, minScoreWithoutDigit = 10, minRun = 9 } = filters
  if (match.score < minScoreFor(match, minScore, minScoreWithoutDigit)) return 'reads like a name'
  return hasKeyLayout(match, minRun) ? undefined : 'consists of short words'
}

/** Less evidence is enough for a piece that mixes upper case, lower case and digits, because such names are rare. */
function minScoreFor(match: FilterInput, minScore: number, withoutDigit: number): number {
  const { shape } = match
  if (shape.digits === 0) return withoutDigit
  if (isCutOneCase(match)) return Math.max(minScore, cutOneCaseScore)
  return mixesKinds(shape) && shape.separators === 0 ? minScore - mixedAllowance : minScore
}

function hasKeyLayout(match: FilterInput, minRun: number): boolean {
  const { body, shape, score } = match
  const piece = shape.longestRun
  if (piece >= (isCutOneCase(match) ? Math.max(minRun, cutOneCaseRun) : minRun)) return true
  if (uuidLayout.test(body)) return true
  // Groups of four or more characters, as in licence keys.
  if (score >= groupedScore && piece >= 4) return true
  // Base64url and nanoid bodies may have many separators by chance; require more evidence then.
  if (!mixesKinds(shape)) return false
  return (score >= 8 && shape.separators <= 4 && piece >= 5) || (score >= 16 && piece >= 4)
}

/** True for one case with separators: typical of instruction names, never of base64url. */
function isCutOneCase({ shape }: FilterInput): boolean {
  return shape.separators > 0 && !shape.hexOnly && (shape.lower === 0 || shape.upper === 0)
}

function mixesKinds(shape: Shape): boolean {
  return shape.upper > 0 && shape.lower > 0 && shape.digits > 0
}
