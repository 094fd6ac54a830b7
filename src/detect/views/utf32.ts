import { literalPattern } from '../../search/index.ts'
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

const unit = 4

/**
 * UTF-32 in either byte order, with or without a byte-order mark; wide string constants in programs for Linux and macOS.
 * Both orders look alike within ASCII text, so that one pattern finds both.
 */
export const utf32: Decoder = {
  name: 'utf-32',
  readsOffset: true,
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
  const most = Math.min(bytes.length, hit.start + reachAfter)
  let to = from
  while (to + unit <= most && isCharacter(codeAt(to))) to += unit
  if (to - from < unit * shortestKey) return null
  // In UTF-8, a character takes no more bytes.
  const text = new DecodedText(to - from)
  for (let at = from; at < to; at += unit) {
    for (const byte of utf8(codeAt(at))) text.addSpan(byte, at, at + unit)
  }
  return text.finish(to, { name: big ? 'utf-32be' : 'utf-32le' })
}

/** Zero ends a text. */
function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}
