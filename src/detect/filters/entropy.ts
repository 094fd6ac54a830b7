import { shannonEntropy } from '../score.ts'
import type { Filter } from './index.ts'

/** A plain minimum of Shannon bits per character, for rules that ask for it. */
export const entropy: Filter = ({ body, rule }) => {
  const { minEntropy } = rule.filters
  if (minEntropy === undefined || shannonEntropy(body) >= minEntropy) return undefined
  return 'low entropy'
}
