import type { Rule } from '../model/index.ts'
import { anyOf, excludedWords, keyPattern, namesPattern } from './pattern.ts'
import { commonLimits, type RuleExport } from './tool.ts'

/** A configuration of secretlint with the rule for patterns. JSON has no comments. */
export const secretlint: RuleExport = {
  usage:
    'Install @secretlint/secretlint-rule-pattern, save it as .secretlintrc.json, and run: secretlint --maskSecrets "**/*"',
  limits: [
    ...commonLimits,
    'Secretlint prints keys in full unless it is run with --maskSecrets.',
    'Keys of another rule that an exception of this rule matches are not reported: exceptions apply to all patterns.',
  ],
  write: (rules) =>
    `${JSON.stringify(
      {
        rules: [
          {
            id: '@secretlint/secretlint-rule-pattern',
            options: { patterns: rules.map(patternOf), allows: rules.flatMap(exceptionsOf) },
          },
        ],
      },
      null,
      2,
    )}\n`,
}

function patternOf(rule: Rule) {
  return {
    name: `${rule.service} API key`,
    patterns: [`/(?<![A-Za-z0-9])${keyPattern(rule)}/`],
  }
}

function exceptionsOf(rule: Rule): string[] {
  const names = namesPattern(rule)
  return [...(names === null ? [] : [`/${names}/`]), `/${anyOf(excludedWords(rule))}/i`]
}
