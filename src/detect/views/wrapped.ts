import type { Decoder } from './decoder.ts'
import {
  type Cut,
  halfSeparator,
  isInSentence,
  isKeyAlone,
  isWholeKey,
  isWord,
  type Joint,
  joinParts,
  mayBeWord,
  mayContinue,
  withoutGaps,
} from './parts.ts'
import { parsePatterns, plain } from './prefix-patterns.ts'
import {
  isLineBreak,
  type Line,
  lineAfter,
  lineAt,
  lineBefore,
  lineEnd,
  lineStart,
  longestLine,
} from './text-lines.ts'

/** Shortest and longest line that a mail program, a terminal or a formatter breaks, in characters. */
const narrowest = 56
const widest = 140
/** Shortest line of a folded YAML scalar, in characters. */
const narrowestFolded = 16

/** Bits: lines are joined that need not belong together. */
const costBits = 6

/**
 * Text that was broken into lines of one width, with or without indentation and the marks of quotes and comments at the
 * start of each line. Nothing in the text says that it was broken, so a line is continued only if it is as wide as the
 * lines around it allow, and only by text that is not a word.
 */
export const wrapped: Decoder = {
  name: 'wrapped',
  breaks: `\r\n${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) => parsePatterns(brokenPrefix(prefix)),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, wrapping())
    if (text === null) return null
    const start = lineStart(bytes, hit.start) ?? hit.start
    return withoutGaps(bytes, text, { start, end: lineEnd(bytes, text.end, longestLine) }, costBits)
  },
}

const markSet = '>|#;*+/-'

/** Blanks and marks at the start of a line. All end with bytes that do not repeat. */
const leads = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12].map((count) => '[ \\t]'.repeat(count)),
  `[${markSet}]`,
  `[${markSet}]{1,3}[ \\t]`,
  `[ \\t]{1,8}[${markSet}]{1,3}[ \\t]`,
]

/** Patterns for a prefix that is broken at one place. */
function brokenPrefix(prefix: string): string[] {
  const places = Array.from({ length: prefix.length - 1 }, (_, index) => index + 1)
  return places.flatMap((at) => {
    const head = plain(prefix.slice(0, at))
    const tail = plain(prefix.slice(at))
    if (at > 1) {
      const lead = `[ \\t${markSet.replace(prefix.charAt(at), '')}]{0,16}`
      return [`${head}\\n${lead}${tail}`, `${head}\\r\\n${lead}${tail}`]
    }
    const indented = leads.map((lead) => `${head}\\r?\\n${lead}${tail}`)
    return [`${head}\\n${tail}`, `${head}\\r\\n${tail}`, ...indented]
  })
}

/** Reads the gaps of one text. The lines after the first one that is broken have the same width. */
function wrapping(): Cut {
  let width: number | null = null
  return {
    gapEnd: (bytes, at) => {
      if (!isLineBreak(bytes[at])) return -1
      if (width === null ? !mayBeFull(bytes, at) : !isWide(bytes, at)) return -1
      const line = lineAt(bytes, at)
      if (line === null || line.width < narrowestFolded) return -1
      if (width === null ? !isFull(bytes, line) : Math.abs(width - line.width) > 1) return -1
      const next = lineAfter(bytes, line)
      if (next === null || !isContinued(line, next)) return -1
      width ??= line.width
      return next.text
    },
    continues: (joint) =>
      mayContinue(joint) && !isWholeKey(joint.body) && !isWord(joint.part) && !beginsLine(joint),
  }
}

/** True for the first word of a sentence or of another line, or for its date or number. */
function beginsLine({ body, part, after }: Joint): boolean {
  const alone = isKeyAlone(body)
  if (mayBeWord(part) && (isInSentence(after) || (alone && part.length >= 3))) return true
  return (
    alone && (date.test(part) || (number.test(part) && /^(?:[:/)\]]|[. \t] ?[A-Za-z])/.test(after)))
  )
}

const date = /^(?:19|20)\d\d-?\d\d/
const number = /^\d+(?:\.\d+)*$/

/** A cheap test that most lines fail in lists of names. */
function isWide(bytes: Buffer, end: number): boolean {
  return lineStart(bytes, end, narrowestFolded - 1) === null
}

/** A cheap test of the first line: wide enough, or perhaps in a folded YAML scalar. */
function mayBeFull(bytes: Buffer, end: number): boolean {
  const start = lineStart(bytes, end)
  if (start === null || end - start < narrowestFolded) return false
  if (end - start >= narrowest) return true
  const least = start - longestLine
  let last = start - 1
  while (last > least && (isLineBreak(bytes[last]) || isBlank(bytes[last]))) last--
  return mayFoldNext.has(bytes[last] ?? 0)
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09
}

/** The last characters of the line before a folded YAML scalar. */
const mayFoldNext = new Set(Buffer.from('>|-+0123456789'))

/** The line before a folded YAML scalar. */
const foldsNext = /[:-][ \t]+[>|][-+]?\d?[ \t]*$/

/** True if a line probably ends because it had reached the width of its text. */
function isFull(bytes: Buffer, line: Line): boolean {
  const before = lineBefore(bytes, line)
  if (before !== null && foldsNext.test(bytes.toString('latin1', before.start, before.end)))
    return true
  if (line.width < narrowest || line.width > widest) return false
  return before === null || before.width <= line.width + 1
}

/** True if the next line is no wider and begins with the same marks. A list item goes on without its mark. */
function isContinued(line: Line, next: Line): boolean {
  if (next.width > line.width + 1) return false
  return next.marks === line.marks || (next.marks === '' && /^[*+]$/.test(line.marks))
}
