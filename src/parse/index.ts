// JSON, JSONC and YAML as values that know their line, so that every fault names file, line and column.
export { parseJson } from './json-text.ts'
export {
  decodeText,
  fault,
  type Located,
  largestConfigFile,
  type Member,
  memberOf,
  type Place,
  parseLocated,
} from './located.ts'
export { nearest } from './nearest.ts'
