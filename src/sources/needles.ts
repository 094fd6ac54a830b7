import type { Needle } from '../model/index.ts'

/** True if bytes hold any needle, so that detection must look at them. */
export function holdsNeedle(bytes: Buffer, needles: readonly Needle[]): boolean {
  for (const needle of needles) if (bytes.indexOf(needle.bytes) !== -1) return true
  return false
}
