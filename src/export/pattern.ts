import type { Rule } from '../model/index.ts'

/** A character before a key; the patterns need no look-around, which RE2 and Hyperscan do not have. */
export const before = '(?:^|[^A-Za-z0-9])'

/** A key of a rule, as a regular expression that RE2, Hyperscan, Python and JavaScript read alike. */
export function keyPattern({ prefixes, body }: Rule): string {
  const prefix = prefixes.map(({ text }) => escapePattern(text)).join('|')
  const { alphabet, pattern, minLength, maxLength, secretSeparator } = body
  const part = pattern === undefined ? `[${alphabet}]{${minLength},${maxLength}}` : `(?:${pattern})`
  const second =
    secretSeparator === undefined
      ? ''
      : `(?:${escapePattern(secretSeparator)}[${alphabet}]{${minLength},${maxLength}})?`
  return `(?:${prefix})${part}${second}`
}

/**
 * A whole match that is a name rather than a key: each of its pieces between separators consists of letters, or is
 * shorter than the rule's shortest random run. Null for a rule whose keys have no digits. The two kinds of pieces differ
 * in length, so that no engine has to backtrack.
 */
export function namesPattern({ prefixes, body, filters }: Rule): string | null {
  if (!/\d/.test(body.alphabet)) return null
  const prefix = prefixes.map(({ text }) => escapePattern(text)).join('|')
  const longest = (filters.minRun ?? 1) - 1
  const piece = `(?:[A-Za-z]{${longest + 1},}|[A-Za-z0-9]{0,${longest}})`
  return `^(?:${prefix})${piece}(?:[^A-Za-z0-9]${piece})*$`
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** Texts of which every key contains one, for tools that search for keywords first. */
export function keywords({ prefixes }: Rule): string[] {
  const texts = prefixes.map(({ text }) => text)
  return texts.filter((text) => !texts.some((other) => other !== text && text.includes(other)))
}

/** Words and examples that are not keys, in lower case. Words within a prefix would hide every key that begins with it. */
export function excludedWords({ prefixes, filters }: Rule): string[] {
  const words = filters.placeholderWords.filter(
    (word) => !prefixes.some(({ text }) => text.toLowerCase().includes(word.toLowerCase())),
  )
  const all = [...words, ...filters.documentationBodies].map((word) => word.toLowerCase())
  return [...new Set(all)]
}

/** Bits per character below which text is not a key: the rule's own limit, or one below every key of 16 characters. */
export function leastEntropy({ filters }: Rule): number {
  return filters.minEntropy ?? 2.5
}

/** An alternative of literal words. */
export function anyOf(words: readonly string[]): string {
  return words.map(escapePattern).join('|')
}
