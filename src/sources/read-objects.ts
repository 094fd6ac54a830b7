import type { ReadObjects } from '../model/index.ts'

/** The objects of a repository and of its submodules. Null if one of them was not read to its end. */
export function joinReadObjects(parts: readonly (ReadObjects | null)[]): ReadObjects | null {
  const [first = null, ...others] = parts
  if (first === null || others.length === 0) return first
  // Submodules have a format of their own, and are rarely worth more than to be read again.
  return others.includes(null) ? null : first
}
