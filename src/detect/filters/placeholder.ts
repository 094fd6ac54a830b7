import type { Filter } from './index.ts'

/** Words that people write where a key should stand. */
export const placeholderWord: Filter = ({ body, rule }) => {
  const lower = body.toLowerCase()
  return rule.filters.placeholderWords.some((word) => lower.includes(word))
    ? 'placeholder word'
    : undefined
}
