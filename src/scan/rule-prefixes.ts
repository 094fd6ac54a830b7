import type { Rule } from '../model/index.ts'

/** All that the needles of rules depend on. scripts/bundle/tables.mjs uses it too. */
export function prefixesOf(rules: readonly Rule[]): string {
  return JSON.stringify(rules.map((rule) => rule.prefixes.map((prefix) => prefix.text)))
}
