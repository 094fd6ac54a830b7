// Known keys: the baseline, the ignore file, imports from other scanners, and which findings they suppress.
export {
  type Baseline,
  type BaselineKey,
  checkNames,
  formatBaseline,
  parseBaseline,
} from './baseline.ts'
export {
  type BaselineResult,
  type Note,
  newKeys,
  updateBaseline,
} from './baseline-update.ts'
export { isDate, isFingerprint, patternFault } from './entry-text.ts'
export { parseIgnoreFile } from './ignore-file.ts'
export { ImportLookup } from './import-lookup.ts'
export { type ImportedPlace, importOriginText, parseImport } from './imports.ts'
export { suppress } from './suppress.ts'
