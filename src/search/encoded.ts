import type { Pattern, PatternElement } from '../model/index.ts'
import { indicesOf, membersOf, once, setOf } from './pattern.ts'

/** An encoding that writes groups of bits as characters. */
export interface BitAlphabet {
  /** Bits per character: 6 for base64, 5 for base32, 4 for hexadecimal. */
  readonly bits: 4 | 5 | 6
  /** The characters that may stand for each value. */
  readonly characters: readonly string[]
}

/** RFC 4648, sections 4 and 5: base64 and base64url, in any mixture. */
export const base64Alphabet: BitAlphabet = {
  bits: 6,
  characters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', '+-', '/_'],
}

/** RFC 4648, section 6: upper case. In lower case, too much ordinary text reads like it. */
export const base32Alphabet: BitAlphabet = {
  bits: 5,
  characters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'],
}

/** RFC 4648, section 8, in upper or lower case. */
export const hexAlphabet: BitAlphabet = {
  bits: 4,
  characters: [...'0123456789', ...[...'ABCDEF'].map((c) => c + c.toLowerCase())],
}

// A group is the fewest characters that hold whole bytes.
const groupLength = { 4: 2, 5: 8, 6: 4 } as const
const groupBytes = { 4: 1, 5: 5, 6: 3 } as const

const anyByte = setOf(() => true)

/** Sets this full say too little to be worth a look. Members. */
const emptySet = 60

/**
 * How texts that match a pattern read when they are encoded: one pattern for each position in a group at which the text
 * may begin. Elements that repeat are taken at their minimum.
 */
export function encodedPatterns(pattern: Pattern, alphabet: BitAlphabet): Pattern[] {
  const { bits } = alphabet
  const sets = pattern.elements.flatMap(({ set, min }) => Array.from({ length: min }, () => set))
  return Array.from({ length: groupBytes[bits] }, (_, skipped) =>
    encodedAt(sets, skipped, alphabet),
  )
}

/** @param skipped bytes of other text in the group before the pattern. */
function encodedAt(inner: readonly Uint8Array[], skipped: number, alphabet: BitAlphabet): Pattern {
  const { bits } = alphabet
  const sets = [...Array.from({ length: skipped }, () => anyByte), ...inner, anyByte, anyByte]
  const total = (skipped + inner.length) * 8
  const first = Math.floor((skipped * 8) / bits)
  const elements: PatternElement[] = []
  for (let at = first * bits; at < total; at += bits) {
    elements.push(elementFor(sets, at, alphabet))
  }
  const { elements: kept, phase } = trimmed(elements, first)
  return { elements: kept, phase: phase % groupLength[bits] }
}

/** Elements by what they are made from: patterns have most of them in common. */
const known = new WeakMap<BitAlphabet, Map<number, PatternElement>>()

/** The characters that may stand for the bits from `at`: those of one byte, or the last of one and the first of the next. */
function elementFor(
  sets: readonly Uint8Array[],
  at: number,
  alphabet: BitAlphabet,
): PatternElement {
  let elements = known.get(alphabet)
  if (elements === undefined) {
    elements = new Map()
    known.set(alphabet, elements)
  }
  const first = sets[at >> 3] ?? anyByte
  const next = sets[(at >> 3) + 1] ?? anyByte
  const key = (numberOf(first) * mostSets + numberOf(next)) * 8 + (at & 7)
  let element = elements.get(key)
  if (element === undefined) {
    element = once(charactersFor(first, next, at & 7, alphabet))
    elements.set(key, element)
  }
  return element
}

/** So many sets have numbers that fit into a key. */
const mostSets = 2 ** 24
const numbers = new WeakMap<Uint8Array, number>()
let count = 0

function numberOf(set: Uint8Array): number {
  let number = numbers.get(set)
  if (number === undefined) {
    number = count++
    numbers.set(set, number)
  }
  return number
}

/** @param before bits of the first byte that belong to the character before. */
function charactersFor(
  first: Uint8Array,
  next: Uint8Array,
  before: number,
  { bits, characters }: BitAlphabet,
): Uint8Array {
  const fromFirst = Math.min(bits, 8 - before)
  const fromNext = bits - fromFirst
  const firsts = bitsOf(first, 8 - before - fromFirst, fromFirst)
  const nexts = bitsOf(next, 8 - fromNext, fromNext)
  let text = ''
  for (const first of firsts) {
    for (const next of nexts) text += characters[(first << fromNext) | next] ?? ''
  }
  return setOfCharacters(text)
}

const setsByText = new Map<string, Uint8Array>()

/** One set for all patterns: there are few different ones. */
function setOfCharacters(text: string): Uint8Array {
  let set = setsByText.get(text)
  if (set === undefined) {
    set = setOf((byte) => text.includes(String.fromCharCode(byte)))
    setsByText.set(text, set)
  }
  return set
}

/** The values that `count` bits of a byte of the set have, `shift` bits above the lowest. */
function bitsOf(set: Uint8Array, shift: number, count: number): readonly number[] {
  const values = new Uint8Array(1 << count)
  if (set === anyByte) values.fill(1)
  else for (const byte of membersOf(set)) values[(byte >> shift) & (values.length - 1)] = 1
  return indicesOf(values)
}

/** Drops sets at both ends that hold nearly every character. */
function trimmed(elements: readonly PatternElement[], phase: number): Pattern {
  let start = 0
  let end = elements.length
  while (start < end && isEmpty(elements[start])) start++
  while (end > start && isEmpty(elements[end - 1])) end--
  return { elements: elements.slice(start, end), phase: phase + start }
}

function isEmpty(element: PatternElement | undefined): boolean {
  return element !== undefined && membersOf(element.set).length >= emptySet
}
