/** A string of a PDF. */
export interface PdfString {
  readonly bytes: Buffer
  /** True if it is written as it is, so that it is found in the bytes of the file. */
  readonly isPlain: boolean
  /** The place after it. */
  readonly end: number
}

const codes = { open: 0x28, close: 0x29, backslash: 0x5c, less: 0x3c, greater: 0x3e, percent: 0x25 }
const controls: Readonly<Record<number, number>> = {
  110: 0x0a,
  114: 0x0d,
  116: 0x09,
  98: 0x08,
  102: 0x0c,
}

/** Reads `(…)`, with escapes and nested brackets. The end of the bytes ends it too. */
export function literalString(bytes: Buffer, start: number): PdfString {
  let isPlain = true
  let depth = 1
  let at = start + 1
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === codes.backslash) {
      isPlain = false
      at++
    } else if (byte === codes.open) depth++
    else if (byte === codes.close && --depth === 0) break
  }
  const stored = bytes.subarray(start + 1, at)
  return { bytes: isPlain ? stored : unescaped(stored), isPlain, end: at + 1 }
}

function unescaped(stored: Buffer): Buffer {
  const output = Buffer.alloc(stored.length)
  let length = 0
  for (let at = 0; at < stored.length; at++) {
    const byte = stored[at] ?? 0
    if (byte !== codes.backslash) {
      output[length++] = byte
      continue
    }
    const next = stored[++at] ?? 0
    if (next === 0x0d || next === 0x0a) {
      // The line goes on.
      if (next === 0x0d && stored[at + 1] === 0x0a) at++
    } else if (isOctal(next)) {
      const digits = octalDigits(stored, at)
      output[length++] = Number.parseInt(stored.toString('latin1', at, at + digits), 8) & 0xff
      at += digits - 1
    } else output[length++] = controls[next] ?? next
  }
  return output.subarray(0, length)
}

const isOctal = (byte: number) => byte >= 0x30 && byte <= 0x37

function octalDigits(bytes: Buffer, at: number): number {
  let count = 1
  while (count < 3 && isOctal(bytes[at + count] ?? 0)) count++
  return count
}

/** Reads `<…>`. Null if it is not made of hexadecimal digits. */
export function hexString(bytes: Buffer, start: number): PdfString | null {
  let end = start + 1
  while (isHexOrBlank(bytes[end] ?? 0)) end++
  if (bytes[end] !== codes.greater) return null
  const text = bytes.toString('latin1', start + 1, end).replace(/\s+/g, '')
  const padded = text.length % 2 === 0 ? text : `${text}0`
  return { bytes: Buffer.from(padded, 'hex'), isPlain: false, end: end + 1 }
}

function isHexOrBlank(byte: number): boolean {
  if (byte >= 0x30 && byte <= 0x39) return true
  const letter = byte | 0x20
  return (letter >= 0x61 && letter <= 0x66) || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)
}

/** Shortest decoded string that is worth searching, in bytes. */
const shortest = 8

/** The strings among objects that are written in another way than they read, one per line. Null without any. */
export function hiddenStrings(bytes: Buffer): Buffer | null {
  const found: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]
    if (byte === codes.percent) {
      at = lineEnd(bytes, at)
      continue
    }
    const string =
      byte === codes.open
        ? literalString(bytes, at)
        : byte === codes.less && bytes[at + 1] !== codes.less
          ? hexString(bytes, at)
          : null
    if (string !== null && !string.isPlain && string.bytes.length >= shortest) {
      found.push(string.bytes, newline)
    }
    at = string?.end ?? at + (byte === codes.less ? 2 : 1)
  }
  return found.length === 0 ? null : Buffer.concat(found)
}

const newline = Buffer.from('\n')

export function lineEnd(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at
  }
  return bytes.length
}
