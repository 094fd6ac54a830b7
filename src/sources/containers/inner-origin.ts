import { type Origin, pathFromBytes } from '../../model/index.ts'

/** Longest path inside a container in a report, and longest name in it. Characters. */
const longestInner = 1000
const longestName = 300

/** The origin of an entry. @param name as stored; null if it has none: then its place is that of the container. */
export function entryOrigin(container: Origin, name: Uint8Array | null, format: string): Origin {
  return {
    ...container,
    leftOut: undefined,
    inner: innerPath(container.inner, name),
    formats: [...(container.formats ?? []), format],
  }
}

/** Joins the levels with `!`. A name that is too long keeps its beginning and its end. */
export function innerPath(outer: string | undefined, name: Uint8Array | null): string | undefined {
  if (name === null) return outer
  const shown = shortened(nameText(name), longestName)
  if (shown === '') return outer
  return outer === undefined ? shown : shortened(`${outer}!${shown}`, longestInner)
}

/** tar writes `./name`; the paths of a report begin with the name. */
function nameText(name: Uint8Array): string {
  // Longer than any name that is shown: three bytes for each character at the most.
  const bytes = name.length <= 8 * longestName ? name : ends(name, 4 * longestName)
  return pathFromBytes(bytes).path.replace(/^(?:\.\/+)+/, '')
}

function ends(name: Uint8Array, count: number): Uint8Array {
  return Buffer.concat([name.subarray(0, count), name.subarray(-count)])
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor(most / 2)
  return `${text.slice(0, half)}…${text.slice(1 - half)}`.toWellFormed()
}
