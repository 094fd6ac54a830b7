import type { Decoder } from './decoder.ts'
import { type Cut, halfSeparator, joinParts, mayContinue, withoutGaps } from './parts.ts'
import { cutPrefix, parsePatterns } from './prefix-patterns.ts'
import { lineEnd, lineStart, skipBlanks } from './text-lines.ts'

/** Text before and after a key that is decoded with it, in bytes of its line. */
const context = 96
const mostBlanks = 160

/**
 * Lines that continue on the next one: a `\` at the end of a line in shells, Makefiles, C, `.properties`, TOML and YAML,
 * a backtick in PowerShell, and a `^` in batch files. Blanks at the start of the next line are dropped.
 */
export const lineContinuation: Decoder = {
  name: 'wrapped',
  breaks: `\\\`^${halfSeparator}`,
  commonPatterns: () => [],
  patterns: (prefix) =>
    parsePatterns(cutPrefix(prefix, ['[\\\\`^]\\n[ \\t]{0,32}', '[\\\\`^]\\r\\n[ \\t]{0,32}'])),
  open: (bytes, hit) => {
    const text = joinParts(bytes, hit, continuation)
    if (text === null) return null
    const range = {
      start: lineStart(bytes, hit.start, context) ?? hit.start - context,
      end: lineEnd(bytes, text.end, context),
    }
    return withoutGaps(bytes, text, range, 0)
  },
}

const continuation: Cut = {
  gapEnd: (bytes, at) => {
    const byte = bytes[at]
    if (byte !== backslash && byte !== backtick && byte !== caret) return -1
    const feed = bytes[at + 1] === carriageReturn ? at + 2 : at + 1
    if (bytes[feed] !== lineFeed) return -1
    if (byte === backtick && closesCode(bytes, at)) return -1
    return skipBlanks(bytes, feed + 1, mostBlanks)
  },
  // A `\` also ends lines in Markdown: text after it is no part of a key.
  continues: mayContinue,
}

/** Longest line in which a code span of Markdown is recognised, in bytes. */
const longestLine = 512

/** True if a backtick ends a code span that began in the same line. */
function closesCode(bytes: Buffer, at: number): boolean {
  const start = lineStart(bytes, at, longestLine)
  if (start === null) return true
  const backticks = bytes.toString('latin1', start, at).split('`').length - 1
  return backticks % 2 === 1
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const backslash = 0x5c
const caret = 0x5e
const backtick = 0x60
