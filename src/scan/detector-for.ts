import { createDetector, type Detector, defaultDecodeDepth } from '../detect/index.ts'
import type { Rule } from '../model/index.ts'
import { savedTables } from './saved-tables.ts'

/** A detector that starts with saved tables if the rules are the built-in ones. */
export function detectorFor(rules: readonly Rule[], decodeDepth = defaultDecodeDepth): Detector {
  return createDetector(rules, {
    decodeDepth,
    tables: savedTables(rules),
  })
}
