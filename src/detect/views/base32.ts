import { base32Alphabet, encodedPatterns, literalPattern } from '../../search/index.ts'
import { decodeGroups, isInGroups } from './bit-groups.ts'
import type { Decoder } from './decoder.ts'
import { wrappedPatterns } from './line-break.ts'
import { alphabetOf, readWrappedRun } from './wrapped-run.ts'

const alphabet = alphabetOf(base32Alphabet)

/**
 * Base32 (RFC 4648, section 6), in upper case, wrapped or not. The patterns for a prefix of three bytes have 300
 * chance hits per GB of random base32; a key is as unlikely in what they decode to as in base64.
 */
export const base32: Decoder = {
  name: 'base32',
  patterns: (prefix) =>
    encodedPatterns(literalPattern(Buffer.from(prefix, 'latin1')), base32Alphabet),
  nested: (pattern) => encodedPatterns(pattern, base32Alphabet),
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 5),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet)
    return run === null ? null : decodeGroups(run, hit.phase, 5)
  },
}
