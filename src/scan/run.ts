import type { ContainerAllowance, Progress, ScanRequest, SourceProgress } from '../model/index.ts'
import type { Collection } from './collect.ts'
import type { LazyDetector } from './lazy-detector.ts'
import type { Ledger } from './ledger.ts'

/** The state of a scan while its sources are read. */
export interface Run {
  readonly request: ScanRequest
  readonly detector: LazyDetector
  readonly collection: Collection
  readonly ledger: Ledger
  readonly allowance: ContainerAllowance
  /** True once anything was read: from then on no fault may lose the keys that were found. */
  begun: boolean
}

interface ProgressDetails {
  /** Of the source that is being read. */
  readonly source?: SourceProgress | null
  readonly fraction?: number | null
  readonly keys?: Progress['keys']
}

export function reportProgress(
  { request, ledger, collection }: Run,
  phase: Progress['phase'],
  { source = null, fraction = null, keys }: ProgressDetails = {},
): void {
  const objects = source?.unit === 'object' ? source : null
  request.onProgress?.({
    ...ledger.progress,
    phase,
    objects: Math.max(ledger.progress.objects, objects?.done ?? 0),
    totalObjects: objects?.total ?? null,
    findings: collection.size,
    fraction: fraction ?? fractionOf(source) ?? fractionOf(keys),
    keys,
  })
}

/** Progress is reported at this interval while threads, git or a network do the work. Milliseconds. */
const intervalMs = 200

/** Reports progress while work goes on that yields nothing before its end. Fails if the caller's function for progress does. */
export function reporting<Result>(
  run: Run,
  phase: Progress['phase'],
  details: () => ProgressDetails,
  work: () => Promise<Result>,
): Promise<Result> {
  if (run.request.onProgress === null) return work()
  return new Promise<Result>((resolve, reject) => {
    const report = () => {
      try {
        reportProgress(run, phase, details())
      } catch (error) {
        reject(error)
      }
    }
    const timer = setInterval(report, intervalMs).unref()
    report()
    work()
      .then(resolve, reject)
      .finally(() => clearInterval(timer))
  })
}

function fractionOf(
  part: { readonly done: number; readonly total: number } | null | undefined,
): number | null {
  if (part == null || part.total <= 0) return null
  return Math.min(1, part.done / part.total)
}
