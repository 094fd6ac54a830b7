import type { CommitRange } from './commit-range.ts'
import type { Configuration } from './configuration.ts'
import type { Push } from './hook.ts'
import type { KnownKeys } from './known.ts'
import type { Confidence, Rule } from './rule.ts'
import type { VerifyPlan } from './verify-plan.ts'

/** A repository that is open already. Opaque outside of the room `git`. */
export interface OpenedRepository {
  close(): void
}

/** What to read. */
export type Target =
  | {
      readonly kind: 'files'
      /** Files and folders, absolute or relative to `cwd`. */
      readonly paths: readonly string[]
      readonly cwd: string
      readonly include: readonly string[]
      readonly exclude: readonly string[]
      /** Folder that patterns of a configuration are meant from, absolute; they match from `cwd` as well. */
      readonly root?: string | null
      /** Bytes; null for no limit. */
      readonly maxSize: number | null
      /** False reads a link that is named as a link; true, or none, reads what it points to. */
      readonly followLinks?: boolean
      /** False reads ignored files too. */
      readonly gitignore: boolean
      /** True reads the git directory of a work tree as files as well. */
      readonly gitDirectory?: boolean
    }
  | {
      readonly kind: 'stdin'
      readonly stream: AsyncIterable<Uint8Array>
      readonly name: string | null
    }
  | {
      readonly kind: 'history'
      /** A work tree, a folder in one, or a git directory. */
      readonly repository: string
      /** Empty: every object. */
      readonly ranges: readonly CommitRange[]
      readonly since: string | null
      /** Threads; null: automatic. */
      readonly jobs: number | null
      /** The repository itself, if the caller has opened it. The scan does not close it. Default: opened by its path. */
      readonly opened?: OpenedRepository | undefined
    }
  | {
      readonly kind: 'staged'
      readonly repository: string
      /** Variables that git sets for its hooks: which index and objects are meant. */
      readonly environment: Readonly<Record<string, string | undefined>>
    }
  | {
      readonly kind: 'push'
      readonly repository: string
      /** As above; on the receiving side they name the quarantine that pushed objects lie in. */
      readonly environment: Readonly<Record<string, string | undefined>>
      readonly push: Push
    }
  | {
      readonly kind: 'message'
      /** A commit message that is being written. */
      readonly text: Uint8Array
    }

export interface Progress {
  readonly phase: 'reading' | 'tracing' | 'verifying'
  readonly files: number
  readonly objects: number
  /** Objects there are to read, where known. */
  readonly totalObjects: number | null
  readonly bytes: number
  /** Keys that were asked about so far, and all there are; only while verifying. */
  readonly keys?: { readonly done: number; readonly total: number } | undefined
}

/** A whole scan, every choice made. */
export interface ScanRequest {
  /** Command name for the report. */
  readonly command: string
  /** What is scanned, for people. */
  readonly label: string
  readonly targets: readonly Target[]
  readonly rules: readonly Rule[]
  readonly minConfidence: Confidence
  /** Most encodings within each other that are decoded; 0 decodes nothing. */
  readonly decodeDepth: number
  readonly keepFiltered: boolean
  /** Compute `primaryLocationLineHash` for files (SARIF). */
  readonly lineHashes: boolean
  readonly known: KnownKeys
  readonly configuration: Configuration
  /** Remarks on the configuration, for the report. */
  readonly notices: readonly string[]
  /** Null: no key is asked about, and no connection opened. */
  readonly verify: VerifyPlan | null
  readonly version: string
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | null
}

/** Keys to check, a line each. */
export interface CheckRequest {
  readonly input: AsyncIterable<Uint8Array>
  readonly rules: readonly Rule[]
  readonly configuration: Configuration
  readonly verify: VerifyPlan
  readonly version: string
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | null
}
