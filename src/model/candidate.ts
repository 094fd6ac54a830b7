import type { Filtered, FilterReason, Sighting } from './finding.ts'
import type { Mode, Rule } from './rule.ts'
import type { Secret } from './secret.ts'

/** A match that passed every filter. It is not a finding yet. */
export interface Candidate {
  readonly kind: 'candidate'
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
  readonly sighting: Sighting
}

/** A match that a filter rejected. */
export interface Rejection {
  readonly kind: 'rejection'
  readonly filtered: Filtered
}

/** A number of matches that one filter rejected, instead of each of them, for scans that list none. */
export interface RejectionCount {
  readonly kind: 'rejections'
  readonly reason: FilterReason
  readonly count: number
}

export type Detection = Candidate | Rejection | RejectionCount
