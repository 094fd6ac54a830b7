import type { Rule } from '../model/index.ts'
import { before, excludedWords, keyPattern, leastEntropy, namesPattern } from './pattern.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** A custom rule of Kingfisher. */
export const kingfisher: RuleExport = {
  usage: 'Save it as brleaks.yml, and run: kingfisher scan . --rules-path brleaks.yml',
  limits: [
    ...commonLimits,
    'Of names, only those without a digit are left out.',
    'Keys are not validated: brleaks asks the API about a made-up key first, which a rule of Kingfisher cannot do.',
  ],
  write: (rules, head) => `${comments(head)}rules:\n${rules.map(kingfisherRule).join('')}`,
}

const text = JSON.stringify

function kingfisherRule(rule: Rule): string {
  return `  - name: ${text(`${rule.service} API key`)}
    id: ${text(`custom.${rule.id}.1`)}
    pattern: ${text(`${before}(${keyPattern(rule)})`)}
    min_entropy: ${leastEntropy(rule).toFixed(1)}
    confidence: medium
    pattern_requirements:
      min_digits: ${namesPattern(rule) === null ? 0 : 1}
      ignore_if_contains:
${excludedWords(rule)
  .map((word) => `        - ${text(word)}\n`)
  .join('')}    references:
      - ${text(rule.docsUrl)}
`
}
