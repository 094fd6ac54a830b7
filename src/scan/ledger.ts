import {
  type BrleaksError,
  type Chunk,
  type Coverage,
  type Failed,
  type FailureReason,
  faultProblem,
  type Item,
  type Problem,
  type ReadTally,
  type SkippedKind,
  type SkipTally,
} from '../model/index.ts'

/** Further problems are only counted: a report must stay readable. */
const namedProblems = 1000
/** Paths named in one reason. */
const pathsInReason = 5

/** Its count and names grow. */
interface SkippedRow extends SkippedKind {
  count: number
  readonly names: string[]
  unnamed: number
}

/** Counts what was read, skipped and not readable: the coverage of a scan. */
export class Ledger {
  #files = 0
  #entries = 0
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
    this.record(faultProblem(what, error))
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
  get progress(): { files: number; entries: number; objects: number; bytes: number } {
    return {
      files: this.#files,
      entries: this.#entries,
      objects: this.#objects,
      bytes: this.#bytes,
    }
  }

  /** The coverage so far. */
  close(): Coverage {
    const failed = [...this.#failed.values()]
    if (this.#unnamed > 0) {
      failed.push({ what: `${this.#unnamed} more`, reason: { code: 'not-named' } })
    }
    return {
      files: this.#files,
      entries: this.#entries,
      objects: this.#objects,
      commits: this.#commits,
      refs: this.#refs,
      bytes: this.#bytes,
      skipped: [...this.#skipped.values()].sort(
        (a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.code, b.code),
      ),
      failed: failed.sort(
        (a, b) => compare(a.what, b.what) || compare(keyOf(a.reason), keyOf(b.reason)),
      ),
    }
  }

  #read(tally: ReadTally): void {
    this.#bytes += tally.bytes
    if (tally.unit === 'file') this.#files += tally.count
    else if (tally.unit === 'entry') this.#entries += tally.count
    else if (tally.unit === 'ref') this.#refs += tally.count
    else {
      this.#objects += tally.count
      if (tally.unit === 'commit') this.#commits += tally.count
    }
  }

  #skip({ code, count, path, names = [] }: SkipTally): void {
    const key = `${code}\0${path ?? ''}`
    const row: SkippedRow = this.#skipped.get(key) ?? {
      code,
      path: path ?? null,
      count: 0,
      names: [],
      unnamed: 0,
    }
    this.#skipped.set(key, row)
    row.count += count
    for (const name of names) {
      if (row.names.length < pathsInReason) row.names.push(name)
      else row.unnamed++
    }
  }

  #fail({ what, reason, line, isBug }: Problem): void {
    if (isBug) this.#bug ??= reason.detail ?? reason.code
    const key = `${what}\0${keyOf(reason)}`
    if (this.#failed.has(key)) return
    if (this.#failed.size >= namedProblems) this.#unnamed++
    else this.#failed.set(key, line === undefined ? { what, reason } : { what, reason, line })
  }
}

function keyOf({ code, detail = '' }: FailureReason): string {
  return `${code}\0${detail}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
