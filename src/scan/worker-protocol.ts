import type { ObjectPlan } from '../git/index.ts'
import { type Item, type Rule, type UnreadObject, version } from '../model/index.ts'
import type { PlainDetection } from './plain-detection.ts'

/** What a thread is sent once it has said who it is. */
export interface ShareTask {
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
}

/** Messages from a worker: who it is, what it read so far, and that it has read all it took. */
export type WorkerMessage =
  | { readonly kind: 'hello'; readonly protocol: string }
  | ShareNews
  | { readonly kind: 'done' }

/** Detections, tallies and problems, and objects that are not read yet. */
export interface ShareNews {
  readonly kind: 'news'
  readonly detections: PlainDetection[]
  readonly items: Item[]
  readonly unread: UnreadObject[]
  /** Pointers of Git LFS. */
  readonly pointers: { readonly oid: string; readonly content: string }[]
}

/** Only a worker of this very version understands the plan. */
export const workerProtocol = `brleaks ${version} worker`
