import { Ajv, type ValidateFunction } from 'ajv'
import schema from '../../rules/rule.schema.json' with { type: 'json' }
import type { Rule } from '../model/index.ts'

/** Checks a parsed rule file. The bundle holds the compiled schema in place of this module (scripts/bundle/schemas.mjs). */
export const validateRules: ValidateFunction<{ rules: Rule[] }> = new Ajv({
  strict: true,
  allowUnionTypes: true,
}).compile<{ rules: Rule[] }>(schema)
