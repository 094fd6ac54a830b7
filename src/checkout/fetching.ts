import { commitOf, fetchInto, type ScratchRepository, shallowCommits } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import type { Remote } from './prepare.ts'

export type { Remote } from '../git/index.ts'

/** Where missing history comes from; or why nothing can be fetched, for people. */
export type FetchSource = Remote | { readonly unfetchable: string }

export const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const zero = /^0+$/

/** A ref of our own for what was fetched, so that it need not be fetched again. */
export function ownRef(name: string): string {
  return `refs/brleaks/${name.replace(/^refs\//, '')}`
}

/** Names from outside go into a refspec only if they can mean nothing else there (git-check-ref-format). */
export function isPlainRef(name: string): boolean {
  return /^refs\/[^\0-\x20~^:?*[\\\x7f]+$/.test(name) && !/\.\.|@\{|\/\/|\.$|\/$|\/\./.test(name)
}

export function short(name: string): string {
  return objectId.test(name) && !zero.test(name) ? name.slice(0, 10) : name
}

/** Why a commit is not here, for messages. */
export function whyMissing(source: FetchSource, fault: string | null): string {
  if ('unfetchable' in source)
    return `it is not in this checkout, and nothing was fetched: ${source.unfetchable}`
  return fault ?? 'the remote does not have it, or it is not a commit'
}

/**
 * The id of a commit that an event names: as it is, or what the ref that stands for it points to on the remote now.
 * @throws BrleaksError `bad-revision` where the ref cannot be fetched.
 */
export async function resolveHead(
  repository: ScratchRepository,
  source: FetchSource,
  head: string,
): Promise<string> {
  if (objectId.test(head)) return head
  const fail = (why: string) =>
    new BrleaksError('bad-revision', `${short(head)} could not be read: ${why}`)
  if ('unfetchable' in source) throw fail(`nothing was fetched: ${source.unfetchable}`)
  if (!isPlainRef(head)) throw fail('it is not the name of a ref')
  try {
    // Never a ref of the checkout, which may be older than the event.
    await fetchInto(repository, source, {
      refspecs: [`${head}:${ownRef(head)}`],
      depth: depthOf(repository),
    })
  } catch (error) {
    if (!(error instanceof BrleaksError) || repository.signal.aborted) throw error
    throw fail(error.message)
  }
  const oid = await commitOf(repository, ownRef(head))
  if (oid === null) throw fail('it does not point to a commit')
  return oid
}

/**
 * Fetches a commit by its id; where the server refuses that, by a ref that has it.
 * @returns null where it is here now, else why it is not.
 */
export async function fetchCommit(
  repository: ScratchRepository,
  source: FetchSource,
  wanted: { readonly oid: string; readonly ref: string | null },
): Promise<string | null> {
  const { oid, ref } = wanted
  if ((await commitOf(repository, oid)) !== null) return null
  if ('unfetchable' in source) return whyMissing(source, null)
  const depth = shallowCommits(repository).size > 0 ? 'whole' : null
  const names = ref !== null && isPlainRef(ref) ? [oid, ref] : [oid]
  let fault: string | null = null
  for (const name of names) {
    try {
      await fetchInto(repository, source, { refspecs: [`${name}:${ownRef(name)}`], depth })
    } catch (error) {
      if (!(error instanceof BrleaksError) || repository.signal.aborted) throw error
      if (error.code !== 'bad-revision') fault = error.message
    }
    if ((await commitOf(repository, oid)) !== null) return null
  }
  return whyMissing(source, fault)
}

function depthOf(repository: ScratchRepository): number | null {
  return shallowCommits(repository).size > 0 ? 1 : null
}
