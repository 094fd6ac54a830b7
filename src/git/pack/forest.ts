import { readSync } from 'node:fs'
import { findId, OffsetTable, PackFault, type PackIndex } from './index-file.ts'
import type { PackCache } from './pack-cache.ts'

/** Object types as packs number them (gitformat-pack). */
export const packTypes = {
  commit: 1,
  tree: 2,
  blob: 3,
  tag: 4,
  offsetDelta: 6,
  refDelta: 7,
} as const

/** Parent of an entry that is not a delta. */
const noParent = -1
/** The base is in another pack: the entry and its descendants are read with git. */
const foreignParent = -2
/** An entry whose header is invalid. */
export const badEntry = 0
/** A delta that is its own base through others: git would never find its base. */
export const loopedEntry = 5

/**
 * The entries of a pack as trees: complete objects are roots, deltas are children of their base. Flat arrays in shared
 * memory with one element per entry, in the order of the pack.
 */
export interface Forest {
  /** Object type of a root; 6 or 7 for a delta; 0 for a damaged entry, 5 for one at which a loop was cut. */
  readonly types: Uint8Array
  /** Bytes from an entry's start to its zlib stream. */
  readonly headers: Uint8Array
  /** Inflated size of the entry (for a delta, of the delta itself), in bytes. 0xffffffff above 4 GiB. */
  readonly sizes: Uint32Array
  readonly parents: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** Entries without a parent, in the order of the pack. */
  readonly roots: Int32Array
}

const blockBytes = 4 * 1024 * 1024
/** Longest header of an entry: ten bytes of size, then a base id or an offset. */
const longestHeader = 64

/** Reads the headers of all entries in one pass over the pack, the last part from the cache. */
export function readForest(
  file: number,
  index: PackIndex,
  packBytes: number,
  cache: PackCache,
): Forest {
  const { count, offsets } = index
  const forest = emptyForest(count)
  const table = new OffsetTable(offsets, packBytes)
  checkPackHeader(file, count)
  let block: Uint8Array = Buffer.allocUnsafe(blockBytes)
  let blockStart = 0
  let blockEnd = 0
  for (let entry = 0; entry < count; entry++) {
    const offset = offsets[entry] as number
    if (offset >= cache.start) {
      block = cache.bytes
      blockStart = cache.start
      blockEnd = packBytes
    } else if (offset + longestHeader > blockEnd && blockEnd < packBytes) {
      blockStart = offset
      blockEnd = offset + readSync(file, block, 0, blockBytes, offset)
    }
    readHeader(forest, index, table, entry, block, offset - blockStart, blockEnd - blockStart)
  }
  return { ...forest, roots: linkChildren(forest, index) }
}

type Rootless = Omit<Forest, 'roots'>

/** Arrays for so many entries, none of them linked. */
export function emptyForest(count: number): Rootless {
  const ints = () => new Int32Array(new SharedArrayBuffer(count * 4)).fill(noParent)
  return {
    types: new Uint8Array(new SharedArrayBuffer(count)),
    headers: new Uint8Array(new SharedArrayBuffer(count)),
    sizes: new Uint32Array(new SharedArrayBuffer(count * 4)),
    parents: ints(),
    firstChild: ints(),
    nextSibling: ints(),
  }
}

/** `PACK`, version 2 or 3, number of entries. */
function checkPackHeader(file: number, count: number): void {
  const header = Buffer.alloc(12)
  readSync(file, header, 0, 12, 0)
  if (header.toString('latin1', 0, 4) !== 'PACK')
    throw new PackFault('it does not begin with "PACK"')
  const version = header.readUInt32BE(4)
  if (version !== 2 && version !== 3) throw new PackFault(`unsupported pack version ${version}`)
  if (header.readUInt32BE(8) !== count)
    throw new PackFault('pack and index differ in their number of objects')
}

function readHeader(
  forest: Rootless,
  index: PackIndex,
  table: OffsetTable,
  entry: number,
  block: Uint8Array,
  start: number,
  end: number,
): void {
  let at = start
  if (at >= end) return
  let byte = block[at++] as number
  const type = (byte >> 4) & 7
  let size = byte & 15
  let scale = 16
  while (byte & 0x80) {
    if (at >= end || at - start > 10) return
    byte = block[at++] as number
    size += (byte & 0x7f) * scale
    scale *= 128
  }
  if (type === packTypes.offsetDelta) {
    if (at >= end) return
    byte = block[at++] as number
    let distance = byte & 0x7f
    while (byte & 0x80) {
      if (at >= end || at - start > 24) return
      byte = block[at++] as number
      distance = (distance + 1) * 128 + (byte & 0x7f)
    }
    const base = (index.offsets[entry] as number) - distance
    const parent = distance > 0 ? table.find(base) : -1
    // A base comes before its delta, so such chains cannot loop.
    if (parent < 0 || parent >= entry) return
    forest.parents[entry] = parent
  } else if (type === packTypes.refDelta) {
    if (at + index.idBytes > end) return
    const position = findId(index, block.subarray(at, at + index.idBytes))
    forest.parents[entry] = position === -1 ? foreignParent : -3 - position
    at += index.idBytes
  } else if (type === 0 || type === 5) return
  forest.types[entry] = type
  forest.headers[entry] = at - start
  forest.sizes[entry] = Math.min(size, 0xffffffff)
}

/** Resolves bases named by id, cuts loops, and links children to their parents. Returns the roots. */
function linkChildren(forest: Rootless, index: PackIndex): Int32Array {
  const { parents, types } = forest
  const count = parents.length
  if (resolveRefs(parents, index)) cutLoops(parents, types)
  const roots: number[] = []
  for (let entry = count - 1; entry >= 0; entry--) {
    const parent = parents[entry] as number
    if (parent >= 0) {
      forest.nextSibling[entry] = forest.firstChild[parent] as number
      forest.firstChild[parent] = entry
    } else roots.push(entry)
  }
  // A delta whose base is not in this pack cannot be applied here.
  for (const root of roots) if ((types[root] as number) > loopedEntry) types[root] = badEntry
  const shared = new Int32Array(new SharedArrayBuffer(roots.length * 4))
  shared.set(roots.reverse())
  return shared
}

/** Replaces bases named by id (`-3 - position in the index`) with their entries. @returns false if there are none. */
function resolveRefs(parents: Int32Array, index: PackIndex): boolean {
  if (!parents.some((parent) => parent <= -3)) return false
  const entryOf = new Int32Array(index.count)
  for (let entry = 0; entry < index.count; entry++) entryOf[index.idOf[entry] as number] = entry
  for (let entry = 0; entry < parents.length; entry++) {
    const parent = parents[entry] as number
    if (parent <= -3) parents[entry] = entryOf[-3 - parent] as number
  }
  return true
}

/** A base named by id may be anywhere: in a hostile pack a delta can be its own base. */
function cutLoops(parents: Int32Array, types: Uint8Array): void {
  const seen = new Uint32Array(parents.length)
  for (let start = 0; start < parents.length; start++) {
    let entry = start
    while (entry >= 0 && seen[entry] === 0) {
      seen[entry] = start + 1
      entry = parents[entry] as number
    }
    if (entry >= 0 && seen[entry] === start + 1) {
      parents[entry] = noParent
      types[entry] = loopedEntry
    }
  }
}
