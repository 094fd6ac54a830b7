import { type Decoded, DecodedText, type Decoder, type Hit } from './decoder.ts'
import { isPartByte, mayBeKey } from './parts.ts'
import { parsePatterns, plain } from './prefix-patterns.ts'

/** Characters before the prefix that are decoded with it. */
const contextBefore = 96
/** Longest text, in characters. */
const longestText = 1024

/** Bits: the cells of a table are not one text. */
const costBits = 6

/** Letter-spaced text: one space between all characters, as in text extracted from a document. */
export const letterSpaced: Decoder = {
  name: 'letter-spaced',
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns([Array.from(prefix, (char) => plain(char)).join(' ')]),
  open: (bytes, hit) => (mayBeKey(bodyAfter(bytes, hit)) ? withoutSpaces(bytes, hit) : null),
}

const space = 0x20

/** The body after a prefix, up to the next prefix. */
function bodyAfter(bytes: Buffer, hit: Hit): string {
  const first = bytes[hit.start]
  const limit = Math.min(bytes.length, hit.end + 2 * longestText)
  let at = hit.end + 1
  while (bytes[at - 1] === space && at < limit && isPartByte(bytes, at)) {
    if (bytes[at] === first && isPrefix(bytes, hit, at)) break
    at += 2
  }
  return bytes.toString('latin1', hit.end + 1, at).replaceAll(' ', '')
}

function isPrefix(bytes: Buffer, hit: Hit, at: number): boolean {
  const end = at + hit.end - hit.start
  return end <= bytes.length && bytes.compare(bytes, hit.start, hit.end, at, end) === 0
}

function withoutSpaces(bytes: Buffer, hit: Hit): Decoded {
  const start = startOfText(bytes, hit.start)
  const end = endOfText(bytes, hit.start)
  const text = new DecodedText((end - start + 1) / 2)
  for (let at = start; at < end; at += 2) text.addSpan(bytes[at] ?? 0, at, at + 1)
  return text.finish(end, { costBits })
}

function startOfText(bytes: Buffer, from: number): number {
  const limit = Math.max(0, from - 2 * contextBefore)
  let at = from
  while (at - 2 >= limit && bytes[at - 1] === space && isShown(bytes[at - 2])) at -= 2
  return at
}

function endOfText(bytes: Buffer, from: number): number {
  const limit = Math.min(bytes.length, from + 2 * longestText)
  let at = from
  while (at + 2 < limit && bytes[at + 1] === space && isShown(bytes[at + 2])) at += 2
  return at + 1
}

function isShown(byte: number | undefined): boolean {
  return byte !== undefined && byte > space && byte < 0x7f
}
