import type { TextReader, View } from './index.ts'
import { withoutInterruptions } from './interruptions.ts'

/**
 * UTF-16 in either byte order, with or without a byte-order mark. One needle matches both: the bytes of the prefix with
 * zeros between them. Both orders look alike in ASCII text; the parity of the offset decides between them.
 */
export const utf16: View = {
  name: 'utf-16',
  needle: (prefix) => Buffer.from(prefix, 'utf16le').subarray(0, prefix.length * 2 - 1),
  open: (bytes, at) => {
    const little = bytes[at + 1] === 0 && (at % 2 === 0 || bytes[at - 1] !== 0)
    const units = little ? readUnits(bytes, at, 0) : readUnits(bytes, at - 1, 1)
    return units === null ? null : withoutInterruptions(units)
  },
}

/** @param low offset of the low byte in a unit: 0 little-endian, 1 big-endian. */
function readUnits(bytes: Buffer, start: number, low: 0 | 1): TextReader | null {
  if (start < 0) return null
  return {
    start,
    unit: 2,
    decoded: [low === 0 ? 'utf-16le' : 'utf-16be'],
    interruptions: [],
    codeAt: (index) => {
      const at = start + 2 * index
      if (at < 0 || at + 1 >= bytes.length) return -1
      return bytes[at + 1 - low] === 0 ? (bytes[at + low] ?? -1) : -1
    },
    offsetAt: (index) => start + 2 * index,
    text: (from, to) => {
      const held = bytes.subarray(from, to)
      // A file may end within a unit.
      const units = Buffer.from(held.subarray(0, held.length - (held.length % 2)))
      return (low === 0 ? units : units.swap16()).toString('utf16le').toWellFormed()
    },
    align: (offset) => offset + ((((offset - start) % 2) + 2) % 2),
  }
}
