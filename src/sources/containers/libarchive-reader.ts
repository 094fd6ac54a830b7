import type { Budget } from './budget.ts'
import { giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'

/** What is used of libarchive, in its own memory. Functions throw the error of libarchive, or of WebAssembly. */
interface Library {
  readonly module: {
    readonly HEAPU8: Uint8Array
    _malloc(bytes: number): number
    _free(pointer: number): void
  }
  read_new(): number
  read_support_filter_all(archive: number): number
  read_support_format_all(archive: number): number
  read_open_memory(archive: number, pointer: number, bytes: number): number
  /** 0 at the end, and for an error. */
  read_next_entry(archive: number): number
  read_data(archive: number, pointer: number, bytes: number): number
  read_has_encrypted_entries(archive: number): number
  read_free(archive: number): number
  error_string(archive: number): string | null
  entry_pathname(entry: number): string | null
  entry_filetype(entry: number): number
  entry_is_encrypted(entry: number): number
}

/** Bytes that libarchive decodes in one call: between calls, the budget can stop it. */
const pieceBytes = 64 * 1024

/** Memory never shrinks in WebAssembly: an instance with more than this is not used again. */
const mostIdleBytes = 64 * 1024 ** 2

const regularFile = 0o100000

/**
 * Reads what libarchive in WebAssembly reads, one piece of content in each call. It reports the end of an archive and an
 * error alike, and is silent about some truncations, so an archive without entries counts as damaged.
 */
export async function libarchiveReader(): Promise<ContainerReader> {
  const { libarchiveWasm } = await import('libarchive-wasm')
  const idle: Library[] = []
  return {
    async *parts({ read, size }: ContainerInput, budget: Budget): AsyncGenerator<Part> {
      if (read === null || size === null || size > budget.limits.memory) {
        return yield { kind: 'unread', name: null, fault: 'too-large' }
      }
      const library: Library = idle.pop() ?? (await libarchiveWasm(quiet))
      const archive = new Archive(library, read(0, size), budget)
      try {
        yield* archive.parts()
      } finally {
        archive.close()
      }
      const isSmall = library.module.HEAPU8.length <= mostIdleBytes
      if (isSmall && !archive.isBroken) idle.push(library)
    },
  }
}

/** Emscripten would write to the console. */
const quiet = { print: () => {}, printErr: () => {} }

class Archive {
  readonly #library: Library
  readonly #budget: Budget
  readonly #bytes: number
  /** Addresses in the memory of the library. */
  #archive = 0
  #input = 0
  #buffer = 0
  /** WebAssembly itself has failed: its memory may be damaged. */
  isBroken = false

  constructor(library: Library, bytes: Buffer, budget: Budget) {
    this.#library = library
    this.#budget = budget
    this.#bytes = bytes.length
    const { module } = library
    this.#input = module._malloc(bytes.length)
    this.#buffer = module._malloc(pieceBytes)
    if (this.#input !== 0) module.HEAPU8.set(bytes, this.#input)
  }

  *parts(): Generator<Part> {
    if (this.#input === 0 || this.#buffer === 0) return yield unread(null, 'too-large')
    const fault = this.#try(() => this.#open())
    if (fault !== null) return yield unread(null, fault)
    let count = 0
    for (let entry = this.#next(); entry !== 0; entry = this.#next()) {
      count++
      this.#budget.entry()
      this.#budget.give(0)
      yield* this.#entry(entry)
    }
    const last = this.#lastFault()
    if (last !== null || count === 0) yield unread(null, last ?? 'damaged')
  }

  close(): void {
    if (this.isBroken) return
    const { module } = this.#library
    this.#try(() => {
      if (this.#archive !== 0) this.#library.read_free(this.#archive)
      module._free(this.#buffer)
      module._free(this.#input)
    })
  }

  #open(): void {
    const library = this.#library
    this.#archive = library.read_new()
    library.read_support_filter_all(this.#archive)
    library.read_support_format_all(this.#archive)
    library.read_open_memory(this.#archive, this.#input, this.#bytes)
  }

  /** 0 at the end, and for an error. */
  #next(): number {
    let entry = 0
    if (!this.isBroken) {
      this.#try(() => {
        entry = this.#library.read_next_entry(this.#archive)
      })
    }
    return entry
  }

  *#entry(entry: number): Generator<Part> {
    if (this.#library.entry_filetype(entry) !== regularFile) return
    const path = this.#library.entry_pathname(entry)
    const name = path === null ? null : Buffer.from(path)
    if (this.#library.entry_is_encrypted(entry) !== 0) return yield unread(name, 'encrypted')
    const faults: ContainerFault[] = []
    yield { kind: 'entry', name, content: this.#content(faults) }
    for (const fault of faults) yield unread(name, fault)
  }

  *#content(faults: ContainerFault[]): Generator<Buffer> {
    for (;;) {
      let length = 0
      const fault = this.#try(() => {
        length = this.#library.read_data(this.#archive, this.#buffer, pieceBytes)
      })
      if (fault !== null) faults.push(fault)
      if (length === 0) return
      const { HEAPU8 } = this.#library.module
      const piece = Buffer.from(HEAPU8.subarray(this.#buffer, this.#buffer + length))
      yield* giveOut(piece, this.#budget)
    }
  }

  /** Why no more entries came; null at the end. */
  #lastFault(): ContainerFault | null {
    if (this.isBroken) return 'damaged'
    let message: string | null = null
    let encrypted = 0
    this.#try(() => {
      message = this.#library.error_string(this.#archive)
      encrypted = this.#library.read_has_encrypted_entries(this.#archive)
    })
    if (message === null || message === '') return null
    return encrypted > 0 ? 'encrypted' : 'damaged'
  }

  #try(call: () => void): ContainerFault | null {
    try {
      call()
      return null
    } catch (error) {
      // The library throws plain errors, WebAssembly its own.
      if (!(error instanceof Error) || error.name !== 'Error') this.isBroken = true
      return 'damaged'
    }
  }
}

function unread(name: Uint8Array | null, fault: ContainerFault): Part {
  return { kind: 'unread', name, fault }
}
