/** Where decoding a block ended. */
interface BlockEnd {
  /** Behind the last byte that was decoded. */
  readonly end: number
  readonly isWhole: boolean
}

/** A length that is not in the four bits of a token continues in bytes of this value. */
const more = 0xff

/**
 * Decodes a block into `target` from `start`. Matches may reach back to `oldest`. It never writes or reads outside of
 * its buffers, and its work is bounded by the bytes that it makes.
 */
export function decodeBlock(
  block: Buffer,
  target: Buffer,
  start: number,
  oldest: number,
): BlockEnd {
  let from = 0
  let to = start
  const damaged = () => ({ end: to, isWhole: false })
  /** The rest of a length of 15; NaN if the block ends within it. */
  const longLength = () => {
    for (let length = 15; ; ) {
      const byte = block[from++] ?? Number.NaN
      length += byte
      if (byte !== more) return length
    }
  }
  while (from < block.length) {
    const token = block[from++] ?? 0
    const literals = token >>> 4 === 15 ? longLength() : token >>> 4
    if (!(from + literals <= block.length && to + literals <= target.length)) return damaged()
    block.copy(target, to, from, from + literals)
    from += literals
    to += literals
    if (from === block.length) return { end: to, isWhole: true }
    if (from + 2 > block.length) return damaged()
    const source = to - block.readUInt16LE(from)
    from += 2
    const length = 4 + ((token & 15) === 15 ? longLength() : token & 15)
    if (!(source >= oldest && source < to && to + length <= target.length)) return damaged()
    // Byte by byte if the match overlaps what it makes.
    if (source + length <= to) target.copyWithin(to, source, source + length)
    else for (let i = 0; i < length; i++) target[to + i] = target[source + i] ?? 0
    to += length
  }
  return damaged()
}
