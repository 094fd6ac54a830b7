import type { Pattern, PatternElement } from '../model/index.ts'
import { frequencies } from './frequencies.ts'
import { membersOf } from './pattern.ts'

/**
 * Three neighbouring bytes that occur in every match of a pattern. The search looks for these, then reads the rest of
 * the pattern from the middle one.
 */
export interface Window {
  /** The bytes that each of the three may be. */
  readonly bytes: readonly [readonly number[], readonly number[], readonly number[]]
  /** Index of the element in the middle, which occurs exactly once. */
  readonly middle: number
}

/** A window for more triples of bytes than this is the last choice. */
const mostTriples = 4096
/** More than any pair costs. */
const costOfTriple = 100_000
/** Bytes that fill the unused parts of files: zero, space and erased flash memory. */
const fillers = [0x00, 0x20, 0xff]

/**
 * Chooses the window of each pattern whose byte pairs are rarest in ordinary text. Pairs that the search looks for anyway
 * cost nothing.
 * @throws RangeError for a pattern without an element that occurs once between two others.
 */
export function chooseWindows(patterns: readonly Pattern[]): Window[] {
  const taken = new Uint8Array(65_536)
  return patterns.map(({ elements }) => {
    const window = leastCostly(elements, taken)
    const [a, b, c] = window.bytes
    takePairs(taken, a, b, takenBits.first)
    takePairs(taken, b, c, takenBits.second)
    return window
  })
}

function leastCostly(elements: readonly PatternElement[], taken: Uint8Array): Window {
  let best: Window | null = null
  let least = Number.POSITIVE_INFINITY
  for (let middle = 1; middle < elements.length - 1; middle++) {
    if (!isWindow(elements, middle)) continue
    // Of a neighbour that repeats, the window has the byte next to the middle.
    const bytes = [
      membersAt(elements, middle - 1),
      membersAt(elements, middle),
      membersAt(elements, middle + 1),
    ] as const
    const cost = costOf(bytes, taken)
    if (cost >= least) continue
    best = { bytes, middle }
    least = cost
  }
  if (best === null) throw new RangeError('the pattern has no three neighbouring bytes')
  return best
}

function isWindow(elements: readonly PatternElement[], middle: number): boolean {
  const { min, max } = elements[middle] as PatternElement
  const before = elements[middle - 1] as PatternElement
  const after = elements[middle + 1] as PatternElement
  return min === 1 && max === 1 && before.min > 0 && after.min > 0
}

function membersAt(elements: readonly PatternElement[], index: number): readonly number[] {
  return membersOf((elements[index] as PatternElement).set)
}

/** In `taken`, for `byte | next << 8`: these are bytes one and two of a chosen window, or bytes two and three. */
const takenBits = { first: 1, second: 2 } as const

function takePairs(
  taken: Uint8Array,
  firsts: readonly number[],
  seconds: readonly number[],
  bit: number,
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | (second << 8)
      taken[pair] = (taken[pair] ?? 0) | bit
    }
  }
}

/** How often the search would stop for a window, relative to others. */
function costOf([a, b, c]: Window['bytes'], taken: Uint8Array): number {
  const triples = a.length * b.length * c.length
  const isFilling = fillers.some((byte) => [a, b, c].every((bytes) => bytes.includes(byte)))
  if (triples > mostTriples || isFilling) return triples * costOfTriple
  return pairCost(a, b, taken, takenBits.first) + pairCost(b, c, taken, takenBits.second)
}

function pairCost(
  firsts: readonly number[],
  seconds: readonly number[],
  taken: Uint8Array,
  bit: number,
): number {
  let cost = 0
  for (const first of firsts) {
    for (const second of seconds) {
      if (((taken[first | (second << 8)] ?? 0) & bit) !== 0) continue
      cost += (frequencies[first] ?? 0) * (frequencies[second] ?? 0)
    }
  }
  return cost
}
