import type {
  AllowComment,
  Finding,
  KnownKeys,
  Sighting,
  StaleEntry,
  Suppression,
} from '../model/index.ts'
import { isHonoured } from './known-key-matcher.ts'

/** Places named in a notice. */
const placesNamed = 3

/** A finding after suppression. */
export interface SuppressResult {
  readonly finding: Finding
  /** The suppression that was overruled because the key was verified live. */
  readonly overruled: Suppression | null
}

/** Live keys that would be suppressed otherwise. */
export function liveNotices(
  results: readonly SuppressResult[],
  { allowLive }: KnownKeys,
): string[] {
  if (allowLive) return []
  return results.flatMap(({ finding, overruled }) => {
    if (overruled === null) return []
    const what = `${finding.secret} is suppressed (${overruled.by}), but was verified live`
    return [`${what}, so it is reported; to suppress live keys as well: --allow-live`]
  })
}

/** Allow comments without a reason. */
export function reasonNotices(findings: readonly Finding[]): string[] {
  const places = findings
    .flatMap((finding) => finding.sightings)
    .filter(({ suppressed }) => suppressed?.by === 'inline' && suppressed.reason === null)
  if (places.length === 0) return []
  const comments = count(places.length, 'allow comment has', 'allow comments have')
  return [`${comments} no reason (${named(places)}); write brleaks:allow REASON`]
}

/** Allow comments that were ignored: they explain why a key is reported. */
export function ignoredCommentNotices(findings: readonly Finding[], known: KnownKeys): string[] {
  const open = findings.filter((finding) => finding.suppressed === null)
  const places = open.flatMap((finding) => finding.sightings)
  const commented = (test: (comment: AllowComment) => boolean) =>
    places.filter((place) => place.suppressed === null && place.allowComments.some(test))
  if (!known.inline) {
    const own = commented((comment) => isHonoured(comment, known))
    if (own.length === 0) return []
    const comments = count(own.length, 'allow comment was', 'allow comments were')
    return [`${comments} ignored (--no-inline-ignore): ${named(own)}`]
  }
  const foreign = commented((comment) => !isHonoured(comment, known))
  if (foreign.length === 0) return []
  const tools = new Set(foreign.flatMap((place) => place.allowComments.map(({ tool }) => tool)))
  tools.delete('brleaks')
  const comments = count(foreign.length, 'allow comment', 'allow comments')
  const options = [...tools].sort().map((tool) => `--foreign-marks ${tool}`)
  return [
    `${comments} of other scanners ignored (${named(foreign)}); to honour them: ${options.join(' ')}`,
  ]
}

/** Entries that have expired or are unused. */
export function staleNotices(stale: readonly StaleEntry[]): string[] {
  return (['expired', 'unused'] as const).flatMap((state) => {
    const own = stale.filter((known) => known.state === state).map(({ entry }) => entry)
    if (own.length === 0) return []
    const shown = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? ''
      const since = state === 'expired' ? `, ${entry.expires}` : ''
      return `${entry.file}:${entry.line} ${what}${since}`
    })
    const more = own.length > shown.length ? ` and ${own.length - shown.length} more` : ''
    const advice =
      state === 'unused'
        ? 'remove them (brleaks baseline --prune)'
        : 'their keys are reported again'
    const entries = count(own.length, `known entry is ${state}`, `known entries are ${state}`)
    return [`${entries}: ${shown.join('; ')}${more}; ${advice}`]
  })
}

function named(places: readonly Sighting[]): string {
  const all = places.map(
    ({ path, source, line }) => `${path ?? source}${line === null ? '' : `:${line}`}`,
  )
  const distinct = [...new Set(all)]
  const shown = distinct.slice(0, placesNamed)
  const more = distinct.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

function count(number: number, singular: string, plural: string): string {
  return `${number} ${number === 1 ? singular : plural}`
}
