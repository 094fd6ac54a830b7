import {
  type Finding,
  fullPath,
  notChecked,
  type ObjectHistory,
  type Sighting,
  type Verification,
} from '../model/index.ts'
import type { Collected } from './collect.ts'
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
    redactSighting(withFullPath(sighting), redact, mask),
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

function isEmbeddedInFile(
  [outermost]: readonly string[],
  textPlace: Sighting['textPlace'],
): boolean {
  return textPlace !== undefined && outermost === 'base64'
}

/** Joins the path of a container with the path inside it, and its formats with the encodings of the text. */
function withFullPath(sighting: Sighting): Sighting {
  const { formats, inner, path, shown, decoded, textPlace } = sighting
  if (formats === undefined) {
    return textPlace === undefined ? sighting : { ...sighting, textPlace: undefined }
  }
  return {
    ...sighting,
    inner: undefined,
    formats: undefined,
    textPlace: undefined,
    path: fullPath(path, inner),
    shown: shown === undefined ? undefined : fullPath(shown, inner),
    decoded: [...formats, ...decoded],
    // Text that is embedded in a plain file has a line of that file.
    container: inner === undefined && isEmbeddedInFile(formats, textPlace) ? undefined : path,
  }
}
