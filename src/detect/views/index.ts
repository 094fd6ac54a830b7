import { base32 } from './base32.ts'
import { base64 } from './base64.ts'
import { characterList } from './character-list.ts'
import { decimal } from './decimal.ts'
import type { Decoder } from './decoder.ts'
import { hex } from './hex.ts'
import { hexBytes } from './hex-bytes.ts'
import { htmlEntity } from './html-entity.ts'
import type { Interruption } from './interruptions.ts'
import { invisible } from './invisible.ts'
import { jsonEscape } from './json-escape.ts'
import { letterSpaced } from './letter-spaced.ts'
import { lineContinuation } from './line-continuation.ts'
import { markdownEscape } from './markdown-escape.ts'
import { markup } from './markup.ts'
import { officeEscape } from './office-escape.ts'
import { percent } from './percent.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { raw } from './raw.ts'
import { rtf } from './rtf.ts'
import { splitLiteral } from './split-literal.ts'
import { terminal } from './terminal.ts'
import { utf7 } from './utf7.ts'
import { utf16 } from './utf16.ts'
import { utf16Text } from './utf16-text.ts'
import { utf32 } from './utf32.ts'
import { wrapped } from './wrapped.ts'

export type { Interruption } from './interruptions.ts'

/**
 * One way to read text out of bytes as they are. The needle and the reader of a view are defined together, so they cannot
 * disagree. Other encodings are decoders.
 */
export interface View {
  readonly name: string
  /** Bytes that occur wherever `prefix` occurs in this view. */
  needle(prefix: string): Buffer
  /** Opens the text at a needle found at `at`; null if the bytes are in another encoding. */
  open(bytes: Buffer, at: number): TextReader | null
}

/** Reads text forwards and backwards from a starting point. */
export interface TextReader {
  /** Byte offset of its first character. */
  readonly start: number
  /** Bytes per character. */
  readonly unit: 1 | 2
  /** How the bytes were decoded, for the report; empty for plain text. */
  readonly decoded: readonly string[]
  /** The sequences skipped so far, between the start and the last character that was read. */
  readonly interruptions: readonly Interruption[]
  /** True if it is known that no binary format states a length before it. */
  readonly isAfterText?: boolean
  /** Index of a character that is known to begin text, which neither is binary nor may interrupt the text before it. */
  readonly textEnd?: number
  /** Code of the character at `index` from the start (negative: before it); -1 outside the bytes or Latin-1. */
  codeAt(index: number): number
  /** Byte offset of the character at `index` from the start. */
  offsetAt(index: number): number
  /** Decodes a byte range. */
  text(from: number, to: number): string
  /** Returns the nearest character boundary at or after an offset. */
  align(offset: number): number
}

export const views: readonly View[] = [raw, utf16]

/** The encodings whose text is decoded and then searched again. To add one, add a file and a line here. */
export const decoders: readonly Decoder[] = [
  base64,
  base32,
  hex,
  hexBytes,
  decimal,
  utf16Text,
  utf32,
  utf7,
  percent,
  jsonEscape,
  markdownEscape,
  htmlEntity,
  quotedPrintable,
  officeEscape,
  invisible,
  terminal,
  markup,
  rtf,
  splitLiteral,
  characterList,
  lineContinuation,
  wrapped,
  letterSpaced,
]
