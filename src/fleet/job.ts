import { createHash } from 'node:crypto'
import type { RawValues } from '../config/index.ts'

/** One repository to read. Plain JSON without keys and credentials: it may be stored in a queue. */
export interface Job {
  readonly version: 1
  /** 32 hexadecimal digits: the hash of basis and address, so that the same job has the same id in every process. */
  readonly id: string
  /** Hash of everything but the repository that a result depends on: brleaks, rules, options. */
  readonly basis: string
  readonly repository: RepositoryName
  readonly options: JobOptions
}

/** A repository as jobs and results name it. */
export interface RepositoryName {
  /** An absolute path, or a URL without credentials. */
  readonly address: string
  /** The address as the user wrote it, without credentials. */
  readonly name: string
}

/** The options of the run that a scan of one repository depends on. */
export interface JobOptions {
  /** As on the command line, by option name. */
  readonly flags: RawValues
  /** `BRLEAKS_…` variables. */
  readonly environment: Readonly<Record<string, string>>
  /** Folder that paths in the options are relative to. */
  readonly cwd: string
  /** False for a job that others may have chosen: no server may lead to an internal host, by a redirection or its name. Default: true. */
  readonly redirects?: boolean
}

/**
 * `done`: read to its end; the report may still be incomplete. `stopped`: the run was stopped meanwhile; the report is
 * of what was read. `failed`: it could not be read, and there is no report.
 */
type JobStatus = 'done' | 'stopped' | 'failed'

/** The outcome of one job. Plain JSON: keys are masked. */
export interface JobResult {
  readonly version: 1
  /** Id of the job. */
  readonly id: string
  readonly basis: string
  /** Name of the repository. */
  readonly name: string
  readonly status: JobStatus
  /** Why it failed, in one line; null if it did not. */
  readonly reason: string | null
  /** How often it was tried. */
  readonly attempts: number
  /** The JSON report of the scan (schema/report.schema.json); null if it failed. */
  readonly report: string | null
}

/** Makes the job for a repository. */
export function newJob(repository: RepositoryName, basis: string, options: JobOptions): Job {
  const id = createHash('sha256')
    .update(`${basis}\0${repository.address}`)
    .digest('hex')
    .slice(0, 32)
  return { version: 1, id, basis, repository, options }
}

/** The result of a job with this outcome. */
export function resultOf(
  { id, basis, repository: { name } }: Job,
  outcome: Pick<JobResult, 'status' | 'reason' | 'report'>,
): JobResult {
  return { version: 1, id, basis, name, attempts: 1, ...outcome }
}

/** False if a job was changed after it was made. */
export function jobIsIntact({ id, basis, repository, options }: Job): boolean {
  return newJob(repository, basis, options).id === id
}

/** The result of a job that could not be read. */
export function failedResult(job: Job, reason: string): JobResult {
  return resultOf(job, { status: 'failed', reason, report: null })
}
