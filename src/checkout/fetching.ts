import {
  fetchInto,
  lookUpCommits,
  type Remote,
  type ScratchRepository,
  shallowCommits,
} from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'

/** Where missing history is fetched from; or, for people, why it cannot be fetched. */
export type FetchSource = Remote | { readonly unfetchable: string }

export const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const zeroId = /^0+$/

/** The ref in the scratch repository under which a fetched object is kept. */
export function scratchRef(name: string): string {
  return `refs/brleaks/${name.replace(/^refs\//, '')}`
}

/** SECURITY: a name from outside is put into a refspec only if it can mean nothing else there (git-check-ref-format). */
export function isPlainRef(name: string): boolean {
  return /^refs\/[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/\.\.|@\{|\/\/|\.$|\/$|\/\./.test(name)
}

export function short(name: string): string {
  return objectId.test(name) && !zeroId.test(name) ? name.slice(0, 10) : name
}

/** The commit that a revision names; null if it is not in the repository. */
export async function commitOf(
  repository: ScratchRepository,
  revision: string,
): Promise<string | null> {
  return (await lookUpCommits(repository, [revision])).get(revision)?.oid ?? null
}

/** Why a commit is missing, for messages. */
export function whyMissing(source: FetchSource, fault: string | null): string {
  if ('unfetchable' in source)
    return `it is not in this checkout, and nothing was fetched: ${source.unfetchable}`
  return fault ?? 'the remote does not have it, or it is not a commit'
}

/**
 * The id of a commit that an event names: an id is returned as it is, a ref is fetched.
 * @throws BrleaksError `bad-revision` if the ref cannot be fetched.
 */
export async function resolveHead(
  repository: ScratchRepository,
  source: FetchSource,
  head: string,
): Promise<string> {
  if (objectId.test(head)) return head
  const failure = (why: string) =>
    new BrleaksError('bad-revision', `${short(head)} could not be read: ${why}`)
  if ('unfetchable' in source) throw failure(`nothing was fetched: ${source.unfetchable}`)
  if (!isPlainRef(head)) throw failure('it is not a valid ref name')
  try {
    // A ref of the checkout may be older than the event, so it is always fetched.
    const refspecs = [`${head}:${scratchRef(head)}`]
    await fetchInto(repository, source, { refspecs, depth: depthFor(repository, 1) })
  } catch (error) {
    if (!(error instanceof BrleaksError) || repository.signal.aborted) throw error
    throw failure(error.message)
  }
  const oid = await commitOf(repository, scratchRef(head))
  if (oid === null) throw failure('it does not point to a commit')
  return oid
}

/**
 * Fetches a commit by its id or, if the server refuses that, by a ref that contains it.
 * @returns null if the repository has it now, else the reason.
 */
export async function fetchCommit(
  repository: ScratchRepository,
  source: FetchSource,
  { oid, ref }: { readonly oid: string; readonly ref: string | null },
): Promise<string | null> {
  if ((await commitOf(repository, oid)) !== null) return null
  if ('unfetchable' in source) return whyMissing(source, null)
  const depth = depthFor(repository, 'whole')
  const names = ref !== null && isPlainRef(ref) ? [oid, ref] : [oid]
  let fault: string | null = null
  for (const name of names) {
    try {
      await fetchInto(repository, source, { refspecs: [`${name}:${scratchRef(name)}`], depth })
    } catch (error) {
      if (!(error instanceof BrleaksError) || repository.signal.aborted) throw error
      if (error.code !== 'bad-revision') fault = error.message
    }
    if ((await commitOf(repository, oid)) !== null) return null
  }
  return whyMissing(source, fault)
}

/** The depth to fetch with: a complete repository stays complete. */
export function depthFor<Depth>(repository: ScratchRepository, shallow: Depth): Depth | null {
  return shallowCommits(repository).size > 0 ? shallow : null
}
