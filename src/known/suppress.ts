import { resolve } from 'node:path'
import type { Finding, KnownEntry, KnownKeys, ScanScope, StaleEntry } from '../model/index.ts'
import { isSameFolder } from '../sources/index.ts'
import { isExpired, KnownKeyMatcher, type MatchContext } from './known-key-matcher.ts'
import {
  ignoredCommentNotices,
  liveNotices,
  reasonNotices,
  type SuppressResult,
  staleNotices,
} from './suppress-notices.ts'

/** The result of suppression. */
interface Suppressed {
  /** The same findings, each with its suppression. */
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
  readonly stale: readonly StaleEntry[]
}

interface SuppressContext extends MatchContext {
  /** False if something was not read: then it is not known which entries are unused. */
  readonly complete: boolean
}

/**
 * Suppresses findings that are known. A key is suppressed by its fingerprint, or if every sighting of it is suppressed;
 * otherwise only those sightings are, and the key is still reported. A key that was verified live is reported whatever
 * the entries say, unless `allowLive` is set.
 */
export async function suppress(
  findings: readonly Finding[],
  context: SuppressContext,
): Promise<Suppressed> {
  const { known } = context
  const matcher = await KnownKeyMatcher.open(context)
  const results = findings.map((finding) => suppressOne(finding, matcher))
  const marked = results.map(({ finding }) => finding)
  const stale = staleEntries(known, matcher.used, context)
  return {
    findings: marked,
    notices: [
      ...liveNotices(results, known),
      ...reasonNotices(marked),
      ...ignoredCommentNotices(marked, known),
      ...staleNotices(stale),
    ],
    stale,
  }
}

function suppressOne(finding: Finding, matcher: KnownKeyMatcher): SuppressResult {
  const byFingerprint = matcher.byFingerprint(finding.fingerprint)
  const bySighting = finding.sightings.map((sighting) => matcher.bySighting(sighting))
  const first = bySighting.find((suppression) => suppression !== null) ?? null
  const everywhere =
    finding.sightingsOmitted === 0 && bySighting.every((suppression) => suppression !== null)
  const suppressed = byFingerprint ?? (everywhere ? first : null)
  const isLive = finding.verification.status === 'live' && !matcher.known.allowLive
  if (isLive) return { finding, overruled: suppressed ?? first }
  const wasOpen = finding.sightings.every((sighting) => sighting.suppressed === null)
  if (first === null && wasOpen && suppressed === finding.suppressed) {
    return { finding, overruled: null }
  }
  const [firstSighting, ...others] = finding.sightings.map((sighting, index) => ({
    ...sighting,
    suppressed: bySighting[index] ?? null,
  }))
  if (firstSighting === undefined) return { finding, overruled: null }
  const sightings = [firstSighting, ...others] as const
  return { finding: { ...finding, suppressed, sightings }, overruled: null }
}

function staleEntries(
  known: KnownKeys,
  used: ReadonlySet<KnownEntry>,
  context: SuppressContext,
): StaleEntry[] {
  const read = context.complete && !known.narrowed ? scopesRead(context) : []
  return known.entries.flatMap((entry): StaleEntry[] => {
    if (isExpired(entry, known)) return [{ state: 'expired', entry }]
    const scope = entry.by === 'baseline' ? known.baselineScope : null
    const whole = (scope ?? ['files', 'history']).every((kind) => read.includes(kind))
    return whole && !used.has(entry) ? [{ state: 'unused', entry }] : []
  })
}

/** Scopes that were read completely. Outside a repository there are only files. */
function scopesRead({ known, targets }: SuppressContext): ScanScope[] {
  const { root } = known
  if (root === null) return []
  const files = targets.some(
    (target) =>
      target.kind === 'files' &&
      target.paths.some((path) => isSameFolder(resolve(target.cwd, path), root)),
  )
  const history = targets.some(
    (target) => target.kind === 'history' && target.ranges.length === 0 && target.since === null,
  )
  return [...(files ? (['files'] as const) : []), ...(history ? (['history'] as const) : [])]
}
