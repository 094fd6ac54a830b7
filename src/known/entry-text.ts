// Shared by the baseline, the ignore file and the configuration: dates, fingerprints and patterns.

export const invalidFingerprint = 'invalid fingerprint (expected 64 digits 0-9 a-f)'

export function invalidDate(text: string): string {
  return `"${text}" is not a valid date (expected YYYY-MM-DD)`
}

/** True for `YYYY-MM-DD` if the day exists. */
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
 * those that a crafted name could make slow are refused, and so are those that leave the tree.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.replace(/^\.\//, '').replace(/\/+$/, '') === '') {
    return 'not a file pattern; write one such as "*.log" or "docs/**"'
  }
  if (pattern.length > longestPattern)
    return `the pattern is too long (limit: ${longestPattern} characters)`
  if (pattern.startsWith('!'))
    return 'negated patterns (!) are not supported; list the files to ignore instead'
  if (pattern.split('/').includes('..')) return 'a pattern must stay in the tree; remove ".."'
  if (/[!?*+@]\(/.test(pattern)) return 'patterns such as +(a|b) are not supported; write {a,b}'
  // picomatch passes these on to the regular expression: a crafted name makes (a+)+ and {a,a}{a,a}… run without end.
  if (/(?<!\\)(?:\\\\)*\(/.test(pattern)) {
    return 'groups such as (a|b) are not supported; write {a,b}, or \\( for a literal parenthesis'
  }
  if (/[\]})]\+/.test(pattern)) return 'repeats such as [a]+ are not supported; write *'
  if ((pattern.match(/\{/g) ?? []).length > mostBraces) {
    return `too many {} in the pattern (limit: ${mostBraces})`
  }
  if (pattern.split(',').length > mostCommas)
    return `too many commas in the pattern (limit: ${mostCommas - 1})`
  const segments = pattern.split('/')
  if (segments.filter((segment) => segment.includes('**')).length > mostGlobstars) {
    return `too many ** in the pattern (limit: ${mostGlobstars})`
  }
  if (segments.some((segment) => (segment.match(/\*+|\{/g) ?? []).length > mostStarsInSegment)) {
    return `too many * or {} between two slashes (limit: ${mostStarsInSegment})`
  }
  return null
}
