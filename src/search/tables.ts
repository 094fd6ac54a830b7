import type { Pattern } from '../model/index.ts'
import { expandPairs, makePairs, type PairTable } from './pair-table.ts'
import { chooseWindows, type Window } from './windows.ts'

/** What the search looks up. */
export interface SearchTables {
  readonly windows: readonly Pick<Window, 'middle'>[]
  readonly pairs: PairTable
  /** A hash table of three bytes: pairs of `bytes + 1` (0: free) and `list`. Its size is a power of two. */
  readonly slots: Uint32Array
  /** Bits of a hash that are not used: `hash >>> shift` is a slot. */
  readonly shift: number
  /** Lists of pattern numbers, each after its length. */
  readonly lists: Uint32Array
}

/** Tables that were made here, with the bytes of each window. */
interface MadeTables extends SearchTables {
  readonly windows: readonly Window[]
}

/** Multiplier of the hash: 2^32 divided by the golden ratio. */
const multiplier = 0x9e3779b1
const fewestBits = 8

export function hashOf(key: number, shift: number): number {
  return Math.imul(key, multiplier) >>> shift
}

export function makeTables(patterns: readonly Pattern[]): MadeTables {
  const windows = chooseWindows(patterns)
  const byTriple = new Map<number, number[]>()
  windows.forEach(({ bytes }, pattern) => {
    const [firsts, seconds, thirds] = bytes
    for (const first of firsts) {
      for (const second of seconds) {
        for (const third of thirds) add(byTriple, first | (second << 8) | (third << 16), pattern)
      }
    }
  })
  return { windows, pairs: expandPairs(makePairs(windows)), ...hashTable(byTriple) }
}

function add(byTriple: Map<number, number[]>, triple: number, pattern: number): void {
  const list = byTriple.get(triple)
  if (list === undefined) byTriple.set(triple, [pattern])
  else list.push(pattern)
}

function hashTable(
  byTriple: ReadonlyMap<number, readonly number[]>,
): Pick<SearchTables, 'slots' | 'shift' | 'lists'> {
  let bits = fewestBits
  while (1 << bits < byTriple.size * 4) bits++
  const shift = 32 - bits
  const slots = new Uint32Array(2 << bits)
  const mask = (1 << bits) - 1
  const places = new Map<string, number>()
  const lists: number[] = []
  for (const [triple, patterns] of byTriple) {
    const key = patterns.join()
    let place = places.get(key)
    if (place === undefined) {
      place = lists.length
      places.set(key, place)
      lists.push(patterns.length, ...patterns)
    }
    let slot = hashOf(triple, shift)
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = triple + 1
    slots[2 * slot + 1] = place
  }
  return { slots, shift, lists: Uint32Array.from(lists) }
}
