import type { FilterReason } from '../model/index.ts'

/** Why the text at a prefix is not a key: the filter that refused it, or that no match begins there. */
export type Refusal = FilterReason | 'no match'

/** Most texts that are remembered, and of one name. */
const mostTexts = 32_768
const mostOfName = 32

/** The bytes that were read to judge the text at a prefix. */
export interface JudgedText {
  readonly refusal: Refusal
  readonly bytes: Uint8Array
  /** How many of them are before the prefix. */
  readonly before: number
  /** True if the chunk begins with them, or ends: something was looked for beyond. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

/** Refusals by the bytes that were read for them: the same bytes are refused for the same reason. */
export class JudgedTexts {
  /** By a hash of the name. */
  readonly #names = new Map<number, JudgedText[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The refusal of the text at a prefix; undefined if other bytes were judged. */
  find(hash: number, bytes: Uint8Array, at: number): Refusal | undefined {
    const texts = this.#names.get(hash)
    if (texts === undefined) return undefined
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as JudgedText
      if (isAt(bytes, at, text)) return text.refusal
    }
    return undefined
  }

  add(hash: number, text: JudgedText): void {
    const texts = this.#names.get(hash)
    if (texts === undefined) this.#names.set(hash, [text])
    else if (texts.length < mostOfName) texts.push(text)
    else {
      texts[this.#size % mostOfName] = text
      return
    }
    this.#size++
  }

  addAll(others: JudgedTexts): void {
    if (this.#size + others.#size > mostTexts) this.clear()
    for (const [hash, texts] of others.#names) for (const text of texts) this.add(hash, text)
  }

  clear(): void {
    this.#names.clear()
    this.#size = 0
  }
}

function isAt(chunk: Uint8Array, at: number, text: JudgedText): boolean {
  const { bytes, before, isStart, isEnd } = text
  const from = at - before
  const { length } = bytes
  if (isStart ? from !== 0 : from < 0) return false
  if (isEnd ? from + length !== chunk.length : from + length > chunk.length) return false
  for (let i = 0; i < length; i++) if (chunk[from + i] !== bytes[i]) return false
  return true
}
