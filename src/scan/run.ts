import type { Detector } from '../detect/index.ts'
import type { ContainerAllowance, Progress, ScanRequest, SourceProgress } from '../model/index.ts'
import type { Collection } from './collect.ts'
import type { Ledger } from './ledger.ts'

/** The state of a scan while its sources are read. */
export interface Run {
  readonly request: ScanRequest
  readonly detector: Detector
  readonly collection: Collection
  readonly ledger: Ledger
  readonly allowance: ContainerAllowance
  /** True once anything was read: from then on no fault may lose the keys that were found. */
  begun: boolean
}

interface ProgressDetails {
  /** Objects of the source that is being read. */
  readonly objects?: SourceProgress | null
  readonly keys?: Progress['keys']
}

export function reportProgress(
  { request, ledger }: Run,
  phase: Progress['phase'],
  { objects, keys }: ProgressDetails = {},
): void {
  request.onProgress?.({
    ...ledger.progress,
    phase,
    objects: Math.max(ledger.progress.objects, objects?.done ?? 0),
    totalObjects: objects?.total ?? null,
    keys,
  })
}
