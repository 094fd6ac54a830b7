import { makeAutomaton } from './automaton.ts'
import { Codec } from './codec.ts'

/** Objects above this are left to git, which streams them. Bytes. */
export const largestObject = 32 * 1024 * 1024
/** Objects of one delta chain that are held at a time. */
export const arenaBytes = 160 * 1024 * 1024
/** Bytes of a window, and how far each reaches into the next one. */
export const windowStep = 16 * 1024
const windowOverlap = 4 * 1024
export const windowBytes = windowStep + windowOverlap
export const windowCount = 1024
/** The largest packed entry that is inflated by the module. */
export const packedBytes = 512 * 1024
/** Inflated entries are searched together: one call into native code for thousands of them. Bytes. */
export const batchBytes = 2 * 1024 * 1024
/** Behind what the module writes: it copies in steps of sixteen bytes. */
const slack = 32
/** A tree's entry has 24 bytes at least; its address takes four. */
export const listBytes = Math.ceil(largestObject / 24) * 4

/** Places for ids of trees that were looked at (`Codec.useListed`). */
const listedSlots = 32_768

const total =
  windowCount * windowBytes +
  packedBytes +
  batchBytes +
  largestObject +
  arenaBytes +
  listBytes +
  listedSlots * 32

/** What one thread reads packs with, one after the other. Parts that are never written to take no memory. */
export class PackMemory {
  readonly codec: Codec
  /** Addresses. */
  readonly windows: number
  /** A packed entry that stands in no window. */
  readonly packed: number
  readonly batch: number
  /** An inflated entry that is too large for a batch, or a loose object. */
  readonly large: number
  readonly list: number
  readonly arena: number

  /** @param needles the byte strings that are searched for. */
  constructor(needles: readonly Uint8Array[]) {
    const { table, accepting, reach } = makeAutomaton(needles)
    this.codec = new Codec(total + table.byteLength + 8 * slack)
    const automaton = this.codec.reserve(table.byteLength)
    this.codec.memory.set(new Uint8Array(table.buffer), automaton)
    this.codec.useAutomaton(automaton, accepting, reach)
    this.codec.useListed(this.codec.reserve(listedSlots * 32), listedSlots)
    this.windows = this.codec.reserve(windowCount * windowBytes)
    this.packed = this.codec.reserve(packedBytes + slack)
    this.batch = this.codec.reserve(batchBytes + slack)
    this.large = this.codec.reserve(largestObject + slack)
    this.list = this.codec.reserve(listBytes)
    this.arena = this.codec.reserve(arenaBytes + slack)
  }
}
