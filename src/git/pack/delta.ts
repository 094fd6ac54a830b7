import type { Automaton } from './automaton.ts'
import type { Pieces } from './references.ts'

/** A delta that does not fit its base. */
export const badDelta = -1

/** Set by the last `resultSize` or `applyDelta`. */
let headerEnd = 0

/**
 * Reads a delta's header (gitformat-pack, "Deltified representation").
 * @returns bytes of the object it makes, or `badDelta` if the base has another size than it says.
 */
export function resultSize(
  delta: Uint8Array,
  start: number,
  end: number,
  baseSize: number,
): number {
  const base = readSize(delta, start, end)
  if (base !== baseSize) return badDelta
  return readSize(delta, headerEnd, end)
}

function readSize(delta: Uint8Array, start: number, end: number): number {
  let size = 0
  let scale = 1
  let at = start
  for (;;) {
    if (at >= end || at - start > 7) return badDelta
    const byte = delta[at++] as number
    size += (byte & 0x7f) * scale
    if ((byte & 0x80) === 0) break
    scale *= 128
  }
  headerEnd = at
  return size
}

/**
 * Puts an object together from its base. Base and result lie in one arena, so that copying makes no objects.
 * `resultSize` must have been called for this delta just before.
 * @param pieces takes note of where each instruction's piece ends.
 * @returns false where the delta is damaged.
 */
export function applyDelta(
  delta: Uint8Array,
  end: number,
  arena: Uint8Array,
  baseAt: number,
  baseSize: number,
  resultAt: number,
  size: number,
  pieces: Pieces | null,
): boolean {
  let at = headerEnd
  let out = resultAt
  if (pieces !== null) pieces.count = 0
  const limit = resultAt + size
  while (at < end) {
    const code = delta[at++] as number
    if (code & 0x80) {
      let offset = 0
      let length = 0
      if (code & 0x01) offset = delta[at++] as number
      if (code & 0x02) offset |= (delta[at++] as number) << 8
      if (code & 0x04) offset |= (delta[at++] as number) << 16
      if (code & 0x08) offset += (delta[at++] as number) * 0x1000000
      if (code & 0x10) length = delta[at++] as number
      if (code & 0x20) length |= (delta[at++] as number) << 8
      if (code & 0x40) length |= (delta[at++] as number) << 16
      if (length === 0) length = 0x10000
      if (at > end || offset + length > baseSize || out + length > limit) return false
      const from = baseAt + offset
      if (length < 24) for (let i = 0; i < length; i++) arena[out + i] = arena[from + i] as number
      else arena.copyWithin(out, from, from + length)
      out += length
    } else {
      if (code === 0 || at + code > end || out + code > limit) return false
      for (let i = 0; i < code; i++) arena[out + i] = delta[at + i] as number
      at += code
      out += code
    }
    if (pieces !== null && pieces.count >= 0) note(pieces, out - resultAt, code)
  }
  return out === limit
}

function note(pieces: Pieces, end: number, code: number): void {
  const { count } = pieces
  if (count === pieces.ends.length) {
    pieces.count = -1
    return
  }
  pieces.ends[count] = end
  pieces.copies[count] = code >> 7
  pieces.count = count + 1
}

/**
 * Tells whether a needle may stand across a seam of two instructions, without putting the object together. Feeds the
 * automaton the ends of each piece; what lies deep inside a copy is the base's, and was searched with it.
 * `resultSize` must have been called for this delta just before.
 * @returns 1 if a needle may stand there, 0 if none does, `badDelta` where the delta is damaged.
 */
export function seamsHold(
  delta: Uint8Array,
  end: number,
  arena: Uint8Array,
  baseAt: number,
  baseSize: number,
  size: number,
  { next, accepting, reach }: Automaton,
): number {
  let at = headerEnd
  let out = 0
  let state = 0
  while (at < end) {
    const code = delta[at++] as number
    let bytes = delta
    let from = at
    let length = code
    if (code & 0x80) {
      let offset = 0
      length = 0
      if (code & 0x01) offset = delta[at++] as number
      if (code & 0x02) offset |= (delta[at++] as number) << 8
      if (code & 0x04) offset |= (delta[at++] as number) << 16
      if (code & 0x08) offset += (delta[at++] as number) * 0x1000000
      if (code & 0x10) length = delta[at++] as number
      if (code & 0x20) length |= (delta[at++] as number) << 8
      if (code & 0x40) length |= (delta[at++] as number) << 16
      if (length === 0) length = 0x10000
      if (at > end || offset + length > baseSize) return badDelta
      bytes = arena
      from = baseAt + offset
    } else {
      if (code === 0 || at + code > end) return badDelta
      at += code
    }
    out += length
    if (length > 2 * reach) {
      for (let i = 0; i < reach; i++) {
        state = next[(state << 8) | (bytes[from + i] as number)] as number
      }
      if (state === accepting) return 1
      state = 0
      from += length - reach
      length = reach
    }
    for (let i = 0; i < length; i++) {
      state = next[(state << 8) | (bytes[from + i] as number)] as number
    }
    if (state === accepting) return 1
  }
  return out === size ? 0 : badDelta
}
