import type { Chunk, Item, Needles, Origin } from '../../model/index.ts'
import { holdsNeedle } from '../needles.ts'
import { wholeChunk } from '../object-chunks.ts'
import { WindowCutter, windowBuffer } from '../windows.ts'

/** Window buffers that are kept for the next container. */
const mostFree = 4

/** Window buffers for contents within each other, used again and again. */
class WindowBuffers {
  readonly #free: Buffer[] = []

  take(): Buffer {
    return this.#free.pop() ?? windowBuffer()
  }

  giveBack(buffer: Buffer): void {
    if (this.#free.length < mostFree) this.#free.push(buffer)
  }
}

const buffers = new WindowBuffers()

/** Searches content as it passes, in windows. Content in one piece is searched where it is. */
export class Tap {
  readonly #origin: Origin
  readonly #needles: Needles
  readonly #emit: (item: Item) => void
  #only: Buffer | null = null
  #buffer: Buffer | null = null
  #cutter: WindowCutter | null = null

  constructor(origin: Origin, needles: Needles, emit: (item: Item) => void) {
    this.#origin = origin
    this.#needles = needles
    this.#emit = emit
  }

  /** @param piece valid until the next call. */
  pass(piece: Buffer): void {
    if (this.#cutter === null && this.#only === null) {
      this.#only = piece
      return
    }
    const cutter = this.#windows()
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free()
      const count = piece.copy(free, 0, at)
      at += count
      this.#search(cutter.filled(count))
    }
  }

  /** Searches what is left. */
  end(): void {
    if (this.#only !== null) this.#search(wholeChunk(this.#origin, this.#only))
    else this.#search(this.#cutter?.last() ?? null)
    if (this.#buffer !== null) buffers.giveBack(this.#buffer)
    this.#only = null
    this.#buffer = null
    this.#cutter = null
  }

  #windows(): WindowCutter {
    if (this.#cutter !== null) return this.#cutter
    this.#buffer = buffers.take()
    this.#cutter = new WindowCutter(this.#origin, this.#buffer, this.#needles)
    const first = this.#only
    this.#only = null
    if (first !== null) this.pass(first)
    return this.#cutter
  }

  #search(chunk: Chunk | null): void {
    if (chunk !== null && holdsNeedle(chunk.bytes, this.#needles)) this.#emit(chunk)
  }
}
