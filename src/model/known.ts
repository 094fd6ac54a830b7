/** A comment next to a key that marks it as known, in the syntax of brleaks or another scanner. */
export interface AllowComment {
  readonly tool: AllowCommentTool
  /** The rest of the comment, keys masked; null if it is empty. */
  readonly reason: string | null
}

/** The scanner whose syntax a comment uses. */
export type AllowCommentTool = 'brleaks' | ForeignMark
export type ForeignMark = (typeof foreignMarks)[number]

/** Other scanners whose comments are honoured on request. */
export const foreignMarks = [
  'gitleaks',
  'betterleaks',
  'trufflehog',
  'detect-secrets',
  'ggshield',
] as const

/** An entry that suppresses a key by its fingerprint, or every key in the files that a pattern matches. */
export interface KnownEntry {
  readonly by: 'baseline' | 'ignore-file' | 'config'
  /** The file it is in, and its line, from 1. */
  readonly file: string
  readonly line: number
  /** Exactly one of these two is set. */
  readonly fingerprint: string | null
  readonly pattern: string | null
  /** The masked key, if the entry has one. */
  readonly redacted: string | null
  readonly reason: string | null
  /** Last day on which it is valid, `YYYY-MM-DD`. */
  readonly expires: string | null
}

/** The parts of a repository that a scan can read. */
export type ScanScope = 'files' | 'history'

/** Everything that decides which findings are suppressed. */
export interface KnownKeys {
  readonly entries: readonly KnownEntry[]
  /** Honour `brleaks:allow`. */
  readonly inline: boolean
  readonly foreignMarks: readonly ForeignMark[]
  /** Suppress keys even if they were verified live. */
  readonly allowLive: boolean
  /** Folder that patterns are relative to, absolute; null: paths are matched as they are. */
  readonly root: string | null
  /** `YYYY-MM-DD`, for expiry dates. */
  readonly today: string
  /** Scope of the scan that the baseline was made from; null without a baseline. */
  readonly baselineScope: readonly ScanScope[] | null
  /** True if options of this run narrow the scan, so that unused entries mean nothing. */
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

/** An entry that suppresses nothing, or has expired. */
export interface StaleEntry {
  readonly state: 'unused' | 'expired'
  readonly entry: KnownEntry
}
