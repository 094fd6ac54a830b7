import type { JobResult } from '../../fleet/index.ts'

/** Where workers leave results. A result that is stored twice is there once: its name is the id of its job. */
export interface ResultStore {
  /** For messages, and for jobs to say where their results belong. Holds no credentials. */
  readonly name: string
  /** @throws Error if it cannot be stored. */
  put(run: string, result: JobResult): Promise<void>
  /** Returns null if there is none. @throws Error if that cannot be determined. */
  get(run: string, id: string): Promise<JobResult | null>
  /** Removes the results of a run that are no longer needed, as far as this place does not do it itself. */
  drop(run: string): Promise<void>
}

/** Runs and jobs have ids of hexadecimal digits: they are safe as file names. */
const idPattern = /^[0-9a-f]{8,64}$/

/** Name of a result in a folder or bucket. */
export function resultPath(run: string, id: string): string {
  if (!idPattern.test(run) || !idPattern.test(id)) throw new Error('not an id of a result')
  return `${run}/${id}.json`
}

/**
 * Reads a stored result.
 * @returns null if it is damaged or that of another job: the repository is then read again.
 */
export function parseResult(text: string, id: string): JobResult | null {
  try {
    const value: unknown = JSON.parse(text)
    return isResult(value) && value.id === id ? value : null
  } catch {
    return null
  }
}

function isResult(value: unknown): value is JobResult {
  if (typeof value !== 'object' || value === null) return false
  const { version, id, basis, status, reason, attempts, report } = value as Partial<JobResult>
  const isTold =
    status === 'done'
      ? typeof report === 'string'
      : status === 'failed' && typeof reason === 'string' && report === null
  return (
    version === 1 &&
    typeof id === 'string' &&
    typeof basis === 'string' &&
    typeof attempts === 'number' &&
    isTold
  )
}
