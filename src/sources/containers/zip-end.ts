import type { ReadRange } from './byte-source.ts'

/** An archive inside a file: `start` is where its offsets count from. Positions are those of the file. */
export interface ArchiveRange {
  readonly start: number
  readonly directory: number
  /** Where its end record begins. */
  readonly end: number
}

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 }

const endBytes = 22
const locator = { signature: 0x07064b50, bytes: 20 }
const endRecord64 = { signature: 0x06064b50, bytes: 56 }

/** How far from the end of the file an end record is looked for: the longest comment, twice. */
const searchBytes = 2 * 65_536 + endBytes

/** End records that are looked at. A file with more of them was made to be misread. */
const mostCandidates = 1000

/**
 * Finds the archives that a file may be read as, the last first. There can be several: an archive in the comment of
 * another, or one after the other. Archives that are the content of an entry are not among them.
 */
export function findArchives(read: ReadRange, size: number): ArchiveRange[] {
  const tailStart = Math.max(0, size - searchBytes)
  const tail = read(tailStart, size - tailStart)
  const signature = Buffer.from('PK\x05\x06')
  const found: ArchiveRange[] = []
  let looked = 0
  for (
    let place = tail.lastIndexOf(signature);
    place !== -1 && looked < mostCandidates;
    place = place === 0 ? -1 : tail.lastIndexOf(signature, place - 1)
  ) {
    looked++
    if (place + endBytes > tail.length) continue
    const archive = archiveAt(read, tailStart + place, tail.subarray(place, place + endBytes))
    if (archive !== null && !found.some((other) => isInside(archive.end, other))) {
      found.push(archive)
    }
  }
  return found
}

function isInside(place: number, archive: ArchiveRange): boolean {
  return place >= archive.start && place < archive.directory
}

/** The archive that an end record describes. Null if it does not point to a directory. */
function archiveAt(read: ReadRange, end: number, record: Buffer): ArchiveRange | null {
  const wide = wideRecord(read, end)
  const recordStart = wide?.place ?? end
  const size = wide?.size ?? record.readUInt32LE(12)
  const offset = wide?.offset ?? record.readUInt32LE(16)
  const isEmpty = size === 0 && (wide?.entries ?? record.readUInt16LE(10)) === 0
  const before = recordStart - size
  // The directory ends where the end record begins, so that bytes before the archive do not matter.
  for (const directory of [before, offset]) {
    const start = directory - offset
    if (start < 0 || directory < 0 || directory > recordStart) continue
    if (isEmpty || isDirectory(read(directory, 4))) return { start, directory, end }
  }
  return null
}

function isDirectory(bytes: Buffer): boolean {
  return bytes.length === 4 && bytes.readUInt32LE(0) === signatures.central
}

/** The end record of zip64, which is before its locator, which is before the end record. */
function wideRecord(read: ReadRange, end: number) {
  if (end < locator.bytes + endRecord64.bytes) return null
  const pointer = read(end - locator.bytes, locator.bytes)
  if (pointer.length < locator.bytes || pointer.readUInt32LE(0) !== locator.signature) return null
  for (const place of [
    end - locator.bytes - endRecord64.bytes,
    Number(pointer.readBigUInt64LE(8)),
  ]) {
    if (!Number.isSafeInteger(place) || place > end - locator.bytes - endRecord64.bytes) continue
    const record = read(place, endRecord64.bytes)
    if (record.readUInt32LE(0) !== endRecord64.signature) continue
    return {
      place,
      entries: Number(record.readBigUInt64LE(32)),
      size: Number(record.readBigUInt64LE(40)),
      offset: Number(record.readBigUInt64LE(48)),
    }
  }
  return null
}
