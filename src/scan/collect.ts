import type {
  Candidate,
  Confidence,
  Detection,
  Filtered,
  FilteredSummary,
  Mode,
  Rejection,
  Rule,
  Secret,
  Sighting,
} from '../model/index.ts'

/** Places listed for one key; further ones are counted. */
const sightingsPerKey = 1000
/** Left-out matches listed with `--show-filtered`; all of them are counted. */
const listedRejections = 10_000

/** One key with every place it was seen in, before tracing and verification. */
export interface Collected {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
  confidence: Confidence
  /** True while every place has only an estimated end: the key may be a shorter or a longer one. */
  endEstimated: boolean
  places: Place[]
  omitted: number
}

/** A sighting in the making, with what tells it apart from another at the same line. */
export interface Place {
  readonly offset: number
  readonly sighting: Sighting
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** Groups candidates by key. The order in which they come does not change the result. */
export class Collection {
  readonly #keys = new Map<string, Collected>()
  readonly #reasons = new Map<string, number>()
  readonly #rejections: Filtered[] = []
  readonly #keepRejections: boolean

  constructor(options: { readonly keepRejections: boolean }) {
    this.#keepRejections = options.keepRejections
  }

  add(detection: Detection): void {
    if (detection.kind === 'candidate') this.#addCandidate(detection)
    else this.#addRejection(detection)
  }

  /** Drops keys below a confidence, counting them as filtered. */
  dropBelow(minimum: Confidence): void {
    for (const [fingerprint, key] of this.#keys) {
      if (rank[key.confidence] >= rank[minimum]) continue
      this.#keys.delete(fingerprint)
      const first = key.places[0]?.sighting
      this.#countRejection({
        ruleId: key.rule.id,
        text: key.secret.toString(),
        reason: 'below --min-confidence',
        source: first?.source ?? 'file',
        path: first?.path ?? null,
        line: first?.line ?? null,
        column: first?.column ?? null,
        object: first?.object ?? null,
      })
    }
  }

  /** The keys, each with its places in order and without doubles. */
  keys(): readonly Collected[] {
    for (const key of this.#keys.values()) tidy(key)
    return [...this.#keys.values()]
  }

  filtered(): FilteredSummary {
    const count = [...this.#reasons.values()].reduce((sum, one) => sum + one, 0)
    return {
      count,
      byReason: Object.fromEntries([...this.#reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      list: this.#rejections.sort(compareFiltered),
    }
  }

  #addCandidate(candidate: Candidate): void {
    const fingerprint = candidate.secret.fingerprint(candidate.rule.id)
    let key = this.#keys.get(fingerprint)
    if (key === undefined) {
      const { rule, secret, mode, confidence } = candidate
      key = {
        fingerprint,
        rule,
        secret,
        mode,
        confidence,
        endEstimated: true,
        places: [],
        omitted: 0,
      }
      this.#keys.set(fingerprint, key)
    }
    if (rank[candidate.confidence] > rank[key.confidence]) key.confidence = candidate.confidence
    key.endEstimated &&= candidate.endEstimated === true
    key.places.push({ offset: candidate.offset, sighting: sightingOf(candidate) })
    if (key.places.length >= 2 * sightingsPerKey) tidy(key)
  }

  #addRejection(rejection: Rejection): void {
    this.#countRejection({
      ruleId: rejection.rule.id,
      text: rejection.text,
      reason: rejection.reason,
      source: rejection.origin.source,
      path: rejection.origin.path,
      line: rejection.line,
      column: rejection.column,
      object: rejection.origin.object,
    })
  }

  #countRejection(filtered: Filtered): void {
    this.#reasons.set(filtered.reason, (this.#reasons.get(filtered.reason) ?? 0) + 1)
    if (this.#keepRejections && this.#rejections.length < listedRejections) {
      this.#rejections.push(filtered)
    }
  }
}

function sightingOf(candidate: Candidate): Sighting {
  const { origin } = candidate
  return {
    source: origin.source,
    path: origin.path,
    ...(origin.rawPath === undefined ? {} : { rawPath: origin.rawPath }),
    ...(origin.shown === undefined ? {} : { shown: origin.shown }),
    line: candidate.line,
    column: candidate.column,
    endLine: candidate.endLine,
    endColumn: candidate.endColumn,
    commit: null,
    author: null,
    date: null,
    object: origin.object,
    ...(origin.ref === undefined ? {} : { ref: origin.ref }),
    decoded: candidate.decoded,
    ...(candidate.endEstimated ? { endEstimated: true } : {}),
    confidence: candidate.confidence,
    excerpt: candidate.excerpt,
    lineHash: null,
    ...(candidate.marks.length === 0 ? {} : { marks: candidate.marks }),
    suppressed: null,
  }
}

/** Sorts, takes out doubles and keeps the first of many: the smallest by place, whatever order they came in. */
export function tidy(key: Collected): void {
  key.places.sort((a, b) => compareSightings(a.sighting, b.sighting) || a.offset - b.offset)
  const distinct = key.places.filter((place, index) => {
    const before = key.places[index - 1]
    return (
      before === undefined ||
      before.offset !== place.offset ||
      compareSightings(before.sighting, place.sighting) !== 0
    )
  })
  key.omitted += Math.max(0, distinct.length - sightingsPerKey)
  key.places = distinct.slice(0, sightingsPerKey)
}

/** Order of places: files first, then by path, line, column, object. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return (
    sourceRank(a) - sourceRank(b) ||
    compareNullable(a.path, b.path) ||
    compareNullable(a.ref ?? null, b.ref ?? null) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareNullable(a.date, b.date) ||
    compareNullable(a.object, b.object) ||
    compareNullable(a.source, b.source) ||
    compareNullable(a.decoded.join(), b.decoded.join())
  )
}

function sourceRank(sighting: Sighting): number {
  return sighting.object === null && sighting.ref === undefined ? 0 : 1
}

function compareNullable(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

function compareFiltered(a: Filtered, b: Filtered): number {
  return (
    compareNullable(a.path, b.path) ||
    compareNullable(a.object, b.object) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  )
}
