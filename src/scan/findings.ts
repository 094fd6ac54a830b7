import {
  type Finding,
  notChecked,
  type ObjectHistory,
  type Sighting,
  severityOf,
  severityOrder,
  type Verification,
} from '../model/index.ts'
import { type Collected, compareSightings } from './collect.ts'
import { type Redact, redactHistory, redactSighting, redactVerification } from './redact.ts'

/** Results about keys, by fingerprint, and how to mask them. */
interface KeyResults {
  readonly histories: ReadonlyMap<string, ObjectHistory>
  readonly verdicts: ReadonlyMap<string, Verification>
  readonly redact: Redact
  /** Masks only keys that were found: enough for excerpts, which detection has masked already. */
  readonly mask: Redact
}

/** A key with its masked sightings; null for a key without any. */
export function findingOf(
  key: Collected,
  { histories, verdicts, redact, mask }: KeyResults,
): Finding | null {
  const { fingerprint, rule, secret, mode, confidence } = key
  const [first, ...others]: Sighting[] = key.sightings.map((sighting) =>
    redactSighting(sighting, redact, mask),
  )
  if (first === undefined) return null
  const history = histories.get(fingerprint)
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: redactVerification(verdicts.get(fingerprint) ?? notChecked, redact),
    exposure: history === undefined ? null : redactHistory(history, redact),
    suppressed: null,
    sightings: [first, ...others],
    sightingsOmitted: key.omitted,
  }
}

/** CONTRACT: by severity, then place; the fingerprint settles what is left. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severityOrder[severityOf(a)] - severityOrder[severityOf(b)] ||
    compareSightings(a.sightings[0], b.sightings[0]) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  )
}
