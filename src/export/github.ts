import type { Rule } from '../model/index.ts'
import { anyOf, keyPattern, namesPattern } from './pattern.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** The fields of a custom pattern of GitHub's secret scanning. They are typed in: GitHub reads no file. */
export const github: RuleExport = {
  usage:
    'Enter the fields under Settings > Advanced Security > Custom patterns > New pattern, and make a dry run first',
  limits: [
    ...commonLimits,
    'Examples of documentation are reported, except for words such as "example": the field for exceptions is short.',
  ],
  write: (rules, head) => `${comments(head)}${rules.map(customPattern).join('')}`,
}

function customPattern(rule: Rule): string {
  const names = namesPattern(rule)
  const words = rule.filters.placeholderWords
    .filter((word) => word.length >= 5 && !rule.prefixes.some(({ text }) => text.includes(word)))
    .map((word) => word.toLowerCase())
  return `
Pattern name: ${rule.service} API key
Secret format: ${keyPattern(rule)}
Before secret: \\A|[^0-9A-Za-z]
After secret: \\z|[^${rule.body.alphabet}]
Additional match requirements:
${names === null ? '' : `  Secret must not match: ${names}\n`}  Secret must not match: ${anyOf(words)}
`
}
