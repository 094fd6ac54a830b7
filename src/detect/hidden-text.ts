import type { Span } from '../model/index.ts'
import type { TextReader } from './views/index.ts'

/** What is shown instead of text that could be decoded to a key. */
const hiddenMark = '…'

/**
 * Decodes a byte range without the parts that must not be shown.
 * @param hidden ranges in order of place; they may overlap.
 */
export function shownText(
  reader: Pick<TextReader, 'text'>,
  from: number,
  to: number,
  hidden: readonly Span[],
): string {
  const [first] = hidden
  if (first !== undefined && first.start <= from && first.end >= to) {
    return from < to ? hiddenMark : ''
  }
  let text = ''
  let at = from
  for (let i = firstAfter(hidden, from); i < hidden.length; i++) {
    const { start, end } = hidden[i] as Span
    if (start >= to) break
    if (end <= at) continue
    text += reader.text(at, Math.max(at, start)) + hiddenMark
    at = Math.min(end, to)
  }
  return text + reader.text(at, to)
}

/** Longest hidden range that is looked for before a place, in bytes. */
const longestHidden = 8192

/** The first range that may reach beyond `from`: found by halving, since a chunk may hold many thousands. */
function firstAfter(hidden: readonly Span[], from: number): number {
  let low = 0
  let high = hidden.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hidden[middle]?.start ?? 0) < from - longestHidden) low = middle + 1
    else high = middle
  }
  return low
}

/** Hides what could be decoded to a key in a text that comes from no chunk, such as a path. */
export function withoutHidden(
  text: string,
  hide: (bytes: Buffer, span: Span) => readonly Span[],
): string {
  const bytes = Buffer.from(text)
  const hidden = hide(bytes, { start: 0, end: bytes.length })
  if (hidden.length === 0) return text
  return shownText(
    { text: (from, to) => bytes.toString('utf8', from, to) },
    0,
    bytes.length,
    hidden,
  )
}
