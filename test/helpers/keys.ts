// Made-up keys for tests, generated from a seed at run time, so that the repository contains nothing like a key.

const digits = '0123456789'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const upper = lower.toUpperCase()

export const alphabets: Readonly<Record<string, string>> = {
  base62: digits + upper + lower,
  base64url: `${upper}${lower}${digits}_-`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  base36: digits + lower,
  base32: `${lower}234567`,
  crockford: '0123456789ABCDEFGHJKMNPQRSTVWXYZ',
  hex: `${digits}abcdef`,
  hexUpper: `${digits}ABCDEF`,
  upperDigit: digits + upper,
  letters: lower + upper,
  lower,
}

/** mulberry32: small, seeded, good enough for test data. Returns numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Random characters of an alphabet. */
export function randomText(alphabet: string, length: number, random: () => number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += alphabet[Math.floor(random() * alphabet.length)]
  return text
}

/** A body of a named format: `base62:32`, `hex:64`, `uuid`, `ulid`, `twoPart`. */
export function keyBody(format: string, random: () => number): string {
  const [name = '', length] = format.split(':')
  if (name === 'uuid') {
    const hex = randomText(alphabets.hex ?? '', 32, random)
    const variant = '89ab'[Math.floor(random() * 4)]
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  }
  if (name === 'ulid') return `01${randomText(alphabets.crockford ?? '', 24, random)}`
  if (name === 'twoPart') {
    const alphabet = alphabets.base58 ?? ''
    return `${randomText(alphabet, 8, random)}_${randomText(alphabet, 24, random)}`
  }
  const alphabet = alphabets[name]
  if (alphabet === undefined) throw new Error(`no such key format: ${format}`)
  return randomText(alphabet, Number(length), random)
}

/** A made-up key of a format, the same for the same seed. */
export function key(format = 'base62:32', seed = 1, prefix = 'br_'): string {
  return prefix + keyBody(format, seededRandom(seed))
}

/** Replaces placeholders such as `{base62:32}` by random characters. */
export function expandKey(template: string, seed = 1): string {
  const random = seededRandom(seed)
  return template.replace(/\{([A-Za-z0-9]+(?::\d+)?)\}/g, (_, format: string) =>
    keyBody(format, random),
  )
}
