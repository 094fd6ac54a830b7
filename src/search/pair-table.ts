import { frequencies } from './frequencies.ts'
import type { Window } from './windows.ts'

/**
 * A table for `byte | next << 8`, made for a look at every second place. Windows are in eight groups, so that pairs of
 * different windows rarely seem to be one window. For group g, a pair has
 * bit g if it may be bytes one and two of a window;
 * bit 8 + g if its second byte may be byte one;
 * bit 16 + g if its first byte may be byte three, after a pair with bit g;
 * bit 24 + g if it may be bytes two and three, after a pair with bit 8 + g.
 * So `pair & next pair >>> 16` has a bit if a window may begin at the pair (bits 0 to 7) or one place after it.
 */
export type PairTable = Uint32Array

const groupCount = 8
/** Where the bits of each kind begin. */
export const pairBits = { begins: 0, beginsNext: 8, ends: 16, endsNext: 24 } as const

/** A table before it is expanded. */
export interface PairParts {
  /** Pairs of a pair and its own bits. */
  readonly pairs: Uint32Array
  /** The bits that each second byte of a pair adds, and then those that each first byte adds. */
  readonly bytes: Uint32Array
}

export function makePairs(windows: readonly Window[]): PairParts {
  const groups = Array.from({ length: groupCount }, (_, number) => new WindowGroup(number))
  const distinct = new Map(windows.map(({ bytes }) => [bytes.join(';'), bytes]))
  const bits = new Map<number, number>()
  for (const window of distinct.values()) leastCostly(groups, window).add(window, bits)
  const bytes = new Uint32Array(512)
  for (const group of groups) group.addBytes(bytes.subarray(0, 256), bytes.subarray(256))
  return { pairs: Uint32Array.from([...bits].flat()), bytes }
}

export function expandPairs({ pairs, bytes }: PairParts): PairTable {
  const table = new Uint32Array(65_536)
  // Few second bytes differ in their bits, and copying a row is faster than computing it.
  const rows = new Map<number, Uint32Array>()
  for (let second = 0; second < 256; second++) {
    const bits = bytes[second] as number
    let row = rows.get(bits)
    if (row === undefined) {
      row = bytes.slice(256)
      if (bits !== 0)
        for (let first = 0; first < 256; first++) row[first] = bits | (row[first] as number)
      rows.set(bits, row)
    }
    table.set(row, second << 8)
  }
  for (let i = 0; i < pairs.length; i += 2) {
    const pair = pairs[i] as number
    table[pair] = (table[pair] as number) | (pairs[i + 1] as number)
  }
  return table
}

function leastCostly(groups: readonly WindowGroup[], bytes: Window['bytes']): WindowGroup {
  let best = groups[0] as WindowGroup
  let least = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const cost = group.costOf(bytes)
    if (cost >= least) continue
    least = cost
    best = group
  }
  return best
}

/** Windows that are looked for with the same bits. */
class WindowGroup {
  readonly #number: number
  /** Bytes one, two and three of its windows. */
  readonly #sets = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const
  /** How frequent the bytes of each set are. */
  readonly #sums: [number, number, number] = [0, 0, 0]

  constructor(number: number) {
    this.#number = number
  }

  /** How many more places would look like a window of the group, relative to others. */
  costOf(bytes: Window['bytes']): number {
    const [a, b, c] = this.#sums
    const [x, y, z] = [this.#added(bytes, 0), this.#added(bytes, 1), this.#added(bytes, 2)]
    return (a + x) * (b + y) * (c + z) - a * b * c
  }

  /** @param pairs bits by pair. */
  add(bytes: Window['bytes'], pairs: Map<number, number>): void {
    for (const index of [0, 1, 2] as const) {
      this.#sums[index] += this.#added(bytes, index)
      for (const byte of bytes[index]) this.#sets[index][byte] = 1
    }
    const [first, second, third] = bytes
    addBit(pairs, first, second, pairBits.begins + this.#number)
    addBit(pairs, second, third, pairBits.endsNext + this.#number)
  }

  /** Adds its bits to those of a pair's second byte and of its first. */
  addBytes(firsts: Uint32Array, thirds: Uint32Array): void {
    for (let byte = 0; byte < 256; byte++) {
      if (this.#sets[0][byte] === 1) {
        firsts[byte] = (firsts[byte] as number) | (1 << (pairBits.beginsNext + this.#number))
      }
      if (this.#sets[2][byte] === 1) {
        thirds[byte] = (thirds[byte] as number) | (1 << (pairBits.ends + this.#number))
      }
    }
  }

  #added(bytes: Window['bytes'], index: 0 | 1 | 2): number {
    let sum = 0
    for (const byte of bytes[index]) {
      if (this.#sets[index][byte] === 0) sum += frequencies[byte] as number
    }
    return sum
  }
}

function addBit(
  pairs: Map<number, number>,
  firsts: readonly number[],
  seconds: readonly number[],
  bit: number,
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | (second << 8)
      pairs.set(pair, (pairs.get(pair) ?? 0) | (1 << bit))
    }
  }
}
