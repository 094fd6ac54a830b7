import { knownError, type Progress, type ScanReport } from '../model/index.ts'
import { ofRepository, ReportMerger, readReport, unreadRepository } from '../saved/index.ts'
import type { Job, JobResult } from './job.ts'
import type { UnreadAddress } from './list.ts'
import type { JobRunner } from './pool.ts'
import { ProgressOfAll } from './progress.ts'
import type { AuditState } from './state.ts'

interface AuditRequest {
  readonly jobs: readonly Job[]
  readonly unread: readonly UnreadAddress[]
  readonly runner: JobRunner
  /** The report of an audit without repositories, which the others are merged into. */
  readonly base: ScanReport
  readonly signal: AbortSignal
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Results of an unfinished audit, which are not read again. */
  readonly state?: AuditState | undefined
  /** Called with each repository once it was read, or could not be; also with those in `state`. */
  readonly onRepository?: ((read: ReadRepository) => Promise<void>) | undefined
}

/** A repository after its job. */
export interface ReadRepository {
  readonly name: string
  /** Its report as of a single audit; null if nothing of it was read. */
  readonly own: ScanReport | null
  /** The report to merge: every place in it names the repository. */
  readonly named: ScanReport
}

/**
 * Reads all repositories, several at a time, and merges their reports by key. The failure of one does not stop the others.
 * Stopped by the signal, the report has what was read until then; the other repositories are named as not read.
 */
export async function auditRepositories(request: AuditRequest): Promise<ScanReport> {
  const { base, jobs, runner, signal, unread } = request
  const merger = new ReportMerger(base)
  const progress = new ProgressOfAll(jobs.length, request.onProgress)
  for (const { name, reason } of unread) merger.add(unreadRepository(base, name, reason))
  const queue = jobs.values()
  const work = async () => {
    for (const job of queue) merger.add(await readOne(job, request, progress))
  }
  await Promise.all(Array.from({ length: Math.min(runner.children, jobs.length) }, work))
  return { ...merger.result(base.tool.version), interrupted: signal.aborted }
}

async function readOne(
  job: Job,
  request: AuditRequest,
  progress: ProgressOfAll,
): Promise<ScanReport> {
  const { name } = job.repository
  const { base, signal, onRepository } = request
  const saved = await savedRepository(job, request)
  if (saved === null && signal.aborted) {
    return unreadRepository(base, name, 'the audit was stopped before')
  }
  progress.start(name)
  const read = saved ?? (await runAndSave(job, request, progress))
  await onRepository?.(read)
  progress.end(name, read.named)
  return read.named
}

/** A repository that an earlier run has read; null if it has to be read, also if its result is damaged. */
async function savedRepository(
  job: Job,
  { base, state }: AuditRequest,
): Promise<ReadRepository | null> {
  const result = state?.find(job) ?? null
  return result === null ? null : readRepository(result, base).catch(() => null)
}

async function runAndSave(
  job: Job,
  { base, runner, signal, state }: AuditRequest,
  progress: ProgressOfAll,
): Promise<ReadRepository> {
  const { name } = job.repository
  const onProgress = (reading: Progress) => progress.update(name, reading)
  const result = await runner.run(job, { signal, onProgress })
  await state?.save(result)
  return readRepository(result, base).catch((error: unknown) => ({
    name,
    own: null,
    named: unreadRepository(base, name, knownError(error).message),
  }))
}

/** @throws BrleaksError `config` if the report in the result is invalid. */
async function readRepository(
  { name, report, reason }: JobResult,
  base: ScanReport,
): Promise<ReadRepository> {
  if (report === null) {
    const named = unreadRepository(base, name, reason ?? 'it could not be read')
    return { name, own: null, named }
  }
  const own = await readReport(name, report, base.rules)
  return { name, own, named: ofRepository(own, name) }
}
