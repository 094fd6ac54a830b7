import { closeSync, readSync } from 'node:fs'
import { openRegular } from '../regular-file.ts'
import { type PackMemory, packedBytes, windowBytes, windowStep } from './memory.ts'
import type { PackCache } from './pack-cache.ts'

/** Result of `locate` for a range that is not in the pack. */
export const notLocated = { tooLarge: -1, packEnds: -2 } as const

/** The memory in which a thread reads parts of a pack. */
type WindowMemory = Pick<PackMemory, 'codec' | 'windows' | 'packed'> & {
  readonly room: Pick<PackMemory['room'], 'windowCount'>
}

/**
 * The bytes of a pack: a part in the shared cache, and this thread's windows into the rest. (Node cannot map files, and
 * a pack may be larger than memory.)
 */
export class PackWindows {
  readonly #file: number
  readonly #cache: PackCache
  readonly #memory: Buffer
  readonly #base: number
  readonly #packed: number
  readonly #windowCount: number
  /** Addresses of the loaded windows, in the order in which they were loaded. */
  readonly #windows = new Map<number, { readonly address: number; readonly length: number }>()

  constructor(path: string, cache: PackCache, { codec, windows, packed, room }: WindowMemory) {
    this.#cache = cache
    this.#memory = codec.memory
    this.#base = windows
    this.#packed = packed
    this.#windowCount = room.windowCount
    this.#file = openRegular(path).file
  }

  /** Address of `[from, to)` of the pack in memory, valid until the next call; or `notLocated`. */
  locate(from: number, to: number): number {
    if (to - from > packedBytes) return notLocated.tooLarge
    const { start: held, bytes } = this.#cache
    if (from >= held) {
      this.#memory.set(bytes.subarray(from - held, to - held), this.#packed)
      return this.#packed
    }
    const start = from - (from % windowStep)
    if (to - start > windowBytes) {
      const count = this.#read(this.#packed, to - from, from)
      return count === to - from ? this.#packed : notLocated.packEnds
    }
    const window = this.#windows.get(start) ?? this.#load(start)
    return to - start <= window.length ? window.address + from - start : notLocated.packEnds
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
    if (this.#windows.size >= this.#windowCount) {
      // Drop the one that was loaded first: close to least recently used, and free to find.
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

function readWhole(file: number, into: Uint8Array, offset: number): number {
  let done = 0
  while (done < into.length) {
    const count = readSync(file, into, done, into.length - done, offset + done)
    if (count === 0) break
    done += count
  }
  return done
}
