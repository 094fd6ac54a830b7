/** Magic numbers at the start of frames. Both formats may have frames that readers skip. */
export const magic = { zstd: 0xfd2fb528, lz4: 0x184d2204, lz4Legacy: 0x184c2102 }

const skippable = 0x184d2a50

export const isSkippable = (number: number) => (number & 0xfffffff0) >>> 0 === skippable

/** The magic number of the first frame that is not to be skipped, and what is known of the frame. Null if it is far away. */
export function firstFrame(first: Uint8Array): { magic: number; frame: Buffer } | null {
  // The last byte of every magic number.
  if (first[3] !== 0xfd && first[3] !== 0x18) return null
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.length)
  for (let place = 0; place + 8 <= bytes.length; ) {
    const number = bytes.readUInt32LE(place)
    if (!isSkippable(number)) return { magic: number, frame: bytes.subarray(place) }
    place += 8 + bytes.readUInt32LE(place + 4)
  }
  return null
}
