// What the three places where known keys are written down have in common.

/** `YYYY-MM-DD`, and a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

export function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

const longestPattern = 500
const mostGlobstars = 2
const mostStarsInSegment = 3
const mostBraces = 3
const mostCommas = 60

/**
 * Why a pattern of a scanned tree's own file is refused, or null. Patterns run as regular expressions on path names, so
 * what could take long on a name made for it is refused, and so is what leaves the tree.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.replace(/^\.\//, '').replace(/\/+$/, '') === '') {
    return 'this is no pattern for files; try "*.log" or "docs/**"'
  }
  if (pattern.length > longestPattern) return `a pattern has at most ${longestPattern} characters`
  if (pattern.startsWith('!')) return 'a pattern cannot take back another one; write what is meant'
  if (pattern.split('/').includes('..')) return 'a pattern cannot leave the tree (..)'
  if (/[!?*+@]\(/.test(pattern)) return 'patterns such as +(a|b) are not read; write {a,b}'
  // picomatch hands these to the regular expression: (a+)+ and {a,a}{a,a}… take time without end on names made for it.
  if (/(?<!\\)(?:\\\\)*\(/.test(pattern)) {
    return 'groups such as (a|b) are not read; write {a,b}, or \\( for the sign itself'
  }
  if (/[\]})]\+/.test(pattern)) return 'repeats such as [a]+ are not read; write *'
  if ((pattern.match(/\{/g) ?? []).length > mostBraces) {
    return `a pattern has at most ${mostBraces} times {}`
  }
  if (pattern.split(',').length > mostCommas)
    return `a pattern has at most ${mostCommas - 1} commas`
  const segments = pattern.split('/')
  if (segments.filter((one) => one.includes('**')).length > mostGlobstars) {
    return `a pattern has at most ${mostGlobstars} times **`
  }
  if (segments.some((one) => (one.match(/\*+|\{/g) ?? []).length > mostStarsInSegment)) {
    return `a pattern has at most ${mostStarsInSegment} times * or {} between two slashes`
  }
  return null
}
