import type { Rule } from '../model/index.ts'
import { before, keyPattern } from './pattern.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** A rule of Titus, in the format of Nosey Parker. */
export const titus: RuleExport = {
  usage: 'Save it as brleaks.yml, and run: titus scan . --rules brleaks.yml',
  limits: [
    commonLimits[0],
    commonLimits[2],
    'Placeholders, examples of documentation and names without a digit are reported too: a rule is only a pattern.',
  ],
  write: (rules, head) => `${comments(head)}rules:\n${rules.map(titusRule).join('')}`,
}

const text = JSON.stringify

function titusRule(rule: Rule): string {
  return `  - name: ${text(`${rule.service} API key`)}
    id: ${text(`brleaks.${rule.id}.1`)}
    pattern: ${text(`${before}(?P<token>${keyPattern(rule)})`)}
    categories: [api, secret]
    description: ${text(rule.description)}
    references:
      - ${text(rule.docsUrl)}
`
}
