import {
  compareNullable,
  type ObjectHistory,
  type ObjectPath,
  type Sighting,
  type TracedObject,
  type Tracer,
  type Traces,
} from '../model/index.ts'
import type { Collected } from './collect.ts'
import { mostPerKey, SightingBudget } from './sighting-budget.ts'

/**
 * Looks up the history of all keys at once. A blob with several paths becomes a sighting for each of them.
 * @returns histories by fingerprint.
 */
export async function traceKeys(
  keys: readonly Collected[],
  tracer: Tracer,
): Promise<ReadonlyMap<string, ObjectHistory>> {
  const histories = new Map<string, ObjectHistory>()
  const inHistory = keys.filter((key) => objectsOf(key).length > 0)
  if (inHistory.length === 0) return histories
  const traces = await tracer.trace(inHistory.map(objectsOf))
  const budget = new SightingBudget(keys)
  const pathsOf = shownPaths()
  for (const [number, key] of inHistory.entries()) {
    const parts = partsOf(key, number, traces)
    if (parts.length > 0) histories.set(key.fingerprint, joinHistories(parts))
    const { sightings } = key
    key.sightings = []
    for (const sighting of sightings) {
      const found = traces.objects.get(sighting.object ?? '')
      if (found === undefined) budget.add(key, sighting)
      else addTraced(key, sighting, found, pathsOf(found), budget)
    }
  }
  budget.settle()
  return histories
}

function objectsOf(key: Collected): string[] {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))]
}

/** Adds a sighting with its history: one for each path that its object has. */
function addTraced(
  key: Collected,
  sighting: Sighting,
  { history, paths: all }: TracedObject,
  paths: readonly ObjectPath[],
  budget: SightingBudget,
): void {
  const { firstCommit: commit, firstAuthor: author, firstDate: date } = history
  const own: Sighting = { ...sighting, commit, author, date }
  if (!isInBlob(sighting) || all.length === 0) {
    budget.add(key, own)
    return
  }
  key.omitted += all.length - paths.length
  for (const path of paths) budget.add(key, atPath(own, path, history))
}

function atPath(
  sighting: Sighting,
  { path, rawPath, note, atHead }: ObjectPath,
  history: ObjectHistory,
): Sighting {
  if (!note) return { ...sighting, path, rawPath, atHead: atHead ?? history.atHead }
  const ref = history.refs.find((name) => name.startsWith('refs/notes/'))
  return { ...sighting, path, rawPath, source: 'note', ref }
}

/** The paths of an object, the first of them if there are more than are listed for a key. */
function shownPaths(): (object: TracedObject) => readonly ObjectPath[] {
  const known = new Map<TracedObject, readonly ObjectPath[]>()
  return (object) => {
    const { paths } = object
    if (paths.length <= mostPerKey) return paths
    const shown =
      known.get(object) ??
      [...paths].sort((a, b) => compareNullable(a.path, b.path)).slice(0, mostPerKey)
    known.set(object, shown)
    return shown
  }
}

/** True for the content of a blob, and for names inside a container. */
function isInBlob({ source, formats }: Sighting): boolean {
  return source === 'blob' || (source === 'file-name' && formats !== undefined)
}

/** The joint history of the objects that count as one, and the histories of the others. */
function partsOf(key: Collected, number: number, traces: Traces): ObjectHistory[] {
  const joined = traces.keys[number] ?? null
  const others = objectsOf(key).filter((oid) => !joined?.objects.has(oid))
  const own = others.flatMap((oid) => traces.objects.get(oid)?.history ?? [])
  return joined === null ? own : [joined.history, ...own]
}

/** Joins the histories of all objects with one key: from the first commit to the last, and whether HEAD has any of them. */
function joinHistories(parts: readonly ObjectHistory[]): ObjectHistory {
  const reachable = parts.filter(({ unreachable }) => unreachable === null)
  const first = firstOf(reachable.length > 0 ? reachable : parts)
  const atHead = parts.some((part) => part.atHead === true)
    ? true
    : parts.every((part) => part.atHead === false)
      ? false
      : null
  // The key was removed when the last object with it was.
  const removals = parts.filter(({ removedIn }) => removedIn !== null)
  const removal =
    atHead === false ? (latest(removals, ({ removedDate }) => removedDate) ?? removals[0]) : null
  return {
    firstCommit: first?.firstCommit ?? null,
    firstAuthor: first?.firstAuthor ?? null,
    firstDate: first?.firstDate ?? null,
    lastDate: latest(parts, ({ lastDate }) => lastDate)?.lastDate ?? null,
    atHead,
    refs: joinRefs(parts),
    refsComplete: parts.every(({ refsComplete }) => refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : (parts[0]?.unreachable ?? null),
  }
}

function joinRefs(parts: readonly ObjectHistory[]): readonly string[] {
  const [only] = parts
  // Those of one object are sorted: with 10,000 keys in as many refs, doing it again takes a second.
  if (only !== undefined && parts.length === 1) return only.refs
  return [...new Set(parts.flatMap(({ refs }) => refs))].sort()
}

/** The earliest by date; without any date, the first that names a commit. */
function firstOf(histories: readonly ObjectHistory[]): ObjectHistory | undefined {
  const withCommit = histories.filter(({ firstCommit }) => firstCommit !== null)
  const dated = withCommit.filter(({ firstDate }) => firstDate !== null)
  dated.sort((a, b) => Date.parse(a.firstDate ?? '') - Date.parse(b.firstDate ?? ''))
  return dated[0] ?? withCommit[0]
}

function latest(
  histories: readonly ObjectHistory[],
  dateOf: (history: ObjectHistory) => string | null,
): ObjectHistory | undefined {
  return histories
    .filter((history) => dateOf(history) !== null)
    .sort((a, b) => Date.parse(dateOf(b) ?? '') - Date.parse(dateOf(a) ?? ''))[0]
}
