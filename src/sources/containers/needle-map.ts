import type { Needles, Span } from '../../model/index.ts'
import { needleSearcher } from '../../search/index.ts'
import { needleRanges } from '../near-needles.ts'

/** Shows which bytes of some content need not be searched. */
export interface KnownNeedles {
  /** Ranges that hold every needle in `[start, end)`, in order. Empty without one; null if that is not known any more. */
  within(start: number, end: number): Span[] | null
}

/** Most ranges that are remembered. Entries ask about bytes that have just passed. */
const mostRanges = 1024

/**
 * Notes where a container has needles while its bytes pass, so that entries that are stored in it as they are need no
 * search of their own.
 */
export class NeedleMap implements KnownNeedles {
  readonly #needles: Needles
  readonly #reach: number
  /** In order. */
  readonly #ranges: Span[] = []
  /** What begins before is forgotten. */
  #knownFrom = 0
  #position = 0
  /** The last bytes: a needle may begin in them and end in the next piece. */
  #tail: Buffer = Buffer.alloc(0)

  constructor(needles: Needles) {
    this.#needles = needles
    this.#reach = needleSearcher(needles).reach
  }

  pass(piece: Buffer): void {
    const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#reach)])
    if (this.#tail.length > 0) this.#search(seam, this.#position - this.#tail.length)
    this.#search(piece, this.#position)
    const last = piece.length < this.#reach ? seam : piece
    this.#tail = Buffer.from(last.subarray(Math.max(0, last.length - this.#reach)))
    this.#position += piece.length
  }

  within(start: number, end: number): Span[] | null {
    if (start < this.#knownFrom) return null
    const found: Span[] = []
    for (let index = this.#ranges.length - 1; index >= 0; index--) {
      const range = this.#ranges[index]
      if (range === undefined || range.end <= start) break
      if (range.start < end) found.push(range)
    }
    return found.reverse()
  }

  #search(bytes: Buffer, place: number): void {
    for (const { start, end } of needleRanges(bytes, this.#needles)) {
      this.#add(place + start, place + end)
    }
  }

  #add(start: number, end: number): void {
    const last = this.#ranges.at(-1)
    if (last !== undefined && start <= last.end) {
      const joined = { start: Math.min(last.start, start), end: Math.max(last.end, end) }
      this.#ranges[this.#ranges.length - 1] = joined
      return
    }
    this.#ranges.push({ start, end })
    if (this.#ranges.length < mostRanges) return
    const forgotten = this.#ranges.splice(0, mostRanges / 2)
    this.#knownFrom = forgotten.at(-1)?.end ?? 0
  }
}

/** The needles of content that begins at a place of other content and is stored there as it is. */
export function needlesAfter(known: KnownNeedles, place: number): KnownNeedles {
  const within = (start: number, end: number) => {
    const ranges = known.within(place + start, place + end)
    return ranges?.map((range) => ({ start: range.start - place, end: range.end - place })) ?? null
  }
  return { within }
}
