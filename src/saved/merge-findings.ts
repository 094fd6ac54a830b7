import {
  type Confidence,
  compareNullable,
  compareSightings,
  type Finding,
  type ObjectHistory,
  type Sighting,
  type Verification,
} from '../model/index.ts'

/** Sightings listed for one key; further ones are counted, as in a scan. */
const sightingsPerKey = 1000

/** Places of one key that are collected before they are merged: sorting them each time would take long. */
const pendingPlaces = 2 * sightingsPerKey

interface Pending {
  /** The first is merged already. */
  same: [Finding, ...Finding[]]
  places: number
}

/** Collects findings: one for each fingerprint, with the places of all. */
export class FindingMerger {
  readonly #byFingerprint = new Map<string, Pending>()

  add(findings: readonly Finding[]): void {
    for (const finding of findings) this.#add(finding)
  }

  result(): Finding[] {
    return [...this.#byFingerprint.values()].map(({ same }) => mergeSame(same))
  }

  #add(finding: Finding): void {
    const { fingerprint, sightings } = finding
    const pending = this.#byFingerprint.get(fingerprint)
    if (pending === undefined) {
      this.#byFingerprint.set(fingerprint, { same: [finding], places: 0 })
      return
    }
    pending.same.push(finding)
    pending.places += sightings.length
    if (pending.places < pendingPlaces) return
    pending.same = [mergeSame(pending.same)]
    pending.places = 0
  }
}

function mergeSame(same: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = same
  if (others.length === 0) return first
  const sightings = mergeSightings(same.flatMap((finding) => finding.sightings))
  const [firstSighting = first.sightings[0], ...otherSightings] = sightings.slice(
    0,
    sightingsPerKey,
  )
  const omitted = same.reduce((sum, { sightingsOmitted }) => sum + sightingsOmitted, 0)
  return {
    ...first,
    confidence: same.map(({ confidence }) => confidence).reduce(higher),
    verification: same.map(({ verification }) => verification).reduce(latest),
    exposure: same.map(({ exposure }) => exposure).reduce(mergeHistories),
    suppressed: same.every(({ suppressed }) => suppressed !== null) ? first.suppressed : null,
    sightings: [firstSighting, ...otherSightings],
    sightingsOmitted: omitted + Math.max(0, sightings.length - sightingsPerKey),
  }
}

/** In order of places. A place is known only if it is known in every report that has it. */
function mergeSightings(sightings: readonly Sighting[]): Sighting[] {
  const merged = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const { suppressed, excerpt: _, atHead: __, ...place } = sighting
    const identity = JSON.stringify(place)
    const before = merged.get(identity)
    const isOpen = suppressed === null || before?.suppressed === null
    merged.set(identity, isOpen ? { ...sighting, suppressed: null } : (before ?? sighting))
  }
  return [...merged.values()].sort(compareSightings)
}

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

function higher(a: Confidence, b: Confidence): Confidence {
  return rank[b] > rank[a] ? b : a
}

/** The newer result of a check; a key that was not checked has none. */
function latest(a: Verification, b: Verification): Verification {
  if (a.status === 'not-checked' || b.status === 'not-checked') {
    return a.status === 'not-checked' ? b : a
  }
  return (b.checkedAt ?? '') > (a.checkedAt ?? '') ? b : a
}

/** Where a key was in any of the histories. */
function mergeHistories(a: ObjectHistory | null, b: ObjectHistory | null): ObjectHistory | null {
  if (a === null || b === null) return a ?? b
  const atHead = a.atHead === true || b.atHead === true ? true : (a.atHead ?? b.atHead)
  const first = compareNullable(a.firstDate, b.firstDate) <= 0 ? a : b
  const last = compareNullable(b.lastDate, a.lastDate) > 0 && b.lastDate !== null ? b : a
  const refs = [...new Set([...a.refs, ...b.refs])]
  return {
    firstCommit: first.firstCommit,
    firstAuthor: first.firstAuthor,
    firstDate: first.firstDate,
    lastDate: last.lastDate,
    atHead,
    refs,
    refsComplete: a.refsComplete && b.refsComplete,
    removedIn: atHead === true ? null : last.removedIn,
    removedDate: atHead === true ? null : last.removedDate,
    unreachable: a.unreachable === null || b.unreachable === null ? null : a.unreachable,
  }
}
