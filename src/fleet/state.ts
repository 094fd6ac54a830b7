import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'
import { reasonOf, writeReportFile } from '../output/index.ts'
import type { Job, JobResult } from './job.ts'

/**
 * The results of an audit that is not finished, in a folder of their own: the same command goes on with the repositories
 * that are left. They hold masked keys, as reports do.
 */
export class AuditState {
  readonly #folder: string
  /** When the audit that left results here began; null if there are none. */
  readonly startedAt: Date | null
  #fault: string | null = null

  private constructor(folder: string, startedAt: Date | null) {
    this.#folder = folder
    this.startedAt = startedAt
  }

  /**
   * Opens the folder for this process.
   * @throws BrleaksError `output` if it cannot be written to, `usage` if another audit uses it.
   */
  static open(folder: string): AuditState {
    try {
      mkdirSync(join(folder, resultsName), { recursive: true, mode: 0o700 })
      lock(join(folder, lockName))
      const begun = statSync(join(folder, startName), { throwIfNoEntry: false })
      if (begun === undefined) writeFileSync(join(folder, startName), readme, { mode: 0o600 })
      return new AuditState(folder, begun?.mtime ?? null)
    } catch (error) {
      if (error instanceof BrleaksError) throw error
      throw new BrleaksError('output', `cannot write ${folder}: ${reasonOf(error)}`, {
        cause: error,
      })
    }
  }

  /** The first error while results were kept; null if there was none. The audit goes on without them. */
  get fault(): string | null {
    return this.#fault
  }

  /** The result of a job that was read to its end; null if it has to be read, also if its file is damaged. */
  find({ id, basis }: Job): JobResult | null {
    try {
      const result: unknown = JSON.parse(readFileSync(this.#fileOf(id), 'utf8'))
      return isFinished(result) && result.id === id && result.basis === basis ? result : null
    } catch {
      return null
    }
  }

  /** Keeps a result, so that it outlives this process and the machine's next start. */
  async save(result: JobResult): Promise<void> {
    if (result.status !== 'done') return
    try {
      await writeReportFile(this.#fileOf(result.id), JSON.stringify(result), 0o600)
    } catch (error) {
      this.#fault ??= error instanceof Error ? error.message : String(error)
    }
  }

  /** Removes everything: the audit is finished, and the same command begins anew. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Leaves the results to the next run. */
  release(): void {
    rmSync(join(this.#folder, lockName), { force: true })
  }

  #fileOf(id: string): string {
    return join(this.#folder, resultsName, `${id}.json`)
  }
}

const resultsName = 'results'
const lockName = 'lock'
const startName = 'README.txt'
const readme =
  'Results of a "brleaks audit" that is not finished. The same command goes on from here; remove this folder to begin anew.\n'

function isFinished(value: unknown): value is JobResult {
  if (typeof value !== 'object' || value === null) return false
  const { version, status, report } = value as Partial<JobResult>
  return version === 1 && status === 'done' && typeof report === 'string'
}

/** @throws BrleaksError `usage` if another process holds it. */
function lock(file: string): void {
  try {
    writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const [pid = '', host = ''] = readFileSync(file, 'utf8').trim().split(' ')
    if (host !== hostname() || isRunning(Number(pid))) {
      throw new BrleaksError(
        'usage',
        `another audit (process ${pid} on ${host}) uses this folder; wait for its end, choose another folder, or remove ${file} if it no longer runs`,
      )
    }
    writeFileSync(file, `${process.pid} ${hostname()}\n`)
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
