import { lfsNeedle } from '../git/index.ts'
import type { Pattern } from '../model/index.ts'
import { brotliNeedle } from './brotli-blobs.ts'

/** What only repositories are searched for. @param opens true if containers are opened. */
export function repositoryPatterns(opens: boolean): readonly Pattern[] {
  return opens ? [lfsNeedle, brotliNeedle] : [lfsNeedle]
}
