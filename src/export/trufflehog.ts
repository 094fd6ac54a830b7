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

/** A custom detector of TruffleHog. It is not verified: TruffleHog would send keys to an address of its own protocol. */
export const trufflehog: RuleExport = {
  usage:
    'Save it as trufflehog.yaml, and run: trufflehog git --config trufflehog.yaml --results=unverified file://.',
  limits: [
    ...commonLimits,
    'Keys are never verified: custom detectors of TruffleHog can only ask a server that follows its own protocol.',
  ],
  write: (rules, head) => `${comments(head)}detectors:\n${rules.map(detector).join('')}`,
}

/** YAML reads JSON strings as they are. */
const text = JSON.stringify

function detector(rule: Rule): string {
  const names = namesPattern(rule)
  return `  - name: ${text(rule.id)}
    description: ${text(rule.description)}
    keywords: [${keywords(rule)
      .map((word) => text(word.toLowerCase()))
      .join(', ')}]
    regex:
      key: ${text(`${before}(${keyPattern(rule)})`)}
    entropy: ${leastEntropy(rule).toFixed(1)}
${names === null ? '' : `    exclude_regexes_capture:\n      - ${text(names)}\n`}    exclude_words:
${excludedWords(rule)
  .map((word) => `      - ${text(word)}\n`)
  .join('')}`
}
