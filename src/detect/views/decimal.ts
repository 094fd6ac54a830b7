import { parsePattern, setOf } from '../../search/index.ts'
import type { Decoder } from './decoder.ts'
import { type NumberForm, readNumberList } from './number-list.ts'
import { plain } from './prefix-patterns.ts'
import { textsOf } from './text-forms.ts'

/** What may be between the numbers of a list that a program or a shell reads. */
export const listSeparators = ' \t\r\n,;:|.&+()\\_"\''
/** The letters and brackets of the casts and functions between numbers: `(byte)`, `[char]`, `.toByte()`. */
export const castCharacters = '[]bytecharoBYTECHAR'

const form: NumberForm = {
  radix: 10,
  lead: '',
  leastDigits: 1,
  mostDigits: 3,
  isSigned: true,
  between: setOf((byte) => listSeparators.includes(String.fromCharCode(byte))),
}

/**
 * Lists of bytes in decimal: `[98, 114, 95, …]`, `String.fromCharCode(98,114,95…)`, the JSON of a Node Buffer, Java's
 * signed bytes, `Chr(98) & Chr(114)`. In a GB of random numbers below 256 with commas, a prefix of three bytes occurs 17
 * times by chance; a key is as unlikely after it as in base64.
 */
export const decimal: Decoder = {
  name: 'bytes',
  patterns: (prefix) =>
    textsOf(prefix).map(({ bytes, longestGap }) => {
      const gap = `[${plain(listSeparators + castCharacters)}]{1,${longestGap}}`
      return parsePattern(Array.from(bytes, String).join(gap))
    }),
  commonPatterns: (prefix) =>
    [',', ', '].map((gap) =>
      parsePattern(Array.from(Buffer.from(prefix, 'latin1'), String).join(gap)),
    ),
  open: (bytes, hit) => readNumberList(bytes, hit, form),
}
