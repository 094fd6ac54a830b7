import { createHash } from 'node:crypto'
import type { ObjectType, Span } from '../../model/index.ts'
import type { PatternHit, Searcher } from '../../search/index.ts'
import type { BlobStarts } from './blob-starts.ts'
import { packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import type { ReadItem } from './read-item.ts'
import { oidOf } from './unread.ts'

/**
 * The part of a blob that shows that a match of a needle is not a key, and that nothing is decoded there; null if it may be
 * one. The same part shows the same wherever it is; one that reaches the start or the end of a blob, only there. A blob with
 * only such matches need not be yielded.
 */
export type RulesOut = (blob: Buffer, hit: PatternHit) => Span | null

/** In a blob with more matches, the detector looks at all of them anyway. */
const mostHits = 64

/** An object in which every match is ruled out. */
interface RuledOut {
  readonly kind: 'ruled-out'
  /** What decides that. Disjoint, in order of place. */
  readonly parts: readonly Span[]
}

/** Decides which of the objects that may hold a needle are yielded. */
export class Suspects {
  readonly #index: PackIndex
  readonly #memory: Buffer
  readonly #searcher: Searcher
  readonly #starts: BlobStarts
  readonly #rulesOut: RulesOut

  /** @param memory where objects are. */
  constructor(
    index: PackIndex,
    memory: Buffer,
    searcher: Searcher,
    starts: BlobStarts,
    rulesOut: RulesOut,
  ) {
    this.#index = index
    this.#memory = memory
    this.#searcher = searcher
    this.#starts = starts
    this.#rulesOut = rulesOut
  }

  /**
   * The object at an address, if it is to be yielded. Its id is proved: an index could lie.
   * @returns null if it neither holds a needle nor is a container: copies of it hold none either.
   */
  check(entry: number, type: ObjectType, at: number, size: number): ReadItem | RuledOut | null {
    const bytes = this.#memory.subarray(at, at + size)
    if (!this.#starts.isContainer(packTypes[type], at, size)) {
      const parts: Span[] = []
      const isHeld = type === 'blob' ? this.#isHeldIn(bytes, parts) : this.#searcher.holds(bytes)
      if (!isHeld) return parts.length === 0 ? null : { kind: 'ruled-out', parts: joined(parts) }
    }
    const oid = oidOf(this.#index, entry)
    const algorithm = this.#index.idBytes === 32 ? 'sha256' : 'sha1'
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest('hex')
    if (proof !== oid) return { kind: 'deferred', oid, searched: true }
    return { kind: 'object', oid, type, bytes }
  }

  /** True if a match in a blob is not ruled out. @param parts receives what rules out the others. */
  #isHeldIn(blob: Buffer, parts: Span[]): boolean {
    return this.#searcher.some(blob, (hit) => {
      const part = parts.length === mostHits ? null : this.#rulesOut(blob, hit)
      if (part !== null) parts.push(part)
      return part === null
    })
  }
}

/** Parts that overlap become one. */
function joined(parts: Span[]): Span[] {
  const list: Span[] = []
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    const last = list.at(-1)
    if (last === undefined || part.start > last.end) list.push(part)
    else list[list.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
  }
  return list
}
