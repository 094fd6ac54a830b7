import { type Decoded, DecodedText, type Hit } from './decoder.ts'

/** Characters of an encoding that writes groups of bits, in order, without what is between them. */
export interface EncodedRun {
  /** The value of each character. */
  readonly values: Uint8Array
  /** The offsets of each character in the source. */
  readonly places: Uint32Array
  readonly ends: Uint32Array
  readonly length: number
  /** Index of the hit's first character. */
  readonly hit: number
}

/** Collects characters and their places. */
export class RunBuilder {
  readonly #values: Uint8Array
  readonly #places: Uint32Array
  readonly #ends: Uint32Array
  #length = 0

  constructor(capacity: number) {
    this.#values = new Uint8Array(capacity)
    this.#places = new Uint32Array(capacity)
    this.#ends = new Uint32Array(capacity)
  }

  add(value: number, place: number, end: number): void {
    this.#values[this.#length] = value
    this.#places[this.#length] = place
    this.#ends[this.#length] = end
    this.#length++
  }

  /** @param hit offset of the hit; null if no character begins there. */
  finish(hit: number): EncodedRun | null {
    const length = this.#length
    const places = this.#places.subarray(0, length)
    const index = places.indexOf(hit)
    if (index === -1) return null
    return { values: this.#values, places, ends: this.#ends, length, hit: index }
  }
}

/** Characters in the shortest group that holds whole bytes. */
const groupLengths = { 4: 2, 5: 8, 6: 4 } as const

/**
 * Decodes a run in the grouping of a hit, whatever the run begins with: a run may begin with text that is not encoded
 * (`/path/YnJf…`). Characters missing from the first group count as zeros.
 * @param phase position of the hit's first character in its group.
 */
export function decodeGroups(run: EncodedRun, phase: number, bits: 4 | 5 | 6): Decoded | null {
  const { values, places, ends, length, hit } = run
  const group = groupLengths[bits]
  const missing = (((phase - hit) % group) + group) % group
  const count = Math.floor(((missing + length) * bits) / 8)
  if (count === 0) return null
  const text = new DecodedText(count)
  let pending = 0
  let pendingBits = missing * bits
  let next = 0
  for (let byte = 0; byte < count; byte++) {
    const first = Math.max(0, Math.floor((byte * 8) / bits) - missing)
    while (pendingBits < 8) {
      pending = ((pending << bits) | (values[next] ?? 0)) & 0xffff
      pendingBits += bits
      next++
    }
    pendingBits -= 8
    text.addSpan(
      (pending >> pendingBits) & 0xff,
      places[first] ?? 0,
      ends[Math.max(0, next - 1)] ?? 0,
    )
  }
  // A character that begins no whole byte is decoded too.
  return text.finish(ends[length - 1] ?? 0)
}

/** True if a hit is in a decoded stretch, in the grouping that the stretch was decoded with. */
export function isInGroups(
  { places }: Decoded,
  { start, phase }: Pick<Hit, 'start' | 'phase'>,
  bits: 4 | 5 | 6,
): boolean {
  const byte = lastAtOrBefore(places, start)
  if (byte < 0 || byte >= places.length - 1) return false
  // Between the characters that begin two bytes, there is at most one other character.
  const character = Math.floor((byte * 8) / bits) + (places[byte] === start ? 0 : 1)
  return character % groupLengths[bits] === phase
}

function lastAtOrBefore(places: Uint32Array, offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
