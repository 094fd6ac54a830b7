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

/** The result does not depend on the order: shards are merged in any. */
function mergeSame(same: readonly [Finding, ...Finding[]]): Finding {
  const [first, ...others] = same
  if (others.length === 0) return first
  const sightings = mergeSightings(same.flatMap((finding) => finding.sightings))
  const [firstSighting = first.sightings[0], ...otherSightings] = listedOf(sightings)
  const omitted = same.reduce((sum, { sightingsOmitted }) => sum + sightingsOmitted, 0)
  const suppressions = same.map(({ suppressed }) => suppressed)
  return {
    ...first,
    confidence: same.map(({ confidence }) => confidence).reduce(higher),
    verification: same.map(({ verification }) => verification).reduce(latest),
    exposure: same.map(({ exposure }) => exposure).reduce(mergeHistories),
    suppressed: suppressions.includes(null) ? null : smallest(suppressions),
    sightings: [firstSighting, ...otherSightings],
    sightingsOmitted: omitted + sightings.length - otherSightings.length - 1,
  }
}

/** The places that are listed: the first of each repository, and the first others up to the limit. */
function listedOf(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.length <= sightingsPerKey) return sightings
  const seen = new Set<string | undefined>()
  const firsts = new Set<Sighting>()
  for (const sighting of sightings) {
    if (seen.has(sighting.repository)) continue
    seen.add(sighting.repository)
    firsts.add(sighting)
  }
  let room = Math.max(0, sightingsPerKey - firsts.size)
  return sightings.filter((sighting) => firsts.has(sighting) || room-- > 0)
}

/** The first in the order of their JSON texts. */
function smallest<Item>(items: readonly Item[]): Item {
  return items.reduce((a, b) => (JSON.stringify(b) < JSON.stringify(a) ? b : a))
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
  if ((a.status === 'not-checked') !== (b.status === 'not-checked')) {
    return a.status === 'not-checked' ? b : a
  }
  if (a.checkedAt === b.checkedAt) return smallest([a, b])
  return (b.checkedAt ?? '') > (a.checkedAt ?? '') ? b : a
}

/** Where a key was in any of the histories. */
function mergeHistories(a: ObjectHistory | null, b: ObjectHistory | null): ObjectHistory | null {
  if (a === null || b === null) return a ?? b
  const atHead = a.atHead === true || b.atHead === true ? true : (a.atHead ?? b.atHead)
  const first = firstOf(a, b)
  const last = lastOf(a, b)
  const refs = [...new Set([...a.refs, ...b.refs])].sort()
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
    unreachable:
      a.unreachable === null || b.unreachable === null
        ? null
        : smallest([a.unreachable, b.unreachable]),
  }
}

/** The history that began first. */
function firstOf(a: ObjectHistory, b: ObjectHistory): ObjectHistory {
  const order =
    compareNullable(a.firstDate, b.firstDate) || compareNullable(a.firstCommit, b.firstCommit)
  return order <= 0 ? a : b
}

/** The history that changed last. */
function lastOf(a: ObjectHistory, b: ObjectHistory): ObjectHistory {
  if (a.lastDate === b.lastDate) return compareNullable(a.removedIn, b.removedIn) <= 0 ? a : b
  if (a.lastDate === null || b.lastDate === null) return a.lastDate === null ? b : a
  return b.lastDate > a.lastDate ? b : a
}
