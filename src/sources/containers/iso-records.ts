import type { ReadRange } from './byte-source.ts'

/** Bytes of a sector. Descriptors begin at sector 16. */
export const sectorBytes = 2048

/** Where bytes of a file or folder are. Bytes from the beginning of the image. */
export interface Extent {
  readonly start: number
  readonly length: number
}

/** A file or a folder, as a folder names it. */
export interface IsoRecord {
  readonly name: Buffer
  readonly isFolder: boolean
  readonly extent: Extent
  /** The next record of the same name goes on with the file. */
  readonly continues: boolean
  /** Its bytes are compressed or spread over the image. */
  readonly isEncoded: boolean
}

/** How a tree of folders is written. */
export interface Dialect {
  readonly blockBytes: number
  /** Names are UTF-16 (Joliet). */
  readonly isWide: boolean
  /** Bytes before the fields of Rock Ridge, which have the names of Unix; null if there are none. */
  readonly skipped: number | null
}

const smallestRecord = 34
const flags = { folder: 2, continues: 0x80 }

/** The fields of Rock Ridge that are used. */
const fields = { name: 'NM', continuation: 'CE', compressed: 'ZF', begin: 'SP' }
/** Areas of fields that are read for one record: a damaged image could lead in circles. */
const mostAreas = 32

/** Records of a folder without those for itself and its parent. @param bytes whole sectors. */
export function* recordsOf(bytes: Buffer, dialect: Dialect, read: ReadRange): Generator<IsoRecord> {
  for (let at = 0; at + smallestRecord <= bytes.length; ) {
    const length = bytes[at] ?? 0
    if (length < smallestRecord) {
      // Records do not cross sectors: the rest of this one is empty.
      at = (Math.floor(at / sectorBytes) + 1) * sectorBytes
      continue
    }
    const record = bytes.subarray(at, at + length)
    at += length
    if (!isSelfOrParent(record)) yield parseRecord(record, dialect, read)
  }
}

function isSelfOrParent(record: Buffer): boolean {
  return record[32] === 1 && (record[33] ?? 0) <= 1
}

/** The extent of a folder or file. @param record of at least 34 bytes. */
export function extentOf(record: Buffer, { blockBytes }: Pick<Dialect, 'blockBytes'>): Extent {
  // Extended attributes precede the content.
  const block = record.readUInt32LE(2) + (record[1] ?? 0)
  return { start: block * blockBytes, length: record.readUInt32LE(10) }
}

function parseRecord(record: Buffer, dialect: Dialect, read: ReadRange): IsoRecord {
  const own = record.subarray(33, 33 + (record[32] ?? 0))
  const unix = dialect.skipped === null ? null : unixFields(record, dialect, read)
  const bits = record[25] ?? 0
  return {
    name: unix?.name ?? (dialect.isWide ? fromWide(own) : withoutVersion(own)),
    isFolder: (bits & flags.folder) !== 0,
    extent: extentOf(record, dialect),
    continues: (bits & flags.continues) !== 0,
    isEncoded: unix?.isCompressed === true || record[26] !== 0,
  }
}

function fromWide(name: Buffer): Buffer {
  const even = Buffer.from(name.subarray(0, name.length & ~1))
  return withoutVersion(Buffer.from(even.swap16().toString('utf16le')))
}

/** `NAME.TXT;1`, and `NAME.` for a name without an extension. */
function withoutVersion(name: Buffer): Buffer {
  return Buffer.from(name.toString('latin1').replace(/\.?;\d+$/, ''), 'latin1')
}

/** What Rock Ridge says of a record. */
function unixFields(
  record: Buffer,
  { skipped, blockBytes }: Dialect,
  read: ReadRange,
): { readonly name: Buffer | null; readonly isCompressed: boolean } {
  const nameBytes = record[32] ?? 0
  const names: Buffer[] = []
  let isCompressed = false
  let area: Buffer | null = record.subarray(33 + nameBytes + ((nameBytes + 1) % 2) + (skipped ?? 0))
  for (let count = 0; area !== null && count < mostAreas; count++) {
    let next: Buffer | null = null
    for (const { type, data } of fieldsOf(area)) {
      if (type === fields.name) names.push(data.subarray(1))
      if (type === fields.compressed) isCompressed = true
      if (type === fields.continuation && data.length >= 24) {
        const start = data.readUInt32LE(0) * blockBytes + data.readUInt32LE(8)
        next = read(start, Math.min(sectorBytes, data.readUInt32LE(16)))
      }
    }
    area = next
  }
  return { name: names.length === 0 ? null : Buffer.concat(names), isCompressed }
}

function* fieldsOf(area: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = 0; at + 4 <= area.length; ) {
    const length = area[at + 2] ?? 0
    if (length < 4 || at + length > area.length) return
    yield { type: area.toString('latin1', at, at + 2), data: area.subarray(at + 4, at + length) }
    at += length
  }
}

/** Bytes before the fields of Rock Ridge in each record, by the first record of the root; null if there are none. */
export function skippedBytes(root: Buffer): number | null {
  const first = root.subarray(0, root[0] ?? 0)
  for (const { type, data } of fieldsOf(first.subarray(smallestRecord))) {
    if (type === fields.begin && data.length >= 3) return data[2] ?? 0
  }
  return null
}
