import { resolve } from 'node:path'
import { foldsCase } from '../git/index.ts'
import type {
  AllowComment,
  Finding,
  KnownEntry,
  KnownKeys,
  ScanScope,
  Sighting,
  StaleEntry,
  Suppression,
  Target,
} from '../model/index.ts'
import {
  isSameFolder,
  type PathFilter,
  pathBelow,
  pathFilter,
  reportBase,
} from '../sources/index.ts'

/** The result of suppression. */
interface Suppressed {
  /** The same findings, each with its suppression. */
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
  readonly stale: readonly StaleEntry[]
}

interface SuppressContext {
  readonly known: KnownKeys
  readonly targets: readonly Target[]
  /** False if something was not read: then it is not known which entries are unused. */
  readonly complete: boolean
  /** Masks keys in reasons. */
  readonly redact: (text: string) => string
}

/** Places named in a notice. */
const placesNamed = 3

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

interface SuppressResult {
  readonly finding: Finding
  /** The suppression that was overruled because the key was verified live. */
  readonly overruled: Suppression | null
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
  const [firstSighting, ...others] = finding.sightings.map((sighting, index) => ({
    ...sighting,
    suppressed: bySighting[index] ?? null,
  }))
  if (firstSighting === undefined) return { finding, overruled: null }
  const sightings = [firstSighting, ...others] as const
  return { finding: { ...finding, suppressed, sightings }, overruled: null }
}

/** Finds the entry that suppresses a key or a sighting, and remembers which entries were used. */
class KnownKeyMatcher {
  readonly known: KnownKeys
  readonly used = new Set<KnownEntry>()
  readonly #byFingerprint: ReadonlyMap<string, readonly KnownEntry[]>
  readonly #patterns: readonly (readonly [PathFilter, KnownEntry])[]
  /** Folder that paths of files are relative to; null if no files were read. */
  readonly #base: string | null
  readonly #redact: (text: string) => string

  private constructor(
    { known, targets, redact }: SuppressContext,
    patterns: readonly (readonly [PathFilter, KnownEntry])[],
  ) {
    this.known = known
    this.#patterns = patterns
    this.#base = baseOfFiles(targets)
    this.#redact = redact
    const byFingerprint = new Map<string, KnownEntry[]>()
    for (const entry of known.entries) {
      if (entry.fingerprint === null) continue
      byFingerprint.set(entry.fingerprint, [...(byFingerprint.get(entry.fingerprint) ?? []), entry])
    }
    this.#byFingerprint = byFingerprint
  }

  static async open(context: SuppressContext): Promise<KnownKeyMatcher> {
    const { entries, root } = context.known
    const patterns: [PathFilter, KnownEntry][] = []
    const written = entries.filter((entry) => entry.pattern !== null)
    const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) }
    for (const entry of written) {
      if (entry.pattern === null) continue
      patterns.push([await pathFilter([entry.pattern], [], options), entry])
    }
    return new KnownKeyMatcher(context, patterns)
  }

  byFingerprint(fingerprint: string): Suppression | null {
    return this.#firstValid(this.#byFingerprint.get(fingerprint) ?? [])
  }

  bySighting(sighting: Sighting): Suppression | null {
    const path = this.#rootPath(sighting)
    const matching = path === null ? [] : this.#patterns.filter(([matches]) => matches([path]))
    const entries = matching.map(([, entry]) => entry)
    return this.#byComment(sighting.allowComments) ?? this.#firstValid(entries)
  }

  /** The first entry that has not expired. All of them count as used: an expired entry is not an unused one. */
  #firstValid(entries: readonly KnownEntry[]): Suppression | null {
    let first: Suppression | null = null
    for (const entry of entries) {
      this.used.add(entry)
      if (isExpired(entry, this.known)) continue
      first ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires }
    }
    return first
  }

  #byComment(comments: readonly AllowComment[]): Suppression | null {
    if (!this.known.inline) return null
    const honoured = comments.find((comment) => isHonoured(comment, this.known))
    if (honoured === undefined) return null
    return { by: 'inline', reason: this.#masked(honoured.reason), expires: null }
  }

  #masked(reason: string | null): string | null {
    return reason === null ? null : this.#redact(reason)
  }

  /** Patterns are relative to the root of the tree; so are most paths. */
  #rootPath({ path, object, ref, source }: Sighting): string | null {
    if (path === null || path === '') return null
    const fromGit = object !== null || ref !== undefined || source === 'index'
    const { root } = this.known
    if (fromGit || root === null || this.#base === null || this.#base === root) return path
    return pathBelow(root, resolve(this.#base, path))
  }
}

function isHonoured({ tool }: AllowComment, known: KnownKeys): boolean {
  return tool === 'brleaks' || known.foreignMarks.includes(tool)
}

function isExpired(entry: KnownEntry, known: KnownKeys): boolean {
  return entry.expires !== null && entry.expires < known.today
}

function baseOfFiles(targets: readonly Target[]): string | null {
  const files = targets.find((target) => target.kind === 'files')
  return files === undefined ? null : (reportBase(files.paths, files.cwd) ?? files.cwd)
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

function liveNotices(results: readonly SuppressResult[], { allowLive }: KnownKeys): string[] {
  if (allowLive) return []
  return results.flatMap(({ finding, overruled }) => {
    if (overruled === null) return []
    const what = `${finding.secret} is suppressed (${overruled.by}), but was verified live`
    return [`${what}, so it is reported; to suppress live keys as well: --allow-live`]
  })
}

function reasonNotices(findings: readonly Finding[]): string[] {
  const places = findings
    .flatMap((finding) => finding.sightings)
    .filter(({ suppressed }) => suppressed?.by === 'inline' && suppressed.reason === null)
  if (places.length === 0) return []
  const comments = count(places.length, 'allow comment has', 'allow comments have')
  return [`${comments} no reason (${named(places)}); write brleaks:allow REASON`]
}

/** Allow comments that were ignored: they explain why a key is reported. */
function ignoredCommentNotices(findings: readonly Finding[], known: KnownKeys): string[] {
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

function staleNotices(stale: readonly StaleEntry[]): string[] {
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
