import { type Decoded, DecodedText, type Hit, reachAfter } from './decoder.ts'

/** A text that stands for other bytes, or for none. */
export interface Escape {
  /** Bytes of the source. */
  readonly length: number
  /** At most as many as `length`. */
  readonly bytes: ArrayLike<number>
}

/** Reads the escape at `at` that ends by `end`; null if there is none. Looks at a bounded number of bytes. */
type EscapeReader = (bytes: Buffer, at: number, end: number) => Escape | null

/** How far before a hit text is decoded: enough to judge what precedes a key. Bytes. */
const contextBefore = 256
/** A key that begins this far before the end may be cut. Bytes. */
const longestKey = 768

/**
 * Decodes the escapes around a hit and copies everything else. An empty text if there are none, so that the stretch is not
 * read again for the next hit.
 * @param first 1 for each byte that an escape may begin with.
 */
export function decodeEscapes(
  bytes: Buffer,
  hit: Hit,
  first: Uint8Array,
  escapeAt: EscapeReader,
): Decoded {
  const start = Math.max(0, hit.start - contextBefore)
  const end = endOfStretch(bytes, hit)
  const text = new DecodedText(end - start)
  let escapes = 0
  let copied = start
  for (let at = start; at < end; ) {
    const found = first[bytes[at] as number] === 1 ? escapeAt(bytes, at, end) : null
    if (found === null) {
      at++
      continue
    }
    text.addEach(bytes, copied, at)
    const next = at + found.length
    for (let i = 0; i < found.bytes.length; i++) text.addSpan(found.bytes[i] ?? 0, at, next)
    at = next
    copied = next
    escapes++
  }
  text.addEach(bytes, copied, end)
  return escapes === 0
    ? nothingIn(bytes, hit)
    : text.finish(end, { coveredTo: coveredBy(bytes, end) })
}

/** An empty text for a stretch that holds nothing to decode. */
export function nothingIn(bytes: Buffer, hit: Hit): Decoded {
  const end = endOfStretch(bytes, hit)
  return {
    bytes: Buffer.alloc(0),
    places: Uint32Array.of(end),
    coveredTo: coveredBy(bytes, end),
  }
}

function endOfStretch(bytes: Buffer, { start }: Hit): number {
  return Math.min(bytes.length, start + reachAfter)
}

function coveredBy(bytes: Buffer, end: number): number {
  return end < bytes.length ? end - longestKey : end
}

/** The set of the bytes that escapes begin with. */
export function firstBytes(characters: string): Uint8Array {
  const set = new Uint8Array(256)
  for (const byte of Buffer.from(characters, 'latin1')) set[byte] = 1
  return set
}

/** Value of a hexadecimal digit; -1 for another byte. */
export function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}

/** Value of `count` hexadecimal digits from `at`; -1 if they are not there. */
export function hexNumber(bytes: Buffer, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = hexValue(bytes[i])
    if (digit === -1) return -1
    value = value * 16 + digit
  }
  return value
}

/** The bytes of a character in UTF-8; U+FFFD for a number that is not a character. */
export function utf8(code: number): readonly number[] {
  if (code < 0x80) return [code]
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return [...Buffer.from(String.fromCodePoint(isCharacter ? code : 0xfffd))]
}
