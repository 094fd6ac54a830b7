import type { Exposure, Sighting, Trace, Tracer, Traces } from '../model/index.ts'
import { type Collected, tidy } from './collect.ts'

/**
 * Looks up the history of all keys in one question. A blob with several paths becomes a sighting for each of them.
 */
export async function traceKeys(
  keys: readonly Collected[],
  tracer: Tracer,
): Promise<ReadonlyMap<string, Exposure>> {
  const exposures = new Map<string, Exposure>()
  const inHistory = keys.filter((key) => objectsOf(key).length > 0)
  if (inHistory.length === 0) return exposures
  const traces = await tracer.trace(inHistory.map(objectsOf))
  for (const [number, key] of inHistory.entries()) {
    const exposure = exposureOf(key, number, traces)
    if (exposure !== null) exposures.set(key.fingerprint, exposure)
    key.sightings = key.sightings.flatMap((sighting) => traced(sighting, traces.objects))
    tidy(key)
  }
  return exposures
}

function objectsOf(key: Collected): string[] {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))]
}

/** A sighting with its history: one for each path that its object has. */
function traced(sighting: Sighting, traces: ReadonlyMap<string, Trace>): Sighting[] {
  const trace = sighting.object === null ? undefined : traces.get(sighting.object)
  if (trace === undefined) return [sighting]
  const { commit, author, date } = trace
  const own: Sighting = { ...sighting, commit, author, date }
  if (sighting.source !== 'blob' || trace.paths.length === 0) return [own]
  const notesRef = trace.refs.find((ref) => ref.startsWith('refs/notes/'))
  return trace.paths.map(({ path, rawPath, note, atHead = trace.atHead }) =>
    note
      ? { ...own, path, rawPath, source: 'note', ref: notesRef }
      : { ...own, path, rawPath, atHead },
  )
}

/** Joins the traces of all objects that hold one key: first and last, and whether any of them is still there. */
function exposureOf(key: Collected, number: number, traces: Traces): Exposure | null {
  const own = tracesOf(key, number, traces)
  if (own.length === 0) return null
  const reachable = own.filter((trace) => trace.unreachable === null)
  const first = firstOf(reachable.length > 0 ? reachable : own)
  const refs = [...new Set(own.flatMap((trace) => trace.refs))].sort()
  const atHead = own.some((trace) => trace.atHead === true)
    ? true
    : own.every((trace) => trace.atHead === false)
      ? false
      : null
  const last = latest(own, (trace) => trace.lastDate)
  // The key was gone when the last object that held it was.
  const removals = own.filter((trace) => trace.removedIn !== null)
  const removal =
    atHead === false ? (latest(removals, (trace) => trace.removedDate) ?? removals[0]) : undefined
  return {
    firstCommit: first?.commit ?? null,
    firstAuthor: first?.author ?? null,
    firstDate: first?.date ?? null,
    lastDate: last?.lastDate ?? null,
    atHead,
    refs,
    refsComplete: own.every((trace) => trace.refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : (own[0]?.unreachable ?? null),
  }
}

/** One trace for the objects that count as one, and those of the others. */
function tracesOf(key: Collected, number: number, traces: Traces): Trace[] {
  const joined = traces.keys[number] ?? null
  const others = objectsOf(key).filter((oid) => !joined?.objects.has(oid))
  const own = others.flatMap((oid) => traces.objects.get(oid) ?? [])
  return joined === null ? own : [joined.trace, ...own]
}

/** The earliest by date; without any date, the first that names a commit. */
function firstOf(traces: readonly Trace[]): Trace | undefined {
  const dated = traces.filter((trace) => trace.commit !== null && trace.date !== null)
  dated.sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? ''))
  return dated[0] ?? traces.find((trace) => trace.commit !== null)
}

function latest(traces: readonly Trace[], dateOf: (trace: Trace) => string | null) {
  return traces
    .filter((trace) => dateOf(trace) !== null)
    .sort((a, b) => Date.parse(dateOf(b) ?? '') - Date.parse(dateOf(a) ?? ''))[0]
}
