import type { AllowComment, AllowCommentTool } from '../model/index.ts'
import type { Place } from './placed-match.ts'

/**
 * Greatest distance of an allow comment from its key, in characters. Every window shows that much around a match, so
 * windows of any size see the same comments.
 */
const charactersBefore = 900
const charactersAfter = 480
const longestReason = 200

interface AllowWord {
  readonly tool: AllowCommentTool
  readonly pattern: RegExp
}

/** The words of each scanner (docs/known-keys.md). The rest of the line is the reason. */
const allowWords: readonly AllowWord[] = [
  { tool: 'brleaks', pattern: /(?<![\w-])brleaks:allow(?![\w-])/i },
  { tool: 'gitleaks', pattern: /(?<![\w-])gitleaks:allow(?![\w-])/i },
  { tool: 'betterleaks', pattern: /(?<![\w-])betterleaks:allow(?![\w-])/i },
  { tool: 'trufflehog', pattern: /(?<![\w-])trufflehog:ignore(?![\w-])/i },
  { tool: 'detect-secrets', pattern: /pragma: ?(?:allow|white)list[ -]secret\b/i },
  { tool: 'ggshield', pattern: /(?<![\w-])(?:ggignore|pragma: ?allowlist[ -]secret)(?![\w-])/i },
]

/** `pragma: allowlist nextline secret` applies only to the next line. */
const nextLineWord: AllowWord = {
  tool: 'detect-secrets',
  pattern: /pragma: ?(?:allow|white)list nextline secret\b/i,
}

/**
 * Finds the allow comments of a match: on its own line, or on the line before if only comment characters precede them
 * there. A comment after other code on the line before belongs to that code.
 * @param redact masks keys in a reason.
 */
export function allowCommentsOf(
  bytes: Buffer,
  { reader, start, end }: Place,
  redact: (text: string) => string,
): AllowComment[] {
  const from = reader.align(Math.max(0, start - charactersBefore * reader.unit))
  const to = Math.min(bytes.length, end + charactersAfter * reader.unit)
  const before = reader.text(from, start)
  const after = reader.text(end, to)
  if (!mayHoldAllowComment(before) && !mayHoldAllowComment(after)) return []
  const comments: AllowComment[] = []
  const add = (found: AllowComment | null) => {
    if (found !== null && !comments.some(({ tool }) => tool === found.tool)) comments.push(found)
  }
  const feed = before.lastIndexOf('\n')
  const lineBefore = before.slice(feed + 1)
  const lineAfter = restOfLine(after, to < bytes.length)
  for (const word of allowWords) {
    add(allowCommentIn(lineAfter, word, redact))
    add(allowCommentIn(lineBefore, word, redact))
  }
  if (feed === -1) return comments
  const above = before.slice(0, feed)
  const beginning = above.lastIndexOf('\n')
  // The start of the line is unknown, so code may precede the comment.
  if (beginning === -1 && from > 0) return comments
  const line = above.slice(beginning + 1)
  for (const word of allowWords) {
    const found = word.pattern.exec(line)
    if (found !== null && opensComment(line.slice(0, found.index)))
      add(allowCommentIn(line, word, redact))
  }
  add(allowCommentIn(line, nextLineWord, redact))
  return comments
}

/** A cheap test: most keys have no allow comment near them. */
function mayHoldAllowComment(text: string): boolean {
  return /allow|ignore|whitelist/i.test(text)
}

/** The text up to the line feed, without a last word that the end of the window may have cut. */
function restOfLine(text: string, cut: boolean): string {
  const feed = text.indexOf('\n')
  if (feed !== -1) return text.slice(0, feed)
  return cut ? text.replace(/\S*$/, '') : text
}

/** True for text without letters and digits, as comment openers are, except `rem` and `dnl`. */
function opensComment(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(/^\s*@?(?:rem|dnl)\b/i, ''))
}

function allowCommentIn(
  line: string,
  { tool, pattern }: AllowWord,
  redact: (text: string) => string,
): AllowComment | null {
  const found = pattern.exec(line)
  if (found === null) return null
  return { tool, reason: reasonOf(redact(line.slice(found.index + found[0].length))) }
}

/** The text after the allow word, up to the end of its comment. */
function reasonOf(text: string): string | null {
  const inside = text.split(/\*\/|-->|--\}\}|#\}|%>|\*\)|"""|'''/, 1)[0] ?? ''
  const words = inside.replace(/^[\s:=,;(\u2013\u2014-]+/, '').replace(/[\s)"'`,;]+$/, '')
  if (!/[\p{L}\p{N}]/u.test(words)) return null
  return words.length > longestReason ? `${words.slice(0, longestReason - 1)}…` : words
}
