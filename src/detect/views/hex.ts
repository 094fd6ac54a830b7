import { encodedPatterns, hexAlphabet, literalPattern } from '../../search/index.ts'
import { decodeGroups, isInGroups } from './bit-groups.ts'
import type { Decoder } from './decoder.ts'
import { wrappedPatterns } from './line-break.ts'
import { alphabetOf, readWrappedRun } from './wrapped-run.ts'

const alphabet = alphabetOf(hexAlphabet)

/**
 * Hexadecimal without separators (RFC 4648, section 8), wrapped or not. A prefix of three bytes has 60 chance hits per GB
 * of random hexadecimal digits; a key is as unlikely in what they decode to as in base64.
 */
export const hex: Decoder = {
  name: 'hex',
  patterns: (prefix) => encodedPatterns(literalPattern(Buffer.from(prefix, 'latin1')), hexAlphabet),
  nested: (pattern) => encodedPatterns(pattern, hexAlphabet),
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 4),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet)
    return run === null ? null : decodeGroups(run, hit.phase, 4)
  },
}
