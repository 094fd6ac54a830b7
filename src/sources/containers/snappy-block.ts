/** Where decoding a block ended. */
interface BlockEnd {
  readonly output: Buffer
  readonly isWhole: boolean
}

/**
 * Decodes a block of Snappy (format_description.txt): literals, and copies of what came before.
 * @param most bytes that are decoded at most.
 */
export function decodeSnappy(block: Buffer, most: number): BlockEnd {
  const [size, start] = statedSize(block)
  // Each byte of a block makes at most 64: a size beyond that is a lie, for which no memory is taken.
  const output = Buffer.allocUnsafe(Math.max(0, Math.min(size, most, block.length * 64)))
  let from = start
  let to = 0
  while (from < block.length && to < output.length) {
    const tag = block[from++] ?? 0
    if ((tag & 3) === 0) {
      const [length, bytes] = literalLength(block, tag, from)
      from += bytes
      if (from > block.length) break
      const count = Math.min(length, block.length - from, output.length - to)
      block.copy(output, to, from, from + count)
      from += count
      to += count
      if (count < length) break
      continue
    }
    const [length, offset, bytes] = copyOf(block, tag, from)
    from += bytes
    if (from > block.length || offset === 0 || offset > to) break
    const count = Math.min(length, output.length - to)
    // Byte by byte if it overlaps what it makes.
    if (offset >= count) output.copyWithin(to, to - offset, to - offset + count)
    else for (let i = 0; i < count; i++) output[to + i] = output[to + i - offset] ?? 0
    to += count
    if (count < length) break
  }
  return {
    output: output.subarray(0, to),
    isWhole: start > 0 && to === size && from === block.length,
  }
}

/** A length of one to five bytes, and where it ends; 0 if it does not end. */
function statedSize(block: Buffer): [number, number] {
  let size = 0
  for (let at = 0; at < 5 && at < block.length; at++) {
    const byte = block[at] ?? 0
    size += (byte & 0x7f) * 128 ** at
    if (byte < 0x80) return [size, at + 1]
  }
  return [0, 0]
}

/** Length of a literal, and of the bytes that state it. */
function literalLength(block: Buffer, tag: number, at: number): [number, number] {
  const stated = tag >>> 2
  if (stated < 60) return [stated + 1, 0]
  const bytes = stated - 59
  let length = 1
  for (let index = 0; index < bytes; index++) length += (block[at + index] ?? 0) * 256 ** index
  return [length, bytes]
}

/** Length and distance of a copy, and the bytes of it after its tag. */
function copyOf(block: Buffer, tag: number, at: number): [number, number, number] {
  const low = block[at] ?? 0
  if ((tag & 3) === 1) return [4 + ((tag >>> 2) & 7), ((tag >>> 5) << 8) | low, 1]
  const wide = low | ((block[at + 1] ?? 0) << 8)
  if ((tag & 3) === 2) return [(tag >>> 2) + 1, wide, 2]
  const high = (block[at + 2] ?? 0) * 2 ** 16 + (block[at + 3] ?? 0) * 2 ** 24
  return [(tag >>> 2) + 1, wide + high, 4]
}
