import { Ajv, type ValidateFunction } from 'ajv'
import schema from '../../schema/report.schema.json' with { type: 'json' }
import type { SavedDocument } from './saved-document.ts'

/**
 * Checks a parsed report, and removes fields that the schema does not have: a newer brleaks may write them. The bundle
 * holds the compiled schema in place of this module (scripts/bundle/schemas.mjs).
 */
export const validateReport: ValidateFunction<SavedDocument> = new Ajv({
  strict: true,
  allowUnionTypes: true,
  removeAdditional: true,
}).compile<SavedDocument>(schema)
