import type { CommitRecords, ObjectPlan, SweepTask, SweptShare } from '../git/index.ts'
import {
  type ContainerLimits,
  type FilterReason,
  type Item,
  type Rule,
  type UnreadObject,
  version,
} from '../model/index.ts'
import type { PlainDetection } from './plain-detection.ts'

/** The task of a worker, sent once it has identified itself. */
export type WorkerTask =
  | ShareTask
  /** Read trees and commits. */
  | { readonly kind: 'sweep'; readonly task: SweepTask }

/** Search objects for keys. */
export interface ShareTask {
  readonly kind: 'search'
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
  readonly decodeDepth: number
  /** True to describe every rejected match; they are counted otherwise. */
  readonly keepFiltered: boolean
  readonly containers: ContainerLimits
}

/** Messages from a worker: its protocol, its results so far, and the end of its share. */
export type WorkerMessage =
  | { readonly kind: 'hello'; readonly protocol: string }
  | ShareResults
  | SweepResult
  | { readonly kind: 'done' }

/** Detections, tallies and problems, and objects that are not read yet. */
export interface ShareResults {
  readonly kind: 'results'
  readonly detections: PlainDetection[]
  /** Numbers of rejected matches that are not described. */
  readonly rejections: Map<FilterReason, number>
  readonly items: Item[]
  readonly unread: UnreadObject[]
  /** Pointers of Git LFS. */
  readonly pointers: { readonly oid: string; readonly content: string }[]
  /** Blobs with names that end in `.br`. */
  readonly brotli: string[]
  /** Trees with a name that holds a needle. */
  readonly trees: string[]
}

/** What a worker read of all commits, then of all trees; null if it met something that only git can read. */
export type SweepResult =
  | { readonly kind: 'commits'; readonly commits: CommitRecords }
  | { readonly kind: 'swept'; readonly share: SweptShare | null }

/** Only a worker of this very version understands the plan. */
export const workerProtocol = `brleaks ${version} worker`
