import { gitleaksRules } from './gitleaks.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** Betterleaks reads the format of gitleaks. */
export const betterleaks: RuleExport = {
  usage: 'Save it as .betterleaks.toml, and run: betterleaks git --config .betterleaks.toml',
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}\n${gitleaksRules(rules, 'useDefault = true')}`,
}
