import { compareBytes, EntryList, type IndexEntries } from './index-entries.ts'
import type { IndexFile } from './parse-index.ts'

/** What a split index says about the shared index that it builds on. */
interface SharedPart {
  /** Name of the shared index: its checksum. */
  readonly id: Buffer
  /** Entries of the shared index that are gone, as bits. */
  readonly deleted: Set<number>
  /** Entries of the shared index that the first entries of the split index replace, in order. */
  readonly replaced: readonly number[]
}

/**
 * Parses the extension of a split index.
 * @returns null if it is damaged, or names no shared index.
 */
export function sharedPartOf(link: Buffer, idBytes: number): SharedPart | null {
  const id = link.subarray(0, idBytes)
  if (id.length < idBytes || id.every((byte) => byte === 0)) return null
  if (link.length === idBytes) return { id, deleted: new Set(), replaced: [] }
  const deleted = readBits(link, idBytes)
  const replaced = deleted === null ? null : readBits(link, deleted.end)
  if (deleted === null || replaced === null || replaced.end !== link.length) return null
  return { id, deleted: new Set(deleted.bits), replaced: replaced.bits }
}

interface Bits {
  /** Numbers of the bits that are set, ascending. */
  readonly bits: number[]
  readonly end: number
}

/** Most bits: as many as an index may have entries. */
const mostBits = 1 << 24

/** Reads a bitmap (gitformat-bitmap, "EWAH"): runs of equal words, each followed by words as they are. */
function readBits(bytes: Buffer, from: number): Bits | null {
  if (from + 12 > bytes.length) return null
  const size = bytes.readUInt32BE(from)
  const end = from + 8 + 8 * bytes.readUInt32BE(from + 4)
  if (end + 4 > bytes.length || size > mostBits) return null
  const bits: number[] = []
  let next = 0
  for (let at = from + 8; at < end; ) {
    const [high, low] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
    const run = 64 * ((low >>> 1) + (high & 1) * 2 ** 31)
    const words = high >>> 1
    at += 8
    if (next + run + 64 * words > size + 63 || at + 8 * words > end) return null
    if ((low & 1) === 1) for (let i = 0; i < run; i++) bits.push(next + i)
    next += run
    for (let i = 0; i < words; i++, at += 8, next += 64) {
      addBits(bits, bytes.readUInt32BE(at + 4), next)
      addBits(bits, bytes.readUInt32BE(at), next + 32)
    }
  }
  return { bits, end: end + 4 }
}

function addBits(bits: number[], word: number, first: number): void {
  for (let rest = word; rest !== 0; rest &= rest - 1)
    bits.push(first + 31 - Math.clz32(rest & -rest))
}

/**
 * Applies a split index to the shared one.
 * @returns null if they do not fit together in the plain way that git writes.
 */
export function mergeIndexes(
  { entries: own }: IndexFile,
  shared: IndexEntries,
  { deleted, replaced }: SharedPart,
): IndexEntries | null {
  if (replaced.length > own.count || !areInside(deleted, shared.count)) return null
  const kinds = Uint8Array.from(shared.kinds)
  for (const [index, base] of replaced.entries()) {
    if (base >= shared.count || deleted.has(base) || lengthOf(own, index) !== 0) return null
    kinds[base] = own.kinds[index] as number
  }
  return joined({ ...shared, kinds }, deleted, own, replaced.length)
}

function areInside(bits: ReadonlySet<number>, count: number): boolean {
  for (const bit of bits) if (bit >= count) return false
  return true
}

/** The entries of both that are left, in order. Null if a name is in both. */
function joined(
  shared: IndexEntries,
  deleted: ReadonlySet<number>,
  own: IndexEntries,
  firstOwn: number,
): IndexEntries | null {
  const list = new EntryList(shared.count + own.count, shared.names.length + own.names.length)
  const add = (from: IndexEntries, i: number) =>
    list.add(from.kinds[i] ?? 0, from.names, from.starts[i] ?? 0, (from.starts[i + 1] ?? 0) - 1)
  let i = 0
  let j = firstOwn
  while (i < shared.count || j < own.count) {
    if (deleted.has(i) && i < shared.count) {
      i++
      continue
    }
    const order = i === shared.count ? 1 : j === own.count ? -1 : compareNames(shared, i, own, j)
    if (order === 0 || (order > 0 && lengthOf(own, j) === 0)) return null
    if (order < 0) add(shared, i++)
    else add(own, j++)
  }
  return list.finish()
}

function compareNames(a: IndexEntries, i: number, b: IndexEntries, j: number): number {
  return compareBytes(
    a.names,
    a.starts[i] ?? 0,
    (a.starts[i + 1] ?? 0) - 1,
    b.names,
    b.starts[j] ?? 0,
    (b.starts[j + 1] ?? 0) - 1,
  )
}

function lengthOf({ starts }: IndexEntries, index: number): number {
  return (starts[index + 1] ?? 0) - (starts[index] ?? 0) - 1
}
