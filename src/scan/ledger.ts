import type {
  BrleaksError,
  Chunk,
  Coverage,
  Failed,
  Item,
  Problem,
  Skipped,
  Tally,
} from '../model/index.ts'

/** Further problems are only counted: a report must stay readable. */
const namedProblems = 1000
/** Paths named in one reason. */
const pathsInReason = 5

/** Things that were skipped for one reason. */
interface SkippedRow extends Omit<Skipped, 'count'> {
  count: number
  readonly names: string[]
  unnamed: number
}

/** Counts what was read, skipped and not readable: the coverage of a scan. */
export class Ledger {
  #files = 0
  #objects = 0
  #commits = 0
  #refs = 0
  #bytes = 0
  readonly #skipped = new Map<string, SkippedRow>()
  readonly #failed = new Map<string, Failed>()
  #unnamed = 0
  #bug: string | null = null

  record(item: Exclude<Item, Chunk>): void {
    if (item.kind === 'problem') this.#fail(item)
    else if (item.outcome === 'skipped') this.#skip(item)
    else this.#read(item)
  }

  /** Records an error that ended a step of the scan. */
  recordFault(what: string, error: BrleaksError): void {
    this.record({ kind: 'problem', what, reason: error.message, isBug: error.isBug })
  }

  /** False once anything could not be read. */
  get isComplete(): boolean {
    return this.#failed.size === 0
  }

  /** Message of the first error that is a bug in brleaks; null for none. */
  get bug(): string | null {
    return this.#bug
  }

  /** Running totals for a progress line. */
  get progress(): { files: number; objects: number; bytes: number } {
    return { files: this.#files, objects: this.#objects, bytes: this.#bytes }
  }

  /** The coverage so far. */
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
    const reason = tally.reason ?? 'skipped'
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
    if (problem.isBug) this.#bug ??= problem.reason
    const key = `${problem.what}\0${problem.reason}`
    if (this.#failed.has(key)) return
    if (this.#failed.size >= namedProblems) this.#unnamed++
    else this.#failed.set(key, { what: problem.what, reason: problem.reason })
  }
}

function skippedOf({ what, reason, count, names, unnamed }: SkippedRow): Skipped {
  if (names.length === 0) return { what, reason, count }
  const more = unnamed === 0 ? '' : ` and ${unnamed} more`
  return { what, reason: `${reason}: ${names.join(', ')}${more}`, count }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
