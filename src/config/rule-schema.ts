import { BrleaksError, type Rule } from '../model/index.ts'

/**
 * Checks parsed JSON against rules/rule.schema.json.
 * @throws BrleaksError `config` naming the place as a JSON pointer.
 */
export async function validateRuleFile(path: string, value: unknown): Promise<readonly Rule[]> {
  const { validateRules } = await import('./rule-validator.ts')
  if (validateRules(value)) return value.rules
  const [fault] = validateRules.errors ?? []
  const place = fault?.instancePath || '/'
  const extra = fault?.params.additionalProperty
  const what =
    extra === undefined ? (fault?.message ?? 'is invalid') : `has an unknown name "${extra}"`
  throw new BrleaksError('config', `${path}: ${place} ${what}; see rules/rule.schema.json`)
}
