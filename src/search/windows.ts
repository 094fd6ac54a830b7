import type { Pattern, PatternElement } from '../model/index.ts'
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

/**
 * Chooses the window of each pattern whose byte pairs are rarest in ordinary text. Pairs that the search looks for anyway
 * cost nothing.
 * @throws RangeError for a pattern without an element that occurs once between two others.
 */
export function chooseWindows(patterns: readonly Pattern[]): Window[] {
  const pairs = new Uint8Array(65_536)
  return patterns.map((pattern) => {
    const [first, ...others] = choicesOf(pattern.elements)
    if (first === undefined) throw new RangeError('the pattern has no three neighbouring bytes')
    let best = first
    let bestCost = costOf(first, pairs)
    for (const choice of others) {
      const cost = costOf(choice, pairs)
      if (cost >= bestCost) continue
      best = choice
      bestCost = cost
    }
    markPairs(pairs, best)
    return best
  })
}

/** The bits of `pairs`: bytes one and two of a window, and bytes two and three. */
export const pairBits = { first: 1, second: 2 } as const

/** Adds the pairs of a window to a table for `first | second << 8`. */
export function markPairs(pairs: Uint8Array, { bytes: [a, b, c] }: Window): void {
  addBit(pairs, a, b, pairBits.first)
  addBit(pairs, b, c, pairBits.second)
}

function addBit(
  pairs: Uint8Array,
  firsts: readonly number[],
  seconds: readonly number[],
  bit: number,
): void {
  for (const first of firsts) {
    for (const second of seconds) {
      const pair = first | (second << 8)
      pairs[pair] = (pairs[pair] ?? 0) | bit
    }
  }
}

/** Of a neighbour that repeats, the window has the byte next to the middle. */
function choicesOf(elements: readonly PatternElement[]): Window[] {
  const members = elements.map(({ set }) => membersOf(set))
  const choices: Window[] = []
  for (let middle = 1; middle < elements.length - 1; middle++) {
    const [before, element, after] = elements.slice(middle - 1, middle + 2)
    if (before === undefined || element === undefined || after === undefined) continue
    if (element.min !== 1 || element.max !== 1 || before.min === 0 || after.min === 0) continue
    const [first = [], second = [], third = []] = members.slice(middle - 1, middle + 2)
    choices.push({ bytes: [first, second, third], middle })
  }
  return choices
}

/** How often the search would stop for a window, relative to others. */
function costOf({ bytes: [a, b, c] }: Window, taken: Uint8Array): number {
  const triples = a.length * b.length * c.length
  if (triples > mostTriples) return triples * costOfTriple
  return pairCost(a, b, taken, pairBits.first) + pairCost(b, c, taken, pairBits.second)
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

/** Characters of source code and prose per 1,000, in groups of about the same frequency; others are rarer. */
const groups: readonly (readonly [perThousand: number, characters: string])[] = [
  [120, ' '],
  [65, 'et'],
  [48, 'aoinsr'],
  [30, 'lhdc\n'],
  [20, 'umpfg'],
  [11, 'byw.,_"()-01'],
  [7, "vk=/:'2"],
  [4, 'x{};*<>[]#3456789\tEACSTINRDOPLM\\'],
  [2, 'jqz$@&|+%!?BFGHUVW`\r\0'],
  [1, 'JKQXYZ^~\xff'],
]

/** Per 1,000 bytes. In encoded text every character is about as frequent, so that no byte counts as very rare. */
const frequencies = new Float64Array(256).fill(1.1)
for (const [perThousand, characters] of groups) {
  for (const character of characters) frequencies[character.charCodeAt(0)] = perThousand + 1
}
