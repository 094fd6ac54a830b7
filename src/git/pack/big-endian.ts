/** Big-endian numbers of 32 bits, all at once. */
export function bigEndian(file: Buffer, at: number, count: number): Uint32Array {
  const copy = Buffer.alloc(count * 4)
  file.copy(copy, 0, at, at + count * 4)
  if (littleEndian) copy.swap32()
  return new Uint32Array(copy.buffer, copy.byteOffset, count)
}

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1
