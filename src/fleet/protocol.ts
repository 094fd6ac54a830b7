import type { Progress } from '../model/index.ts'
import type { Job, JobResult } from './job.ts'

/** From the run to the process that reads repositories. */
export type ToChild =
  | { readonly kind: 'run'; readonly job: Job; readonly threads: number }
  /** Ends the scan in progress; its result follows. */
  | { readonly kind: 'stop' }

/** From the process that reads repositories to the run. */
/** `spent`: the process must not run another job. */
export type FromChild =
  | { readonly kind: 'ready' }
  /** Sent at least every `heartbeatMs`: the process is alive. `rssBytes`: its memory. */
  | { readonly kind: 'alive'; readonly progress: Progress | null; readonly rssBytes: number }
  | {
      readonly kind: 'result'
      readonly result: JobResult
      readonly rssBytes: number
      readonly spent: boolean
    }

export const heartbeatMs = 250

/** The channel of a child to the run that started it. */
export interface ParentChannel {
  send(message: FromChild): void
  onMessage(listener: (message: ToChild) => void): void
}
