import type { FailureCode, ReadObjects, SkipCode, Source, SourceItem } from '../model/index.ts'

/** Problems of a repository that say nothing about the objects that were read. */
const besideObjects: ReadonlySet<FailureCode> = new Set(['lfs-content', 'shallow-clone'])
/** Objects that are absent: only reading what refers to them shows that. */
const absent: ReadonlySet<FailureCode> = new Set(['missing', 'partial-clone'])
/** What is left out of objects; other kinds are found again by every scan. */
const skippedObjects: ReadonlySet<SkipCode> = new Set(['compressed-files', 'pdf-text'])
const objectId = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g

/**
 * Notes the objects of a history that a later scan must read again: those with anything that reports show. So the report of
 * the later scan is the same as if it had read everything.
 */
export class ReadAgain {
  readonly #objects = new Set<string>()
  readonly #skipped = new Map<SkipCode, number>()
  #isUsable = true

  add(item: SourceItem): void {
    if (item.kind === 'candidate') this.#addObject(item.sighting.object)
    else if (item.kind === 'problem') this.#addProblem(item.what, item.reason.code)
    else if (item.kind === 'tally' && item.outcome === 'skipped') this.#skip(item.code, item.count)
  }

  /** What a later scan may leave out. @returns null if that cannot be determined. */
  leaveOut(source: Source): ReadObjects | null {
    const read = this.#isUsable ? (source.readObjects?.(this.#objects) ?? null) : null
    if (read === null) return null
    return { ...read, skipped: [...this.#skipped].map(([code, count]) => ({ code, count })) }
  }

  #addObject(oid: string | null): void {
    if (oid !== null) this.#objects.add(oid)
  }

  #addProblem(what: string, code: FailureCode): void {
    const ids = what.match(objectId) ?? []
    for (const oid of ids) this.#objects.add(oid)
    if (absent.has(code) || (ids.length === 0 && !besideObjects.has(code))) this.#isUsable = false
  }

  #skip(code: SkipCode, count: number): void {
    if (skippedObjects.has(code)) this.#skipped.set(code, (this.#skipped.get(code) ?? 0) + count)
  }
}
