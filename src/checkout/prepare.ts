import {
  commitOf,
  createScratchRepository,
  fetchInto,
  openRepository,
  type ScratchRepository,
  shallowCommits,
} from '../git/index.ts'
import { BrleaksError, type Failed } from '../model/index.ts'
import { repositoryTracer } from '../sources/index.ts'
import { Deepening, type WantedRange } from './deepening.ts'
import {
  type FetchSource,
  fetchCommit,
  objectId,
  ownRef,
  resolveHead,
  short,
  whyMissing,
} from './fetching.ts'
import type { Remote } from './prepare.ts'

export type { WantedRange } from './deepening.ts'
export type { FetchSource, Remote } from './fetching.ts'

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

/**
 * Makes a range whole: fetches its ends where they are not here, and deepens a shallow history just as far as the range
 * goes. What could not be fetched is left to the scan, which reports a range that is cut off as incomplete.
 * @throws BrleaksError `bad-revision` where the head is neither here nor can be fetched, `not-a-repository`.
 */
export async function prepareRange(wanted: WantedRange, signal: AbortSignal): Promise<Prepared> {
  const repository = await borrow(wanted.checkout, signal)
  try {
    const head = await resolveHead(repository, wanted.source, wanted.head)
    return await new Deepening(repository, { ...wanted, head }).prepare()
  } catch (error) {
    repository.remove()
    throw error
  }
}

/** A whole history, and commits that no branch of it may have. */
export interface WantedHistory {
  /** A work tree or git directory. It is read, never changed. */
  readonly checkout: string
  readonly source: FetchSource
  /** Commit id or full ref name that the event names; null for none. */
  readonly head: string | null
  /** The commit that the event runs at; it counts only where there is something to fetch from. */
  readonly sha: string | null
}

/** Every branch and tag of the remote with all of their history, and what the checkout has as well. */
export async function prepareHistory(
  wanted: WantedHistory,
  signal: AbortSignal,
): Promise<Prepared> {
  const { checkout, source, head } = wanted
  const whole = { range: null, shown: null, commits: null, bases: [], changed: [] }
  const asItIs = { ...whole, repository: checkout, close: () => {} }
  if ('unfetchable' in source && head === null) {
    return { ...asItIs, notices: [checkoutOnly(source.unfetchable)], unread: [] }
  }
  const repository = await borrow(checkout, signal)
  try {
    if (!('unfetchable' in source)) await fetchAll(repository, source)
    const unread = await missingCommits(repository, wanted)
    const close = () => repository.remove()
    const notices = 'unfetchable' in source ? [checkoutOnly(source.unfetchable)] : []
    return { ...whole, unread, notices, repository: repository.folder, close }
  } catch (error) {
    repository.remove()
    if (!(error instanceof BrleaksError) || signal.aborted) throw error
    // The checkout may have only one branch, and not what the event names: no one knows what is missing.
    const unread = [{ what: 'branches and tags of the remote', reason: error.message }]
    const notices = [`branches and tags could not be fetched: ${error.message}`]
    return { ...asItIs, unread, notices }
  }
}

function checkoutOnly(why: string): string {
  return `only the history of this checkout is read, and nothing was fetched: ${why}`
}

async function fetchAll(repository: ScratchRepository, remote: Remote): Promise<void> {
  const refspecs = ['refs/heads/*:refs/remotes/origin/*', 'refs/tags/*:refs/tags/*']
  const depth = shallowCommits(repository).size > 0 ? 'whole' : null
  await fetchInto(repository, remote, { refspecs, depth })
}

/** Commits that the event names and that are neither here nor can be fetched. */
async function missingCommits(
  repository: ScratchRepository,
  { source, head, sha }: WantedHistory,
): Promise<Failed[]> {
  const unread: Failed[] = []
  if (head !== null && !objectId.test(head)) {
    try {
      await resolveHead(repository, source, head)
    } catch (error) {
      if (!(error instanceof BrleaksError) || repository.signal.aborted) throw error
      unread.push({ what: head, reason: error.message })
    }
  }
  const also = 'unfetchable' in source ? null : sha
  for (const oid of new Set([head, also])) {
    if (oid === null || !objectId.test(oid)) continue
    const reason = await fetchCommit(repository, source, { oid, ref: null })
    if (reason !== null) unread.push({ what: `commit ${short(oid)}`, reason })
  }
  return unread
}

/**
 * A repository that has one commit with its files, fetched where the checkout lacks it.
 * @throws BrleaksError `bad-revision` where it is neither here nor can be fetched.
 */
export async function prepareCommit(
  checkout: string,
  oid: string,
  source: FetchSource,
  signal: AbortSignal,
): Promise<Pick<Prepared, 'repository' | 'close'>> {
  const repository = await borrow(checkout, signal)
  try {
    if ((await commitOf(repository, oid)) === null) {
      if ('unfetchable' in source) throw missing(oid, whyMissing(source, null))
      const depth = shallowCommits(repository).size > 0 ? 1 : null
      await fetchInto(repository, source, { refspecs: [`${oid}:${ownRef(oid)}`], depth })
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
  const git = await openRepository(checkout)
  try {
    return (await repositoryTracer(git).facts()).remoteUrl
  } finally {
    git.close()
  }
}

async function borrow(checkout: string, signal: AbortSignal): Promise<ScratchRepository> {
  const git = await openRepository(checkout, { signal })
  try {
    return await createScratchRepository(git)
  } finally {
    git.close()
  }
}
