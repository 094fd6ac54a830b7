// JSON, JSONC and YAML as values with their position, so that every error names file, line and column.
export { parseJson } from './json-text.ts'
export {
  decodeText,
  fault,
  type Located,
  largestConfigFile,
  type Member,
  memberOf,
  type Place,
} from './located.ts'
export { nearest } from './nearest.ts'
export { parseLocated } from './parse-located.ts'
