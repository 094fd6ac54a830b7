import type { Filtered, Sighting } from './finding.ts'
import type { Mode, Rule } from './rule.ts'
import type { Secret } from './secret.ts'

/** An accepted match. Not yet a finding, so an unfiltered match cannot reach a reporter. */
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

export type Detection = Candidate | Rejection
