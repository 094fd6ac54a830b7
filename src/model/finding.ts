import type { AllowComment } from './known.ts'
import type { ObjectHistory } from './object-history.ts'
import type { Origin, SightingSource } from './origin.ts'
import type { Confidence, Mode, Rule } from './rule.ts'
import type { ReportedKey } from './secret.ts'

export type Severity = 'critical' | 'high' | 'medium' | 'low'

export type VerificationStatus =
  | 'live'
  | 'revoked'
  | 'expired'
  | 'invalid'
  | 'inactive'
  | 'unknown'
  | 'not-checked'

export interface Verification {
  readonly status: VerificationStatus
  /** ISO 8601, UTC. */
  readonly checkedAt: string | null
  /** Scopes the key was shown to have. */
  readonly scopes: readonly string[]
  /** Scopes that it was shown not to have. */
  readonly lacks: readonly string[]
  readonly requestId: string | null
  readonly reason: string | null
}

export const notChecked: Verification = {
  status: 'not-checked',
  checkedAt: null,
  scopes: [],
  lacks: [],
  requestId: null,
  reason: null,
}

export interface Suppression {
  readonly by: 'inline' | 'baseline' | 'ignore-file' | 'config'
  readonly reason: string | null
  readonly expires: string | null
}

/** A few hundred characters of the line around a key, every key in it masked. */
export interface Excerpt {
  readonly text: string
  /** Half-open range of the masked key in `text`, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** A range in a text. Lines and columns count from 1, columns in UTF-16 code units; null for text without meaningful lines. */
interface TextRange {
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  /** The column after the last character. */
  readonly endColumn: number | null
}

/** Fields that tracing, hashing and suppression add to a sighting, each in its own step. */
interface SightingHistory {
  readonly commit: string | null
  readonly author: string | null
  /** ISO 8601. */
  readonly date: string | null
  /** For objects of history with a path: whether HEAD has this content at this path. Null or undefined: not known. */
  readonly atHead?: boolean | null | undefined
  /** `primaryLocationLineHash` of code scanning, for files that were read for a SARIF report. */
  readonly lineHash: string | null
  readonly suppressed: Suppression | null
}

/** One place where a key was seen. Detection makes it, and later steps replace single fields of it. */
export interface Sighting extends Origin, TextRange, SightingHistory {
  /** Name of the repository, in an audit of several. */
  readonly repository?: string | undefined
  /** In a finding, the path of the outermost container, which `path` begins with; undefined outside of containers. */
  readonly container?: string | null | undefined
  /** Byte offset in the whole input: distinguishes and orders sightings on one line. */
  readonly offset: number
  /** How the bytes were decoded, outermost first; empty for plain text. */
  readonly decoded: readonly string[]
  /** True if no separator marks the end of the key, so it is a guess. */
  readonly endEstimated: boolean
  readonly confidence: Confidence
  readonly excerpt: Excerpt | null
  /** Allow comments on its line, or on the line before if nothing else is on it; honoured or not. */
  readonly allowComments: readonly AllowComment[]
}

/** The path of the file that a sighting is in: of the outermost container, if it is inside one. */
export function filePath({ path, container }: Pick<Sighting, 'path' | 'container'>): string | null {
  return container === undefined ? path : container
}

/** A sighting before any of those steps. */
export const newSighting: SightingHistory = {
  commit: null,
  author: null,
  date: null,
  lineHash: null,
  suppressed: null,
}

/** One exposed key with all its sightings. */
export interface Finding {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: ReportedKey
  readonly mode: Mode
  readonly confidence: Confidence
  readonly verification: Verification
  /** Null if no history was read. */
  readonly exposure: ObjectHistory | null
  readonly suppressed: Suppression | null
  readonly sightings: readonly [Sighting, ...Sighting[]]
  /** Further places that were seen but not listed (the list is capped). */
  readonly sightingsOmitted: number
}

/** Why detection rejected a match. Reports contain these codes as they are. */
export type FilterReason =
  | 'below --min-confidence'
  | 'known example from documentation'
  | 'placeholder word'
  | 'low entropy'
  | 'does not match the pattern of the rule'
  | 'few different characters'
  | 'run of equal or consecutive characters'
  | 'repeats itself'
  | 'reads like a name'
  | 'consists of short words'

/** A match that was filtered out. */
export interface Filtered {
  readonly ruleId: string
  /** The match itself if it is clearly not a key, else masked. */
  readonly text: string
  readonly reason: FilterReason
  readonly source: SightingSource
  readonly path: string | null
  readonly line: number | null
  readonly column: number | null
  readonly object: string | null
}

/** True if the API said that the key does not work. */
export function isDead({ verification: { status } }: Pick<Finding, 'verification'>): boolean {
  return status === 'revoked' || status === 'expired' || status === 'invalid'
}

/** CONTRACT: verified live is critical; a live-mode key not checked or unknown is high; Test Mode medium; dead keys low. */
export function severityOf(finding: Pick<Finding, 'mode' | 'verification'>): Severity {
  switch (finding.verification.status) {
    case 'live':
      return finding.mode === 'live' ? 'critical' : 'high'
    case 'revoked':
    case 'expired':
    case 'invalid':
      return 'low'
    case 'inactive':
    case 'unknown':
    case 'not-checked':
      return finding.mode === 'live' ? 'high' : 'medium'
  }
}

export const severityOrder: Readonly<Record<Severity, number>> = {
  critical: 0,
  high: 1,
  medium: 2,
  low: 3,
}
