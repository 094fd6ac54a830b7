import { createHash } from 'node:crypto'
import { SecretIndex } from './secret-index.ts'

const inspect = Symbol.for('nodejs.util.inspect.custom')

/** Longer than the parts that a mask shows. */
const echoLength = 8

/** Plain data that carries a secret between threads of this process; never written anywhere. */
export interface PlainSecret {
  readonly text: string
  readonly prefixLength: number
}

/** A key as reports use it: it prints as its mask. */
export interface ReportedKey {
  /** Length of the whole key in characters. */
  readonly length: number
  /** The key itself; null if only its mask is known. */
  reveal(): string | null
  toString(): string
}

/** The key of a saved report, which has only its mask. */
export class StoredKey implements ReportedKey {
  readonly length: number
  readonly #redacted: string

  constructor(redacted: string, length: number) {
    this.#redacted = redacted
    this.length = length
  }

  reveal(): null {
    return null
  }

  toString(): string {
    return this.#redacted
  }

  toJSON(): string {
    return this.#redacted
  }
}

/**
 * One key. It is masked wherever it is printed, logged, serialised or thrown. Only `reveal()` returns the text, and a test
 * limits its callers.
 */
export class Secret implements ReportedKey {
  readonly #text: string
  readonly #prefixLength: number

  /** @param text the whole key, ASCII. @param prefixLength length of its fixed prefix (`br_` → 3). */
  constructor(text: string, prefixLength: number) {
    this.#text = text
    this.#prefixLength = prefixLength
  }

  /** Length of the whole key in characters. */
  get length(): number {
    return this.#text.length
  }

  /** The key itself. Only for filters, the Authorization header and `--show-secrets`. */
  reveal(): string {
    return this.#text
  }

  /** Identity of the key: SHA-256 over rule id and key, 64 hex digits, independent of where it is. */
  fingerprint(ruleId: string): string {
    return createHash('sha256').update(`${ruleId}\0${this.#text}`).digest('hex')
  }

  /** True if both are the same key. */
  equals(other: Secret): boolean {
    return this.#text === other.#text
  }

  /** Replaces every occurrence of this key in `text` by its mask. */
  maskIn(text: string): string {
    return text.includes(this.#text) ? text.replaceAll(this.#text, this.toString()) : text
  }

  /**
   * Replaces every occurrence of any of these keys by its mask, the longest at each place. One pass over the text,
   * however many keys there are.
   */
  static masker(secrets: readonly Secret[]): (text: string) => string {
    const index = new SecretIndex()
    for (const secret of secrets) index.add(secret.#text, secret.toString())
    return (text) => index.mask(text)
  }

  /** Pairs of different secrets of which the second begins with the first. */
  static *extensions(secrets: readonly Secret[]): Generator<readonly [Secret, Secret]> {
    const sorted = [...secrets].sort((a, b) => (a.#text < b.#text ? -1 : 1))
    const beginnings: Secret[] = []
    for (const secret of sorted) {
      for (let last = beginnings.at(-1); last !== undefined; last = beginnings.at(-1)) {
        if (secret.#text.startsWith(last.#text)) break
        beginnings.pop()
      }
      for (const beginning of beginnings) yield [beginning, secret]
      beginnings.push(secret)
    }
  }

  /** True if `text` repeats eight characters in a row of this key's body, in whatever case: an echo, whole or in part. */
  isEchoedIn(text: string): boolean {
    const body = this.#text.slice(this.#prefixLength).toLowerCase()
    const searched = text.toLowerCase()
    for (let at = 0; at + echoLength <= body.length; at++) {
      if (searched.includes(body.slice(at, at + echoLength))) return true
    }
    return false
  }

  /** For the thread boundary only (private fields do not survive it). */
  toPlain(): PlainSecret {
    return { text: this.#text, prefixLength: this.#prefixLength }
  }

  static fromPlain(plain: PlainSecret): Secret {
    return new Secret(plain.text, plain.prefixLength)
  }

  toString(): string {
    return mask(this.#text, this.#prefixLength)
  }

  toJSON(): string {
    return this.toString()
  }

  [inspect](): string {
    return this.toString()
  }
}

/**
 * The masked form: at most the first seven and the last four characters, and never more than a third
 * of the body, so that a short key shows less. The prefix is not secret.
 */
export function mask(text: string, prefixLength: number): string {
  const shown = Math.floor(Math.max(0, text.length - prefixLength) / 3)
  const head = Math.max(0, Math.min(7 - prefixLength, Math.ceil(shown / 2)))
  const tail = Math.min(4, shown - head)
  const end = tail > 0 ? text.slice(-tail) : ''
  return `${text.slice(0, Math.min(7, prefixLength + head))}…${end}`
}
