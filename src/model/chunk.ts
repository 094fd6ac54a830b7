import { knownError } from './errors.ts'
import type { Origin } from './origin.ts'
import type { Pattern, SavedTables } from './pattern.ts'
import { errorReason, type FailureReason, type SkipCode } from './reasons.ts'

/** Half-open byte range. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Encoding by which lines are counted, from the byte-order mark. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be'

/**
 * Bytes to search. A match belongs here if it starts inside `owned`; the rest is context, so that no
 * match is lost or reported twice at a seam. `bytes` is valid only until the next item is pulled.
 */
export interface Chunk {
  readonly kind: 'chunk'
  readonly origin: Origin
  /** False for text without meaningful lines, such as names: sightings have no line or column. */
  readonly hasLines: boolean
  readonly bytes: Buffer
  readonly owned: Span
  /** Position of `bytes[0]` in the whole input. */
  readonly start: TextPosition
  readonly encoding: TextEncoding
}

/** A place in a text: offset in bytes from 0, line and column from 1 (UTF-16 code units; a BOM is not counted). */
export interface TextPosition {
  readonly offset: number
  readonly line: number
  readonly column: number
}

export const textStart: TextPosition = { offset: 0, line: 1, column: 1 }

/**
 * Bytes of context on both sides of `owned`, as far as the input has them. Longer than the longest
 * match and than what decoders, filters and excerpts look at, so that windows of any size find the same.
 */
export const contextBytes = 4096

/** Content that was searched in full. */
export interface ReadTally {
  readonly kind: 'tally'
  readonly outcome: 'read'
  readonly unit: 'file' | 'object' | 'commit' | 'ref' | 'entry'
  readonly count: number
  readonly bytes: number
}

/** Content that was left out on purpose. */
export interface SkipTally {
  readonly kind: 'tally'
  readonly outcome: 'skipped'
  readonly code: SkipCode
  readonly count: number
  /** The path, if it is a single file or folder that a report should name. */
  readonly path?: string | undefined
  /** Paths worth naming. A report names the first few. */
  readonly names?: readonly string[] | undefined
}

export type Tally = ReadTally | SkipTally

/** Something that should have been read and could not be: it makes the scan incomplete. */
export interface Problem {
  readonly kind: 'problem'
  /** Path, object id or ref. */
  readonly what: string
  /** Its detail is built from paths and ids, never from scanned bytes. */
  readonly reason: FailureReason
  /** The line of standard input, from 1. */
  readonly line?: number | undefined
  /** True for an unexpected error. */
  readonly isBug?: boolean | undefined
}

export type Item = Chunk | Tally | Problem

/** What to search for. In every key of some rules, in some view, at least one of the patterns matches. */
export interface Needles {
  /** Made when it is first read, which may take longer than Node's start. */
  readonly patterns: readonly Pattern[]
  /** Tables of a search for exactly these patterns, if there are any. */
  readonly tables: SavedTables | null
}

/** The problem of something that an error kept from being read, known or unexpected. */
export function faultProblem(what: string, error: unknown): Problem {
  const known = knownError(error)
  return { kind: 'problem', what, reason: errorReason(known), isBug: known.isBug }
}
