import type { Progress, ScanReport } from '../model/index.ts'
import { ofRepository, ReportMerger, readReport, unreadRepository } from '../saved/index.ts'
import type { Job, JobResult } from './job.ts'
import type { UnreadAddress } from './list.ts'
import type { JobPool } from './pool.ts'

/** The state of an audit of many repositories. */
export interface FleetProgress {
  readonly done: number
  readonly total: number
  /** Keys found so far; a key in several repositories counts for each. */
  readonly findings: number
  /** The repositories that are read now, with their progress. */
  readonly current: ReadonlyMap<string, Progress | null>
}

export interface AuditRequest {
  readonly jobs: readonly Job[]
  readonly unread: readonly UnreadAddress[]
  readonly pool: JobPool
  /** The report of an audit without repositories, which the others are merged into. */
  readonly base: ScanReport
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: FleetProgress) => void) | undefined
  /** Called with each result and its report, in order of completion. */
  readonly onResult?: ((result: JobResult, report: ScanReport) => Promise<void>) | undefined
}

/**
 * Reads all repositories, several at a time, and merges their reports by key. The failure of one does not stop the others.
 * Stopped by the signal, the report has what was read until then; the other repositories are named as not read.
 */
export async function auditRepositories(request: AuditRequest): Promise<ScanReport> {
  const { base, jobs, pool, signal, unread } = request
  const merger = new ReportMerger(base)
  const progress = new ProgressOfAll(jobs.length, request.onProgress)
  for (const { name, reason } of unread) merger.add(unreadRepository(base, name, reason))
  const queue = jobs.values()
  const work = async () => {
    for (const job of queue) {
      const report = signal.aborted
        ? unreadRepository(base, job.repository.name, 'the audit was stopped before')
        : await readOne(job, request, progress)
      merger.add(report)
    }
  }
  await Promise.all(Array.from({ length: Math.min(pool.children, jobs.length) }, work))
  return { ...merger.result(base.tool.version), interrupted: signal.aborted }
}

async function readOne(
  job: Job,
  { base, onResult, pool, signal }: AuditRequest,
  progress: ProgressOfAll,
): Promise<ScanReport> {
  const { name } = job.repository
  progress.start(name)
  const result = await pool.run(job, {
    signal,
    onProgress: (state) => progress.update(name, state),
  })
  const report = await reportOf(result, base)
  await onResult?.(result, report)
  progress.end(name, report)
  return report
}

/** The report in a result, which names its repository in every place. */
async function reportOf(
  { report, reason, repository: { name } }: JobResult,
  base: ScanReport,
): Promise<ScanReport> {
  if (report === null) return unreadRepository(base, name, reason ?? 'it could not be read')
  return ofRepository(await readReport(name, report, base.rules), name)
}

/** Adds up the progress of all repositories. */
class ProgressOfAll {
  readonly #total: number
  readonly #report: AuditRequest['onProgress']
  readonly #current = new Map<string, Progress | null>()
  #done = 0
  #findings = 0

  constructor(total: number, report: AuditRequest['onProgress']) {
    this.#total = total
    this.#report = report
  }

  start(name: string): void {
    this.update(name, null)
  }

  update(name: string, progress: Progress | null): void {
    this.#current.set(name, progress)
    this.#tell()
  }

  end(name: string, { findings }: ScanReport): void {
    this.#current.delete(name)
    this.#done++
    this.#findings += findings.filter(({ suppressed }) => suppressed === null).length
    this.#tell()
  }

  #tell(): void {
    this.#report?.({
      done: this.#done,
      total: this.#total,
      findings: this.#findings,
      current: this.#current,
    })
  }
}
