import type { Excerpt } from './finding.ts'
import type { InlineMark } from './known.ts'
import type { Origin } from './origin.ts'
import type { Confidence, Mode, Rule } from './rule.ts'
import type { Secret } from './secret.ts'

/** An accepted match: a key at a place. Not yet a finding, so an unfiltered match cannot reach a reporter. */
export interface Candidate {
  readonly kind: 'candidate'
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
  readonly confidence: Confidence
  readonly origin: Origin
  /** Byte offset of the match in the whole input: keeps sightings of one place apart and in order. */
  readonly offset: number
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  readonly decoded: readonly string[]
  /** True if no separator marks the end of the key, so it is a guess. */
  readonly endEstimated: boolean
  readonly excerpt: Excerpt | null
  /** Comments on the line, or alone on the line before, that call the key known. Whether they count is decided later. */
  readonly marks: readonly InlineMark[]
}

/** A match that a filter left out, with the filter's reason. */
export interface Rejection {
  readonly kind: 'rejection'
  readonly rule: Rule
  /** Short stable reason, e.g. `placeholder word`, `reads like an identifier`. */
  readonly reason: string
  /** The text itself where it is plainly no key, else masked. */
  readonly text: string
  readonly origin: Origin
  readonly line: number | null
  readonly column: number | null
}

export type Detection = Candidate | Rejection
