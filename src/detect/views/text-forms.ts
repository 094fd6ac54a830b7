import { longestGap } from './number-list.ts'
import { raw } from './raw.ts'
import { utf16 } from './utf16.ts'

/** A prefix as bytes that are to be written apart. */
export interface ByteText {
  readonly bytes: Buffer
  /** Most bytes between two of them that a pattern allows for: the search looks back as far as its longest pattern. */
  readonly longestGap: number
}

/** How a prefix is written in the texts that views read. */
export function textsOf(prefix: string): ByteText[] {
  return [
    { bytes: raw.needle(prefix), longestGap },
    { bytes: utf16.needle(prefix), longestGap: 8 },
  ]
}
