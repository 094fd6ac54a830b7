import type { Exposure, Sighting, Trace, Tracer } from '../model/index.ts'
import { type Collected, compareSightings, type Place } from './collect.ts'

/**
 * Tells for each key where it stands in history, in one question for all hit objects.
 * A blob with several paths becomes a sighting for each of them.
 */
export async function traceKeys(
  keys: readonly Collected[],
  tracer: Tracer,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Exposure>> {
  const objects = new Set<string>()
  for (const key of keys) {
    for (const place of key.places) {
      if (place.sighting.object !== null) objects.add(place.sighting.object)
    }
  }
  const traces = objects.size > 0 ? await tracer.trace([...objects], signal) : new Map()
  const exposures = new Map<string, Exposure>()
  for (const key of keys) {
    const exposure = exposureOf(key, traces)
    if (exposure !== null) exposures.set(key.fingerprint, exposure)
    key.places = key.places
      .flatMap((place) => spread(place, traces))
      .sort((a, b) => compareSightings(a.sighting, b.sighting) || a.offset - b.offset)
  }
  return exposures
}

function spread(place: Place, traces: ReadonlyMap<string, Trace>): Place[] {
  const { sighting } = place
  const trace = sighting.object === null ? undefined : traces.get(sighting.object)
  if (trace === undefined) return [place]
  const { commit, author, date } = trace
  const traced: Sighting = { ...sighting, commit, author, date }
  if (sighting.source !== 'blob' || trace.paths.length === 0)
    return [{ ...place, sighting: traced }]
  return trace.paths.map(({ path, rawPath, note }) => ({
    ...place,
    sighting: {
      ...traced,
      source: note ? 'note' : sighting.source,
      path,
      ...(rawPath === undefined ? {} : { rawPath }),
    },
  }))
}

/** Joins the traces of all objects that hold one key: first and last, and whether any of them still stands. */
function exposureOf(key: Collected, traces: ReadonlyMap<string, Trace>): Exposure | null {
  const own: Trace[] = []
  for (const { sighting } of key.places) {
    const trace = sighting.object === null ? undefined : traces.get(sighting.object)
    if (trace !== undefined && !own.includes(trace)) own.push(trace)
  }
  if (own.length === 0) return null
  const reachable = own.filter((trace) => trace.unreachable === null)
  const dated = (reachable.length > 0 ? reachable : own).filter((trace) => trace.date !== null)
  dated.sort((a, b) => Date.parse(a.date ?? '') - Date.parse(b.date ?? ''))
  const first = dated[0]
  const refs = [...new Set(own.flatMap((trace) => trace.refs))].sort()
  const atHead = own.some((trace) => trace.atHead === true)
    ? true
    : own.every((trace) => trace.atHead === false)
      ? false
      : null
  const last = latest(own, (trace) => trace.lastDate)
  // The key went when the last object that held it went.
  const removal = atHead === false ? latest(own, (trace) => trace.removedDate) : undefined
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

function latest(traces: readonly Trace[], dateOf: (trace: Trace) => string | null) {
  return traces
    .filter((trace) => dateOf(trace) !== null)
    .sort((a, b) => Date.parse(dateOf(b) ?? '') - Date.parse(dateOf(a) ?? ''))[0]
}
