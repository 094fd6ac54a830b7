import type { ObjectPlan } from '../git/index.ts'
import {
  type ContainerLimits,
  type Item,
  type Rule,
  type UnreadObject,
  version,
} from '../model/index.ts'
import type { PlainDetection } from './plain-detection.ts'

/** The task of a worker, sent once it has identified itself. */
export interface ShareTask {
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
  readonly decodeDepth: number
  readonly containers: ContainerLimits
}

/** Messages from a worker: its protocol, its results so far, and the end of its share. */
export type WorkerMessage =
  | { readonly kind: 'hello'; readonly protocol: string }
  | ShareResults
  | { readonly kind: 'done' }

/** Detections, tallies and problems, and objects that are not read yet. */
export interface ShareResults {
  readonly kind: 'results'
  readonly detections: PlainDetection[]
  readonly items: Item[]
  readonly unread: UnreadObject[]
  /** Pointers of Git LFS. */
  readonly pointers: { readonly oid: string; readonly content: string }[]
}

/** Only a worker of this very version understands the plan. */
export const workerProtocol = `brleaks ${version} worker`
