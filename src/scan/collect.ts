import {
  type Candidate,
  type Confidence,
  compareNullable,
  type Detection,
  type Filtered,
  type FilteredSummary,
  type FilterReason,
  fullPath,
  type Mode,
  type Rule,
  type Secret,
} from '../model/index.ts'
import { dropMisreadBytes } from './innermost.ts'
import { SightingBudget, type Sightings } from './sighting-budget.ts'
import { wholeSighting } from './whole-sighting.ts'

/** Filtered matches listed with `--show-filtered`; all of them are counted. */
const mostFiltered = 10_000

/** One key with every sighting of it, before tracing and verification. */
export interface Collected extends Sightings {
  readonly fingerprint: string
  readonly rule: Rule
  readonly secret: Secret
  readonly mode: Mode
  confidence: Confidence
  /** True while every sighting has only an estimated end: the key may be a shorter or a longer one. */
  endEstimated: boolean
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** Groups candidates by key. Their order does not change the result. */
export class Collection {
  readonly #keys = new Map<string, Collected>()
  readonly #budget = new SightingBudget({ [Symbol.iterator]: () => this.#keys.values() })
  readonly #reasons = new Map<string, number>()
  readonly #filtered: Filtered[] = []
  readonly #keepFiltered: boolean

  constructor(options: { readonly keepFiltered: boolean }) {
    this.#keepFiltered = options.keepFiltered
  }

  add(detection: Detection): void {
    if (detection.kind === 'candidate') this.#addCandidate(detection)
    else if (detection.kind === 'rejection') this.#addFiltered(detection.filtered)
    else this.#count(detection.reason, detection.count)
  }

  /** Number of distinct keys so far. */
  get size(): number {
    return this.#keys.size
  }

  /** True if nothing with a text was found: no key, and no match that is listed. */
  get isEmpty(): boolean {
    return this.#keys.size === 0 && this.#filtered.length === 0
  }

  /** Drops keys below a confidence and counts them as filtered. */
  dropBelow(minimum: Confidence): void {
    for (const [fingerprint, key] of this.#keys) {
      if (rank[key.confidence] >= rank[minimum]) continue
      this.#keys.delete(fingerprint)
      const [first] = key.sightings
      this.#addFiltered({
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
    this.#budget.settle()
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
    this.#budget.add(key, wholeSighting(sighting))
  }

  #count(reason: FilterReason, count: number): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + count)
  }

  #addFiltered(filtered: Filtered): void {
    this.#count(filtered.reason, 1)
    if (this.#keepFiltered && this.#filtered.length < mostFiltered) {
      this.#filtered.push(filtered)
    }
  }
}

function compareFiltered(a: Filtered, b: Filtered): number {
  return (
    compareNullable(a.path, b.path) ||
    compareNullable(a.object, b.object) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  )
}
