import {
  type Decoded,
  DecodedText,
  type Decoder,
  type Hit,
  reachAfter,
  reachBefore,
  shortestKey,
} from './decoder.ts'
import { skipSpace } from './literal-gaps.ts'
import { parsePatterns, plain } from './prefix-patterns.ts'

/** Characters before the prefix that are decoded with it. */
const contextBefore = 32
/** Most blanks and line breaks between two characters. */
const longestGap = 32

const quote = '["\']'

/** A list of characters: `{'b', 'r', '_', …}`, `["b","r","_",…]`. */
export const characterList: Decoder = {
  name: 'literals',
  commonPatterns: () => [],
  patterns: (prefix) =>
    parsePatterns([
      Array.from(prefix, plain).join(`${quote},[ \\t\\r\\n]{0,${longestGap}}${quote}`),
    ]),
  open: (bytes, hit) => {
    const places = [...placesBefore(bytes, hit).reverse(), ...placesFrom(bytes, hit)]
    return places.length < shortestKey ? null : decodedAt(bytes, places)
  },
}

function decodedAt(bytes: Buffer, places: readonly number[]): Decoded {
  const text = new DecodedText(places.length)
  for (const at of places) text.addSpan(bytes[at] ?? 0, at, at + 1)
  return text.finish((places.at(-1) ?? 0) + 1)
}

/** The places of the characters from a hit on. */
function placesFrom(bytes: Buffer, { start }: Hit): number[] {
  const places: number[] = []
  const mark = bytes[start - 1]
  const most = start + reachAfter - 1
  for (let at = start; at < most && isCharacter(bytes, at, mark); ) {
    places.push(at)
    const comma = skipSpace(bytes, at + 2)
    if (bytes[comma] !== 0x2c) break
    at = skipSpace(bytes, comma + 1) + 1
  }
  return places
}

/** The places of the characters before a hit, the nearest first. */
function placesBefore(bytes: Buffer, { start }: Hit): number[] {
  const places: number[] = []
  const mark = bytes[start - 1]
  for (let at = start; places.length < contextBefore; ) {
    const comma = skipBlanksBack(bytes, at - 2)
    const before = skipBlanksBack(bytes, comma - 1) - 1
    const isNear = before >= start - reachBefore
    if (!isNear || bytes[comma] !== 0x2c || !isCharacter(bytes, before, mark)) break
    places.push(before)
    at = before
  }
  return places
}

function skipBlanksBack(bytes: Buffer, from: number): number {
  let at = from
  while (at > 0 && from - at < longestGap && (bytes[at] ?? 0) <= 0x20) at--
  return at
}

/** True for one character between quotes. */
function isCharacter(bytes: Buffer, at: number, mark: number | undefined): boolean {
  const isQuote = mark === 0x22 || mark === 0x27
  return isQuote && bytes[at - 1] === mark && bytes[at + 1] === mark && (bytes[at] ?? 0) > 0x20
}
