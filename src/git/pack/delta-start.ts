/**
 * Writes the first bytes of an object that is stored as a delta, without rebuilding it. The delta must be valid.
 * @param delta position of the delta in `memory`. @param base position of the object that it builds on.
 * @param into receives the bytes.
 * @returns how many there are; -1 if all of them are those of the base.
 */
export function startOfDelta(memory: Buffer, delta: number, base: number, into: Buffer): number {
  let at = afterSize(memory, delta)
  const size = sizeAt(memory, at)
  at = afterSize(memory, at)
  const wanted = Math.min(size, into.length)
  let made = 0
  while (made < wanted) {
    const code = memory[at++] ?? 0
    if ((code & 0x80) === 0) {
      memory.copy(into, made, at, at + Math.min(code, wanted - made))
      at += code
      made += code
      continue
    }
    let offset = 0
    let length = 0
    for (let bit = 0; bit < 4; bit++)
      if ((code >> bit) & 1) offset += (memory[at++] ?? 0) * 256 ** bit
    for (let bit = 0; bit < 3; bit++) {
      if ((code >> (4 + bit)) & 1) length += (memory[at++] ?? 0) * 256 ** bit
    }
    if (length === 0) length = 0x10000
    if (made === 0 && offset === 0 && length >= into.length) return -1
    const start = base + offset
    memory.copy(into, made, start, start + Math.min(length, wanted - made))
    made += length
  }
  return wanted
}

/** Size of the object that a delta makes. */
export function sizeOfDelta(memory: Buffer, delta: number): number {
  return sizeAt(memory, afterSize(memory, delta))
}

function afterSize(memory: Buffer, at: number): number {
  let end = at
  while (((memory[end] ?? 0) & 0x80) !== 0) end++
  return end + 1
}

function sizeAt(memory: Buffer, at: number): number {
  let size = 0
  for (let index = 0; ; index++) {
    const byte = memory[at + index] ?? 0
    size += (byte & 0x7f) * 128 ** index
    if ((byte & 0x80) === 0) return size
  }
}
