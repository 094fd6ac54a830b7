import type { Budget } from './budget.ts'
import type { ByteSource } from './byte-source.ts'
import type { ContainerFault } from './format.ts'

/** Magic numbers at the start of frames. Both formats may have frames that readers skip. */
export const magic = { zstd: 0xfd2fb528, lz4: 0x184d2204, lz4Legacy: 0x184c2102 }

const skippable = 0x184d2a50
/** First bytes of frames that readers skip. */
export const skippableStarts = Array.from({ length: 16 }, (_, i) => 0x50 + i)

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

/**
 * Decodes all frames of a file, and adds what could not be read to `faults`. After a wrong checksum the next frame can be
 * read; after other damage its place is unknown.
 * @param open decodes the frame that begins with a magic number; null for a number of another format.
 */
export async function* readFrames(
  source: ByteSource,
  budget: Budget,
  faults: Set<ContainerFault>,
  open: (number: number) => AsyncGenerator<Buffer, ContainerFault | null> | null,
): AsyncGenerator<Buffer> {
  for (let isFirst = true; ; isFirst = false) {
    const start = await source.peek(8)
    if (start.length === 0 && !isFirst) return
    budget.entry()
    budget.give(0)
    const number = start.length < 4 ? null : start.readUInt32LE(0)
    const frame = number === null ? null : open(number)
    let fault: ContainerFault | null
    if (frame !== null) fault = yield* frame
    else if (number !== null && isSkippable(number)) fault = await skipFrame(source, start)
    else fault = isFirst ? 'truncated' : 'not-covered'
    if (fault !== null) faults.add(fault)
    if (fault !== null && fault !== 'checksum') return
  }
}

async function skipFrame(source: ByteSource, start: Buffer): Promise<ContainerFault | null> {
  const isWhole = start.length === 8 && (await source.skip(8 + start.readUInt32LE(4)))
  return isWhole ? null : 'truncated'
}
