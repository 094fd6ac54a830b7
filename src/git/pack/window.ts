import { closeSync, openSync, readSync } from 'node:fs'
import { Inflater } from './inflate.ts'

/** Bytes of a window, and how far each reaches into the next one. */
const windowStep = 16 * 1024
const windowOverlap = 4 * 1024
const windowBytes = windowStep + windowOverlap
const windowCount = 1024
/** An entry that fits no window but this one. */
const aloneBytes = 512 * 1024

/** Inflated entries are searched together: one call into native code for thousands of them. Bytes. */
export const batchBytes = 2 * 1024 * 1024

/** What one thread reads packs with, one after the other: an inflater, windows into the pack, and room for a batch. */
export class PackMemory {
  readonly inflater = new Inflater(windowCount * windowBytes + aloneBytes + batchBytes + 256)
  readonly windows = this.inflater.reserve(windowCount * windowBytes)
  readonly alone = this.inflater.reserve(aloneBytes)
  /** Some bytes behind a batch stay free: the inflater copies in steps of eight. */
  readonly batchAddress = this.inflater.reserve(batchBytes + 32)
  readonly batch = this.inflater.memory.subarray(this.batchAddress, this.batchAddress + batchBytes)
}

/**
 * The bytes of a pack, read in windows that are kept for a while: walking delta trees jumps back and forth.
 * (Node cannot map files, and a pack may be larger than memory.)
 */
export class PackWindows {
  readonly #file: number
  readonly #memory: Buffer
  readonly #base: number
  readonly #alone: number
  /** Where each window of the pack stands; in the order of their last use. */
  readonly #windows = new Map<number, { readonly address: number; readonly length: number }>()

  constructor(path: string, { inflater, windows, alone }: PackMemory) {
    this.#memory = inflater.memory
    this.#base = windows
    this.#alone = alone
    this.#file = openSync(path, 'r')
  }

  /** Address of `[from, to)` of the pack in memory; -1 if it is too large for a window, -2 if the pack ends before. */
  locate(from: number, to: number): number {
    const start = from - (from % windowStep)
    if (to - start > windowBytes) {
      if (to - from > aloneBytes) return -1
      return this.#read(this.#alone, to - from, from) === to - from ? this.#alone : -2
    }
    const known = this.#windows.get(start)
    const window = known ?? this.#load(start)
    return to - start <= window.length ? window.address + from - start : -2
  }

  /** Bytes of the pack in a buffer of their own. */
  readAlone(from: number, to: number): Buffer {
    const bytes = Buffer.allocUnsafe(to - from)
    return bytes.subarray(0, readWhole(this.#file, bytes, from))
  }

  close(): void {
    closeSync(this.#file)
  }

  #load(start: number) {
    let address = this.#base + this.#windows.size * windowBytes
    if (this.#windows.size >= windowCount) {
      // The one that was loaded first: nearly the one that was used last, and costs nothing to find.
      const [oldest, window] = this.#windows.entries().next().value ?? [0, { address }]
      this.#windows.delete(oldest)
      address = window.address
    }
    const window = { address, length: this.#read(address, windowBytes, start) }
    this.#windows.set(start, window)
    return window
  }

  #read(address: number, length: number, offset: number): number {
    return readWhole(this.#file, this.#memory.subarray(address, address + length), offset)
  }
}

function readWhole(file: number, into: Buffer, offset: number): number {
  let done = 0
  while (done < into.length) {
    const count = readSync(file, into, done, into.length - done, offset + done)
    if (count === 0) break
    done += count
  }
  return done
}
