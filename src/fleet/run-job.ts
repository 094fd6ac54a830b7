import {
  builtInRules,
  decideScan,
  type Environment,
  folderReader,
  loadSettings,
  type Settings,
} from '../config/index.ts'
import { CloneError } from '../git/index.ts'
import {
  knownError,
  type Progress,
  type Rule,
  type ScanReport,
  type SharedVerdicts,
  version,
} from '../model/index.ts'
import { formats, plainStyle } from '../report/index.ts'
import { redactText, rootOf } from '../scan/index.ts'
import { cloneOptionsOf } from './clone-options.ts'
import { discussionsTarget, type OnWait } from './discussions.ts'
import { failedResult, type Job, type JobResult, resultOf } from './job.ts'
import { type LocalCopy, localCopy } from './local-copy.ts'
import { rememberingScan } from './remembering-scan.ts'

export interface JobContext {
  /** Most threads for the history. */
  readonly threads: number
  /** Verdicts of other jobs of the run. Default: none. */
  readonly sharedVerdicts?: SharedVerdicts | undefined
  /** Of the process: proxies and the address of the API. Options come with the job. */
  readonly environment: Environment
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly onWait: OnWait
  /** Called if git was killed: what it had started may still run in the process group. */
  readonly onKilled: () => void
}

/**
 * Reads the repository of a job: its files and its whole history. Does not throw: a repository that cannot be read gives a
 * failed result with the reason.
 */
export async function runJob(job: Job, context: JobContext): Promise<JobResult> {
  let rules: readonly Rule[] = builtInRules()
  try {
    const copy = await localCopy(job.repository, {
      ...context,
      clone: cloneOptionsOf(job.options, context.environment),
    })
    try {
      const settings = await settingsOf(job, copy)
      rules = [...rules, ...settings.rules]
      const report = await scanInTime(job, copy, settings, context)
      return resultOf(job, {
        status: report.interrupted ? 'stopped' : 'done',
        reason: null,
        report: formats.json(report, plainStyle),
      })
    } finally {
      await copy.release()
    }
  } catch (error) {
    if (error instanceof CloneError && error.killed) context.onKilled()
    return failedResult(job, redactText(knownError(error).message, rules))
  }
}

async function settingsOf({ options }: Job, copy: LocalCopy): Promise<Settings> {
  const root = copy.historyOnly ? null : rootOf([copy.path], options.cwd)
  return loadSettings({
    command: 'audit',
    flags: options.flags,
    environment: options.environment,
    reader: root === null ? null : folderReader(root),
    root,
    cwd: options.cwd,
  })
}

/** Scans within `--time-budget`. What is left then is named as not read: the job itself is done. */
async function scanInTime(
  job: Job,
  copy: LocalCopy,
  settings: Settings,
  context: JobContext,
): Promise<ScanReport> {
  const seconds = settings.values.number('time-budget')
  if (seconds === undefined) return scanCopy(job, copy, settings, context)
  const over = AbortSignal.timeout(seconds * 1000)
  const signal = AbortSignal.any([context.signal, over])
  const report = await scanCopy(job, copy, settings, { ...context, signal })
  if (!report.interrupted || context.signal.aborted) return report
  const failed = {
    what: 'the rest',
    reason: { code: 'time-budget', detail: String(seconds) },
  } as const
  const { coverage } = report
  return {
    ...report,
    interrupted: false,
    coverage: { ...coverage, failed: [...coverage.failed, failed] },
  }
}

async function scanCopy(
  { repository, options }: Job,
  { path, historyOnly }: LocalCopy,
  settings: Settings,
  { threads, environment, sharedVerdicts, signal, onProgress, onWait }: JobContext,
): Promise<ScanReport> {
  const { values } = settings
  const request = await decideScan(
    {
      command: 'audit',
      repository: path,
      ...(historyOnly ? {} : { paths: [path] }),
      settings,
      verify: values.flag('verify'),
      // For SARIF: only the run knows its formats, and it may be merged with others.
      lineHashes: !historyOnly,
      signal,
      onProgress,
    },
    { cwd: options.cwd, version, environment, label: repository.name },
  )
  const discussions = discussionsTarget(repository, values, { environment, onWait })
  const targets = discussions === null ? request.targets : [...request.targets, discussions]
  return rememberingScan(
    { ...request, targets, cores: threads, sharedVerdicts },
    { values, name: repository.address, environment, cwd: options.cwd },
  )
}
