import { GrowingBytes } from './growing-bytes.ts'
import type { Whole } from './pdf-filters.ts'

const clear = 256
const endOfData = 257
const mostCodes = 4096

/** LZW as in TIFF: codes of 9 to 12 bits, the highest bit first, which grow one code early. */
export function decodeLzw(bytes: Buffer, most: number): Whole {
  const output = new GrowingBytes(most)
  // Each code is a range of the output: what the code before it stood for, and one byte more.
  const starts = new Uint32Array(mostCodes)
  const lengths = new Uint32Array(mostCodes)
  let next = endOfData + 1
  let previousLength = 0
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    const width = widthOf(next)
    if (bits < width) continue
    bits -= width
    const code = (held >>> bits) & ((1 << width) - 1)
    if (code === endOfData) return { output: output.bytes, fault: null }
    if (code === clear) {
      next = endOfData + 1
      previousLength = 0
      continue
    }
    if (code >= next && !(code === next && previousLength !== 0)) {
      return { output: output.bytes, fault: 'damaged' }
    }
    const start = output.length
    if (previousLength !== 0 && next < mostCodes) {
      starts[next] = start - previousLength
      lengths[next] = previousLength + 1
      next++
    }
    if (code < clear) output.addByte(code)
    else output.repeat(starts[code] ?? 0, lengths[code] ?? 0)
    if (output.isFull) return { output: output.bytes, fault: 'too-large' }
    previousLength = output.length - start
  }
  return { output: output.bytes, fault: 'truncated' }
}

function widthOf(next: number): number {
  if (next < 511) return 9
  if (next < 1023) return 10
  return next < 2047 ? 11 : 12
}
