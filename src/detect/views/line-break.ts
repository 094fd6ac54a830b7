import type { Pattern, PatternElement } from '../../model/index.ts'
import { parsePattern, setOf } from '../../search/index.ts'

/** Most bytes between two pieces of a wrapped text: a line break with indentation, quote marks and comment signs. */
const longestBreak = 48
/** Most of them that patterns allow for: the search looks back as far as its longest pattern. */
const longestPatternBreak = 32
/** Farthest that the start of a line is looked for, in bytes. */
const longestLine = 512

const members = (characters: string) =>
  setOf((byte) => characters.includes(String.fromCharCode(byte)))

/** What may be between two pieces of a wrapped text. */
const between = members('\r\n\t "\'`\\,>#*.&')
/** Signs that are between pieces if a blank or a quote mark is next to them: `+` of a concatenation, `//` of a comment. */
const signs = members('+/')
const apart = members('\r\n\t "\'`\\')
const quoteMarks = members('"\'`')
const operators = members('+.&')

/** A line break or blank that is written as an escape, in string literals, XML and URLs. */
const escapedBlank = /^(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])/
const escapedBlankAtEnd = /(?:\\[nrt]|&#(?:1[03]|x0?[ADad]);|%0[ADad])$/
const longestEscape = 6

/** What is between two pieces of a wrapped text. */
interface LineBreak {
  /** Offset of the next piece. */
  readonly end: number
  /** True if a comma separates the pieces, as in a list of strings. */
  readonly isList: boolean
  /** True for a soft break of quoted-printable, at which a word continues. */
  readonly isSoft: boolean
}

/** The break between a piece that ends at `at` and the next piece; null if the text is not wrapped there. */
export function lineBreakAt(bytes: Buffer, at: number): LineBreak | null {
  if (isSoftBreak(bytes, at)) {
    const length = bytes[at + 1] === carriageReturn ? 3 : 2
    return { end: at + length, isList: false, isSoft: true }
  }
  const gap = gapAt(bytes, at)
  if (gap === null || gap.end === bytes.length) return null
  const { end, lineStart, hasBreak, isList, marks, hasOperator } = gap
  const isConcatenated = marks >= 2
  if (marks % 2 === 1 || (hasOperator && !isConcatenated)) return null
  if (lineStart === null)
    return hasBreak || (isConcatenated && !isList) ? { end, isList, isSoft: false } : null
  if (isConcatenated) return { end, isList, isSoft: false }
  // Comment signs, and the signs of a diff, begin all lines or none.
  const leader = bytes.toString('latin1', lineStart, end).trimEnd()
  const first = lineStartBefore(bytes, at)
  if (!bytes.toString('latin1', first, first + leader.length).startsWith(leader)) return null
  const isDiff = end === lineStart && isDiffSign(bytes[end]) && bytes[first] === bytes[end]
  return { end: isDiff ? end + 1 : end, isList, isSoft: false }
}

/** The offset of the break before a piece that starts at `at`, with a sign of a diff perhaps; -1 if there is none. */
export function beforeLineBreak(bytes: Buffer, at: number): number {
  let start = at
  while (start > 0 && at - start <= longestBreak) {
    const escaped = escapedBlankAtEnd.exec(textBefore(bytes, start))
    if (escaped !== null) start -= escaped[0].length
    else if (isBetween(bytes, start - 1, -1)) start--
    else if (isSoftBreak(bytes, start - 1)) {
      start--
      break
    } else break
  }
  const end = lineBreakAt(bytes, start)?.end ?? at - 1
  return start < at && (end === at || end === at + 1) ? start : -1
}

/** The start of the line that contains the character before `at`, if it is near. */
export function lineStartBefore(bytes: Buffer, at: number): number {
  const from = Math.max(0, at - longestLine)
  return from + bytes.subarray(from, at).lastIndexOf(lineFeed) + 1
}

interface Gap {
  readonly end: number
  /** Offset after its line feed; null without one. */
  readonly lineStart: number | null
  /** True for a line break as an escape, or a carriage return. */
  readonly hasBreak: boolean
  readonly isList: boolean
  readonly marks: number
  readonly hasOperator: boolean
}

/** Reads what is between two pieces; null if it is too long or holds a blank line, which ends a text. */
function gapAt(bytes: Buffer, at: number): Gap | null {
  let end = at
  let lineStart: number | null = null
  let marks = 0
  const gap = { hasBreak: false, isList: false, hasOperator: false }
  while (end < bytes.length) {
    if (end - at > longestBreak) return null
    const byte = bytes[end] ?? 0
    const escaped = escapedBlank.exec(textFrom(bytes, end))
    if (escaped !== null) {
      gap.hasBreak ||= !escaped[0].endsWith('t')
      end += escaped[0].length
      continue
    }
    if (!isBetween(bytes, end, 1) || (end === at && signs[byte] === 1)) break
    if (byte === lineFeed && lineStart !== null) return null
    if (byte === lineFeed) lineStart = end + 1
    gap.hasBreak ||= byte === carriageReturn
    gap.isList ||= byte === comma
    gap.hasOperator ||= operators[byte] === 1
    marks += quoteMarks[byte] ?? 0
    end++
  }
  return { end, lineStart, marks, ...gap }
}

/** True for `=` at the end of a line of quoted-printable, which has 76 characters or a few less. */
function isSoftBreak(bytes: Buffer, at: number): boolean {
  if (bytes[at] !== equals) return false
  const next = bytes[at + 1]
  if (next !== lineFeed && next !== carriageReturn) return false
  const column = at - lineStartBefore(bytes, at)
  return column >= shortestSoftLine && column < longestSoftLine
}

/** @param step the direction in which a sign must be next to a blank or a quote mark. */
function isBetween(bytes: Buffer, at: number, step: 1 | -1): boolean {
  const byte = bytes[at] ?? 0
  if (signs[byte] !== 1) return between[byte] === 1
  let next = at
  while (signs[bytes[next] ?? 0] === 1 && Math.abs(next - at) < 3) next += step
  return apart[bytes[next] ?? lineFeed] === 1
}

function isDiffSign(byte: number | undefined): boolean {
  return byte === 0x2b || byte === 0x2d
}

function textFrom(bytes: Buffer, at: number): string {
  const byte = bytes[at]
  const mayEscape = byte === 0x5c || byte === 0x26 || byte === 0x25
  return mayEscape ? bytes.toString('latin1', at, at + longestEscape) : ''
}

function textBefore(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', Math.max(0, at - longestEscape), at)
}

// Characters of a line of quoted-printable before its soft break (RFC 2045, section 6.7).
const shortestSoftLine = 70
const longestSoftLine = 76

const equals = 0x3d
const lineFeed = 0x0a
const carriageReturn = 0x0d
const comma = 0x2c

/**
 * Patterns for a text that matches `pattern` with a line break within it: a real one, and `\n` and `\r\n` as escapes.
 * @param pattern has no element that repeats.
 */
export function wrappedPatterns(pattern: Pattern): Pattern[] {
  const { elements, phase } = pattern
  const patterns: Pattern[] = []
  for (let at = 1; at < elements.length; at++) {
    const before = elements.slice(0, at)
    const after = elements.slice(at)
    for (const lineBreak of breaksBetween(before.at(-1), after[0])) {
      patterns.push({ elements: [...before, ...lineBreak, ...after], phase })
    }
  }
  return patterns
}

function breaksBetween(
  before: PatternElement | undefined,
  after: PatternElement | undefined,
): PatternElement[][] {
  const inside = setOf(
    (byte) =>
      (between[byte] === 1 || signs[byte] === 1 || isDiffSign(byte) || byte === equals) &&
      before?.set[byte] !== 1 &&
      after?.set[byte] !== 1,
  )
  const gap = (min: number) => ({ set: inside, min, max: longestPatternBreak })
  return [
    [gap(1)],
    [...parsePattern('\\\\{1,8}n').elements, gap(0)],
    [...parsePattern('\\\\{1,8}r\\\\{1,8}n').elements, gap(0)],
  ]
}
