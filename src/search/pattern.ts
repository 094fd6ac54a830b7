import type { Pattern, PatternElement } from '../model/index.ts'

/**
 * Parses a pattern: characters, `[…]` and `[^…]` sets with ranges, `?`, `{n}` and `{m,n}` repeats; `\xHH`, `\n`, `\r`,
 * `\t`, `\s` (space, tab, LF, CR), and `\` before any other character for itself. For example `YnJf[L-e]`.
 * @throws RangeError for a text that is not a pattern: the patterns are part of the program.
 */
export function parsePattern(text: string, phase = 0): Pattern {
  return { elements: new PatternParser(text).elements(), phase }
}

/** The pattern of exactly these bytes. */
export function literalPattern(bytes: Uint8Array): Pattern {
  return { elements: Array.from(bytes, (byte) => once(setOfBytes([byte]))), phase: 0 }
}

export function setOf(isMember: (byte: number) => boolean): Uint8Array {
  const set = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) if (isMember(byte)) set[byte] = 1
  return set
}

/** Patterns share most of their sets. */
const members = new WeakMap<Uint8Array, readonly number[]>()

/** The bytes of a set, in order. */
export function membersOf(set: Uint8Array): readonly number[] {
  let bytes = members.get(set)
  if (bytes === undefined) {
    bytes = indicesOf(set)
    members.set(set, bytes)
  }
  return bytes
}

/** Where a list has a 1. */
export function indicesOf(flags: Uint8Array): readonly number[] {
  const indices: number[] = []
  for (let i = flags.indexOf(1); i !== -1; i = flags.indexOf(1, i + 1)) indices.push(i)
  return indices
}

export function once(set: Uint8Array): PatternElement {
  return { set, min: 1, max: 1 }
}

/** Longest text that a pattern matches, in bytes. */
export function longestMatch({ elements }: Pattern): number {
  return elements.reduce((sum, { max }) => sum + max, 0)
}

/** Longest text that any of the patterns matches, in bytes. */
export function reachOf(patterns: readonly Pattern[]): number {
  return patterns.reduce((most, pattern) => Math.max(most, longestMatch(pattern)), 0)
}

/** The end of a match that begins at `at`; -1 if the pattern does not match there. */
export function matchEnd({ elements }: Pattern, bytes: Uint8Array, at: number): number {
  let end = at
  for (const { set, min, max } of elements) {
    let count = 0
    while (count < max && set[bytes[end] ?? -1] === 1) {
      count++
      end++
    }
    if (count < min) return -1
  }
  return end
}

/** Sets by their text. */
const classes = new Map<string, Uint8Array>()

const blanks = [0x20, 0x09, 0x0a, 0x0d]

class PatternParser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  elements(): PatternElement[] {
    const elements: PatternElement[] = []
    while (this.#at < this.#text.length) {
      const set = this.#text[this.#at] === '[' ? this.#class() : setOfBytes(this.#bytes())
      const { min, max } = this.#repeat()
      if (min === max) for (let i = 0; i < min; i++) elements.push(once(set))
      else elements.push({ set, min, max })
    }
    return elements
  }

  #class(): Uint8Array {
    const start = this.#at
    const set = this.#readClass()
    // Patterns share sets, so that each is made and listed once.
    const text = this.#text.slice(start, this.#at)
    const known = classes.get(text)
    if (known !== undefined) return known
    const members = setOf((byte) => set.members.has(byte) !== set.negated)
    classes.set(text, members)
    return members
  }

  #readClass(): { members: Set<number>; negated: boolean } {
    this.#at++
    const negated = this.#text[this.#at] === '^'
    if (negated) this.#at++
    const members = new Set<number>()
    while (this.#next() !== ']') {
      const bytes = this.#bytes()
      const [first] = bytes
      if (bytes.length === 1 && first !== undefined && this.#isRange()) {
        this.#at++
        const [last = first] = this.#bytes()
        for (let byte = first; byte <= last; byte++) members.add(byte)
      } else for (const byte of bytes) members.add(byte)
    }
    this.#at++
    return { members, negated }
  }

  #isRange(): boolean {
    return this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']'
  }

  #next(): string {
    const char = this.#text[this.#at]
    if (char === undefined) throw new RangeError(`the pattern ends too soon: ${this.#text}`)
    return char
  }

  /** One byte, or the four blanks for `\s`. */
  #bytes(): readonly number[] {
    const char = this.#next()
    this.#at++
    if (char !== '\\') return [char.charCodeAt(0)]
    const escaped = this.#next()
    this.#at++
    if (escaped === 's') return blanks
    if (escaped === 'x') {
      this.#at += 2
      return [Number.parseInt(this.#text.slice(this.#at - 2, this.#at), 16)]
    }
    return [{ n: 0x0a, r: 0x0d, t: 0x09 }[escaped] ?? escaped.charCodeAt(0)]
  }

  #repeat(): { min: number; max: number } {
    if (this.#text[this.#at] === '?') {
      this.#at++
      return { min: 0, max: 1 }
    }
    const found = /^\{(\d+)(?:,(\d+))?\}/.exec(this.#text.slice(this.#at))
    if (found === null) return { min: 1, max: 1 }
    this.#at += found[0].length
    const min = Number(found[1])
    return { min, max: found[2] === undefined ? min : Number(found[2]) }
  }
}

const singles: Uint8Array[] = []

function setOfBytes(bytes: readonly number[]): Uint8Array {
  const [byte, ...others] = bytes
  if (byte === undefined || others.length > 0) return setOf((byte) => bytes.includes(byte))
  let set = singles[byte]
  if (set === undefined) {
    set = setOf((other) => other === byte)
    singles[byte] = set
  }
  return set
}
