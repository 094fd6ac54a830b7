import type { Filter } from './index.ts'

/** UUIDs and bodies that documentation everywhere uses. */
export const documentationBody: Filter = ({ body, rule }) =>
  rule.filters.documentationBodies.includes(body.toLowerCase())
    ? 'known from documentation'
    : undefined
