import type { Sighting } from '../model/index.ts'

/**
 * Drops sightings in the bytes of a container if the same key was seen inside it: where a container stores its content
 * as it is, they are the same place.
 * @param sightings of one key.
 */
export function innermost(sightings: readonly Sighting[]): Sighting[] {
  const depths = new Map<string, number>()
  for (const sighting of sightings) {
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

/** The container, each container inside it on the way, and the entry. */
function levelsOf(inner: string | undefined): string[] {
  if (inner === undefined) return ['']
  const names = inner.split('!')
  return ['', ...names.map((_, index) => names.slice(0, index + 1).join('!'))]
}

function placeOf({ path, object }: Sighting, inner: string): string {
  return `${path ?? ''}\0${object ?? ''}\0${inner}`
}
