import type { Needles } from '../model/index.ts'
import { needleSearcher } from '../search/index.ts'

/** True if bytes hold any needle, so that detection must look at them. */
export function holdsNeedle(bytes: Buffer, needles: Needles): boolean {
  return needleSearcher(needles).holds(bytes)
}
