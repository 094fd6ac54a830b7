import type { InlineMark, MarkTool } from '../model/index.ts'
import type { KeyMatch } from './matches.ts'

/**
 * How far a mark may stand from its key, in characters of its line: what every window shows around a match, so that
 * windows of any size see the same marks.
 */
const charactersBefore = 900
const charactersAfter = 480
const longestReason = 200

interface Word {
  readonly tool: MarkTool
  readonly pattern: RegExp
}

/** The words of each scanner (docs/known-keys.md); the reason is what follows on the line. */
const words: readonly Word[] = [
  { tool: 'brleaks', pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
  { tool: 'gitleaks', pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
  { tool: 'betterleaks', pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
  { tool: 'trufflehog', pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
  { tool: 'detect-secrets', pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
  { tool: 'ggshield', pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i },
]

/** `pragma: allowlist nextline secret` speaks of the next line alone. */
const nextLineWord: Word = {
  tool: 'detect-secrets',
  pattern: /pragma: ?(?:allow|white)list nextline secret\b/i,
}

/**
 * Inline marks of a match: on its own line, before or behind it, or on the line before where nothing but comment
 * characters stands before the mark (a mark behind another key speaks of that key).
 * @param redact masks keys in a reason.
 */
export function allowCommentsOf(
  bytes: Buffer,
  { reader, start, end }: KeyMatch,
  redact: (text: string) => string,
): InlineMark[] {
  const from = reader.align(Math.max(0, start - charactersBefore * reader.unit))
  const to = Math.min(bytes.length, end + charactersAfter * reader.unit)
  const before = reader.text(from, start)
  const after = reader.text(end, to)
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return []
  const marks: InlineMark[] = []
  const add = (found: InlineMark | null) => {
    if (found !== null && !marks.some((one) => one.tool === found.tool)) marks.push(found)
  }
  const feed = before.lastIndexOf('\n')
  const own = before.slice(feed + 1)
  const behind = lineOf(after, to < bytes.length)
  for (const word of words) {
    add(allowCommentIn(behind, word, redact))
    add(allowCommentIn(own, word, redact))
  }
  if (feed === -1) return marks
  const above = before.slice(0, feed)
  const beginning = above.lastIndexOf('\n')
  // Without its beginning nobody can tell what stands before the mark.
  if (beginning === -1 && from > 0) return marks
  const line = above.slice(beginning + 1)
  for (const word of words) {
    const at = word.pattern.exec(line)
    if (at !== null && alone(line.slice(0, at.index))) add(allowCommentIn(line, word, redact))
  }
  add(allowCommentIn(line, nextLineWord, redact))
  return marks
}

/** Cheap: most keys have no mark near them. */
function mayHoldAllowComment(text: string): boolean {
  return /allow|ignore|whitelist/i.test(text)
}

/** Up to the line feed; a word that the window may have cut in two is left out. */
function lineOf(text: string, cut: boolean): string {
  const feed = text.indexOf('\n')
  if (feed !== -1) return text.slice(0, feed)
  return cut ? text.replace(/\S*$/, '') : text
}

/** Comment openers of any language hold no letters or digits, but for a few words. */
function alone(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ''))
}

function allowCommentIn(
  line: string,
  { tool, pattern }: Word,
  redact: (text: string) => string,
): InlineMark | null {
  const found = pattern.exec(line)
  if (found === null) return null
  return { tool, reason: reasonOf(redact(line.slice(found.index + found[0].length))) }
}

/** Text behind the mark up to where its comment closes. */
function reasonOf(text: string): string | null {
  const inside = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? ''
  const words = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, '').replace(/[\s)"'`,;]+$/, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words
}
