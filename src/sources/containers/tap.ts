import type { Chunk, Item, Needles, Origin, Span } from '../../model/index.ts'
import { nearNeedles, needleRanges } from '../near-needles.ts'
import { wholeChunk } from '../text-chunks.ts'
import { WindowCutter, windowBuffer } from '../windows.ts'
import { type KnownNeedles, NeedleMap } from './needle-map.ts'

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
  /** Null if nothing is known before a window is searched. */
  #known: KnownNeedles | null
  #map: NeedleMap | null = null
  #only: Buffer | null = null
  #buffer: Buffer | null = null
  #cutter: WindowCutter | null = null

  /** @param known the needles of the content, if it has been searched as part of other content. */
  constructor(
    origin: Origin,
    needles: Needles,
    emit: (item: Item) => void,
    known: KnownNeedles | null,
  ) {
    this.#origin = origin
    this.#needles = needles
    this.#emit = emit
    this.#known = known
  }

  /** The needles of the content, as far as it has passed. Call it before anything passes. */
  needles(): KnownNeedles {
    if (this.#known !== null) return this.#known
    this.#map = new NeedleMap(this.#needles)
    this.#known = this.#map
    return this.#known
  }

  /** @param piece valid until the next call. */
  pass(piece: Buffer): void {
    this.#map?.pass(piece)
    this.#add(piece)
  }

  #add(piece: Buffer): void {
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
    if (first !== null) this.#add(first)
    return this.#cutter
  }

  #search(chunk: Chunk | null): void {
    if (chunk === null) return
    for (const part of nearNeedles(chunk, this.#rangesIn(chunk))) this.#emit(part)
  }

  /** Ranges in a chunk that hold every needle. */
  #rangesIn({ bytes, start: { offset } }: Chunk): Span[] {
    const known = this.#known?.within(offset, offset + bytes.length) ?? null
    if (known === null) return needleRanges(bytes, this.#needles)
    return known.map(({ start, end }) => ({ start: start - offset, end: end - offset }))
  }
}
