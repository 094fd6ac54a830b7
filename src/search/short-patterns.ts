import type { Pattern, PatternElement } from '../model/index.ts'
import { longestMatch } from './pattern.ts'
import { chooseWindows } from './windows.ts'

/** Longest match of a short pattern, in bytes. A pattern is longer if its window is. */
const mostBytes = 40

/** True if a pattern is not one of its own short ones. */
export function isShortened(pattern: Pattern): boolean {
  return longestMatch(pattern) > mostBytes
}

/**
 * For each pattern, one that matches wherever it does: the part around its window, if it is long. Deltas are searched with
 * these, because less of a delta is searched for shorter patterns; few of their matches are not within one of the pattern.
 */
export function shortPatterns(patterns: readonly Pattern[]): Pattern[] {
  const windows = chooseWindows(patterns)
  return patterns.map((pattern, i) =>
    isShortened(pattern) ? partAround(pattern, windows[i]?.middle ?? 0) : pattern,
  )
}

/** The elements next to the middle one of a window, and those on the two sides, the shorter ones first, if there is room. */
function partAround({ elements, phase }: Pattern, middle: number): Pattern {
  let part = { from: middle - 1, to: middle + 2 }
  const patternOf = ({ from, to }: typeof part): Pattern => ({
    elements: trimmed(elements.slice(from, to)),
    phase,
  })
  for (;;) {
    const { from, to } = part
    const before = elements[from - 1]?.max ?? Number.POSITIVE_INFINITY
    const after = elements[to]?.max ?? Number.POSITIVE_INFINITY
    const wider = before < after ? { from: from - 1, to } : { from, to: to + 1 }
    if (wider.to > elements.length || longestMatch(patternOf(wider)) > mostBytes) break
    part = wider
  }
  return patternOf(part)
}

/** Of the first and the last element, the fewest repeats are enough. */
function trimmed(elements: readonly PatternElement[]): PatternElement[] {
  return elements.flatMap((element, at) => {
    const isInside = at > 0 && at < elements.length - 1
    if (isInside) return [element]
    return element.min === 0 ? [] : [{ ...element, max: element.min }]
  })
}
