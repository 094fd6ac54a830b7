import type { Pattern } from '../../model/index.ts'
import { base64Alphabet, encodedPatterns, literalPattern } from '../../search/index.ts'
import { decodeGroups, isInGroups } from './bit-groups.ts'
import type { Decoder } from './decoder.ts'
import { wrappedPatterns } from './line-break.ts'
import { alphabetOf, readWrappedRun } from './wrapped-run.ts'

/** What any text begins with after it was encoded nine times or more. */
const encodedManyTimes = 'Vm0wd'

/** The characters that are neither letters nor digits, as JSON, URLs and HTML write them. */
const alphabet = alphabetOf(base64Alphabet, [
  ['\\/', 63],
  ['%2b', 62],
  ['%2f', 63],
  ['\\u002b', 62],
  ['\\u002f', 63],
  ['&#43;', 62],
  ['&#47;', 63],
  ['&#x2b;', 62],
  ['&#x2f;', 63],
  ['%5f', 63],
  ['\\u005f', 63],
  ['&#95;', 63],
  ['&#x5f;', 63],
])

/**
 * Base64 and base64url (RFC 4648, sections 4 and 5), wrapped or not: data URLs, JSON Web Tokens, HTTP Basic, Kubernetes
 * secrets, MIME parts, PowerShell's `-enc`. Every pattern for a prefix of three bytes fixes 24 bits: 180 chance hits per
 * GB of random base64, and 60 prefixes in what they decode to. A body of 16 characters follows one of them by chance with
 * a probability of 4^-16: 10^-8 keys per GB.
 */
export const base64: Decoder = {
  name: 'base64',
  patterns: (prefix) => [
    ...prefixPatterns(prefix),
    literalPattern(Buffer.from(encodedManyTimes, 'latin1')),
  ],
  commonPatterns: prefixPatterns,
  nested,
  nestsDeeply: true,
  holdsEscapes: true,
  wrapped: wrappedPatterns,
  covers: (decoded, hit) => isInGroups(decoded, hit, 6),
  open: (bytes, hit) => {
    const run = readWrappedRun(bytes, hit, alphabet)
    return run === null ? null : decodeGroups(run, hit.phase, 6)
  },
}

function prefixPatterns(prefix: string): Pattern[] {
  return nested(literalPattern(Buffer.from(prefix, 'latin1')))
}

function nested(pattern: Pattern): Pattern[] {
  return encodedPatterns(pattern, base64Alphabet)
}
