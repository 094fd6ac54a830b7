import type { Rule } from '../model/index.ts'

/** Shortest beginning of a known value that is recognised, because hashes are often cut. Characters. */
const shortestBeginning = 16

const knownByRule = new WeakMap<Rule, readonly string[]>()

/**
 * Removes values that documentation often uses (UUIDs of standards, hashes of the empty string) from a body. Ignores
 * separators and case. Null if the body contains no such value.
 */
export function withoutKnownExamples(rule: Rule, body: string): string | null {
  const text = plain(body)
  let rest = text
  for (const known of knownOf(rule)) {
    if (rest.includes(known)) rest = rest.replaceAll(known, '')
    const from = rest.indexOf(known.slice(0, shortestBeginning))
    if (from !== -1) rest = rest.slice(0, from) + rest.slice(from + sharedLength(rest, from, known))
  }
  return rest.length === text.length ? null : rest
}

function sharedLength(text: string, from: number, known: string): number {
  let length = 0
  while (length < known.length && text[from + length] === known[length]) length++
  return length
}

function knownOf(rule: Rule): readonly string[] {
  let known = knownByRule.get(rule)
  if (known === undefined) {
    known = rule.filters.documentationBodies
      .map(plain)
      .filter((value) => value.length >= shortestBeginning)
      .sort((a, b) => b.length - a.length)
    knownByRule.set(rule, known)
  }
  return known
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, '')
}
