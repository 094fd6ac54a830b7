import table from '../../rules/identifier-bigrams.json' with { type: 'json' }

// How much likelier a body is as random characters than as an ordinary name, in bits.
// The scheme and its numbers are in docs/detection.md.

const symbols = 37
const separator = 36
/** Half-bit costs of a symbol after another, row by row. */
const costs = Uint8Array.from(table.rows.flat())

const log10 = Math.log2(10)
const log26 = Math.log2(26)
const log31 = Math.log2(31)
const log36 = Math.log2(36)
const log37 = Math.log2(symbols)
const log62 = Math.log2(62)

/** Counts of character kinds in a body, and its longest piece without a separator. */
export interface Shape {
  readonly length: number
  readonly lower: number
  readonly upper: number
  readonly digits: number
  readonly separators: number
  readonly hexOnly: boolean
  readonly longestRun: number
}

export function shapeOf(body: string): Shape {
  let lower = 0
  let upper = 0
  let digits = 0
  let separators = 0
  let hexOnly = true
  let run = 0
  let longestRun = 0
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i)
    run++
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code >= 0x61 && code <= 0x7a) {
      lower++
      if (code > 0x66) hexOnly = false
    } else if (code >= 0x41 && code <= 0x5a) {
      upper++
      if (code > 0x46) hexOnly = false
    } else {
      separators++
      run = 0
    }
    if (run > longestRun) longestRun = run
  }
  if (lower > 0 && upper > 0) hexOnly = false
  return { length: body.length, lower, upper, digits, separators, hexOnly, longestRun }
}

/** Log-likelihood ratio in bits: cost as an identifier minus cost as the best-fitting random alphabet. */
export function randomnessScore(body: string, shape: Shape): number {
  const mixed = shape.lower > 0 && shape.upper > 0
  return identifierBits(body) - randomBits(shape) + (mixed ? disorderOfCase(body) : 0)
}

/**
 * Bits that the case of a letter costs in a name, after one letter of the same case or after more: words are long and
 * begin with at most one capital. In random text, every letter costs one bit.
 */
const caseCosts = {
  lower: { stays: [0.15, 0.42], changes: [3.3, 2] },
  upper: { stays: [1.5, 0.32], changes: [0.62, 2.3] },
} as const

/** Bits by which the order of upper and lower case is likelier in random text than in names. */
export function disorderOfCase(body: string): number {
  let bits = 0
  let before: 'lower' | 'upper' | null = null
  let length = 0
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) continue
    const kind = code >= 0x61 ? 'lower' : code >= 0x41 ? 'upper' : null
    if (kind === null || code === 0x5f) {
      before = null
      continue
    }
    if (before !== null) {
      const costs = caseCosts[before][kind === before ? 'stays' : 'changes']
      bits += costs[length === 1 ? 0 : 1] - 1
    }
    length = kind === before ? length + 1 : 1
    before = kind
  }
  return bits
}

export function identifierBits(body: string): number {
  let halfBits = 0
  let before = fold(body.charCodeAt(0))
  for (let i = 1; i < body.length; i++) {
    const next = fold(body.charCodeAt(i))
    halfBits += costs[before * symbols + next] ?? 0
    before = next
  }
  return log37 + halfBits / 2
}

/** Cost in bits of a character of a name after another, ignoring case. */
export function pairBits(before: number, next: number): number {
  return (costs[fold(before) * symbols + fold(next)] ?? 0) / 2
}

/** Cost in bits of a text as random characters of the alphabet that fits it best; upper and lower case are different letters. */
export function casedRandomBits(shape: Omit<Shape, 'longestRun'>): number {
  const { length, lower, upper, digits, separators, hexOnly } = shape
  const singleCase = lower === 0 || upper === 0
  if (hexOnly) return 4 * (length - separators) + 5 * separators
  if (separators > 0) return (singleCase ? log37 : 6) * length
  if (digits === length) return log10 * length
  if (digits === 0) return (singleCase ? log26 : log26 + 1) * length
  return (singleCase ? log36 : log62) * length
}

/** Maps a–z (either case) to 0–25, digits to 26–35, and everything else to the separator. */
function fold(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  if (code >= 0x41 && code <= 0x5a) return code - 0x41
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  return separator
}

function randomBits(shape: Shape): number {
  const { length, lower, upper, digits, separators, hexOnly } = shape
  const letters = lower + upper
  const plain = letters + digits
  // Base64url fits every body, and base62 every body without a separator.
  let bits = 5 * (letters + separators) + 6 * digits
  if (separators === 0) bits = Math.min(bits, log31 * letters + log62 * digits)
  if (hexOnly) bits = Math.min(bits, 4 * plain + 5 * separators)
  const singleCase = lower === 0 || upper === 0
  if (singleCase && separators <= 2) bits = Math.min(bits, log36 * plain + 6 * separators)
  if (letters === length) bits = Math.min(bits, log26 * length)
  return bits
}

/** Shannon entropy in bits per character. */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
