import type { Marks } from './boundary.ts'

/** Hexadecimal of one case, as long as keys have it, and words or small numbers behind it. */
const hexAndWords =
  /^([0-9a-f]{24,}|[0-9A-F]{24,})(?![0-9A-Fa-f_-]*[0-9A-Fa-f]$)(?:[-_]+(?:[A-Za-z]{1,12}|[0-9]{1,4}))*[-_]*$/

/**
 * The length of a body without what cannot belong to it, although its characters could: the marks that close what marks
 * before the key opened (`_key_`), the end of a comment (`key-->`), a name behind hexadecimal digits (`<64 digits>_old`).
 * Elsewhere `-` and `_` may be a part of the key.
 * @param after the character behind the body.
 */
export function lengthOfBody(body: string, marks: Marks, after: number): number {
  const length = body.length - closingMarks(body, marks, after)
  return hexAndWords.exec(body.slice(0, length))?.[1]?.length ?? length
}

function closingMarks(body: string, { code, count }: Marks, after: number): number {
  if (body.endsWith('--') && after === 0x3e) return 2
  if (count === 0) return 0
  let row = 0
  while (row < body.length && body.charCodeAt(body.length - 1 - row) === code) row++
  // A ruler is as long as it is; one or two marks close as many as were opened.
  return count >= 3 && row >= 3 ? row : row >= count ? count : 0
}
