import type { Needles } from '../../model/index.ts'
import { placedSearcher, type Searcher } from '../../search/index.ts'
import { Codec } from './codec.ts'
import { packTypes } from './forest.ts'

/** Larger objects are read with git, which streams them. Bytes. */
export const largestObject = 32 * 1024 * 1024
/** Trees are never streamed, so larger ones are read here: a folder may have two million files. Bytes. */
export const largestTree = 96 * 1024 * 1024
/** Memory for the objects of one delta chain, in bytes. */
export const arenaBytes = 160 * 1024 * 1024
/** Bytes from the start of one window to the next; each overlaps the next one. */
export const windowStep = 16 * 1024
const windowOverlap = 4 * 1024
export const windowBytes = windowStep + windowOverlap
/** Windows of `fullRoom`. */
export const windowCount = 1024
/** The largest packed entry that is inflated by the module. */
export const packedBytes = 512 * 1024
/** Inflated entries are searched in batches: one native call for thousands of them. Bytes. */
export const batchBytes = 2 * 1024 * 1024
/** Skeletons of deltas are searched together too, once there are `batchBytes` of them. Bytes. */
export const skeletonBytes = 2 * batchBytes
/** Free bytes after a buffer that the module writes: it copies in steps of sixteen. */
const slack = 32
/** Bytes of the shortest tree entry; its address takes four in the list. */
const shortestEntry = 24

/** The largest object of a type that is read here. @param type as packs number them. */
export function largestOf(type: number): number {
  return type === packTypes.tree ? largestTree : largestObject
}

/** Slots for ids that were listed lately (`Codec.useListed`): as many as stay in a near cache. */
const listedSlots = 8192

/** How much memory a thread has for packs. */
export interface PackRoom {
  readonly windowCount: number
  /** The largest object. Bytes. */
  readonly largest: number
  readonly arenaBytes: number
}

export const fullRoom: PackRoom = { windowCount, largest: largestTree, arenaBytes }

/** V8 counts all of the memory, used or not: from about 32 MB on it collects garbage, which takes a tenth of a small scan. */
export const smallRoom: PackRoom = {
  windowCount: 64,
  largest: 4 * 1024 * 1024,
  arenaBytes: 8 * 1024 * 1024,
}

/** An object has no room in the memory: its group must be read again with `fullRoom`. */
export class NeedsRoom extends Error {
  readonly group: number

  constructor(group: number) {
    super(`group ${group} needs more memory`)
    this.group = group
  }
}

/** The buffers with which one thread reads packs. Pages that are never written take no memory. */
export class PackMemory {
  readonly codec: Codec
  /** Searches what lies in the memory without copying it. */
  readonly searcher: Searcher
  /** Addresses. */
  readonly windows: number
  /** A packed entry that is not in a window. */
  readonly packed: number
  readonly batch: number
  readonly skeletons: number
  /** An inflated entry too large for a batch, or a loose object. */
  readonly large: number
  readonly list: number
  readonly listBytes: number
  readonly arena: number
  readonly room: PackRoom

  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(needles: Needles, room = fullRoom) {
    const { arenaBytes, largest, windowCount } = room
    this.room = room
    // Of a commit, the list holds 20 bytes for each 48, or 32 for each 72.
    const headers = Math.min(largest, largestObject) / 2
    this.listBytes = Math.max(Math.ceil(largest / shortestEntry) * 4, headers)
    const placed = placedSearcher(needles)
    const buffers = windowCount * windowBytes + packedBytes + batchBytes + skeletonBytes
    const variable = largest + arenaBytes + this.listBytes
    const total = buffers + variable + listedSlots * 32
    this.codec = new Codec(total + placed.spaceBytes + 8 * slack)
    const address = this.codec.reserve(placed.spaceBytes)
    this.searcher = placed.placeIn({ memory: this.codec.shared, address })
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots)
    this.windows = this.codec.reserve(windowCount * windowBytes)
    this.packed = this.codec.reserve(packedBytes + slack)
    this.batch = this.codec.reserve(batchBytes + slack)
    this.skeletons = this.codec.reserve(skeletonBytes + slack)
    this.large = this.codec.reserve(largest + slack)
    this.list = this.codec.reserve(this.listBytes)
    this.arena = this.codec.reserve(arenaBytes + slack)
  }

  /** @throws NeedsRoom unless this is the full room. */
  demandFullRoom(group: number): void {
    if (this.room !== fullRoom) throw new NeedsRoom(group)
  }
}
