// Makes the history that an event names available: fetches what a checkout lacks into a temporary repository beside it.
export { absentFiles } from './missing-files.ts'
export {
  type FetchSource,
  originOf,
  type Prepared,
  prepareCommit,
  prepareHistory,
  prepareRange,
  type Remote,
  type WantedRange,
} from './prepare.ts'
