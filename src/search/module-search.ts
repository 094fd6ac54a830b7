import { searchWasm } from './search-wasm.ts'

/** Exports of the module (wasm/search.ts). */
interface SearchExports {
  useTables(base: number): void
  find(from: number, to: number, start: number, end: number, count: number): number
  countLineFeeds(from: number, to: number): number
}

/** The memory of a WebAssembly module. */
export interface ModuleMemory {
  readonly buffer: ArrayBuffer
}

/** The parts of the WebAssembly JavaScript Interface that are used; the types of Node declare only their names. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: SearchExports }
  readonly Memory: new (limits: { initial: number }) => ModuleMemory
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly
const pageBytes = 65_536
/** Of the buffer that is lent, as lines of a cache. */
const alignment = 64
/** Bytes that are copied into the module's memory at a time: few enough to stay in the processor's cache. */
const partBytes = 128 * 1024
/** More than there are patterns. */
const everyPattern = 0x7fffffff
/** Readable bytes after what is searched. */
const slack = 32

/** A place in memory for tables and for the bytes that are searched. */
export interface SearchSpace {
  readonly memory: ModuleMemory
  /** Address of `spaceFor` bytes. */
  readonly address: number
  /** A buffer in the memory that can be lent. */
  readonly lent?: Buffer
}

/** Room that a search takes in the memory it works in. Bytes. */
export function spaceFor(tables: Buffer, reach: number): number {
  return tables.length + partBytes + 2 * reach + slack
}

/** A memory for a search of its own. @param lent bytes of a buffer in it (`ModuleSearch.lend`). */
export function ownSpace(tables: Buffer, reach: number, lent = 0): SearchSpace {
  const space = Math.ceil(spaceFor(tables, reach) / alignment) * alignment
  const initial = Math.ceil((space + lent + slack) / pageBytes)
  const memory = new engine.Memory({ initial })
  return { memory, address: 0, lent: Buffer.from(memory.buffer, space, lent) }
}

/** Bytes in memory: those of the input from `start` to `end`, the first at `address`. */
interface Loaded {
  readonly start: number
  readonly end: number
  readonly address: number
}

/** The search in WebAssembly. */
export class ModuleSearch {
  readonly #exports: SearchExports
  readonly #memory: Uint8Array
  readonly #room: number
  readonly #reach: number
  /** The search whose bytes are in the room. */
  #user: CopiedSearch | null = null
  /** Null while it is lent. */
  #lent: Buffer | null

  /** @throws RangeError, TypeError or an error of the engine where WebAssembly is not available. */
  constructor(tables: Buffer, reach: number, { memory, address, lent }: SearchSpace) {
    const module = new engine.Module(Buffer.from(searchWasm, 'base64'))
    this.#exports = new engine.Instance(module, { env: { memory } }).exports
    this.#memory = new Uint8Array(memory.buffer)
    this.#memory.set(tables, address)
    this.#exports.useTables(address)
    this.#room = address + tables.length
    this.#reach = reach
    this.#lent = lent ?? null
  }

  /** A buffer that is searched where it is, without a copy; null if there is none of that size, or it is lent. */
  lend(bytes: number): Buffer | null {
    if (this.#lent?.length !== bytes) return null
    const buffer = this.#lent
    this.#lent = null
    return buffer
  }

  /** Takes a buffer back, if it is the one that was lent. */
  takeBack(buffer: Buffer): void {
    if (buffer.buffer === this.#memory.buffer) this.#lent = buffer
  }

  countLineFeeds(bytes: Uint8Array): number {
    if (bytes.buffer === this.#memory.buffer) {
      return this.#exports.countLineFeeds(bytes.byteOffset, bytes.byteOffset + bytes.length)
    }
    this.#user = null
    let count = 0
    for (let at = 0; at < bytes.length; at += partBytes) {
      const part = bytes.subarray(at, at + partBytes)
      this.#memory.set(part, this.#room)
      count += this.#exports.countLineFeeds(this.#room, this.#room + part.length)
    }
    return count
  }

  /** Begins to search bytes, which must not change until the last search of them. */
  open(bytes: Uint8Array): OpenSearch {
    if (bytes.buffer !== this.#memory.buffer) return new CopiedSearch(this, bytes)
    const all = { start: 0, end: bytes.length, address: bytes.byteOffset }
    return { first: (from, to, count) => this.find(all, from, to, count) }
  }

  isLoadedFor(user: CopiedSearch): boolean {
    return this.#user === user
  }

  /** Copies the bytes that a search in `[from, to)` looks at. */
  load(user: CopiedSearch, bytes: Uint8Array, from: number, to: number): Loaded {
    this.#user = user
    const start = Math.max(0, from - this.#reach)
    const end = Math.min(bytes.length, to + this.#reach)
    this.#memory.set(bytes.subarray(start, end), this.#room)
    return { start, end, address: this.#room }
  }

  find({ start, end, address }: Loaded, from: number, to: number, count = everyPattern): number {
    const base = address - start
    const found = this.#exports.find(base + from, base + to, address, base + end, count)
    return found === 0 ? -1 : found - base
  }
}

/** Bytes that are copied part by part. Other searches may use the room in between. */
class CopiedSearch implements OpenSearch {
  readonly #module: ModuleSearch
  readonly #bytes: Uint8Array
  #loaded: Loaded = { start: 0, end: 0, address: 0 }
  /** The places that can be searched without another copy. */
  #from = 0
  #to = 0

  constructor(module: ModuleSearch, bytes: Uint8Array) {
    this.#module = module
    this.#bytes = bytes
  }

  first(from: number, to: number, count?: number): number {
    for (let at = from; at < to; at = this.#to) {
      if (at < this.#from || at >= this.#to || !this.#module.isLoadedFor(this)) this.#load(at)
      const found = this.#module.find(this.#loaded, at, Math.min(to, this.#to), count)
      if (found !== -1) return found
    }
    return -1
  }

  #load(from: number): void {
    this.#from = from
    this.#to = Math.min(this.#bytes.length, from + partBytes)
    this.#loaded = this.#module.load(this, this.#bytes, this.#from, this.#to)
  }
}

/** A search of some bytes. */
export interface OpenSearch {
  /** The first window in `[from, to)` at which one of the first `count` patterns matches, by default any; -1 without one. */
  first(from: number, to: number, count?: number): number
}

/** `Searcher.piecesHeld` */
export function piecesHeld(search: OpenSearch, ends: readonly number[]): number[] {
  const held: number[] = []
  const last = ends.at(-1) ?? 0
  let piece = 0
  for (let from = 0; from < last; ) {
    const window = search.first(from, last)
    if (window === -1) break
    while ((ends[piece] ?? last) <= window) piece++
    held.push(piece)
    // One match in a piece is enough.
    from = ends[piece] ?? last
  }
  return held
}
