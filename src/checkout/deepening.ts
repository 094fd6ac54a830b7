import {
  changedIn,
  commitOf,
  fetchInto,
  parentsOf,
  rangeState,
  type ScratchRepository,
  setHead,
  shallowCommits,
} from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import {
  type FetchSource,
  fetchCommit,
  isPlainRef,
  objectId,
  ownRef,
  short,
  whyMissing,
} from './fetching.ts'
import type { Prepared } from './prepare.ts'

/** A range of which the checkout at hand may hold a part only. */
export interface WantedRange {
  /** A work tree or git directory. It is read, never changed. */
  readonly checkout: string
  /** Object id of what the range ends at, or the full name of a ref of the remote. */
  readonly head: string
  /** Full ref name that traces know it by; null for none. */
  readonly headRef: string | null
  /**
   * What the range leaves out: object ids and full ref names of the remote. The first list whose members can all be had
   * is taken; where there is none, everything that `head` has is read.
   */
  readonly bases: readonly (readonly string[])[]
  /** What is read where the bases have all of it: the head by itself, or all that it has. */
  readonly whenEmpty: 'head' | 'all'
  /** A test merge of the head whose first parent belongs to the base. */
  readonly testMerge: string | null
  /** Commits there should be, if that is known. */
  readonly expected: number | null
  readonly source: FetchSource
  /** Files whose change by the range is to be told. */
  readonly watched: readonly string[]
}

/** Deepening is doubled this often; then all of the history is fetched. */
const doublings = 6

/** Makes a range whole in a repository of our own: its ends, and as much history as lies between them. */
export class Deepening {
  readonly #repository: ScratchRepository
  readonly #wanted: WantedRange
  readonly #notices: string[] = []
  /** Why the last fetch failed, where that was no lack of what it asked for. */
  #fault: string | null = null
  /** True once the ends of the range were fetched with the depth to start with. */
  #deepened = false

  constructor(repository: ScratchRepository, wanted: WantedRange) {
    this.#repository = repository
    this.#wanted = wanted
  }

  async prepare(): Promise<Prepared> {
    const { head, headRef, expected, source, watched } = this.#wanted
    const depth = (expected ?? 1) + 1
    let bases = await this.#chooseBases(depth)
    const fault = await fetchCommit(this.#repository, source, { oid: head, ref: headRef })
    const commit = await commitOf(this.#repository, head)
    if (commit === null) throw this.#headMissing(fault)
    let commits = await this.#deepen(bases, depth)
    const reason = commits === 0 ? this.#whyAll() : null
    if (reason !== null) {
      this.#notices.push(reason)
      bases = []
      commits = await this.#deepen(bases, depth)
    }
    const changed = await changedIn(this.#repository, commit, bases, watched)
    setHead(this.#repository, commit)
    const { range, shown } = this.#rangeOf(commit, bases, commits)
    const { folder } = this.#repository
    const close = () => this.#repository.remove()
    return {
      ...{ repository: folder, range, shown, commits: Math.max(1, commits), bases, changed },
      ...{ notices: this.#notices, unread: [], close },
    }
  }

  /** Why all that the head has is read in place of a range without a commit; null where the head by itself is enough. */
  #whyAll(): string | null {
    const { expected, whenEmpty } = this.#wanted
    if ((expected ?? 0) > 0)
      return `no commit is in the range although ${expected} should be: all that its head has is read`
    return whenEmpty === 'all' ? 'the base has every commit of the head: all of it is read' : null
  }

  /** A range without a commit is never passed over: its head is read by itself. */
  #rangeOf(commit: string, bases: readonly string[], commits: number) {
    const { head } = this.#wanted
    if (commits === 0) {
      this.#notices.push('the base has every commit of the head already: the head itself is read')
      return { range: head, shown: commit }
    }
    if (bases.length === 0) return { range: `${'0'.repeat(40)}..${head}`, shown: commit }
    return {
      range: [head, ...bases.map((base) => `^${base}`)].join(' '),
      shown: `${bases[0]}..${commit}`,
    }
  }

  /** The first bases that can all be had, as commits; an empty list where none can. */
  async #chooseBases(depth: number): Promise<readonly string[]> {
    for (const [index, bases] of this.#wanted.bases.entries()) {
      const found = await this.#findAll(await this.#withTestMerge(bases, index), depth)
      if (found !== null) return found
      this.#notices.push(
        `${bases.map(short).join(' and ')} ${bases.length === 1 ? 'is' : 'are'} not to be had (rewritten, or gone)`,
      )
    }
    await this.#findAll([], depth)
    if (this.#wanted.bases.length > 0) this.#notices.push('all that the head has is read')
    return []
  }

  async #withTestMerge(bases: readonly string[], index: number): Promise<readonly string[]> {
    const { testMerge, head } = this.#wanted
    if (testMerge === null || index > 0) return bases
    const [first, second] = await parentsOf(this.#repository, testMerge)
    return first === undefined || second !== head ? bases : [...new Set([...bases, first])]
  }

  /** Finds the head and these bases here, or fetches what is missing. Null where a base cannot be had. */
  async #findAll(bases: readonly string[], depth: number): Promise<readonly string[] | null> {
    const { head } = this.#wanted
    const missing: string[] = []
    for (const name of [head, ...bases]) {
      if ((await this.#find(name)) === null) missing.push(name)
    }
    if (missing.length > 0) {
      const shallow = shallowCommits(this.#repository).size > 0
      const names = shallow ? [head, ...bases] : missing
      const fetched = await this.#bring(names, shallow ? depth : null)
      this.#deepened ||= fetched
      // One that the remote does not have spoils the fetch of the others.
      if (!fetched && names.length > 1 && names.includes(head))
        await this.#bring([head], shallow ? depth : null)
    }
    const found: string[] = []
    for (const name of bases) {
      const oid = await this.#find(name)
      if (oid === null) return null
      found.push(oid)
    }
    return [...new Set(found)]
  }

  /** What a name stands for here: an id, a branch as it was fetched, or as the checkout knows it. */
  async #find(name: string): Promise<string | null> {
    if (objectId.test(name)) return commitOf(this.#repository, name)
    const tracking = name.replace(/^refs\/heads\//, 'refs/remotes/origin/')
    return (
      (await commitOf(this.#repository, ownRef(name))) ??
      (await commitOf(this.#repository, tracking))
    )
  }

  async #bring(names: readonly string[], depth: number | 'whole' | null): Promise<boolean> {
    const { source, head, headRef } = this.#wanted
    if ('unfetchable' in source) return false
    if (!names.every((name) => objectId.test(name) || isPlainRef(name))) return false
    const refspecs = names.map((name) => {
      const named = name === head && headRef !== null && isPlainRef(headRef)
      return `${name}:${named ? headRef : ownRef(name)}`
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

  /** Deepens until every commit of the range is here with its parents. Gives how many there are. */
  async #deepen(bases: readonly string[], start: number): Promise<number> {
    const { head, expected } = this.#wanted
    let depth = this.#deepened ? start * 2 : start
    for (let round = 0; ; round++) {
      const state = await rangeState(this.#repository, head, bases, expected)
      if (!state.cut && !state.unsure) return state.commits
      const last = round >= doublings || bases.length === 0
      const fetched = await this.#bring([head, ...bases], last ? 'whole' : depth)
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
