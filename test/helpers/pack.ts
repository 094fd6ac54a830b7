import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

/** An entry of a generated pack (gitformat-pack). Its header and compressed bytes may be wrong on purpose. */
export interface PackEntry {
  readonly oid: string
  readonly type: 'commit' | 'tree' | 'blob' | 'tag' | 'ref-delta'
  /** For a delta: id of the base. */
  readonly base?: string
  /** Inflated size for the header; default: the size of the data. */
  readonly size?: number
  readonly data: Buffer
  /** The zlib stream; default: the data, compressed. */
  readonly packed?: Buffer
}

const types = { commit: 1, tree: 2, blob: 3, tag: 4, 'ref-delta': 7 } as const

/** Builds a SHA-1 pack and its version 2 index, with correct checksums. */
export function makePack(entries: readonly PackEntry[]): { pack: Buffer; index: Buffer } {
  const header = Buffer.alloc(12)
  header.write('PACK')
  header.writeUInt32BE(2, 4)
  header.writeUInt32BE(entries.length, 8)
  const parts = [header]
  let offset = header.length
  const placed = entries.map((entry) => {
    const bytes = Buffer.concat([
      entryHeader(types[entry.type], entry.size ?? entry.data.length),
      Buffer.from(entry.base ?? '', 'hex'),
      entry.packed ?? deflateSync(entry.data),
    ])
    const place = { oid: entry.oid, offset, check: crc32(bytes) }
    parts.push(bytes)
    offset += bytes.length
    return place
  })
  const body = Buffer.concat(parts)
  const pack = Buffer.concat([body, sha1(body)])
  return { pack, index: makeIndex(placed, pack.subarray(-20)) }
}

/** Type and size: four bits, then seven a byte. */
function entryHeader(type: number, size: number): Buffer {
  const bytes: number[] = []
  let rest = Math.floor(size / 16)
  bytes.push((type << 4) | (size % 16) | (rest > 0 ? 0x80 : 0))
  while (rest > 0) {
    const next = Math.floor(rest / 128)
    bytes.push((rest % 128) | (next > 0 ? 0x80 : 0))
    rest = next
  }
  return Buffer.from(bytes)
}

function makeIndex(
  placed: { oid: string; offset: number; check: number }[],
  packSum: Buffer,
): Buffer {
  const sorted = placed.sort((a, b) => (a.oid < b.oid ? -1 : 1))
  const numbers = (values: number[]) => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4)
    return bytes
  }
  const fanout = Array.from(
    { length: 256 },
    (_, first) =>
      sorted.filter((entry) => Number.parseInt(entry.oid.slice(0, 2), 16) <= first).length,
  )
  const body = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    numbers(fanout),
    Buffer.from(sorted.map((entry) => entry.oid).join(''), 'hex'),
    numbers(sorted.map((entry) => entry.check)),
    numbers(sorted.map((entry) => entry.offset)),
    packSum,
  ])
  return Buffer.concat([body, sha1(body)])
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest()
}
