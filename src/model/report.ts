import type { Configuration } from './configuration.ts'
import type { Filtered, FilterReason, Finding } from './finding.ts'
import type { StaleEntry } from './known.ts'
import type { FailureReason, SkipCode } from './reasons.ts'
import type { RemovalProof } from './removal-proof.ts'

/** Counts of content that was read, and lists of content that was not. `failed` makes a scan incomplete; `skipped` was left out on purpose. */
export interface Coverage {
  readonly files: number
  /** Entries of containers. */
  readonly entries: number
  readonly objects: number
  readonly commits: number
  readonly refs: number
  readonly bytes: number
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
}

/** Content that was left out for one reason, as a scan counts it or as a saved report words it. */
export type Skipped = SkippedKind | SavedSkip

export interface SavedSkip {
  readonly code: 'saved'
  readonly count: number
  readonly path: string
  readonly reason: string
}

export interface SkippedKind {
  readonly code: SkipCode
  readonly count: number
  /** The path of a single file or folder; null for kinds of content that are only counted. */
  readonly path: string | null
  /** The first few paths that are worth naming. */
  readonly names: readonly string[]
  /** Number of further paths. */
  readonly unnamed: number
}

export interface Failed {
  readonly what: string
  readonly reason: FailureReason
  /** The line of standard input, from 1. */
  readonly line?: number | undefined
}

/** `scan`: places where keys were found. `verification`: keys that were given, with their status (`brleaks verify`). */
export type ReportKind = 'scan' | 'verification'

/** The result of one run. Every reporter reads only this. */
export interface ScanReport {
  readonly tool: { readonly name: 'brleaks'; readonly version: string }
  /** Decides the layout of the text report. */
  readonly kind: ReportKind
  /** As the user gave it, for display only. */
  readonly command: string
  /** Name of the scanned content, for people: paths, a repository, `-` for standard input. */
  readonly target: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  /** True only if everything that was listed was read. */
  readonly complete: boolean
  /** True if it was stopped (SIGINT, time budget) before its end. */
  readonly interrupted: boolean
  readonly coverage: Coverage
  /** Message of an error that is a bug in brleaks, also among `coverage.failed`; null for none. */
  readonly bug: string | null
  /** Sorted by severity, then place. */
  readonly findings: readonly Finding[]
  /** Matches that detection left out: how many by reason; each of them only on request. */
  readonly filtered: FilteredSummary
  /** Remarks that are not findings and do not change the exit status. */
  readonly notices: readonly string[]
  /** The repository, without credentials; for SARIF. */
  readonly repository: RepositoryFacts | null
  /** The configuration files and options in force. */
  readonly configuration: Configuration
  /** Known entries that are expired, or that a complete scan found unused. */
  readonly stale: readonly StaleEntry[]
  /** Rules in force. */
  readonly rules: readonly Finding['rule'][]
  /** The repositories of an audit of several, by name; undefined for other scans. */
  readonly repositories?: readonly AuditedRepository[] | undefined
  /** Whether expected keys are gone, if that was asked. */
  readonly proof?: RemovalProof | undefined
}

/**
 * `read`: all of it was read. `incomplete`: some of it could not be read, or its scan was stopped. `not-read`: nothing of
 * it was read.
 */
export type RepositoryStatus = 'read' | 'incomplete' | 'not-read'

/** One repository of an audit of several. */
export interface AuditedRepository {
  /** The address as the user wrote it, without credentials. */
  readonly name: string
  readonly status: RepositoryStatus
  /** Why it was not read; null if it was. */
  readonly reason: string | null
  /** The commit at HEAD. */
  readonly head: string | null
  /** Keys that count. */
  readonly findings: number
  /** Suppressed keys. */
  readonly suppressed: number
  readonly files: number
  readonly objects: number
  readonly bytes: number
}

export interface FilteredSummary {
  readonly count: number
  readonly byReason: Readonly<Partial<Record<FilterReason, number>>>
  readonly list: readonly Filtered[]
}

export interface RepositoryFacts {
  readonly remoteUrl: string | null
  readonly head: string | null
  readonly branch: string | null
}
