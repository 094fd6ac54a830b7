/** A line of text. */
export interface Line {
  readonly start: number
  /** Offset of its line break, or of the end of the bytes. */
  readonly end: number
  /** Characters in UTF-8. */
  readonly width: number
  /** Offset of its text, after the blanks and marks at its start. */
  readonly text: number
  /** These marks, without blanks. */
  readonly marks: string
}

/** Longer lines are not read. Bytes. */
export const longestLine = 480

/** Marks of quotes, comments, tables and changes. */
const leadForm = /^[ \t]*(?:(?:[>|#;+]|\/{2,3}|\/?\*{1,2}|--(?=[ \t]))[ \t]*){0,6}/

const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20
const tab = 0x09

/** The line that ends at `end`; null if it is too long. */
export function lineAt(bytes: Buffer, end: number): Line | null {
  const start = lineStart(bytes, end)
  if (start === null) return null
  const content = bytes.toString('latin1', start, end)
  const lead = leadForm.exec(content)?.[0] ?? ''
  const marks = lead.replace(/[ \t]+/g, '').replace(/\/?\*{1,2}/g, '*')
  const width = content.length - (content.match(/[\x80-\xbf]/g)?.length ?? 0)
  return { start, end, width, text: start + lead.length, marks }
}

/** The line after another one; null at the end of the bytes, or if it is too long. */
export function lineAfter(bytes: Buffer, line: Line): Line | null {
  const feed = bytes[line.end] === carriageReturn ? line.end + 1 : line.end
  if (bytes[feed] !== lineFeed) return null
  const end = lineEnd(bytes, feed + 1, longestLine)
  return end === bytes.length || isLineBreak(bytes[end]) ? lineAt(bytes, end) : null
}

/** The line before another one; null at the start of the bytes. */
export function lineBefore(bytes: Buffer, { start }: Line): Line | null {
  if (start === 0) return null
  const end = start > 1 && bytes[start - 2] === carriageReturn ? start - 2 : start - 1
  return lineAt(bytes, end) ?? { start: end, end, width: longestLine, text: end, marks: '' }
}

/** The start of the line that contains `at`; null if it is more than `longest` bytes before. */
export function lineStart(bytes: Buffer, at: number, longest = longestLine): number | null {
  const least = Math.max(0, at - longest)
  let start = at
  while (start > least && !isLineBreak(bytes[start - 1])) start--
  return start === 0 || isLineBreak(bytes[start - 1]) ? start : null
}

/** The end of the line that contains `at`, without its line break; at most `longest` bytes after it. */
export function lineEnd(bytes: Buffer, at: number, longest: number): number {
  const most = Math.min(bytes.length, at + longest)
  let end = at
  while (end < most && !isLineBreak(bytes[end])) end++
  return end
}

export function isLineBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn
}

/** Skips up to `most` spaces and tabs. */
export function skipBlanks(bytes: Buffer, from: number, most: number): number {
  let at = from
  while (at < from + most && (bytes[at] === space || bytes[at] === tab)) at++
  return at
}
