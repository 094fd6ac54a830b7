/**
 * A matcher for a few short byte strings (Aho and Corasick, 1975), one table look-up a byte: for the seams between a
 * delta's instructions, where a needle may be put together from two pieces.
 */
export interface Automaton {
  /** Next state for `state << 8 | byte`. */
  readonly next: Uint8Array
  /** States from this one on mean that a needle has just ended. */
  readonly accepting: number
  /** A match depends on no more than this many bytes before its last one. */
  readonly reach: number
}

/** @param needles short ones, 250 bytes together at most. */
export function makeAutomaton(needles: readonly Uint8Array[]): Automaton {
  const texts = needles.map((needle) => Buffer.from(needle).toString('latin1'))
  const prefixes = new Set([''])
  for (const text of texts) for (let i = 1; i < text.length; i++) prefixes.add(text.slice(0, i))
  const states = [...prefixes].filter((prefix) => !texts.some((text) => prefix.includes(text)))
  const accepting = states.length
  const next = new Uint8Array((accepting + 1) * 256)
  for (const [state, prefix] of states.entries()) {
    for (let byte = 0; byte < 256; byte++) {
      const read = prefix + String.fromCharCode(byte)
      next[(state << 8) | byte] = texts.some((text) => read.endsWith(text))
        ? accepting
        : longestSuffix(read, states)
    }
  }
  // Once found, found: the caller stops at the first.
  next.fill(accepting, accepting << 8)
  return { next, accepting, reach: Math.max(...texts.map((text) => text.length)) - 1 }
}

function longestSuffix(text: string, states: readonly string[]): number {
  for (let from = 0; from <= text.length; from++) {
    const state = states.indexOf(text.slice(from))
    if (state !== -1) return state
  }
  return 0
}
