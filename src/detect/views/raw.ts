import type { TextReader, View } from './index.ts'
import { withoutInterruptions } from './interruptions.ts'

/** Plain bytes: ASCII, UTF-8 and other encodings that contain ASCII. */
export const raw: View = {
  name: 'raw',
  needle: (prefix) => Buffer.from(prefix, 'latin1'),
  open: (bytes, at) => withoutInterruptions(readBytes(bytes, at)),
}

export function readBytes(bytes: Buffer, start: number): TextReader {
  return {
    start,
    unit: 1,
    decoded: [],
    interruptions: [],
    codeAt: (index) => {
      const at = start + index
      return at >= 0 && at < bytes.length ? (bytes[at] as number) : -1
    },
    offsetAt: (index) => start + index,
    text: (from, to) => bytes.toString('utf8', from, to),
    align: (offset) => {
      let aligned = offset
      // At most three continuation bytes follow a UTF-8 lead byte (RFC 3629, section 3).
      while (aligned < offset + 3 && ((bytes[aligned] ?? 0) & 0xc0) === 0x80) aligned++
      return aligned
    },
  }
}
