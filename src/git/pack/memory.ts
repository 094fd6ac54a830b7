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
export const windowCount = 1024
/** The largest packed entry that is inflated by the module. */
export const packedBytes = 512 * 1024
/** Inflated entries are searched in batches: one native call for thousands of them. Bytes. */
export const batchBytes = 2 * 1024 * 1024
/** Skeletons of deltas are searched together too, once there are `batchBytes` of them. Bytes. */
export const skeletonBytes = 2 * batchBytes
/** Free bytes after a buffer that the module writes: it copies in steps of sixteen. */
const slack = 32
/** A tree entry has at least 24 bytes; its address takes four. */
export const listBytes = Math.ceil(largestTree / 24) * 4

/** The largest object of a type that is read here. @param type as packs number them. */
export function largestOf(type: number): number {
  return type === packTypes.tree ? largestTree : largestObject
}

/** Slots for ids that were listed lately (`Codec.useListed`). */
const listedSlots = 32_768

const total =
  windowCount * windowBytes +
  packedBytes +
  batchBytes +
  skeletonBytes +
  largestTree +
  arenaBytes +
  listBytes +
  listedSlots * 32

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
  readonly arena: number

  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(needles: Needles) {
    const placed = placedSearcher(needles)
    this.codec = new Codec(total + placed.spaceBytes + 8 * slack)
    const address = this.codec.reserve(placed.spaceBytes)
    this.searcher = placed.placeIn({ memory: this.codec.shared, address })
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots)
    this.windows = this.codec.reserve(windowCount * windowBytes)
    this.packed = this.codec.reserve(packedBytes + slack)
    this.batch = this.codec.reserve(batchBytes + slack)
    this.skeletons = this.codec.reserve(skeletonBytes + slack)
    this.large = this.codec.reserve(largestTree + slack)
    this.list = this.codec.reserve(listBytes)
    this.arena = this.codec.reserve(arenaBytes + slack)
  }
}
