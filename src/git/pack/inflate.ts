import { inflateWasm } from './inflate-wasm.ts'

/** What the module gives (wasm/inflate.ts). */
interface InflateExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  inflate(start: number, stop: number, into: number, size: number): number
}

/** As much of the WebAssembly JavaScript Interface as is used; the types of Node have it as names alone. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: InflateExports }
}

const engine = (globalThis as unknown as { readonly WebAssembly: Engine }).WebAssembly
const pageBytes = 65_536
/** Below lie the module's tables. */
const firstFree = pageBytes

/**
 * Inflates the small entries of packs, from and into one memory: no call into native code and no object for an entry,
 * which would cost more than the inflating itself. WebAssembly, for it is twice as fast as the same in JavaScript
 * (docs/history.md). The memory is private to an instance; addresses are offsets in `memory`.
 */
export class Inflater {
  /** The module's memory. Valid as long as the instance: it never grows again. */
  readonly memory: Buffer
  readonly #inflate: InflateExports['inflate']
  #next = firstFree

  /** @param bytes room that `reserve` can give. */
  constructor(bytes: number) {
    const module = new engine.Module(Buffer.from(inflateWasm, 'base64'))
    const { exports } = new engine.Instance(module, { env: { abort: damagedModule } })
    exports.memory.grow(Math.ceil(bytes / pageBytes) + 1)
    this.memory = Buffer.from(exports.memory.buffer)
    this.#inflate = exports.inflate
  }

  /** A part of the memory, for good. Gives its address. */
  reserve(bytes: number): number {
    const address = this.#next
    this.#next += Math.ceil(bytes / 16) * 16
    return address
  }

  /**
   * Inflates one zlib stream that stands at `[start, stop)`. Eight bytes behind the output must be free.
   * @returns true if it gave exactly `size` bytes.
   */
  inflate(start: number, stop: number, into: number, size: number): boolean {
    return this.#inflate(start, stop, into, size) !== 0
  }
}

function damagedModule(): never {
  throw new Error('the inflate module ended itself')
}
