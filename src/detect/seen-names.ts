import type { FilterReason, Span } from '../model/index.ts'
import { judge } from './judge.ts'
import { type JudgedText, JudgedTexts, type Refusal } from './judged-texts.ts'
import { type CompiledRule, type KeyMatch, matchAt } from './matches.ts'
import { isBeforeText, TextBefore } from './stated-length.ts'
import type { TextReader } from './views/index.ts'
import { withoutInterruptions } from './views/interruptions.ts'
import { readBytes } from './views/raw.ts'

/** Longer names, and texts for which more is read, are judged each time. Bytes. */
const longestName = 160
const longestText = 512
/** Most texts that are remembered of one chunk. */
const mostPerChunk = 4096

/** Called with the place of a match that is not a key, and the filter that refused it. */
export type Refuse = (at: number, reason: FilterReason) => void

/**
 * Judges the names in plain text that begin with a rule's prefix, each once: source code repeats them, and a history
 * repeats the code. A refusal counts wherever all bytes are the same that were read for it. No text of a chunk with a key
 * is remembered.
 */
export class SeenNames {
  readonly #compiled: CompiledRule
  readonly #texts: JudgedTexts

  /** @param texts what is remembered. */
  constructor(compiled: CompiledRule, texts = new JudgedTexts()) {
    this.#compiled = compiled
    this.#texts = texts
  }

  /** Begins a chunk. */
  in(bytes: Buffer): NamesInChunk {
    return new NamesInChunk(bytes, this.#compiled, this.#texts)
  }
}

/** The names in one chunk, of which the prefixes must come in order of place. */
class NamesInChunk {
  readonly #bytes: Buffer
  readonly #compiled: CompiledRule
  readonly #known: JudgedTexts
  readonly #added = new JudgedTexts()
  readonly #before: TextBefore

  constructor(bytes: Buffer, compiled: CompiledRule, known: JudgedTexts) {
    this.#bytes = bytes
    this.#before = new TextBefore(bytes)
    this.#compiled = compiled
    this.#known = known
  }

  /** The keys that begin in a range. @param refuse called for every other match. */
  *keysIn({ start, end }: Span, refuse: Refuse): Generator<KeyMatch> {
    for (const anchor of this.#compiled.anchors) {
      const needle = Buffer.from(anchor, 'latin1')
      const near = this.#bytes.subarray(0, end + needle.length)
      for (let at = near.indexOf(needle, start); at !== -1 && at < end; ) {
        const result = this.#at(at, needle.length)
        if (typeof result !== 'string') yield result
        else if (result !== 'no match') refuse(at, result)
        at = near.indexOf(needle, at + 1)
      }
    }
  }

  /** @param anchor length of the prefix at `at`. */
  #at(at: number, anchor: number): KeyMatch | Refusal {
    const bytes = this.#bytes
    const { alphabet } = this.#compiled
    const limit = Math.min(bytes.length, at + longestName)
    let hash = 0
    let end = at
    while (end < at + anchor || (end < limit && alphabet[bytes[end] as number] === 1)) {
      hash = Math.imul(hash ^ (bytes[end] as number), hashFactor)
      end++
    }
    const before = at > 0 ? (bytes[at - 1] as number) : 0
    const after = end < bytes.length ? (bytes[end] as number) : 0
    hash = Math.imul(hash ^ (before | (after << 8)), hashFactor)
    const isLong = end - at >= longestName
    const isAfterText = this.#before.isPlain(at)
    const textEnd = !isLong && isBeforeText(bytes, end) ? end - at : -1
    const key = (hash >>> 4) * 4 + (isAfterText ? 2 : 0) + (textEnd === -1 ? 1 : 0)
    const known = this.#known.find(key, bytes, at) ?? this.#added.find(key, bytes, at)
    if (known !== undefined) return known
    const reader = new NotingReader(bytes, at, isAfterText, textEnd)
    const match = matchAt(withoutInterruptions(reader), this.#compiled)
    const result = match === null ? 'no match' : (judge(match).reason ?? match)
    if (typeof result === 'string' && !isLong) this.#add(key, reader, result)
    return result
  }

  #add(key: number, reader: NotingReader, refusal: Refusal): void {
    if (this.#added.size >= mostPerChunk) return
    const text = reader.noted(refusal)
    if (text.bytes.length <= longestText) this.#added.add(key, text)
  }

  /** Remembers the names of a chunk without a key. */
  remember(): void {
    if (this.#added.size > 0) this.#known.addAll(this.#added)
  }
}

const hashFactor = 0x01000193

/** Reads plain bytes and notes which. */
class NotingReader implements TextReader {
  readonly #bytes: Buffer
  readonly #plain: TextReader
  readonly start: number
  readonly unit = 1
  readonly decoded = []
  readonly interruptions = []
  readonly isAfterText: boolean
  readonly textEnd: number
  /** The first byte that was read, and the one after the last. */
  #from: number
  #to: number

  constructor(bytes: Buffer, at: number, isAfterText: boolean, textEnd: number) {
    this.#bytes = bytes
    this.#plain = readBytes(bytes, at)
    this.start = at
    this.isAfterText = isAfterText
    this.textEnd = textEnd
    this.#from = at
    this.#to = at
  }

  /** A copy of the bytes that were read. */
  noted(refusal: Refusal): JudgedText {
    const from = Math.max(0, this.#from)
    const to = Math.min(this.#bytes.length, this.#to)
    return {
      refusal,
      bytes: Buffer.from(this.#bytes.subarray(from, to)),
      before: this.start - from,
      isStart: this.#from < 0,
      isEnd: this.#to > this.#bytes.length,
    }
  }

  codeAt(index: number): number {
    const at = this.start + index
    this.#note(at, at + 1)
    return this.#plain.codeAt(index)
  }

  offsetAt(index: number): number {
    return this.start + index
  }

  text(from: number, to: number): string {
    this.#note(from, to)
    return this.#plain.text(from, to)
  }

  align(offset: number): number {
    this.#note(offset, offset + 3)
    return this.#plain.align(offset)
  }

  #note(from: number, to: number): void {
    if (from < this.#from) this.#from = from
    if (to > this.#to) this.#to = to
  }
}
