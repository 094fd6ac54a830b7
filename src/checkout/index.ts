// Makes the history of a CI event available: fetches what a checkout lacks into a scratch repository beside it.
export type { RangeEnds } from './deepening.ts'
export type { FetchSource } from './fetching.ts'
export { countMissingFiles } from './missing-files.ts'
export { type Checkout, openCheckout } from './open-checkout.ts'
export { type PreparedHistory, prepareCommit, prepareHistory, prepareRange } from './prepare.ts'
