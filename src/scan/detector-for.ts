import {
  createDetector,
  type Detector,
  type DetectorOptions,
  defaultDecodeDepth,
} from '../detect/index.ts'
import type { Rule } from '../model/index.ts'
import { savedTables } from './saved-tables.ts'

/** A detector that starts with saved tables if the rules are the built-in ones. */
export function detectorFor(
  rules: readonly Rule[],
  { decodeDepth = defaultDecodeDepth, countRejections = false }: Partial<DetectorOptions> = {},
): Detector {
  return createDetector(rules, {
    decodeDepth,
    countRejections,
    tables: savedTables(rules),
  })
}
