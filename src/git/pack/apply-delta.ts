/** Sizes and instructions of a delta (git's Documentation/gitformat-pack.adoc). */
interface Delta {
  readonly baseSize: number
  readonly size: number
  readonly instructions: Buffer
}

export function parseDelta(bytes: Buffer): Delta {
  const [baseSize, afterBase] = sizeAt(bytes, 0)
  const [size, start] = sizeAt(bytes, afterBase)
  return { baseSize, size, instructions: bytes.subarray(start) }
}

/** Rebuilds an object from its base. Null if the delta does not fit. */
export function applyDelta(base: Buffer, { baseSize, size, instructions }: Delta): Buffer | null {
  if (base.length !== baseSize) return null
  const output = Buffer.alloc(size)
  let length = 0
  for (let at = 0; at < instructions.length; ) {
    const code = instructions[at++] ?? 0
    if (code === 0) return null
    let piece: Buffer
    if (code < 0x80) {
      piece = instructions.subarray(at, at + code)
      at += code
      if (piece.length < code) return null
    } else {
      let from = 0
      let count = 0
      for (let bit = 0; bit < 4; bit++) {
        if ((code & (1 << bit)) !== 0) from += (instructions[at++] ?? 0) * 2 ** (8 * bit)
      }
      for (let bit = 0; bit < 3; bit++) {
        if ((code & (0x10 << bit)) !== 0) count += (instructions[at++] ?? 0) * 2 ** (8 * bit)
      }
      if (count === 0) count = 0x10000
      if (from + count > base.length) return null
      piece = base.subarray(from, from + count)
    }
    if (length + piece.length > size) return null
    length += piece.copy(output, length)
  }
  return length === size ? output : null
}

/** A number in groups of seven bits, the lowest first, and the place after it. */
function sizeAt(bytes: Buffer, start: number): [number, number] {
  let value = 0
  for (let at = start, power = 1; at < start + 7; at++, power *= 128) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * power
    if (byte < 0x80) return [value, at + 1]
  }
  return [value, start + 7]
}
