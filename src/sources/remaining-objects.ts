import {
  AddedObjects,
  type Git,
  isBuiltIn,
  isPlanned,
  missingObjects,
  objectsOfUnreadablePacks,
  presentObjects,
  referencesOf,
} from '../git/index.ts'
import type { Container, Item, Problem } from '../model/index.ts'
import { brotliItems, brotliNames } from './brotli-blobs.ts'
import type { ContentRequest } from './content-items.ts'
import { type History, holdsName, lfsContent } from './history.ts'
import { type LfsPointers, lfsItems } from './lfs.ts'
import { readThroughGit, type Visit } from './through-git.ts'

/** Objects that were not read with the plan. */
interface RemainingObjects {
  /** Objects to read through git. */
  readonly deferred: ReadonlySet<string>
  /** Objects that are not in the plan although other objects refer to them. */
  readonly missing: Set<string>
  /** Objects that are not in the plan, with the ref, index entry or reflog that names each. */
  readonly namedAt: Map<string, string>
  readonly pointers: LfsPointers
  /** Blobs with names that end in `.br`. */
  readonly brotli: Set<string>
  /** Trees with a name that holds a needle. */
  readonly trees: Set<string>
}

/**
 * Reads the objects that the pack reader left to git, those of unreadable packs, and those that were added or moved
 * since the plan was made. Then reports the objects that are missing.
 */
export async function* remainingItems(
  history: History,
  remaining: RemainingObjects,
  request: ContentRequest,
): AsyncGenerator<Item | Container> {
  const { git, plan } = history
  const { missing, namedAt, deferred, pointers, brotli, trees } = remaining
  const whole = { ...request, isWholeHistory: true } as const
  const unreadable = await objectsOfUnreadablePacks(git, plan)
  for (const problem of unreadable.problems) yield { kind: 'problem', ...problem }
  const read = new Set([...deferred, ...unreadable.oids])
  const isKnown = (oid: string) => read.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid)
  const visit: Visit = (object) => {
    const { oid: own, type, bytes } = object
    const content = lfsContent(object)
    if (content !== null) pointers.set(content, own)
    for (const oid of brotliNames(object)) brotli.add(oid)
    if (holdsName(object, request.needles)) trees.add(own)
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown(oid)) missing.add(oid)
  }
  yield* readThroughGit(git, new Set(read), whole, visit)
  const added = new AddedObjects(git, plan, read)
  for (let oids = await added.next(); oids !== null; oids = await added.next()) {
    for (const oid of oids) read.add(oid)
    yield* readThroughGit(git, new Set(oids), whole, visit)
  }
  if (!added.settled) yield stillMoving
  const removeFound = (oid: string) => {
    missing.delete(oid)
    namedAt.delete(oid)
  }
  for (const oid of [...missing, ...namedAt.keys()]) if (isKnown(oid)) removeFound(oid)
  for (let oids = await unlistedObjects(history, remaining); oids.length > 0; ) {
    for (const oid of oids) {
      read.add(oid)
      removeFound(oid)
    }
    yield* readThroughGit(git, new Set(oids), whole, visit)
    oids = await unlistedObjects(history, remaining)
  }
  yield* brotliItems(git, brotli, whole)
  yield* lfsItems(git, pointers, request)
  yield* await missingItems(history, remaining)
}

const stillMoving: Problem = {
  kind: 'problem',
  what: 'objects of this repository',
  reason: { code: 'moving' },
}

/**
 * Missing objects that git has although no listing contains them. In a partial clone only those that refs, the index or
 * reflogs name are looked up: the others were left at the remote.
 */
async function unlistedObjects(
  { git, plan }: History,
  { missing, namedAt }: RemainingObjects,
): Promise<string[]> {
  if (plan.listing.special.length > 0) return []
  return presentObjects(git, new Set([...(git.partial ? [] : missing), ...namedAt.keys()]))
}

/**
 * Reports missing objects. An object that only unreachable objects refer to may have been pruned, so git is asked which
 * ones are reachable. That takes long, so it is done only if the reason is not known already.
 */
async function missingItems(
  { git, plan }: History,
  { missing, namedAt }: RemainingObjects,
): Promise<Problem[]> {
  const problems = [...namedAt].map(([oid, place]) => missingProblem(oid, place))
  if (missing.size === 0) return problems
  const isExplained = git.partial || plan.looped || plan.listing.special.length > 0
  const oids = isExplained ? missing : await reachableOf(git, missing)
  for (const oid of oids) if (!namedAt.has(oid)) problems.push(missingProblem(oid))
  // A partial clone that lacks no object is like any other clone.
  if (git.partial) {
    problems.push({ kind: 'problem', what: 'partial clone', reason: { code: 'partial-clone' } })
  }
  return problems
}

/** @param place the ref, index entry or reflog that names the object, if known. */
function missingProblem(oid: string, place?: string): Problem {
  return { kind: 'problem', what: `object ${oid}`, reason: { code: 'missing', detail: place } }
}

async function reachableOf(git: Git, missing: ReadonlySet<string>): Promise<Iterable<string>> {
  try {
    return await missingObjects(git)
  } catch (error) {
    if (git.signal.aborted) throw error
    // git exits at a missing commit, so all of them are reported.
    return missing
  }
}
