import type { Rule } from '../model/index.ts'
import { anyOf, excludedWords, keyPattern, namesPattern } from './pattern.ts'
import { comments, commonLimits, type RuleExport } from './tool.ts'

/** A plugin of detect-secrets: a Python module. */
export const detectSecrets: RuleExport = {
  usage:
    'Save it as brleaks_plugin.py, and run: detect-secrets scan --plugin brleaks_plugin.py --disable-filter detect_secrets.filters.heuristic.is_potential_uuid',
  limits: [...commonLimits, 'Without --disable-filter, keys that contain a UUID are not reported.'],
  write: (rules, head) =>
    `${comments(head)}
import re

from detect_secrets.plugins.base import RegexBasedDetector
${rules.map(detector).join('')}`,
}

function detector(rule: Rule): string {
  const names = namesPattern(rule)
  return `

class ${rule.name}Detector(RegexBasedDetector):
    secret_type = ${text(`${rule.service} API key`)}
    denylist = [re.compile(${text(`(?<![A-Za-z0-9])(${keyPattern(rule)})`)})]
    exceptions = [
${names === null ? '' : `        re.compile(${text(names)}),\n`}        re.compile(
            ${text(anyOf(excludedWords(rule)))},
            re.IGNORECASE,
        ),
    ]

    def analyze_string(self, string):
        for key in super().analyze_string(string):
            if not any(exception.search(key) for exception in self.exceptions):
                yield key
`
}

/** Python reads the escapes of JSON, in strings without surrogates. */
function text(value: string): string {
  return JSON.stringify(value.toWellFormed())
}
