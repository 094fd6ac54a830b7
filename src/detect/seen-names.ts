import type { FilterReason, Span } from '../model/index.ts'
import { judge } from './judge.ts'
import { type CompiledRule, type KeyMatch, matchAt } from './matches.ts'
import { TextBefore } from './stated-length.ts'
import type { TextReader } from './views/index.ts'
import { withoutInterruptions } from './views/interruptions.ts'
import { readBytes } from './views/raw.ts'

/** Bytes before a prefix, and after the characters of its body, that belong to its window. */
const windowBefore = 32
const windowAfter = 16
/** Longer names are judged each time. Characters. */
const longestName = 160
/** Most windows that are remembered of all chunks, and of one. */
const mostWindows = 32_768
const mostPerChunk = 4096

/** Why the text at a prefix is not a key: the filter that refused it, or that no match begins there. */
export type Refusal = FilterReason | 'no match'

/** Called with the place of a match that is not a key, and the filter that refused it. */
export type Refuse = (at: number, reason: FilterReason) => void

/** Text around a prefix. */
interface Window {
  readonly from: number
  readonly to: number
  /** True if the chunk begins or ends there, so that nothing is beyond it. */
  readonly isStart: boolean
  readonly isEnd: boolean
  /** The text. It begins with a NUL and the place of the prefix if it is at the start of the chunk. */
  readonly text: string
}

/**
 * Judges the names in plain text that begin with a rule's prefix, each once: source code repeats them, and a history
 * repeats the code. A refusal counts for the same text around a prefix if nothing but that text was read for it. No
 * window of a chunk with a key is remembered.
 */
export class SeenNames {
  readonly #compiled: CompiledRule
  readonly #windows: Map<string, Refusal>

  /** @param windows what is remembered. */
  constructor(compiled: CompiledRule, windows = new Map<string, Refusal>()) {
    this.#compiled = compiled
    this.#windows = windows
  }

  /** Begins a chunk. */
  in(bytes: Buffer): NamesInChunk {
    return new NamesInChunk(bytes, this.#compiled, this.#windows)
  }
}

/** The names in one chunk, of which the prefixes must come in order of place. */
class NamesInChunk {
  readonly #bytes: Buffer
  readonly #compiled: CompiledRule
  readonly #known: Map<string, Refusal>
  readonly #added = new Map<string, Refusal>()
  readonly #before: TextBefore

  constructor(bytes: Buffer, compiled: CompiledRule, known: Map<string, Refusal>) {
    this.#bytes = bytes
    this.#before = new TextBefore(bytes)
    this.#compiled = compiled
    this.#known = known
  }

  /** The keys that begin in a range. @param refuse called for every other match. */
  *keysIn({ start, end }: Span, refuse: Refuse): Generator<KeyMatch> {
    for (const anchor of this.#compiled.anchors) {
      const near = this.#bytes.subarray(0, end + anchor.length)
      for (let at = near.indexOf(anchor, start, 'latin1'); at !== -1 && at < end; ) {
        const result = this.#at(at, anchor.length)
        if (typeof result !== 'string') yield result
        else if (result !== 'no match') refuse(at, result)
        at = near.indexOf(anchor, at + 1, 'latin1')
      }
    }
  }

  /** @param anchor length of the prefix at `at`. */
  #at(at: number, anchor: number): KeyMatch | Refusal {
    const window = this.#before.isPlain(at) ? this.#windowAt(at, anchor) : null
    if (window === null) return this.#judge(readBytes(this.#bytes, at))
    const known = this.#known.get(window.text) ?? this.#added.get(window.text)
    if (known !== undefined) return known
    const reader = new WindowReader(this.#bytes, at, window)
    const result = this.#judge(reader)
    if (typeof result === 'string' && !reader.hasLeft && this.#added.size < mostPerChunk) {
      this.#added.set(window.text, result)
    }
    return result
  }

  /** Remembers the names of a chunk without a key. */
  remember(): void {
    if (this.#known.size + this.#added.size > mostWindows) this.#known.clear()
    for (const [text, refusal] of this.#added) this.#known.set(text, refusal)
  }

  #judge(reader: TextReader): KeyMatch | Refusal {
    const match = matchAt(withoutInterruptions(reader), this.#compiled)
    return match === null ? 'no match' : (judge(match).reason ?? match)
  }

  /** Null for a name that is too long. */
  #windowAt(at: number, anchor: number): Window | null {
    const bytes = this.#bytes
    const { alphabet } = this.#compiled
    let end = at + anchor
    while (end < bytes.length && alphabet[bytes[end] as number] === 1) end++
    if (end - at > longestName) return null
    const from = Math.max(0, at - windowBefore)
    const to = Math.min(bytes.length, end + windowAfter)
    const text = bytes.toString('latin1', from, to)
    const isStart = at < windowBefore
    const isEnd = to - end < windowAfter
    return { from, to, isStart, isEnd, text: isStart ? `\0${at} ${text}` : text }
  }
}

/** Reads plain bytes and notes whether any but those of a window were read. */
class WindowReader implements TextReader {
  readonly #plain: TextReader
  readonly #window: Window
  readonly start: number
  readonly unit = 1
  readonly decoded = []
  readonly interruptions = []
  readonly isAfterText = true
  hasLeft = false

  constructor(bytes: Buffer, at: number, window: Window) {
    this.#plain = readBytes(bytes, at)
    this.start = at
    this.#window = window
  }

  codeAt(index: number): number {
    this.#note(this.start + index)
    return this.#plain.codeAt(index)
  }

  offsetAt(index: number): number {
    return this.start + index
  }

  text(from: number, to: number): string {
    this.#note(from)
    this.#note(to - 1)
    return this.#plain.text(from, to)
  }

  align(offset: number): number {
    this.#note(offset)
    this.#note(offset + 3)
    return this.#plain.align(offset)
  }

  #note(at: number): void {
    const { from, to, isStart, isEnd } = this.#window
    if ((at < from && !isStart) || (at >= to && !isEnd)) this.hasLeft = true
  }
}
