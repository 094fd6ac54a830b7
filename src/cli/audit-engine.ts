import type { OptionValues, Settings } from '../config/index.ts'
import {
  basisOf,
  type Job,
  type JobRunner,
  jobOptionsOf,
  newJob,
  queuedOptionsOf,
  type RepositoryName,
} from '../fleet/index.ts'
import { version } from '../model/index.ts'
import { jobPool } from './job-pool.ts'
import type { ParsedArgs } from './parse.ts'

/** The jobs of an audit with what runs them. */
export interface AuditEngine {
  readonly jobs: readonly Job[]
  readonly runner: JobRunner
  /** Called once the report is written: nothing is left to go on with. */
  finish(): Promise<void>
  close(): Promise<void>
}

interface EngineContext {
  readonly flags: ParsedArgs['values']
  /** Absolute folder that paths in options are relative to. */
  readonly cwd: string
}

/** Processes on this machine, or with `--queue` workers on any. */
export async function openEngine(
  repositories: readonly RepositoryName[],
  settings: Settings,
  context: EngineContext,
): Promise<AuditEngine> {
  const { values } = settings
  const isQueued = values.text('queue') !== undefined
  const options = isQueued
    ? queuedOptionsOf(context.flags, process.env)
    : jobOptionsOf(context.flags, process.env, context.cwd)
  const basis = basisOf(options, settings, version)
  const jobs = repositories.map((repository) => newJob(repository, basis, options))
  return isQueued ? queueEngine(jobs, values, context) : poolEngine(jobs, values)
}

function poolEngine(jobs: readonly Job[], values: OptionValues): AuditEngine {
  const pool = jobPool(values)
  return { jobs, runner: pool, finish: async () => {}, close: () => pool.close() }
}

async function queueEngine(
  jobs: readonly Job[],
  values: OptionValues,
  { cwd }: EngineContext,
): Promise<AuditEngine> {
  const { queueJobs } = await import('./audit-queue.ts')
  return { jobs, ...(await queueJobs(jobs, values, { cwd })) }
}
