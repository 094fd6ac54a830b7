import type { Span } from '../../model/index.ts'

/** Bytes of the base that a delta copies, in one piece, to `into`. */
interface Copy extends Span {
  readonly into: number
}

/** Parts of a larger number are looked at with the object. */
const mostParts = 64

/**
 * Where a delta copies parts of its base to, in order of place. Whole parts only: one that reaches the start or the end of
 * the base must be at the start or the end of the object.
 * @param delta where it is in `memory`. @param parts disjoint and in order of place.
 * @returns null if only a piece of a part is copied, or the delta cannot be applied.
 */
export function copiesOfParts(
  memory: Buffer,
  delta: Span,
  baseSize: number,
  parts: readonly Span[],
): { readonly parts: Span[]; readonly size: number } | null {
  const reader = new DeltaReader(memory, delta, baseSize)
  const copied: Span[] = []
  for (let copy = reader.next(); copy !== null; copy = reader.next()) {
    const end = copy.into + copy.end - copy.start
    for (let i = firstAfter(parts, copy.start); i < parts.length; i++) {
      const part = parts[i] as Span
      if (part.start >= copy.end) break
      const isWhole = part.start >= copy.start && part.end <= copy.end
      const startsAlike = part.start > 0 || copy.into === 0
      const endsAlike = part.end < baseSize || end === reader.size
      if (!(isWhole && startsAlike && endsAlike) || copied.length === mostParts) return null
      const shift = copy.into - copy.start
      copied.push({ start: part.start + shift, end: part.end + shift })
    }
  }
  return reader.isValid ? { parts: copied, size: reader.size } : null
}

/** The first of the parts that ends after a place. */
function firstAfter(parts: readonly Span[], place: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle] as Span).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Reads the copies of a delta (gitformat-pack). Copies that continue each other are one. */
class DeltaReader {
  readonly #memory: Buffer
  readonly #end: number
  readonly #baseSize: number
  /** Of the object. */
  readonly size: number
  #at: number
  #made = 0
  #isValid: boolean

  constructor(memory: Buffer, { start, end }: Span, baseSize: number) {
    this.#memory = memory
    this.#at = start
    this.#end = end
    this.#baseSize = baseSize
    this.#isValid = this.#number() === baseSize
    this.size = this.#number()
  }

  /** After the last copy: false if the delta cannot be applied. */
  get isValid(): boolean {
    return this.#isValid && this.#at === this.#end && this.#made === this.size
  }

  /** Null after the last one. */
  next(): Copy | null {
    let copy = null as Copy | null
    while (this.#isValid && this.#at < this.#end) {
      const before = this.#at
      const code = this.#byte()
      if ((code & 0x80) === 0) {
        this.#at += code
        this.#made += code
        if (code === 0) this.#isValid = false
        if (copy !== null) break
        continue
      }
      const start = this.#bits(code, 4)
      const length = this.#bits(code >> 4, 3) || 0x10000
      if (copy !== null && copy.end !== start) {
        this.#at = before
        break
      }
      copy = { start: copy?.start ?? start, end: start + length, into: copy?.into ?? this.#made }
      this.#made += length
      if (copy.end > this.#baseSize) this.#isValid = false
    }
    return copy
  }

  #byte(): number {
    return this.#memory[this.#at++] as number
  }

  /** A number of whose bytes only those are written that have a bit in `code`. */
  #bits(code: number, bytes: number): number {
    let value = 0
    for (let i = 0; i < bytes; i++) if ((code >> i) & 1) value += this.#byte() * 256 ** i
    return value
  }

  /** A number of seven bits for each byte, the lowest first; -1 if it is cut. */
  #number(): number {
    let value = 0
    for (let i = 0; this.#at < this.#end; i++) {
      const byte = this.#byte()
      value += (byte & 0x7f) * 128 ** i
      if ((byte & 0x80) === 0) return value
    }
    return -1
  }
}
