import type { ContainerFault } from './format.ts'

/** What comes out of an archive, in order: for each entry that is not encrypted its pieces and its end, then the end of all. */
export type ArchiveStep =
  | { readonly kind: 'entry'; readonly name: Uint8Array | null; readonly isEncrypted: boolean }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'entry-end' | 'end'; readonly fault: ContainerFault | null }

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

/** Bytes that libarchive decodes in one call. */
const pieceBytes = 64 * 1024

/** Memory never shrinks in WebAssembly: an instance with more than this is not used again. */
const mostIdleBytes = 64 * 1024 ** 2

const regularFile = 0o100000

/** Emscripten would write to the console. */
const quiet = { print: () => {}, printErr: () => {} }

const utf8 = new TextEncoder()

const idle: Library[] = []

/** Loads the library, so that the first archive need not wait for it. */
export async function prepareLibrary(): Promise<void> {
  idle.push(await newLibrary())
}

/**
 * Opens an archive in memory. One call of libarchive may take very long for hostile input, and nothing in this thread can
 * end it.
 */
export async function openArchive(bytes: Uint8Array): Promise<Generator<ArchiveStep>> {
  return steps(idle.pop() ?? (await newLibrary()), bytes)
}

async function newLibrary(): Promise<Library> {
  const { libarchiveWasm } = await import('libarchive-wasm')
  return libarchiveWasm(quiet)
}

function* steps(library: Library, bytes: Uint8Array): Generator<ArchiveStep> {
  const archive = new Archive(library, bytes)
  try {
    yield* archive.steps()
  } finally {
    archive.close()
  }
  if (library.module.HEAPU8.length <= mostIdleBytes && !archive.isBroken) idle.push(library)
}

/**
 * It reports the end of an archive and an error alike, and is silent about some truncations, so an archive without
 * entries counts as damaged.
 */
class Archive {
  readonly #library: Library
  readonly #bytes: number
  /** Addresses in the memory of the library. */
  #archive = 0
  #input = 0
  #buffer = 0
  /** WebAssembly itself has failed: its memory may be damaged. */
  isBroken = false

  constructor(library: Library, bytes: Uint8Array) {
    this.#library = library
    this.#bytes = bytes.length
    const { module } = library
    this.#input = module._malloc(bytes.length)
    this.#buffer = module._malloc(pieceBytes)
    if (this.#input !== 0) module.HEAPU8.set(bytes, this.#input)
  }

  *steps(): Generator<ArchiveStep> {
    if (this.#input === 0 || this.#buffer === 0) return yield { kind: 'end', fault: 'too-large' }
    const fault = this.#try(() => this.#open())
    if (fault !== null) return yield { kind: 'end', fault }
    let count = 0
    for (let entry = this.#next(); entry !== 0; entry = this.#next()) {
      count++
      yield* this.#entry(entry)
    }
    const last = this.#lastFault()
    yield { kind: 'end', fault: last ?? (count === 0 ? 'damaged' : null) }
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

  *#entry(entry: number): Generator<ArchiveStep> {
    if (this.#library.entry_filetype(entry) !== regularFile) return
    const path = this.#library.entry_pathname(entry)
    const name = path === null ? null : utf8.encode(path)
    const isEncrypted = this.#library.entry_is_encrypted(entry) !== 0
    yield { kind: 'entry', name, isEncrypted }
    if (!isEncrypted) yield* this.#content()
  }

  *#content(): Generator<ArchiveStep> {
    for (;;) {
      let length = 0
      const fault = this.#try(() => {
        length = this.#library.read_data(this.#archive, this.#buffer, pieceBytes)
      })
      if (length === 0) return yield { kind: 'entry-end', fault }
      const { HEAPU8 } = this.#library.module
      yield { kind: 'piece', bytes: HEAPU8.slice(this.#buffer, this.#buffer + length) }
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
    return encrypted > 0 ? 'encrypted' : faultIn(message)
  }

  #try(call: () => void): ContainerFault | null {
    try {
      call()
      return null
    } catch (error) {
      // The library throws plain errors with the message of libarchive, WebAssembly its own.
      if (error instanceof Error && error.name === 'Error') return faultIn(error.message)
      this.isBroken = true
      return 'damaged'
    }
  }
}

/** @param message of libarchive. Its memory is limited when it is bundled (scripts/bundle/archive-memory.mjs). */
function faultIn(message: string): ContainerFault {
  return /\bmemory\b/i.test(message) ? 'too-large' : 'damaged'
}
