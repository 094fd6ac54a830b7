import type { Rule } from '../model/index.ts'
import {
  before,
  excludedWords,
  keyPattern,
  keywords,
  leastEntropy,
  namesPattern,
} from './pattern.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** gitleaks.toml, in addition to the built-in rules of gitleaks. */
export const gitleaks: RuleExport = {
  usage: 'Save it as .gitleaks.toml, and run: gitleaks git --config .gitleaks.toml',
  limits: commonLimits,
  write: (rules, head) => `${comments(head)}\n${gitleaksRules(rules, 'useDefault = true')}`,
}

/** @param extend the line that adds the default rules. */
export function gitleaksRules(rules: readonly Rule[], extend: string): string {
  return `[extend]\n${extend}\n${rules.map(gitleaksRule).join('')}`
}

function gitleaksRule(rule: Rule): string {
  const words = excludedWords(rule)
  return `
[[rules]]
id = ${text(rule.id)}
description = ${text(rule.description)}
regex = ${text(`${before}(${keyPattern(rule)})`)}
secretGroup = 1
entropy = ${leastEntropy(rule).toFixed(1)}
keywords = [${keywords(rule)
    .map((word) => text(word.toLowerCase()))
    .join(', ')}]
${namesAllowlist(rule)}
[[rules.allowlists]]
description = "placeholders and examples of documentation"
stopwords = [
${words.map((word) => `  ${text(word)},\n`).join('')}]
`
}

function namesAllowlist(rule: Rule): string {
  const names = namesPattern(rule)
  if (names === null) return ''
  return `
[[rules.allowlists]]
description = "names"
regexes = [${text(names)}]
`
}

/** A literal string if possible, because a pattern has many backslashes. */
function text(value: string): string {
  if (/^[\x20-\x26\x28-\x7e]*$/.test(value))
    return value.includes('\\') ? `'${value}'` : basic(value)
  return basic(value)
}

/** JSON has the escapes of TOML, except for the character DEL. */
function basic(value: string): string {
  return JSON.stringify(value.toWellFormed()).replaceAll('\x7f', '\\u007f')
}
