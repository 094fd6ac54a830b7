import { createScratchRepository, fetchInto, type ScratchRepository } from '../git/index.ts'
import {
  BrleaksError,
  errorReason,
  type Failed,
  type OpenedRepository,
  type Target,
} from '../model/index.ts'
import { Deepening, type WantedRange } from './deepening.ts'
import {
  commitOf,
  depthFor,
  type FetchSource,
  fetchCommit,
  objectId,
  resolveHead,
  scratchRef,
  short,
  whyMissing,
} from './fetching.ts'
import type { Checkout } from './open-checkout.ts'

/** The history of an event, as complete as it could be fetched, ready to be scanned. */
export interface PreparedHistory {
  readonly target: Extract<Target, { kind: 'history' }>
  /** The repository with the history: a scratch repository, or the checkout itself. */
  readonly repository: OpenedRepository
  /** The range for people and outputs, in object ids; null for the whole history. */
  readonly shown: string | null
  /** Number of commits; null for the whole history. */
  readonly commits: number | null
  /** Watched files that the range changes. */
  readonly changed: readonly string[]
  /** For people. */
  readonly notices: readonly string[]
  /** Commits and refs that are not available. The scan itself reports history that is cut off. */
  readonly unread: readonly Failed[]
  close(): void
}

/**
 * Makes a range complete: fetches its ends if they are missing, and deepens a shallow history as far as the range goes.
 * If that fails, the scan reports the range as cut off.
 * @throws BrleaksError `bad-revision` if the head is not available.
 */
export async function prepareRange(
  checkout: Checkout,
  wanted: WantedRange,
): Promise<PreparedHistory> {
  const scratch = await createScratchRepository(checkout.git)
  try {
    const head = await resolveHead(scratch, wanted.source, wanted.head)
    const range = await new Deepening(scratch, { ...wanted, head }).complete()
    const { commits, tags, shown, changed, notices } = range
    const git = scratch.open()
    const target = targetOf(git, scratch.folder)
    return {
      target: { ...target, ranges: [{ kind: 'listed', commits, tags }] },
      repository: git,
      shown,
      commits: commits.length,
      changed,
      notices,
      unread: [],
      close: () => git.close(),
    }
  } catch (error) {
    scratch.remove()
    throw error
  }
}

function targetOf(opened: OpenedRepository, repository: string): PreparedHistory['target'] {
  return { kind: 'history', repository, ranges: [], since: null, jobs: null, opened }
}

/** A whole history, and commits that may be on no branch of it. */
interface WantedHistory {
  readonly source: FetchSource
  /** Commit id or full ref name that the event names; null for none. */
  readonly head: string | null
  /** The commit that the event runs at; used only if history can be fetched. */
  readonly sha: string | null
}

/** Adds every branch and tag of the remote, with their whole history, to the history of the checkout. */
export async function prepareHistory(
  checkout: Checkout,
  wanted: WantedHistory,
): Promise<PreparedHistory> {
  const { source, head } = wanted
  const { git } = checkout
  const whole = { shown: null, commits: null, changed: [] }
  const target = targetOf(git, git.layout.root ?? git.layout.gitDir)
  const asItIs = { ...whole, target, repository: git, close: () => {} }
  if ('unfetchable' in source && head === null) {
    return { ...asItIs, notices: [checkoutOnly(source.unfetchable)], unread: [] }
  }
  const scratch = await createScratchRepository(git)
  try {
    if (!('unfetchable' in source)) await fetchAll(scratch, source)
    const unread = await missingCommits(scratch, wanted)
    const notices = 'unfetchable' in source ? [checkoutOnly(source.unfetchable)] : []
    const repository = scratch.open()
    return {
      ...whole,
      target: targetOf(repository, scratch.folder),
      repository,
      unread,
      notices,
      close: () => repository.close(),
    }
  } catch (error) {
    scratch.remove()
    if (!(error instanceof BrleaksError) || git.signal.aborted) throw error
    // The checkout may have one branch only, and not the commit of the event, so the scan is incomplete.
    const unread = [{ what: 'branches and tags of the remote', reason: errorReason(error) }]
    const notices = [`branches and tags could not be fetched: ${error.message}`]
    return { ...asItIs, unread, notices }
  }
}

function checkoutOnly(why: string): string {
  return `only the history of this checkout is read, and nothing was fetched: ${why}`
}

async function fetchAll(
  repository: ScratchRepository,
  remote: Exclude<FetchSource, { readonly unfetchable: string }>,
): Promise<void> {
  const refspecs = ['refs/heads/*:refs/remotes/origin/*', 'refs/tags/*:refs/tags/*']
  await fetchInto(repository, remote, { refspecs, depth: depthFor(repository, 'whole') })
}

/** Commits that the event names and that are not available. */
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
      unread.push({ what: head, reason: errorReason(error) })
    }
  }
  const further = 'unfetchable' in source ? null : sha
  for (const oid of new Set([head, further])) {
    if (oid === null || !objectId.test(oid)) continue
    const fault = await fetchCommit(repository, source, { oid, ref: null })
    if (fault === null) continue
    unread.push({ what: `commit ${short(oid)}`, reason: { code: 'error', detail: fault } })
  }
  return unread
}

/**
 * Opens a repository that has one commit with its files, fetching the commit if necessary.
 * @throws BrleaksError `bad-revision` if it is not available.
 */
export async function prepareCommit(
  { git }: Checkout,
  oid: string,
  source: FetchSource,
): Promise<OpenedRepository> {
  const scratch = await createScratchRepository(git)
  try {
    if ((await commitOf(scratch, oid)) === null) {
      if ('unfetchable' in source) throw baseMissing(oid, whyMissing(source, null))
      const refspecs = [`${oid}:${scratchRef(oid)}`]
      await fetchInto(scratch, source, { refspecs, depth: depthFor(scratch, 1) })
    }
    return scratch.open()
  } catch (error) {
    scratch.remove()
    if (!(error instanceof BrleaksError) || git.signal.aborted) throw error
    throw baseMissing(oid, error.message)
  }
}

function baseMissing(oid: string, why: string): BrleaksError {
  return new BrleaksError(
    'bad-revision',
    `the base commit ${short(oid)}, which the configuration is read from, could not be read (${why}); check out with "fetch-depth: 0"`,
  )
}
