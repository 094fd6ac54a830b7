/** A comment beside a key that says it is known, in the words of this or another scanner. */
export interface AllowComment {
  readonly tool: AllowCommentTool
  /** What follows the word on its line, keys masked; null where nothing does. */
  readonly reason: string | null
}

/** Whose words a mark uses. */
export type AllowCommentTool = 'brleaks' | ForeignMark
export type ForeignMark = (typeof foreignMarks)[number]

/** Scanners whose words are honoured when asked for. */
export const foreignMarks = [
  'gitleaks',
  'betterleaks',
  'trufflehog',
  'detect-secrets',
  'ggshield',
] as const

/** What somebody wrote down as known: a key by its fingerprint, or every key in the files a pattern names. */
export interface KnownEntry {
  readonly by: 'baseline' | 'ignore-file' | 'config'
  /** File it stands in, and its line, from 1. */
  readonly file: string
  readonly line: number
  /** Exactly one of these two is set. */
  readonly fingerprint: string | null
  readonly pattern: string | null
  /** Masked key, where it is written down. */
  readonly redacted: string | null
  readonly reason: string | null
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly expires: string | null
}

/** What a scan may have been made of. */
export type ScanScope = 'files' | 'history'

/** Everything that decides which findings are marked as known. */
export interface KnownKeys {
  readonly entries: readonly KnownEntry[]
  /** Honour `brleaks:allow`. */
  readonly inline: boolean
  readonly foreignMarks: readonly ForeignMark[]
  /** Let a key that was verified live be marked as known. */
  readonly allowLive: boolean
  /** Folder that patterns are meant from, absolute; null: paths are matched as they stand. */
  readonly root: string | null
  /** `YYYY-MM-DD`, for expiry dates. */
  readonly today: string
  /** What the baseline was made from; null where there is none. */
  readonly baselineScope: readonly ScanScope[] | null
  /** True where this run was told to look at less than its files say: what is unused then means nothing. */
  readonly narrowed: boolean
}

export const nothingKnown: KnownKeys = {
  entries: [],
  inline: true,
  foreignMarks: [],
  allowLive: false,
  root: null,
  today: '1970-01-01',
  baselineScope: null,
  narrowed: false,
}

/** An entry that marks nothing (any more). */
export interface StaleEntry {
  readonly state: 'unused' | 'expired'
  readonly entry: KnownEntry
}
