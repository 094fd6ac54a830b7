import { BrleaksError, type Failed } from '../model/index.ts'
import {
  type BorrowedRepository,
  borrowRepository,
  changedIn,
  commitOf,
  fetchInto,
  openRepository,
  parentsOf,
  type Remote,
  rangeState,
  repositoryTracer,
  setHead,
  shallowCommits,
} from '../sources/index.ts'

export type { Remote } from '../sources/index.ts'

/** A range of which the checkout at hand may hold a part only. */
export interface WantedRange {
  /** A work tree or git directory. It is read, never changed. */
  readonly checkout: string
  /** Object id of what the range ends at. */
  readonly head: string
  /** Full ref name that traces know it by; null for none. */
  readonly headRef: string | null
  /**
   * What the range leaves out: object ids and full ref names of the remote. The first list whose members can all be had
   * is taken; where there is none, everything that `head` has is read.
   */
  readonly bases: readonly (readonly string[])[]
  /** A test merge of the head whose first parent belongs to the base. */
  readonly testMerge: string | null
  /** Commits there should be, if that is known. */
  readonly expected: number | null
  readonly remote: Remote | null
  /** Files whose change by the range is to be told. */
  readonly watched: readonly string[]
}

/** A repository that is ready to be scanned, with as much history as could be had. */
export interface Prepared {
  /** To be scanned; a temporary folder, or the checkout itself. */
  readonly repository: string
  /** For `ScanOptions.ranges`; null for everything. */
  readonly range: string | null
  /** The range for people and outputs, made of object ids alone. */
  readonly shown: string | null
  readonly commits: number | null
  /** What it leaves out, as object ids. */
  readonly bases: readonly string[]
  /** Watched files that the range changes. */
  readonly changed: readonly string[]
  /** Remarks for people. */
  readonly notices: readonly string[]
  /** What should be read and could not be had. What is cut off, the scan finds by itself. */
  readonly unread: readonly Failed[]
  close(): void
}

/** Deepening is doubled this often; then all of the history is fetched. */
const doublings = 6
const zero = /^0+$/
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Makes a range whole: fetches its ends where they are not here, and deepens a shallow history just as far as the range
 * goes. What could not be fetched is left to the scan, which reports a range that is cut off as incomplete.
 * @throws BrleaksError `bad-revision` where the head is neither here nor can be fetched, `not-a-repository`.
 */
export async function prepareRange(wanted: WantedRange, signal: AbortSignal): Promise<Prepared> {
  const repository = await borrow(wanted.checkout, signal)
  try {
    return await new Deepening(repository, wanted, signal).prepare()
  } catch (error) {
    repository.remove()
    throw error
  }
}

/**
 * Every branch and tag of the remote with all of their history, and what the checkout has besides.
 * @param head a commit that no branch may have, to be fetched along; null for none.
 */
export async function prepareHistory(
  checkout: string,
  head: string | null,
  remote: Remote | null,
  signal: AbortSignal,
): Promise<Prepared> {
  const whole = { range: null, shown: null, commits: null, bases: [], changed: [] }
  const asItIs = { ...whole, repository: checkout, close: () => {} }
  if (remote === null && head === null) return { ...asItIs, notices: [], unread: [] }
  const repository = await borrow(checkout, signal)
  if (remote === null) {
    const here = await commitOf(repository, head ?? '').finally(() => repository.remove())
    const reason = 'it is not in this checkout, which is none of the repository of the event'
    const unread = here === null ? [{ what: `commit ${head}`, reason }] : []
    return { ...asItIs, notices: [], unread }
  }
  try {
    const refspecs = ['refs/heads/*:refs/remotes/origin/*', 'refs/tags/*:refs/tags/*']
    if (head !== null) refspecs.push(`${head}:${ownRef(head)}`)
    const depth = shallowCommits(repository).size > 0 ? 'whole' : null
    await fetchInto(repository, remote, { refspecs, depth }, signal)
  } catch (error) {
    repository.remove()
    if (!(error instanceof BrleaksError) || signal.aborted) throw error
    // The checkout may hold one branch alone, and not what the event brings: nobody can tell what is missing.
    const unread = [{ what: 'branches and tags of the remote', reason: error.message }]
    return {
      ...asItIs,
      unread,
      notices: [`branches and tags could not be fetched: ${error.message}`],
    }
  }
  return {
    ...whole,
    unread: [],
    repository: repository.folder,
    notices: [],
    close: () => repository.remove(),
  }
}

/**
 * A repository that has one commit with its files, fetched where the checkout lacks it.
 * @throws BrleaksError `bad-revision` where it is neither here nor can be fetched.
 */
export async function prepareCommit(
  checkout: string,
  oid: string,
  remote: Remote | null,
  signal: AbortSignal,
): Promise<Pick<Prepared, 'repository' | 'close'>> {
  const repository = await borrow(checkout, signal)
  try {
    if ((await commitOf(repository, oid)) === null) {
      if (remote === null) throw missing(oid, 'it is not in this checkout')
      const depth = shallowCommits(repository).size > 0 ? 1 : null
      await fetchInto(repository, remote, { refspecs: [`${oid}:${ownRef(oid)}`], depth }, signal)
    }
    return { repository: repository.folder, close: () => repository.remove() }
  } catch (error) {
    repository.remove()
    if (!(error instanceof BrleaksError) || signal.aborted) throw error
    throw missing(oid, error.message)
  }
}

function missing(oid: string, why: string): BrleaksError {
  return new BrleaksError(
    'bad-revision',
    `the base commit ${short(oid)}, whose configuration counts, could not be read (${why}); check out with "fetch-depth: 0"`,
  )
}

/** Where a checkout came from, without credentials; null where it does not say. */
export async function originOf(checkout: string): Promise<string | null> {
  const repository = await openRepository(checkout)
  try {
    return (await repositoryTracer(repository).facts()).remoteUrl
  } finally {
    repository.close()
  }
}

async function borrow(checkout: string, signal: AbortSignal): Promise<BorrowedRepository> {
  const repository = await openRepository(checkout)
  try {
    return await borrowRepository(repository, signal)
  } finally {
    repository.close()
  }
}

class Deepening {
  readonly #repository: BorrowedRepository
  readonly #wanted: WantedRange
  readonly #signal: AbortSignal
  readonly #notices: string[] = []
  /** Why the last fetch failed, where that was no lack of what it asked for. */
  #fault: string | null = null
  /** True once the ends of the range were fetched with the depth to start with. */
  #deepened = false

  constructor(repository: BorrowedRepository, wanted: WantedRange, signal: AbortSignal) {
    this.#repository = repository
    this.#wanted = wanted
    this.#signal = signal
  }

  async prepare(): Promise<Prepared> {
    const { head, expected, watched } = this.#wanted
    const depth = (expected ?? 1) + 1
    let bases = await this.#chooseBases(depth)
    const commit = await commitOf(this.#repository, head)
    if (commit === null) throw this.#headMissing()
    let commits = await this.#deepen(bases, depth)
    if (commits === 0 && (expected ?? 0) > 0) {
      this.#notices.push(
        `no commit is in the range although ${expected} should be: all that its head has is read`,
      )
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
    const { remote, head, headRef } = this.#wanted
    if (remote === null) return false
    if (!names.every((name) => objectId.test(name) || isPlainRef(name))) return false
    const refspecs = names.map((name) => {
      const named = name === head && headRef !== null && isPlainRef(headRef)
      return `${name}:${named ? headRef : ownRef(name)}`
    })
    try {
      await fetchInto(this.#repository, remote, { refspecs, depth }, this.#signal)
      return true
    } catch (error) {
      if (!(error instanceof BrleaksError) || this.#signal.aborted) throw error
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

  #headMissing(): BrleaksError {
    const { head, remote } = this.#wanted
    const why =
      remote === null
        ? 'it is not in this checkout'
        : (this.#fault ?? 'the remote does not have it, or it is no commit')
    return new BrleaksError(
      'bad-revision',
      `the range is incomplete: its head ${short(head)} could not be read (${why}); check out with "fetch-depth: 0"`,
    )
  }
}

/** A ref of our own for what was fetched, so that it need not be fetched again. */
function ownRef(name: string): string {
  return `refs/brleaks/${name.replace(/^refs\//, '')}`
}

/** Names from outside go into a refspec only if they can mean nothing else there (git-check-ref-format). */
function isPlainRef(name: string): boolean {
  return /^refs\/[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/\.\.|@\{|\/\/|\.$|\/$|\/\./.test(name)
}

function short(name: string): string {
  return objectId.test(name) && !zero.test(name) ? name.slice(0, 10) : name
}
