import { createHash } from 'node:crypto'
import type { ObjectType } from '../../model/index.ts'
import type { PatternHit, Searcher } from '../../search/index.ts'
import type { BlobStarts } from './blob-starts.ts'
import { packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import type { ReadItem } from './read-item.ts'
import { oidOf } from './unread.ts'

/**
 * True if a match of a needle in a blob is not a key, and nothing is decoded there. A blob with only such matches need not
 * be yielded.
 */
export type RulesOut = (blob: Buffer, hit: PatternHit) => boolean

/** In a blob with more matches, the detector looks at all of them anyway. */
const mostHits = 64

const ruledOut = { kind: 'ruled-out' } as const

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
  check(
    entry: number,
    type: ObjectType,
    at: number,
    size: number,
  ): ReadItem | typeof ruledOut | null {
    const bytes = this.#memory.subarray(at, at + size)
    if (!this.#starts.isContainer(packTypes[type], at, size)) {
      const isHeld = type === 'blob' ? this.#isHeldIn(bytes) : this.#searcher.holds(bytes)
      if (isHeld !== true) return isHeld === null ? ruledOut : null
    }
    const oid = oidOf(this.#index, entry)
    const algorithm = this.#index.idBytes === 32 ? 'sha256' : 'sha1'
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest('hex')
    if (proof !== oid) return { kind: 'deferred', oid, searched: true }
    return { kind: 'object', oid, type, bytes }
  }

  /** Whether a blob holds a needle; null if every match is ruled out. */
  #isHeldIn(blob: Buffer): boolean | null {
    let count = 0
    const isHeld = this.#searcher.some(
      blob,
      (hit) => ++count > mostHits || !this.#rulesOut(blob, hit),
    )
    return isHeld || count === 0 ? isHeld : null
  }
}
