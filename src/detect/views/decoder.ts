import type { Pattern } from '../../model/index.ts'

/** Where a decoder's pattern was found. */
export interface Hit {
  readonly start: number
  readonly end: number
  /** `Pattern.phase` of the pattern. */
  readonly phase: number
}

/** Text that was decoded from the bytes around a hit. */
export interface Decoded {
  readonly bytes: Buffer
  /**
   * For each decoded byte, the offset in the source of the first byte it was decoded from; one more for the end. Never
   * decreases.
   */
  readonly places: Uint32Array
  /**
   * For each decoded byte, the offset in the source after the last byte it was decoded from, if text was skipped that
   * belongs to no byte. Without it, each byte ends where the next one begins.
   */
  readonly ends?: Uint32Array
  /** The name for the report, where it is not the decoder's own: `utf-16be`. */
  readonly name?: string
  /**
   * Bits of randomness that a key needs beyond the rule's minimum, if its text was joined from pieces that need not
   * belong together.
   */
  readonly costBits?: number
  /**
   * Offset in the source up to which this decoder needs no other hit. Only for decoders whose output depends on the hit;
   * by default the end of the stretch, or somewhat before it if the reach cut it.
   */
  readonly coveredTo?: number
}

/**
 * An encoding whose text is decoded and then searched again, by every view. To add one, add a file and a line in
 * `decoders` (index.ts). Nothing here throws: bytes in no valid encoding are text that is not a key.
 */
export interface Decoder {
  /** The name in `decoded` of a report. */
  readonly name: string
  /** Patterns at least one of which matches wherever `prefix` is written in this encoding. */
  patterns(prefix: string): readonly Pattern[]
  /** The patterns of common texts, which are worth a search within other encodings. By default all. */
  commonPatterns?(prefix: string): readonly Pattern[]
  /** How a text that matches `pattern` reads in this encoding. Only for encodings that change every byte. */
  nested?(pattern: Pattern): readonly Pattern[]
  /** True if this encoding is often within itself, so that patterns for three levels are worth it. */
  readonly nestsDeeply?: boolean
  /** True if text with escapes is often in this encoding. */
  readonly holdsEscapes?: boolean
  /** How a text in this encoding that matches `pattern` reads with a line break within it. */
  wrapped?(pattern: Pattern): readonly Pattern[]
  /**
   * True if a hit is in text that was already decoded, in the hit's own grouping: opening it would decode the same. A hit
   * in another grouping of the same characters must be opened. Only for encodings that write groups of bits.
   */
  covers?(decoded: Decoded, hit: Hit): boolean
  /**
   * Characters at which this encoding may interrupt or continue the body of a key whose prefix is plain. Such a key is
   * opened too, with a hit on its prefix.
   */
  readonly breaks?: string
  /** True if the offset of a hit decides how the text is read. */
  readonly readsOffset?: true
  /**
   * Decodes the text around a hit: at most `reachBefore` bytes before it and `reachAfter` behind it. Null if the bytes
   * are in no such encoding. Takes time in proportion to that reach, whatever the bytes.
   */
  open(bytes: Buffer, hit: Hit): Decoded | null
}

/** How far a decoder may read before a hit and behind its start, in bytes. Chunks overlap by more than both. */
export const reachBefore = 768
export const reachAfter = 3072

/**
 * How far any decoder reads to see that a hit is not in its encoding, even across 64 gaps (parts.ts) of the longest form
 * (split-literal.ts), each of 1.6 KB. Bytes.
 */
export const mostBefore = 4 * 1024
export const mostAfter = 128 * 1024

/** A prefix has three bytes at least, and a body eight. */
export const shortestKey = 11

/** Collects decoded bytes and their places. */
export class DecodedText {
  readonly #bytes: Buffer
  readonly #places: Uint32Array
  #ends: Uint32Array | null = null
  #length = 0

  /** @param capacity most bytes that will be added. */
  constructor(capacity: number) {
    this.#bytes = Buffer.allocUnsafe(capacity)
    this.#places = new Uint32Array(capacity + 1)
  }

  get length(): number {
    return this.#length
  }

  /** Adds a byte that was decoded from the text at `place`. */
  add(byte: number, place: number): void {
    this.#bytes[this.#length] = byte
    this.#places[this.#length] = place
    this.#length++
  }

  /** Adds a byte that was decoded from the text between two offsets. To be used for every byte or for none. */
  addSpan(byte: number, place: number, end: number): void {
    this.#ends ??= new Uint32Array(this.#bytes.length)
    this.#ends[this.#length] = end
    this.add(byte, place)
  }

  /** Adds bytes of the source that stand for themselves, each as `addSpan` does. */
  addEach(source: Buffer, from: number, to: number): void {
    if (from >= to) return
    this.#ends ??= new Uint32Array(this.#bytes.length)
    source.copy(this.#bytes, this.#length, from, to)
    const [places, ends] = [this.#places, this.#ends]
    let length = this.#length
    for (let at = from; at < to; ) {
      places[length] = at++
      ends[length++] = at
    }
    this.#length = length
  }

  /** @param end offset in the source after the last decoded text. */
  finish(end: number, extra: Omit<Decoded, 'bytes' | 'places' | 'ends'> = {}): Decoded {
    this.#places[this.#length] = end
    return {
      bytes: this.#bytes.subarray(0, this.#length),
      places: this.#places.subarray(0, this.#length + 1),
      ...(this.#ends === null ? {} : { ends: this.#ends.subarray(0, this.#length) }),
      ...extra,
    }
  }
}
