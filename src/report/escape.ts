// Scanned text comes from strangers: characters that steer a terminal are made visible.

/** C0 and C1 controls, and characters that reorder or hide text (Unicode bidi controls, zero-width and tag characters). */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu

/** One line of text in which every steering character is shown as an escape. Tabs become two spaces. */
export function visible(text: string): string {
  return text.toWellFormed().replace(steering, (char) => {
    if (char === '\t') return '  '
    const code = char.codePointAt(0) ?? 0
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
    return `\\u{${code.toString(16)}}`
  })
}

let segmenter: Intl.Segmenter | undefined

function graphemes(text: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

/** Printable ASCII and the ellipsis of masks: one column each. Most texts need no segmenter, which takes long. */
const narrow = /^[\x20-\x7e…]*$/

/** Columns that a text takes on a terminal: two for wide characters and emoji, zero for combining ones. */
export function textWidth(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes(text)) width += segmentWidth(segment)
  return width
}

/** East Asian wide and full-width blocks (Unicode Standard Annex 11), and pictographs. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

function segmentWidth(segment: string): number {
  if (/^\p{M}/u.test(segment)) return 0
  return wide.test(segment) ? 2 : 1
}

/** Cuts a text to a width in columns, with an ellipsis at the cut. */
export function fitTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let used = 1
  for (const { segment } of graphemes(text)) {
    used += segmentWidth(segment)
    if (used > width) break
    kept += segment
  }
  return `${kept}…`
}

/** Breaks plain words into lines of at most `width` columns. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let columns = 0
  let wasNarrow = false
  for (const word of text.split(' ')) {
    const isNarrow = narrow.test(word)
    const longer = line === '' ? word : `${line} ${word}`
    // Next to other characters, a space or a letter may take no column of its own.
    const isSum = line !== '' && isNarrow && wasNarrow
    const wanted = isSum ? columns + 1 + word.length : textWidth(longer)
    const isTooLong = line !== '' && wanted > width
    if (isTooLong) lines.push(line)
    line = isTooLong ? word : longer
    columns = isTooLong ? textWidth(word) : wanted
    wasNarrow = isNarrow
  }
  return [...lines, line]
}

/** Columns of a code span. */
const longestSpan = 300

/**
 * Any text as a code span of Markdown (CommonMark 6.1), where no character has a meaning: on one line, with a longer fence
 * than any run of backticks in it.
 * @param columns a longer text is cut.
 */
export function codeSpan(text: string, columns = longestSpan): string {
  const shown = fitTo(visible(text.slice(0, 4 * columns)), columns)
  if (shown.trim() === '') return '` `'
  const runs = [...shown.matchAll(/`+/g)].map((match) => match[0].length)
  const fence = '`'.repeat(Math.max(0, ...runs) + 1)
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}
