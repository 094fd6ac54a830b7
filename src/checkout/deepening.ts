import {
  type CommitParents,
  changedIn,
  fetchInto,
  lookUpCommits,
  rangeState,
  type ScratchRepository,
  setHead,
} from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import {
  commitOf,
  depthFor,
  type FetchSource,
  fetchCommit,
  isPlainRef,
  objectId,
  scratchRef,
  short,
  whyMissing,
} from './fetching.ts'

/** The commits of a range, as an event names them. A checkout may have only a part of them. */
export interface RangeEnds {
  /** Object id of the end of the range, or the full name of a ref of the remote. */
  readonly head: string
  /** Ref under which object histories list the head; null for none. */
  readonly headRef: string | null
  /**
   * Excluded history: lists of object ids and full ref names of the remote. The first list with all members available is
   * used; without one, the whole history of `head` is scanned.
   */
  readonly bases: readonly (readonly string[])[]
  /** What to scan if the bases contain the head already: only the head commit, or its whole history. */
  readonly whenEmpty: 'head' | 'all'
  /** A test merge of the head; its first parent is a commit of the base branch. */
  readonly testMerge: string | null
  /** Number of commits in the range; null if it is not known. */
  readonly expected: number | null
}

/** A range to complete in a scratch repository. */
export interface WantedRange extends RangeEnds {
  /** Where missing commits are fetched from. */
  readonly source: FetchSource
  /** Files for which to report whether the range changes them. */
  readonly watched: readonly string[]
}

/** A complete range. */
interface CompleteRange {
  /** Oldest first. */
  readonly commits: readonly string[]
  /** Annotated tags at its end. */
  readonly tags: readonly string[]
  /** The range for people and outputs, in object ids. */
  readonly shown: string
  /** Excluded commits. */
  readonly bases: readonly string[]
  /** Watched files that it changes. */
  readonly changed: readonly string[]
  readonly notices: readonly string[]
}

/** The depth is doubled this many times; then the whole history is fetched. */
const doublings = 6

/** Fetches the ends of a range and the history between them into a scratch repository. */
export class Deepening {
  readonly #repository: ScratchRepository
  readonly #wanted: WantedRange
  readonly #notices: string[] = []
  /** Commits that were looked up, by revision; null for those that were missing at the last fetch. */
  readonly #commits = new Map<string, CommitParents | null>()
  /** Why the last fetch failed, unless the remote does not have the commits. */
  #fault: string | null = null
  /** True once the ends of the range were fetched with the initial depth. */
  #deepened = false

  constructor(repository: ScratchRepository, wanted: WantedRange) {
    this.#repository = repository
    this.#wanted = wanted
  }

  /** @throws BrleaksError `bad-revision` if the head is not available. */
  async complete(): Promise<CompleteRange> {
    const { head, expected, watched } = this.#wanted
    const depth = (expected ?? 1) + 1
    let bases = await this.#chooseBases(depth)
    const commit = await this.#headCommit()
    let commits = await this.#deepen(bases, depth)
    const reason = commits.length === 0 ? this.#whyAll() : null
    if (reason !== null) {
      this.#notices.push(reason)
      bases = []
      commits = await this.#deepen(bases, depth)
    }
    const changed = await changedIn(this.#repository, commit, bases, watched)
    setHead(this.#repository, commit)
    // A range without commits is not skipped: its head commit is scanned.
    const empty = commits.length === 0
    if (empty)
      this.#notices.push('the base has every commit of the head already: the head itself is read')
    return {
      commits: empty ? [commit] : commits,
      tags: commit === head ? [] : [head],
      shown: empty || bases.length === 0 ? commit : `${bases[0]}..${commit}`,
      bases,
      changed,
      notices: this.#notices,
    }
  }

  async #headCommit(): Promise<string> {
    const { head, headRef, source } = this.#wanted
    const known = this.#find(head)
    if (known !== null) return known
    const fault = await fetchCommit(this.#repository, source, { oid: head, ref: headRef })
    const oid = await commitOf(this.#repository, head)
    if (oid === null) throw this.#headMissing(fault)
    return oid
  }

  /** Why the whole history of the head is scanned although the range has no commit; null if it is not. */
  #whyAll(): string | null {
    const { expected, whenEmpty } = this.#wanted
    if ((expected ?? 0) > 0)
      return `no commit is in the range although ${expected} should be: the whole history of its head is read`
    return whenEmpty === 'all' ? 'the base has every commit of the head: all of it is read' : null
  }

  /** The first bases that are all available, as commits; an empty list if there are none. */
  async #chooseBases(depth: number): Promise<readonly string[]> {
    for (const [index, bases] of this.#wanted.bases.entries()) {
      const found = await this.#findAll(await this.#withTestMerge(bases, index), depth)
      if (found !== null) return found
      const names = bases.map(short).join(' and ')
      this.#notices.push(
        `${names} ${bases.length === 1 ? 'is' : 'are'} not available (rewritten or deleted)`,
      )
    }
    await this.#findAll([], depth)
    if (this.#wanted.bases.length > 0) this.#notices.push('the whole history of the head is read')
    return []
  }

  async #withTestMerge(bases: readonly string[], index: number): Promise<readonly string[]> {
    const { testMerge, head } = this.#wanted
    if (testMerge === null || index > 0) return bases
    await this.#lookUp([testMerge, head, ...bases])
    const [first, second] = this.#commits.get(testMerge)?.parents ?? []
    return first === undefined || second !== head ? bases : [...new Set([...bases, first])]
  }

  /** Finds the head and these bases, or fetches those that are missing. Null if a base is not available. */
  async #findAll(bases: readonly string[], depth: number): Promise<readonly string[] | null> {
    const names = [this.#wanted.head, ...bases]
    await this.#lookUp(names)
    const missing = names.filter((name) => this.#find(name) === null)
    if (missing.length > 0) {
      await this.#fetchEnds(missing, names, depth)
      await this.#lookUp(missing)
    }
    const found = bases.map((name) => this.#find(name))
    return found.includes(null) ? null : [...new Set(found.filter((oid) => oid !== null))]
  }

  async #fetchEnds(
    missing: readonly string[],
    names: readonly string[],
    depth: number,
  ): Promise<void> {
    const { head } = this.#wanted
    const own = depthFor(this.#repository, depth)
    const wanted = own === null ? missing : names
    const fetched = await this.#fetchNames(wanted, own)
    this.#deepened ||= fetched
    // A commit that the remote does not have makes the fetch of the others fail.
    if (!fetched && wanted.length > 1 && wanted.includes(head)) await this.#fetchNames([head], own)
  }

  /** Looks up those of the names that are not known yet. */
  async #lookUp(names: readonly string[]): Promise<void> {
    const revisions = names.flatMap(revisionsFor).filter((name) => !this.#commits.has(name))
    const found = await lookUpCommits(this.#repository, revisions)
    for (const revision of revisions) this.#commits.set(revision, found.get(revision) ?? null)
  }

  /** The commit of a name that was looked up; null if it is not in the repository. */
  #find(name: string): string | null {
    for (const revision of revisionsFor(name)) {
      const commit = this.#commits.get(revision)
      if (commit) return commit.oid
    }
    return null
  }

  async #fetchNames(names: readonly string[], depth: number | 'whole' | null): Promise<boolean> {
    const { source, head, headRef } = this.#wanted
    if ('unfetchable' in source) return false
    for (const [revision, commit] of this.#commits) {
      if (commit === null) this.#commits.delete(revision)
    }
    if (!names.every((name) => objectId.test(name) || isPlainRef(name))) return false
    const refspecs = names.map((name) => {
      const named = name === head && headRef !== null && isPlainRef(headRef)
      return `${name}:${named ? headRef : scratchRef(name)}`
    })
    try {
      await fetchInto(this.#repository, source, { refspecs, depth })
      return true
    } catch (error) {
      if (!(error instanceof BrleaksError) || this.#repository.signal.aborted) throw error
      if (error.code === 'bad-revision') return false
      this.#fault = `history could not be fetched: ${error.message}`
      this.#notices.push(this.#fault)
      return false
    }
  }

  /** Deepens until every commit of the range is present with its parents. Returns the commits, oldest first. */
  async #deepen(bases: readonly string[], start: number): Promise<readonly string[]> {
    const { head, expected } = this.#wanted
    let depth = this.#deepened ? start * 2 : start
    for (let round = 0; ; round++) {
      const state = await rangeState(this.#repository, head, bases, expected)
      if (!state.cut && !state.unsure) return state.commits
      const last = round >= doublings || bases.length === 0
      const fetched = await this.#fetchNames([head, ...bases], last ? 'whole' : depth)
      if (!fetched || last) return (await rangeState(this.#repository, head, bases, null)).commits
      depth *= 2
    }
  }

  #headMissing(fault: string | null): BrleaksError {
    const { head, source } = this.#wanted
    const why = this.#fault ?? fault ?? whyMissing(source, null)
    return new BrleaksError(
      'bad-revision',
      `the range is incomplete: its head ${short(head)} could not be read (${why}); check out with "fetch-depth: 0"`,
    )
  }
}

/** Revisions for a name: an id; or a ref as it was fetched, then as the checkout has it. */
function revisionsFor(name: string): string[] {
  if (objectId.test(name)) return [name]
  return [scratchRef(name), name.replace(/^refs\/heads\//, 'refs/remotes/origin/')]
}
