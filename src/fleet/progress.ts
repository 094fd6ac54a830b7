import type { Progress, ScanReport } from '../model/index.ts'

/** Adds up the progress of all repositories of an audit. */
export class ProgressOfAll {
  readonly #total: number
  readonly #report: ((progress: Progress) => void) | undefined
  readonly #current = new Map<string, Progress | null>()
  /** Of the repositories that are done. */
  readonly #read = { files: 0, entries: 0, objects: 0, bytes: 0, findings: 0 }
  #done = 0

  constructor(total: number, report: ((progress: Progress) => void) | undefined) {
    this.#total = total
    this.#report = report
  }

  start(name: string): void {
    this.update(name, null)
  }

  /** @param progress null if it is not known yet. */
  update(name: string, progress: Progress | null): void {
    this.#current.set(name, progress)
    this.#tell()
  }

  end(name: string, { coverage, findings }: ScanReport): void {
    this.#current.delete(name)
    this.#done++
    const { files, entries, objects, bytes } = coverage
    const counts = { files, entries, objects, bytes, findings: findings.length }
    for (const count of countNames) this.#read[count] += counts[count]
    this.#tell()
  }

  #tell(): void {
    if (this.#report === undefined) return
    const sums = { ...this.#read }
    let parts = this.#done
    let waiting: Progress['waiting']
    for (const progress of this.#current.values()) {
      if (progress === null) continue
      if ((progress.waiting?.seconds ?? 0) > (waiting?.seconds ?? 0)) waiting = progress.waiting
      parts += partOf(progress)
      // The objects of a clone are read afterwards.
      if (progress.phase !== 'cloning') {
        for (const count of countNames) sums[count] += progress[count]
      }
    }
    this.#report({
      phase: 'reading',
      ...sums,
      totalObjects: null,
      fraction: parts / Math.max(1, this.#total),
      ...(waiting === undefined ? {} : { waiting }),
      repositories: { done: this.#done, total: this.#total, current: [...this.#current.keys()] },
    })
  }
}

const countNames = ['files', 'entries', 'objects', 'bytes', 'findings'] as const

/** The part of a repository that is done: it never goes back from one phase to the next. */
function partOf({ phase, fraction }: Progress): number {
  const part = fraction ?? 0
  switch (phase) {
    case 'cloning':
      return part / 3
    case 'reading':
      return 1 / 3 + part / 3
    case 'tracing':
    case 'verifying':
      return 2 / 3
  }
}
