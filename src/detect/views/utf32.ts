import { literalPattern } from '../../search/index.ts'
import {
  type Decoded,
  DecodedText,
  type Decoder,
  type Hit,
  reachAfter,
  reachBefore,
} from './decoder.ts'
import { utf8 } from './escaped-text.ts'

const unit = 4

/**
 * UTF-32 in either byte order, with or without a byte-order mark; wide string constants in programs for Linux and macOS.
 * Both orders look alike within ASCII text, so that one pattern finds both.
 */
export const utf32: Decoder = {
  name: 'utf-32',
  patterns: (prefix) => {
    const bytes = Buffer.alloc(unit * prefix.length - 3)
    for (let i = 0; i < prefix.length; i++) bytes[unit * i] = prefix.charCodeAt(i)
    return [literalPattern(bytes)]
  },
  open: (bytes, hit) => {
    const big = isBigEndian(bytes, hit)
    const start = big ? hit.start - 3 : hit.start
    return readUnits(bytes, start, hit, big)
  },
}

/** Where only one of them is possible, it is that; else, what the offset in the file suggests. */
function isBigEndian(bytes: Buffer, { start, end }: Hit): boolean {
  if (!isZero(bytes, start - 3)) return false
  return !isZero(bytes, end) || start % unit === 3
}

function isZero(bytes: Buffer, at: number): boolean {
  return at >= 0 && at + 3 <= bytes.length && bytes.readUIntBE(at, 3) === 0
}

function readUnits(bytes: Buffer, start: number, hit: Hit, big: boolean): Decoded | null {
  const codeAt = (at: number) => (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  let from = start
  while (from - unit >= Math.max(0, hit.start - reachBefore) && isCharacter(codeAt(from - unit))) {
    from -= unit
  }
  const to = Math.min(bytes.length, hit.start + reachAfter)
  const text = new DecodedText(to - from)
  let end = from
  for (; end + unit <= to && isCharacter(codeAt(end)); end += unit) {
    for (const byte of utf8(codeAt(end))) text.addSpan(byte, end, end + unit)
  }
  return end <= hit.start ? null : text.finish(end, { name: big ? 'utf-32be' : 'utf-32le' })
}

/** Zero ends a text. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}
