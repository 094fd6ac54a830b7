import type { CommitRange } from './commit-range.ts'
import type { Configuration } from './configuration.ts'
import type { ContainerLimits } from './container.ts'
import type { Push } from './hook.ts'
import type { KnownKeys } from './known.ts'
import type { ReadBefore } from './read-objects.ts'
import type { SkipCode } from './reasons.ts'
import type { Confidence, Rule } from './rule.ts'
import type { SharedVerdicts, VerifyPlan } from './verify-plan.ts'

/** A repository that is open already. Opaque outside of the room `git`. */
export interface OpenedRepository {
  close(): void
}

/** Content to scan. */
export type Target =
  | {
      readonly kind: 'files'
      /** Files and folders, absolute or relative to `cwd`. */
      readonly paths: readonly string[]
      readonly cwd: string
      readonly include: readonly string[]
      readonly exclude: readonly string[]
      /** Absolute folder that patterns of a configuration are relative to; they also match relative to `cwd`. */
      readonly root?: string | null
      /** Bytes; null for no limit. */
      readonly maxSize: number | null
      /** False reads named links as links. Default: true, which reads their targets. */
      readonly followLinks?: boolean
      /** False reads ignored files too. */
      readonly gitignore: boolean
      /** True reads the git directory of a work tree as files as well. */
      readonly gitDirectory?: boolean
      /** Number of threads; null: decides itself, which is the default. */
      readonly jobs?: number | null
    }
  | {
      readonly kind: 'stdin'
      readonly stream: AsyncIterable<Uint8Array>
      readonly name: string | null
      /** Bytes, for progress; null if it is not known. */
      readonly size: number | null
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
      /** Variables that git sets for its hooks to name the index and objects. */
      readonly environment: Readonly<Record<string, string | undefined>>
    }
  | {
      readonly kind: 'push'
      readonly repository: string
      /** As above; on the receiving side they name the quarantine folder of pushed objects. */
      readonly environment: Readonly<Record<string, string | undefined>>
      readonly push: Push
    }
  | {
      readonly kind: 'discussions'
      /** The repository. */
      readonly label: string
      readonly read: (
        signal: AbortSignal,
      ) => AsyncIterable<DiscussionText | UnreadDiscussion | OmittedFile>
    }
  | {
      readonly kind: 'message'
      /** A commit message that is not yet in an object. */
      readonly text: Uint8Array
    }

/** Content about a repository on its server: an issue, a comment, a review, a release, an attached file, or the log of a job. */
export interface DiscussionText {
  /** The place below the page of the repository, such as `issues/12#issuecomment-34`. */
  readonly path: string
  /** Bytes may be an archive. */
  readonly text: string | Uint8Array
}

/** A file on a server that was left out on purpose. */
export interface OmittedFile {
  readonly path: string
  readonly omitted: SkipCode
}

/** Discussions that could not be read. */
export interface UnreadDiscussion {
  /** What was not read, such as `releases`. */
  readonly path: string
  readonly reason: string
}

export interface Progress {
  readonly phase: 'cloning' | 'reading' | 'tracing' | 'verifying'
  readonly files: number
  /** Entries of archives and other containers. */
  readonly entries: number
  readonly objects: number
  /** Number of objects to read, if known. */
  readonly totalObjects: number | null
  readonly bytes: number
  /** Distinct keys found so far. */
  readonly findings: number
  /** The part of the current step that is done, from 0 to 1; null if its size is not known. */
  readonly fraction: number | null
  /** Seconds until a server answers again whose rate limit is used up; only while waiting for it. */
  readonly waiting?: { readonly seconds: number; readonly host: string } | undefined
  /** Keys verified so far, and all keys; only while verifying. */
  readonly keys?: { readonly done: number; readonly total: number } | undefined
  /** In an audit of several repositories: how many are read, and the names of those that are read now. */
  readonly repositories?:
    | { readonly done: number; readonly total: number; readonly current: readonly string[] }
    | undefined
}

/** A scan with every option decided. */
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
  readonly containers: ContainerLimits
  readonly keepFiltered: boolean
  /** Compute `primaryLocationLineHash` for files (SARIF). */
  readonly lineHashes: boolean
  readonly known: KnownKeys
  readonly configuration: Configuration
  /** Remarks on the configuration, for the report. */
  readonly notices: readonly string[]
  /** Null: no key is verified, and no connection is opened. */
  readonly verify: VerifyPlan | null
  /** Verdicts of other scans of one run. Default: none. */
  readonly sharedVerdicts?: SharedVerdicts | undefined
  /** Processor cores for its threads. Default: all. */
  readonly cores?: number | undefined
  readonly version: string
  /** What earlier scans of its history read; undefined to remember nothing. */
  readonly readBefore?: ReadBefore | undefined
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | null
}

/** Keys to verify, one per line. */
export interface CheckRequest {
  readonly input: AsyncIterable<Uint8Array>
  readonly rules: readonly Rule[]
  readonly configuration: Configuration
  readonly verify: VerifyPlan
  readonly version: string
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | null
}
