import { describe, expect, it } from 'vitest'
import { createDetector } from '../../src/detect/index.ts'
import { testRule } from '../helpers/report.ts'

/** A rule as it is read from its file for each repository. */
function ruleWith(prefix: string) {
  const [first] = testRule.prefixes
  if (first === undefined) throw new Error('no prefix')
  return structuredClone({
    ...testRule,
    id: `rule-${prefix}`,
    prefixes: [{ ...first, text: prefix }],
  })
}

describe('the patterns of rules', () => {
  it('are made once for the same prefixes, and anew for others', () => {
    const needles = (prefix: string, decodeDepth: number) =>
      createDetector([ruleWith(prefix)], { decodeDepth }).needles
    const first = needles('acme_', 5)
    expect(needles('acme_', 5)).toBe(first)
    expect(needles('acme_', 1)).toBe(first)
    const [others, plain] = [needles('other_', 5), needles('acme_', 0)]
    expect(others.patterns).not.toEqual(first.patterns)
    expect(plain.patterns.length).toBeLessThan(first.patterns.length)
    expect(needles('acme_', 5).patterns).toEqual(first.patterns)
  })
})
