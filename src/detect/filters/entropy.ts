import { shannonEntropy } from '../score.ts'
import type { Filter } from './index.ts'

/** Requires a minimum of Shannon bits per character, if the rule sets one. */
export const entropy: Filter = ({ body, rule }) => {
  const { minEntropy } = rule.filters
  if (minEntropy === undefined || shannonEntropy(body) >= minEntropy) return undefined
  return 'low entropy'
}
