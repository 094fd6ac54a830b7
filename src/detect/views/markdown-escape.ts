import type { Decoder } from './decoder.ts'
import { decodeEscapes, type Escape, firstBytes } from './escaped-text.ts'
import { parsePatterns, plain } from './prefix-patterns.ts'

/**
 * Punctuation with backslashes before it, as in Markdown, reStructuredText and LaTeX (`br\_…`), and LaTeX's `{\_}`,
 * `\textunderscore` and `\PYZus`.
 */
export const markdownEscape: Decoder = {
  name: 'markdown-escape',
  breaks: '\\',
  patterns: (prefix) => parsePatterns(Array.from(prefix).flatMap((_, at) => escapesAt(prefix, at))),
  open: (bytes, hit) => decodeEscapes(bytes, hit, first, escapeAt),
}

/** Patterns for a prefix whose first escape is that of the character at `at`. */
function escapesAt(prefix: string, at: number): string[] {
  const char = prefix[at] ?? ''
  if (!isPunctuation(char.charCodeAt(0))) return []
  const before = plain(prefix.slice(Math.max(0, at - 2), at))
  const after = at === 0 ? plain(prefix.slice(1)) : ''
  const escaped = `${before}\\\\[\\\\${plain(char)}]${after}`
  if (char !== '_') return [escaped]
  return [escaped, `${before}\\\\textu`, `${before}\\\\PYG?Zu`, `${before}\\{\\\\_`]
}

const first = firstBytes('\\{')
const backslash = 0x5c
const openingBrace = 0x7b

function escapeAt(bytes: Buffer, at: number, end: number): Escape | null {
  // The first backslash of a row decides for all of them.
  if (bytes[at - 1] === backslash) return null
  const found = bytes[at] === openingBrace ? groupAt(bytes, at) : afterBackslashes(bytes, at)
  return found === null || at + found.length > end ? null : found
}

function afterBackslashes(bytes: Buffer, at: number): Escape | null {
  let next = at + 1
  while (bytes[next] === backslash) next++
  const code = bytes[next] ?? 0
  if (isPunctuation(code)) return { length: next + 1 - at, bytes: [code] }
  const command = latexCommand.exec(bytes.toString('latin1', next, next + longestCommand))
  if (command === null) return null
  const written = command[1] === undefined ? undefined : commands.get(command[1])
  return { length: next + command[0].length - at, bytes: written === undefined ? [] : [written] }
}

/** `{\_}`: an escaped underscore in a group of its own. */
function groupAt(bytes: Buffer, at: number): Escape | null {
  const isGroup = bytes.toString('latin1', at, at + 4) === '{\\_}'
  return isGroup ? { length: 4, bytes: [0x5f] } : null
}

const longestCommand = 18
/** Commands for characters of keys; Pygments writes the last four. */
const commands = new Map([
  ['textunderscore', 0x5f],
  ['PYZus', 0x5f],
  ['PYGZus', 0x5f],
  ['PYZhy', 0x2d],
  ['PYGZhy', 0x2d],
])
/** One of these, or a place where a line may break. A blank or an empty group ends the command. */
const latexCommand = /^(?:(textunderscore|PYG?Zus|PYG?Zhy)|allowbreak)(?:\{\}| |(?![A-Za-z]))/

/** True for the characters that CommonMark escapes: ASCII punctuation. */
function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}
