import {
  type Candidate,
  type Confidence,
  compareNullable,
  compareSightings,
  type Detection,
  type Filtered,
  type FilteredSummary,
  fullPath,
  type Mode,
  type Rule,
  type Secret,
  type Sighting,
} from '../model/index.ts'
import { dropMisreadBytes, innermost } from './innermost.ts'

/** Sightings listed for one key; further ones are counted. */
const sightingsPerKey = 1000
/** Filtered matches listed with `--show-filtered`; all of them are counted. */
const mostFiltered = 10_000

/** One key with every sighting of it, before tracing and verification. */
export interface Collected {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
  confidence: Confidence
  /** True while every sighting has only an estimated end: the key may be a shorter or a longer one. */
  endEstimated: boolean
  sightings: Sighting[]
  /** Further sightings that are counted, not listed. */
  omitted: number
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** Groups candidates by key. Their order does not change the result. */
export class Collection {
  readonly #keys = new Map<string, Collected>()
  readonly #reasons = new Map<string, number>()
  readonly #filtered: Filtered[] = []
  readonly #keepFiltered: boolean

  constructor(options: { readonly keepFiltered: boolean }) {
    this.#keepFiltered = options.keepFiltered
  }

  add(detection: Detection): void {
    if (detection.kind === 'candidate') this.#addCandidate(detection)
    else this.#countFiltered(detection.filtered)
  }

  /** Number of distinct keys so far. */
  get size(): number {
    return this.#keys.size
  }

  /** Drops keys below a confidence and counts them as filtered. */
  dropBelow(minimum: Confidence): void {
    for (const [fingerprint, key] of this.#keys) {
      if (rank[key.confidence] >= rank[minimum]) continue
      this.#keys.delete(fingerprint)
      const [first] = key.sightings
      this.#countFiltered({
        ruleId: key.rule.id,
        text: key.secret.toString(),
        reason: 'below --min-confidence',
        source: first?.source ?? 'file',
        path: fullPath(first?.path ?? null, first?.inner),
        line: first?.line ?? null,
        column: first?.column ?? null,
        object: first?.object ?? null,
      })
    }
  }

  /** The keys, each with its sightings in order and without doubles. */
  keys(): readonly Collected[] {
    for (const key of this.#keys.values()) tidy(key)
    dropMisreadBytes(this.#keys.values())
    for (const key of this.#keys.values()) {
      key.sightings = key.sightings.filter(({ leftOut }) => leftOut !== true)
    }
    return [...this.#keys.values()].filter(({ sightings }) => sightings.length > 0)
  }

  filtered(): FilteredSummary {
    const count = [...this.#reasons.values()].reduce((sum, count) => sum + count, 0)
    return {
      count,
      byReason: Object.fromEntries([...this.#reasons].sort(([a], [b]) => (a < b ? -1 : 1))),
      list: this.#filtered.sort(compareFiltered),
    }
  }

  #addCandidate({ rule, secret, mode, sighting }: Candidate): void {
    const fingerprint = secret.fingerprint(rule.id)
    let key = this.#keys.get(fingerprint)
    if (key === undefined) {
      const { confidence } = sighting
      const counters = { endEstimated: true, sightings: [], omitted: 0 }
      key = { fingerprint, rule, secret, mode, confidence, ...counters }
      this.#keys.set(fingerprint, key)
    }
    if (rank[sighting.confidence] > rank[key.confidence]) key.confidence = sighting.confidence
    key.endEstimated &&= sighting.endEstimated
    key.sightings.push(sighting)
    if (key.sightings.length >= 2 * sightingsPerKey) tidy(key)
  }

  #countFiltered(filtered: Filtered): void {
    this.#reasons.set(filtered.reason, (this.#reasons.get(filtered.reason) ?? 0) + 1)
    if (this.#keepFiltered && this.#filtered.length < mostFiltered) {
      this.#filtered.push(filtered)
    }
  }
}

/** Sorts, removes doubles and the bytes of containers, and keeps the first of many: the smallest by place, in whatever order they came. */
export function tidy(key: Collected): void {
  key.sightings.sort((a, b) => compareSightings(a, b) || a.offset - b.offset)
  const distinct = key.sightings.filter((sighting, index) => {
    const before = key.sightings[index - 1]
    return (
      before === undefined ||
      before.offset !== sighting.offset ||
      compareSightings(before, sighting) !== 0
    )
  })
  const kept = innermost(distinct)
  key.omitted += Math.max(0, kept.length - sightingsPerKey)
  key.sightings = kept.slice(0, sightingsPerKey)
}

function compareFiltered(a: Filtered, b: Filtered): number {
  return (
    compareNullable(a.path, b.path) ||
    compareNullable(a.object, b.object) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  )
}
