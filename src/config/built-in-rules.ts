import builtIn from '../../rules/batch-relay.json' with { type: 'json' }
import type { Rule } from '../model/index.ts'

/** The built-in rules. Tests check their file against its schema. */
export function builtInRules(): readonly Rule[] {
  return builtIn.rules as readonly Rule[]
}
