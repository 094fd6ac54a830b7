import { closeSync, openSync, readSync } from 'node:fs'

/** Bytes of a window, and how far each reaches into the next one. */
const windowStep = 16 * 1024
const windowOverlap = 4 * 1024
const windowCount = 1024

/**
 * The bytes of a pack, read in windows that are kept for a while: walking a delta tree jumps back and forth a little.
 * (Node cannot map files, and a pack may be larger than memory.)
 */
export class PackWindows {
  readonly #file: number
  readonly #windows = new Map<number, Buffer>()
  #start = 0
  #bytes: Buffer = Buffer.alloc(0)

  constructor(path: string) {
    this.#file = openSync(path, 'r')
  }

  /** Buffer that holds `[from, to)` of the pack, whole. `positionOf` tells where in it. */
  bytes(from: number, to: number): Buffer {
    if (from >= this.#start && to <= this.#start + this.#bytes.length) return this.#bytes
    if (to - from > windowOverlap) this.#readAlone(from, to)
    else this.#useWindow(Math.floor(from / windowStep) * windowStep)
    return this.#bytes
  }

  /** Where in the last buffer an offset of the pack lies. */
  positionOf(offset: number): number {
    return offset - this.#start
  }

  close(): void {
    closeSync(this.#file)
  }

  #readAlone(from: number, to: number): void {
    const bytes = Buffer.allocUnsafe(to - from)
    this.#bytes = bytes.subarray(0, readWhole(this.#file, bytes, from))
    this.#start = from
  }

  #useWindow(start: number): void {
    let window = this.#windows.get(start)
    if (window === undefined) {
      const reused = this.#windows.size >= windowCount ? this.#oldest() : undefined
      const room = reused ?? Buffer.allocUnsafeSlow(windowStep + windowOverlap)
      window = room.subarray(0, readWhole(this.#file, room, start))
    } else this.#windows.delete(start)
    this.#windows.set(start, window)
    this.#bytes = window
    this.#start = start
  }

  #oldest(): Buffer | undefined {
    for (const [start, window] of this.#windows) {
      this.#windows.delete(start)
      return window.length === windowStep + windowOverlap ? window : undefined
    }
    return undefined
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
