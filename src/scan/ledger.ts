import type { Chunk, Coverage, Failed, Item, Problem, Skipped, Tally } from '../model/index.ts'

/** Problems beyond this are counted, not named: a report must stay readable. */
const namedProblems = 1000
/** Paths that a reason for leaving something out names. */
const pathsInReason = 5

/** What was left out for one reason. */
interface LeftOut extends Omit<Skipped, 'count'> {
  count: number
  readonly names: string[]
  unnamed: number
}

/** Keeps account of what was read, left out and not readable. Their sum is the scan's coverage. */
export class Ledger {
  #files = 0
  #objects = 0
  #commits = 0
  #refs = 0
  #bytes = 0
  readonly #skipped = new Map<string, LeftOut>()
  readonly #failed = new Map<string, Failed>()
  #unnamed = 0

  record(item: Exclude<Item, Chunk>): void {
    if (item.kind === 'problem') this.#fail(item)
    else if (item.outcome === 'skipped') this.#skip(item)
    else this.#read(item)
  }

  /** Running totals for a progress line. */
  get progress(): { files: number; objects: number; bytes: number } {
    return { files: this.#files, objects: this.#objects, bytes: this.#bytes }
  }

  /** The account so far. */
  close(): Coverage {
    const failed = [...this.#failed.values()]
    if (this.#unnamed > 0) {
      failed.push({ what: `${this.#unnamed} more`, reason: 'not named here, for brevity' })
    }
    return {
      files: this.#files,
      objects: this.#objects,
      commits: this.#commits,
      refs: this.#refs,
      bytes: this.#bytes,
      skipped: [...this.#skipped.values()]
        .map(skippedOf)
        .sort((a, b) => compare(a.what, b.what) || compare(a.reason, b.reason)),
      failed: failed.sort((a, b) => compare(a.what, b.what) || compare(a.reason, b.reason)),
    }
  }

  #read(tally: Tally): void {
    this.#bytes += tally.bytes
    if (tally.unit === 'file') this.#files += tally.count
    else if (tally.unit === 'ref') this.#refs += tally.count
    else {
      this.#objects += tally.count
      if (tally.unit === 'commit') this.#commits += tally.count
    }
  }

  #skip(tally: Tally): void {
    const what = tally.what ?? tally.unit
    const reason = tally.reason ?? 'left out'
    const key = `${what}\0${reason}`
    const row = this.#skipped.get(key) ?? { what, reason, count: 0, names: [], unnamed: 0 }
    this.#skipped.set(key, row)
    row.count += tally.count
    for (const name of tally.names ?? []) {
      if (row.names.length < pathsInReason) row.names.push(name)
      else row.unnamed++
    }
  }

  #fail(problem: Problem): void {
    const key = `${problem.what}\0${problem.reason}`
    if (this.#failed.has(key)) return
    if (this.#failed.size >= namedProblems) this.#unnamed++
    else this.#failed.set(key, { what: problem.what, reason: problem.reason })
  }
}

function skippedOf({ what, reason, count, names, unnamed }: LeftOut): Skipped {
  if (names.length === 0) return { what, reason, count }
  const more = unnamed === 0 ? '' : ` and ${unnamed} more`
  return { what, reason: `${reason}: ${names.join(', ')}${more}`, count }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
