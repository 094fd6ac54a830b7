import { Secret, type Sighting } from '../model/index.ts'
import type { Collected } from './collect.ts'

/**
 * Drops sightings in the bytes of a container if the same key was seen inside it: where a container stores its content
 * as it is, they are the same place.
 * @param sightings of one key.
 * @param seen the sightings inside containers.
 */
export function innermost(
  sightings: readonly Sighting[],
  seen: readonly Sighting[] = sightings,
): Sighting[] {
  const depths = new Map<string, number>()
  for (const sighting of seen) {
    const { inner, formats, textPlace } = sighting
    // Embedded text is not in the bytes of its file a second time.
    if (formats === undefined || textPlace !== undefined) continue
    for (const level of levelsOf(inner)) {
      const place = placeOf(sighting, level)
      depths.set(place, Math.max(depths.get(place) ?? 0, formats.length))
    }
  }
  if (depths.size === 0) return [...sightings]
  return sightings.filter((sighting) => {
    const { inner, formats = [] } = sighting
    return (depths.get(placeOf(sighting, inner ?? '')) ?? 0) <= formats.length
  })
}

/**
 * Drops sightings in the bytes of a container if a key seen inside it begins with the one found, or the other way round: in
 * bytes, a text may be cut at the end of a page, or be followed by the next one without a separator.
 */
export function dropMisreadBytes(keys: Iterable<Collected>): void {
  const bySecret = new Map<Secret, Collected>()
  for (const key of keys) bySecret.set(key.secret, key)
  for (const pair of Secret.extensions([...bySecret.keys()])) {
    const [short, long] = pair.map((secret) => bySecret.get(secret))
    if (short?.rule.id !== long?.rule.id || short === undefined || long === undefined) continue
    const kept = innermost(short.sightings, long.sightings)
    long.sightings = innermost(long.sightings, short.sightings)
    short.sightings = kept
  }
}

/** The container, each container inside it on the way, and the entry. */
function levelsOf(inner: string | undefined): string[] {
  if (inner === undefined) return ['']
  const names = inner.split('!')
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('!'))]
}

function placeOf({ path, object }: Sighting, inner: string): string {
  return `${path ?? ''}\0${object ?? ''}\0${inner}`
}
