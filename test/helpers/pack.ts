import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

/** An entry of a made-up pack (gitformat-pack): header and packed bytes may lie. */
export interface PackEntry {
  readonly oid: string
  readonly type: 'commit' | 'tree' | 'blob' | 'tag' | 'ref-delta'
  /** For a delta: id of the base. */
  readonly base?: string
  /** Inflated size that the header tells; the data's own where it is left out. */
  readonly size?: number
  readonly data: Buffer
  /** The zlib stream; made from the data where it is left out. */
  readonly packed?: Buffer
}

const types = { commit: 1, tree: 2, blob: 3, tag: 4, 'ref-delta': 7 } as const

/** A pack and its version 2 index, both with right checksums. SHA-1 alone. */
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
    (_, first) => sorted.filter((one) => Number.parseInt(one.oid.slice(0, 2), 16) <= first).length,
  )
  const body = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    numbers(fanout),
    Buffer.from(sorted.map((one) => one.oid).join(''), 'hex'),
    numbers(sorted.map((one) => one.check)),
    numbers(sorted.map((one) => one.offset)),
    packSum,
  ])
  return Buffer.concat([body, sha1(body)])
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest()
}
