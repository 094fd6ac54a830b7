import schema from '../../rules/rule.schema.json' with { type: 'json' }
import { BrleaksError, type Rule } from '../model/index.ts'

/**
 * Checks parsed JSON against rules/rule.schema.json.
 * @throws BrleaksError `config` naming the place as a JSON pointer.
 */
export async function validateRuleFile(path: string, value: unknown): Promise<readonly Rule[]> {
  const { Ajv } = (await import('ajv')).default
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<{ rules: Rule[] }>(
    schema,
  )
  if (validate(value)) return value.rules
  const [fault] = validate.errors ?? []
  const place = fault?.instancePath || '/'
  const extra = fault?.params.additionalProperty
  const what =
    extra === undefined ? (fault?.message ?? 'is wrong') : `has an unknown name "${extra}"`
  throw new BrleaksError('config', `${path}: ${place} ${what}; see rules/rule.schema.json`)
}
