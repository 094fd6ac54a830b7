import * as zlib from 'node:zlib'
import type { ModuleMemory } from '../../search/index.ts'
import { codecWasm } from './codec-wasm.ts'

/** What the module gives (wasm/codec.ts). */
interface CodecExports {
  readonly memory: ModuleMemory & { grow(pages: number): number }
  inflate(start: number, stop: number, into: number, size: number): number
  useCrcTables(place: number): void
  crc32(start: number, end: number): number
  useSkeletons(start: number, room: number, keep: number): void
  skeletonsEnd(): number
  applyDelta(
    delta: number,
    end: number,
    base: number,
    baseSize: number,
    into: number,
    room: number,
    how: number,
  ): number
  useListed(table: number, slots: number): void
  listReferences(tree: number, size: number, idBytes: number, list: number, made: number): number
  listHeaders(
    at: number,
    size: number,
    idBytes: number,
    into: number,
    most: number,
    tag: number,
  ): number
}

/** As much of the WebAssembly JavaScript Interface as is used; the types of Node have it as names alone. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: CodecExports }
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly
/** `zlib.crc32` came with Node 20.15; the types of Node 20 do not have it. */
const { crc32 } = zlib as unknown as { crc32(data: Uint8Array): number }
/** The module computes the checksum of fewer bytes before native code is called. */
const nativeBytes = 1024

const pageBytes = 65_536
/** Below lie the module's tables. */
const firstFree = pageBytes
const crcBytes = 8 * 256 * 4

/** What `applyDelta` gives for a delta that cannot be applied. */
export const deltaFaults = { misfit: -1, damaged: -2, noRoom: -3 } as const

/** How `applyDelta` treats an object; may be added up. */
export const deltaModes = { putTogether: 1, notePieces: 2, writeSkeleton: 4 } as const

/**
 * Inflates the entries of packs and applies their deltas, from and into one memory: no call into native code and no
 * object for an entry, which would cost more than the work itself. WebAssembly, for it is twice as fast as the same in
 * JavaScript (docs/history.md). The memory is private to an instance; addresses are offsets in `memory`.
 */
export class Codec {
  /** The module's memory. Valid as long as the instance: it never grows again. What is not used takes no memory. */
  readonly memory: Buffer
  /** The same memory, for another module. */
  readonly shared: ModuleMemory
  readonly #exports: CodecExports
  #next = firstFree

  /** @param bytes room that `reserve` can give. */
  constructor(bytes: number) {
    const module = new engine.Module(Buffer.from(codecWasm, 'base64'))
    const { exports } = new engine.Instance(module, { env: { abort: damagedModule } })
    exports.memory.grow(Math.ceil((bytes + crcBytes) / pageBytes) + 1)
    this.memory = Buffer.from(exports.memory.buffer)
    this.shared = exports.memory
    this.#exports = exports
    exports.useCrcTables(this.reserve(crcBytes))
  }

  /** A part of the memory, for good. Gives its address, a multiple of 16. */
  reserve(bytes: number): number {
    const address = this.#next
    this.#next += Math.ceil(bytes / 16) * 16
    return address
  }

  /**
   * Inflates the zlib stream at `[start, stop)`. The sixteen bytes after the output must be free, and the sixteen bytes
   * after the input must be readable.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start: number, stop: number, into: number, size: number): boolean {
    return this.#exports.inflate(start, stop, into, size) !== 0
  }

  /** CRC-32 of `[start, end)`, as a pack's index has it of each entry. */
  crc32(start: number, end: number): number {
    if (end - start >= nativeBytes) return crc32(this.memory.subarray(start, end))
    return this.#exports.crc32(start, end) >>> 0
  }

  /**
   * Makes `applyDelta` write skeletons from `start` on, one after the other. A delta's skeleton holds every text of at
   * most `keep + 1` bytes that its object has and that is not inside one copy of its base. Sixteen bytes behind `room`
   * must be free.
   */
  useSkeletons(start: number, room: number, keep: number): void {
    this.#exports.useSkeletons(start, room, keep)
  }

  /** Address after the last skeleton. */
  skeletonsEnd(): number {
    return this.#exports.skeletonsEnd()
  }

  /**
   * Reads the delta at `[delta, end)`. Sixteen bytes behind `room` must be free.
   * @param how `deltaModes`: whether the object is put together at `into`, its pieces noted for `listReferences`, and its
   * skeleton written.
   * @returns size of the object (0 where it is not put together) doubled, plus one where there is no room for the
   * skeleton; negative (`deltaFaults`) for a delta that cannot be applied.
   */
  applyDelta(
    delta: number,
    end: number,
    base: number,
    baseSize: number,
    into: number,
    room: number,
    how: number,
  ): number {
    return this.#exports.applyDelta(delta, end, base, baseSize, into, room, how)
  }

  /** Where `listReferences` keeps the ids that it has listed: 32 bytes for each of `slots`, a power of two. */
  useListed(table: number, slots: number): void {
    this.#exports.useListed(table, slots)
  }

  /**
   * Lists where a tree names objects, submodules left out, and most of those that were listed before.
   * @param list address of room for four bytes (an address) for each 24 bytes of the tree.
   * @param made true for what the last `applyDelta` put together and noted: ids that it copied whole are left out.
   */
  listReferences(tree: number, size: number, idBytes: number, list: number, made: boolean): number {
    return this.#exports.listReferences(tree, size, idBytes, list, made ? 1 : 0)
  }

  /**
   * Reads the ids at the head of a commit (its tree and parents) or a tag (its object) into memory, one behind the other.
   * @param most ids there is room for at `into`.
   */
  listHeaders(
    at: number,
    size: number,
    idBytes: number,
    into: number,
    most: number,
    tag: boolean,
  ): number {
    return this.#exports.listHeaders(at, size, idBytes, into, most, tag ? 1 : 0)
  }
}

function damagedModule(): never {
  throw new Error('the WebAssembly module ended itself')
}
