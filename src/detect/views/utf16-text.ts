import type { Pattern } from '../../model/index.ts'
import { once, setOf } from '../../search/index.ts'
import {
  type Decoded,
  DecodedText,
  type Decoder,
  type Hit,
  reachAfter,
  reachBefore,
  shortestKey,
} from './decoder.ts'
import { utf8 } from './escaped-text.ts'

const unit = 2
const zero = once(setOf((byte) => byte === 0))

/**
 * Encoded text within UTF-16, such as base64 in the output that PowerShell saved. Has no patterns of its own: the view of
 * UTF-16 (utf16.ts) reads keys that are not encoded otherwise.
 */
export const utf16Text: Decoder = {
  name: 'utf-16',
  patterns: () => [],
  readsOffset: true,
  nested: (pattern) => (holdsZero(pattern) ? [] : [widened(pattern)]),
  open: (bytes, hit) => {
    // The same rule as in the view: the parity of the offset decides where both orders are possible.
    const { start } = hit
    const big = bytes[start + 1] !== 0 || (start % unit !== 0 && bytes[start - 1] === 0)
    return readUnits(bytes, big ? start - 1 : start, hit, big)
  },
}

/** True for text that holds zeros, which ends at each of them. */
function holdsZero({ elements }: Pattern): boolean {
  return elements.some(({ set }) => set[0] === 1)
}

/** The pattern with zeros between its bytes. Elements that repeat are taken at their minimum. */
function widened({ elements }: Pattern): Pattern {
  const sets = elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set))
  const wide = sets.flatMap((set, index) => (index === 0 ? [once(set)] : [zero, once(set)]))
  return { elements: wide, phase: 0 }
}

function readUnits(bytes: Buffer, start: number, hit: Hit, big: boolean): Decoded | null {
  if (start < 0) return null
  const codeAt = (at: number) => (big ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at))
  let from = start
  while (from - unit >= Math.max(0, hit.start - reachBefore) && codeAt(from - unit) !== 0) {
    from -= unit
  }
  const most = Math.min(bytes.length, hit.start + reachAfter)
  let to = from
  while (to + unit <= most && codeAt(to) !== 0) to += unit
  if (to - from < unit * shortestKey) return null
  // In UTF-8, a character takes up to three bytes.
  const text = new DecodedText(2 * (to - from))
  for (let at = from; at < to; at += unit) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit)
  }
  return text.finish(to, { name: big ? 'utf-16be' : 'utf-16le' })
}
