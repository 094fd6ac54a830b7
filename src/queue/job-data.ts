import {
  isInternalHost,
  type Job,
  type JobOptions,
  jobIsIntact,
  parseAddress,
  queueOptionNames,
} from '../fleet/index.ts'
import { BrleaksError } from '../model/index.ts'

/** What the queue holds of a job. */
export interface JobData {
  readonly version: 1
  /** Id of the run that the job belongs to. */
  readonly run: string
  /** Name of the place where the run looks for results. */
  readonly results: string
  readonly job: Job
}

/** What a worker accepts. SECURITY: anyone who can write to Redis chooses what its workers read. */
export interface JobPolicy {
  /** Repositories on the worker's own disk. */
  readonly local: boolean
  /** Hosts in private networks and the worker itself. */
  readonly internal: boolean
  /** `http:` addresses. */
  readonly http: boolean
  /** Name of the place where the worker stores results. */
  readonly results: string
  /** What the basis of a job must be, for its options: so neither they nor the version of brleaks can differ from the run's. */
  readonly basisOf: (options: JobOptions) => string
}

/**
 * Checks what was in the queue.
 * @throws BrleaksError `usage` with the reason why the worker refuses it; trying again is of no use.
 */
export async function checkedJob(data: unknown, policy: JobPolicy): Promise<JobData> {
  if (!isJobData(data)) throw refusal('the job is malformed')
  const { job, results } = data
  if (!jobIsIntact(job)) throw refusal('the job is malformed: its id does not match')
  if (results !== policy.results) {
    throw refusal(
      `the run looks for results in ${shown(results)}, the worker stores them in ${policy.results}; start both with the same --results`,
    )
  }
  const unknown = Object.keys(job.options.flags).find((name) => !queueOptionNames.has(name))
  if (unknown !== undefined) {
    throw refusal(`a job may not set the option --${shown(unknown)}`)
  }
  if (policy.basisOf(job.options) !== job.basis) {
    throw refusal('its options were changed, or the audit runs another version of brleaks')
  }
  await checkAddress(job.repository.address, policy)
  return data
}

async function checkAddress(address: string, { local, internal, http }: JobPolicy): Promise<void> {
  const parsed = parseAddress(address, { cwd: '/', http })
  if (parsed.kind === 'local') {
    if (local) return
    throw refusal("it is on the worker's own disk; allow that with --allow-local on the worker")
  }
  if (internal || !(await isInternalHost(parsed.host))) return
  throw refusal(
    `${parsed.host} is in a private network; allow that with --allow-internal on the worker`,
  )
}

function isJobData(value: unknown): value is JobData {
  if (!isRecord(value)) return false
  const { version, run, results, job } = value
  return (
    version === 1 &&
    typeof run === 'string' &&
    /^[0-9a-f]{16}$/.test(run) &&
    typeof results === 'string' &&
    isJob(job)
  )
}

function isJob(value: unknown): value is Job {
  if (!isRecord(value)) return false
  const { version, id, basis, repository, options } = value
  return (
    version === 1 &&
    typeof id === 'string' &&
    typeof basis === 'string' &&
    isRecord(repository) &&
    typeof repository.address === 'string' &&
    typeof repository.name === 'string' &&
    isOptions(options)
  )
}

function isOptions(value: unknown): value is JobOptions {
  if (!isRecord(value)) return false
  const { flags, environment, cwd } = value
  return (
    isRecord(flags) &&
    Object.values(flags).every(isOptionValue) &&
    isRecord(environment) &&
    Object.keys(environment).length === 0 &&
    typeof cwd === 'string'
  )
}

function isOptionValue(value: unknown): boolean {
  return Array.isArray(value)
    ? value.every((item) => typeof item === 'string')
    : ['string', 'boolean', 'number'].includes(typeof value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Text from the queue, for messages. */
function shown(text: string): string {
  return text.replace(/[^\w.:/-]/g, '?').slice(0, 80)
}

function refusal(reason: string): BrleaksError {
  return new BrleaksError('usage', reason)
}
