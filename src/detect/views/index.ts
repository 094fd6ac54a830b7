import type { Interruption } from './interruptions.ts'
import { raw } from './raw.ts'
import { utf16 } from './utf16.ts'

export type { Interruption } from './interruptions.ts'

/**
 * One way to read text out of bytes. It holds both its needle and its reading, so that the two cannot disagree.
 * A new encoding is one new file and one line in the list below.
 */
export interface View {
  readonly name: string
  /** The bytes that stand wherever `prefix` stands in this view. */
  needle(prefix: string): Buffer
  /** Where the text begins for a needle found at `at`, or null where the bytes are another view's. */
  open(bytes: Buffer, at: number): TextReader | null
}

/** Text found at a place, readable forwards and backwards from there. */
export interface TextReader {
  /** Byte offset of its first character. */
  readonly start: number
  /** Bytes a character takes. */
  readonly unit: 1 | 2
  /** How the bytes were decoded, for the report; empty for plain text. */
  readonly decoded: readonly string[]
  /** What was skipped between the characters from the start to the last one that was asked for. */
  readonly interruptions: readonly Interruption[]
  /** Code of the character at `index` from the start (negative: before it); -1 beyond the bytes or outside Latin-1. */
  codeAt(index: number): number
  /** Byte offset of the character at `index` from the start, or of the end of the text before it. */
  offsetAt(index: number): number
  /** The text of a byte range. */
  text(from: number, to: number): string
  /** Moves an offset to the nearest character boundary at or after it. */
  align(offset: number): number
}

export const views: readonly View[] = [raw, utf16]
