import type { Progress, Verification } from '../model/index.ts'
import type { Job, JobResult } from './job.ts'

/** Verdicts by fingerprint. */
export type PlainVerdicts = readonly (readonly [fingerprint: string, verdict: Verification])[]

/** From the run to the process that reads repositories. */
export type ToChild =
  | { readonly kind: 'run'; readonly job: Job; readonly threads: number }
  /** Ends the scan in progress; its result follows. */
  | { readonly kind: 'stop' }
  /** The turn of this process to verify keys: what is known of them, and the requests that were sent so far. */
  | { readonly kind: 'verify'; readonly known: PlainVerdicts; readonly requests: number }

/** From the process that reads repositories to the run. `spent`: the process must not run another job. */
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
  /** Asks for a turn to verify keys. */
  | { readonly kind: 'verify'; readonly fingerprints: readonly string[] }
  /** Ends the turn. `requests`: how many it has sent. */
  | { readonly kind: 'verified'; readonly verdicts: PlainVerdicts; readonly requests: number }

export const heartbeatMs = 250

/** The channel of a child to the run that started it. */
export interface ParentChannel {
  send(message: FromChild): void
  onMessage(listener: (message: ToChild) => void): void
}
