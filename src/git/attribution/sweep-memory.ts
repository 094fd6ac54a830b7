import { Codec } from '../pack/codec.ts'
import { arenaBytes, largestTree, packedBytes, windowBytes, windowCount } from '../pack/memory.ts'
import { edgeTableBytes, edgeWords, TreeEdges } from './tree-edges.ts'

/** Larger entries are inflated by themselves. Bytes. */
export const aloneBytes = 256 * 1024
/** The module copies in steps of sixteen, and reads as far behind a tree. */
const slack = 64
/** Bytes of the shortest tree entry: a mode of five digits, a name of one byte, an id of 20. */
const shortestEntry = 28
const listBytes = Math.ceil(largestTree / shortestEntry) * edgeWords.size * 4
/** Ids of a commit: its tree and parents. */
export const mostHeaderIds = 4096
const headerBytes = mostHeaderIds * 32

const total =
  windowCount * windowBytes +
  packedBytes +
  aloneBytes +
  largestTree +
  arenaBytes +
  listBytes +
  headerBytes +
  edgeTableBytes

/** The buffers of one thread. Pages that are never written take no memory. */
export class SweepMemory {
  readonly codec: Codec
  readonly edges: TreeEdges
  /** Addresses. */
  readonly windows: number
  readonly packed: number
  /** An inflated entry. */
  readonly small: number
  /** An inflated entry of more than `aloneBytes`, or a loose object. */
  readonly large: number
  readonly arena: number
  readonly room = { windowCount }
  /** Ids that a commit names. */
  readonly headers: number
  /** The entries of a tree, `edgeWords.size` words for each. */
  readonly list: Uint32Array

  /** @throws an error where WebAssembly or the address space for the memory is not available. */
  constructor(idBytes: number) {
    this.codec = new Codec(total + 8 * slack)
    this.windows = this.codec.reserve(windowCount * windowBytes)
    this.packed = this.codec.reserve(packedBytes + slack)
    this.small = this.codec.reserve(aloneBytes + slack)
    this.large = this.codec.reserve(largestTree + slack)
    this.headers = this.codec.reserve(headerBytes)
    const list = this.codec.reserve(listBytes)
    const tables = this.codec.reserve(edgeTableBytes)
    this.arena = this.codec.reserve(arenaBytes + slack)
    this.list = new Uint32Array(this.codec.memory.buffer, list, listBytes / 4)
    this.edges = new TreeEdges({ memory: this.codec.shared, tables, list, idBytes })
  }
}
