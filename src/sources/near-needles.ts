import { type Chunk, contextBytes, type Needles, type Span } from '../model/index.ts'
import { needleSearcher } from '../search/index.ts'

/** Bytes whose needles are noted together. */
const blockBytes = 4096
/** Most parts of one chunk; with more of them, it is searched as a whole. */
const mostParts = 32

/** Ranges that hold every needle in some bytes, in order; empty without one. They may reach beyond the bytes. */
export function needleRanges(bytes: Buffer, needles: Needles): Span[] {
  const searcher = needleSearcher(needles)
  return searcher.piecesHeld(bytes, blockEnds(bytes.length)).map((block) => ({
    // The block has a part of the needle; the rest may be next to it.
    start: block * blockBytes - searcher.reach,
    end: (block + 1) * blockBytes + searcher.reach,
  }))
}

function blockEnds(length: number): number[] {
  const ends: number[] = []
  for (let end = blockBytes; end < length; end += blockBytes) ends.push(end)
  ends.push(length)
  return ends
}

/**
 * Cuts what a chunk owns down to the surroundings of its needles: farther away nothing can be found, and detection takes
 * far longer than the search for needles.
 * @param ranges that hold every needle in the chunk, in order.
 */
export function nearNeedles(chunk: Chunk, ranges: readonly Span[]): Chunk[] {
  const parts: Chunk[] = []
  let reached = chunk.owned.start
  for (const range of ranges) {
    const start = Math.max(reached, range.start - contextBytes)
    const end = Math.min(chunk.owned.end, range.end + contextBytes)
    if (start >= end) continue
    const last = parts.at(-1)
    if (last?.owned.end === start) parts[parts.length - 1] = owning(chunk, last.owned.start, end)
    else parts.push(owning(chunk, start, end))
    reached = end
  }
  return parts.length > mostParts ? [chunk] : parts
}

function owning(chunk: Chunk, start: number, end: number): Chunk {
  return { ...chunk, owned: { start, end } }
}
