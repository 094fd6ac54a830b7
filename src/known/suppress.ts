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

/** What marking found out. */
export interface Suppressed {
  /** The same findings, none more and none less, each marked where it is known. */
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
  readonly stale: readonly StaleEntry[]
}

export interface SuppressContext {
  readonly known: KnownKeys
  readonly targets: readonly Target[]
  /** False where something was not read: then nobody can tell what is unused. */
  readonly complete: boolean
  /** Masks keys in what people wrote. */
  readonly redact: (text: string) => string
}

/** Places named in a remark. */
const placesNamed = 3

/**
 * Marks findings that somebody wrote down as known. A key is suppressed if it is known by its fingerprint, or in every
 * place it was seen in; in one place alone, that place is marked and the key stands. A key that was verified live stands
 * whatever is written, unless that is allowed.
 */
export async function suppress(
  findings: readonly Finding[],
  context: SuppressContext,
): Promise<Suppressed> {
  const { known } = context
  const judge = await Judge.open(context)
  const marked = findings.map((finding) => mark(finding, judge))
  const stale = staleEntries(known, judge.used, context)
  return {
    findings: marked.map((one) => one.finding),
    notices: [
      ...liveNotices(marked, known),
      ...reasonNotices(marked.map((one) => one.finding)),
      ...unheardNotices(
        marked.map((one) => one.finding),
        known,
      ),
      ...staleNotices(stale),
    ],
    stale,
  }
}

interface Marked {
  readonly finding: Finding
  /** Why it is not suppressed although it is known. */
  readonly live: Suppression | null
}

function mark(finding: Finding, judge: Judge): Marked {
  const whole = judge.byFingerprint(finding.fingerprint)
  const places = finding.sightings.map((sighting) => judge.byPlace(sighting))
  const everywhere = finding.sightingsOmitted === 0 && places.every((one) => one !== null)
  const suppressed = whole ?? (everywhere ? (places[0] ?? null) : null)
  const isLive = finding.verification.status === 'live' && !judge.known.allowLive
  if (isLive) return { finding, live: suppressed ?? places.find((one) => one !== null) ?? null }
  const [first, ...others] = finding.sightings
  const own = (sighting: Sighting, index: number): Sighting => {
    const place = places[index] ?? null
    return place === null ? sighting : { ...sighting, suppressed: place }
  }
  const sightings = [own(first, 0), ...others.map((one, index) => own(one, index + 1))] as const
  return { finding: { ...finding, suppressed, sightings }, live: null }
}

/** Answers whether a key or a place is known, and remembers which entries answered. */
class Judge {
  readonly known: KnownKeys
  readonly used = new Set<KnownEntry>()
  readonly #byFingerprint: ReadonlyMap<string, readonly KnownEntry[]>
  readonly #patterns: readonly (readonly [PathFilter, KnownEntry])[]
  /** Folder that paths of files are relative to; null where no files were read. */
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

  static async open(context: SuppressContext): Promise<Judge> {
    const { entries, root } = context.known
    const patterns: [PathFilter, KnownEntry][] = []
    const written = entries.filter((entry) => entry.pattern !== null)
    const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) }
    for (const entry of written) {
      if (entry.pattern === null) continue
      patterns.push([await pathFilter([entry.pattern], [], options), entry])
    }
    return new Judge(context, patterns)
  }

  byFingerprint(fingerprint: string): Suppression | null {
    return this.#answer(this.#byFingerprint.get(fingerprint) ?? [])
  }

  byPlace(sighting: Sighting): Suppression | null {
    const path = this.#rootPath(sighting)
    const matching = path === null ? [] : this.#patterns.filter(([matches]) => matches([path]))
    return this.#byMark(sighting.allowComments) ?? this.#answer(matching.map(([, entry]) => entry))
  }

  /** Entries that hold answer; those that matched in vain are expired, not unused. */
  #answer(entries: readonly KnownEntry[]): Suppression | null {
    let answer: Suppression | null = null
    for (const entry of entries) {
      this.used.add(entry)
      if (isExpired(entry, this.known)) continue
      answer ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires }
    }
    return answer
  }

  #byMark(marks: readonly AllowComment[]): Suppression | null {
    if (!this.known.inline) return null
    const heard = marks.find((one) => isHeard(one, this.known))
    if (heard === undefined) return null
    return { by: 'inline', reason: this.#masked(heard.reason), expires: null }
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

function isHeard(mark: AllowComment, known: KnownKeys): boolean {
  return mark.tool === 'brleaks' || known.foreignMarks.some((tool) => tool === mark.tool)
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

/** What was read to its end. Outside a repository the files are all there is. */
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

function liveNotices(marked: readonly Marked[], { allowLive }: KnownKeys): string[] {
  if (allowLive) return []
  return marked.flatMap(({ finding, live }) =>
    live === null
      ? []
      : [
          `${finding.secret} is called known by ${live.by}, but it was verified live and so it stands (--allow-live)`,
        ],
  )
}

function reasonNotices(findings: readonly Finding[]): string[] {
  const places = findings
    .flatMap((finding) => finding.sightings)
    .filter(({ suppressed }) => suppressed?.by === 'inline' && suppressed.reason === null)
  if (places.length === 0) return []
  return [
    `${count(places.length, 'inline mark gives', 'inline marks give')} no reason (${named(places)}): write brleaks:allow REASON`,
  ]
}

/** Marks that are there and not honoured: nobody should wonder why a key stands. */
function unheardNotices(findings: readonly Finding[], known: KnownKeys): string[] {
  const open = findings.filter((finding) => finding.suppressed === null)
  const places = open.flatMap((finding) => finding.sightings)
  const marked = (test: (one: AllowComment) => boolean) =>
    places.filter((place) => place.suppressed === null && place.allowComments.some(test))
  if (!known.inline) {
    const all = marked((one) => isHeard(one, known))
    if (all.length === 0) return []
    const marks = count(all.length, 'inline mark was', 'inline marks were')
    return [`${marks} not honoured (--no-inline-ignore): ${named(all)}`]
  }
  const foreign = marked((one) => !isHeard(one, known))
  if (foreign.length === 0) return []
  const tools = [
    ...new Set(foreign.flatMap((place) => place.allowComments.map((one) => one.tool))),
  ].filter((tool) => tool !== 'brleaks')
  const marks = count(foreign.length, 'place carries a mark', 'places carry marks')
  return [
    `${marks} of another scanner, not honoured (--foreign-marks ${tools.sort().join(' --foreign-marks ')}): ${named(foreign)}`,
  ]
}

function staleNotices(stale: readonly StaleEntry[]): string[] {
  return (['expired', 'unused'] as const).flatMap((state) => {
    const own = stale.filter((one) => one.state === state).map((one) => one.entry)
    if (own.length === 0) return []
    const shown = own.slice(0, placesNamed).map((entry) => {
      const what = entry.pattern ?? entry.redacted ?? entry.fingerprint?.slice(0, 12) ?? ''
      const since = state === 'expired' ? `, ${entry.expires}` : ''
      return `${entry.file}:${entry.line} ${what}${since}`
    })
    const more = own.length > shown.length ? ` and ${own.length - shown.length} more` : ''
    const advice =
      state === 'unused' ? 'take them out (brleaks baseline --prune)' : 'the keys they name stand'
    return [
      `${count(own.length, `known entry is ${state}`, `known entries are ${state}`)}: ${shown.join('; ')}${more}; ${advice}`,
    ]
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

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
