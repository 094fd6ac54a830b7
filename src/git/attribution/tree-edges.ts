import { randomInt } from 'node:crypto'
import type { ModuleMemory } from '../../search/index.ts'
import { edgesWasm } from './edges-wasm.ts'

/** Exports of the module (wasm/edges.ts). */
interface EdgeExports {
  useFilter(bits: number): void
  useNames(
    table: number,
    count: number,
    index: number,
    most: number,
    names: number,
    end: number,
    random: bigint,
  ): void
  namesCount(): number
  listEdges(tree: number, size: number, idBytes: number, out: number): number
}

/** The parts of the WebAssembly JavaScript Interface that are used; the types of Node declare only their names. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: EdgeExports }
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly

/** Words of an entry in the list: an id, the number of its name, whether it is a tree. */
export const edgeWords = { size: 10, name: 8, isTree: 9 } as const

const filterBytes = 2 ** 20 / 8
const nameSlots = 2 ** 21
const mostNames = 2 ** 20 - 1
const nameBytes = 32 * 1024 * 1024
const slack = 32
/** Bytes that `TreeEdges` needs. */
export const edgeTableBytes = filterBytes + nameSlots * 4 + (mostNames + 1) * 4 + nameBytes + slack

interface EdgeSpace {
  readonly memory: ModuleMemory
  /** Address of `edgeTableBytes` bytes, all zero. */
  readonly tables: number
  /** Address of the list. */
  readonly list: number
  readonly idBytes: number
}

/** Names of tree entries, each once. */
export interface EntryNames {
  /** Concatenated names. */
  readonly bytes: Uint8Array
  /** Where each name begins; one more for the end of the last one. */
  readonly starts: Uint32Array
}

/** Lists the subtrees of trees, and the entries whose object is wanted. */
export class TreeEdges {
  readonly #exports: EdgeExports
  readonly #bytes: Buffer
  readonly #space: EdgeSpace
  readonly #filter: Buffer
  readonly #starts: Uint32Array
  readonly #names: number

  constructor(space: EdgeSpace) {
    const { memory, tables } = space
    const module = new engine.Module(Buffer.from(edgesWasm, 'base64'))
    this.#exports = new engine.Instance(module, { env: { memory } }).exports
    this.#space = space
    this.#bytes = Buffer.from(memory.buffer)
    this.#filter = this.#bytes.subarray(tables, tables + filterBytes)
    const table = tables + filterBytes
    const index = table + nameSlots * 4
    this.#names = index + (mostNames + 1) * 4
    this.#starts = new Uint32Array(memory.buffer, index, mostNames + 1)
    const random = (BigInt(randomInt(2 ** 32)) << 32n) | BigInt(randomInt(2 ** 32))
    this.#exports.useFilter(tables)
    const end = this.#names + nameBytes
    this.#exports.useNames(table, nameSlots, index, mostNames, this.#names, end, random)
  }

  /** Makes `list` include entries with the id at `bytes[at]`, and few others. */
  want(bytes: Uint8Array, at: number): void {
    const third = ((bytes[at + 2] as number) & 15) << 16
    const bits = third | ((bytes[at + 1] as number) << 8) | (bytes[at] as number)
    this.#filter[bits >> 3] = (this.#filter[bits >> 3] as number) | (1 << (bits & 7))
  }

  /** Lists the entries of a tree in memory. @returns their number; negative if it is malformed or has too many names. */
  list(tree: number, size: number): number {
    return this.#exports.listEdges(tree, size, this.#space.idBytes, this.#space.list)
  }

  /** A copy of all names so far. */
  names(): EntryNames {
    const count = this.#exports.namesCount()
    const starts = this.#starts.slice(0, count + 1)
    const end = starts[count] as number
    for (let i = 0; i <= count; i++) starts[i] = (starts[i] as number) - this.#names
    return { bytes: Uint8Array.from(this.#bytes.subarray(this.#names, end)), starts }
  }
}
