import {
  type Git,
  isBuiltIn,
  isPlanned,
  missingObjects,
  objectsBeyond,
  presentObjects,
  Relisting,
  referencesOf,
} from '../git/index.ts'
import type { Item, Needle, Problem } from '../model/index.ts'
import { type History, lfsContent } from './history.ts'
import { type LfsPointers, lfsItems } from './lfs.ts'
import { readThroughGit, type Visit } from './through-git.ts'

/** What is left to do once the plan was read. */
interface Rest {
  /** Objects that must be read through git. */
  readonly deferred: ReadonlySet<string>
  /** Objects that others refer to and that are not in the plan. */
  readonly missing: Set<string>
  /** Objects that refs, the index and reflogs name and that are not in the plan, with the place that names each. */
  readonly named: Map<string, string>
  readonly pointers: LfsPointers
}

/**
 * Objects that the pack reader left to git, those of packs it cannot read, those that came or moved while the plan was
 * read, and in the end those that should be here and are not.
 */
export async function* restItems(
  history: History,
  rest: Rest,
  needles: readonly Needle[],
): AsyncGenerator<Item> {
  const { git, plan } = history
  const { missing, named, deferred, pointers } = rest
  const beyond = await objectsBeyond(git, plan)
  for (const problem of beyond.problems) yield { kind: 'problem', ...problem }
  const read = new Set([...deferred, ...beyond.oids])
  const isKnown = (oid: string) => read.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid)
  const visit: Visit = (object) => {
    const { oid: own, type, bytes } = object
    const content = lfsContent(object)
    if (content !== null) pointers.set(content, own)
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown(oid)) missing.add(oid)
  }
  yield* readThroughGit(git, new Set(read), needles, visit)
  const relisting = new Relisting(git, plan, read)
  for (let oids = await relisting.next(); oids !== null; oids = await relisting.next()) {
    for (const oid of oids) read.add(oid)
    yield* readThroughGit(git, new Set(oids), needles, visit)
  }
  if (!relisting.settled) yield restless
  const forget = (oid: string) => {
    missing.delete(oid)
    named.delete(oid)
  }
  for (const oid of [...missing, ...named.keys()]) if (isKnown(oid)) forget(oid)
  for (let oids = await strays(history, rest); oids.length > 0; ) {
    for (const oid of oids) {
      read.add(oid)
      forget(oid)
    }
    yield* readThroughGit(git, new Set(oids), needles, visit)
    oids = await strays(history, rest)
  }
  yield* lfsItems(git, pointers, needles)
  yield* await missingItems(history, rest)
}

const restless: Problem = {
  kind: 'problem',
  what: 'objects of this repository',
  reason: { code: 'moving' },
}

/** Objects that git has although no listing shows them. Of what was left at a remote only what is named is asked for. */
async function strays({ git, plan }: History, { missing, named }: Rest): Promise<string[]> {
  if (plan.listing.special.length > 0) return []
  const asked = new Set([...(git.partial ? [] : missing), ...named.keys()])
  return presentObjects(git, asked)
}

/**
 * Objects that should be here and are not. What only unreachable objects refer to may have been pruned rightly, so git
 * is asked which are reachable; that takes it long, and is done only where something is missing for no known reason.
 */
async function missingItems({ git, plan }: History, { missing, named }: Rest): Promise<Problem[]> {
  const problems = [...named].map(([oid, place]) => missingProblem(oid, place))
  if (missing.size === 0) return problems
  const known = git.partial || plan.looped || plan.listing.special.length > 0
  const oids = known ? missing : await reachableOf(git, missing)
  for (const oid of oids) if (!named.has(oid)) problems.push(missingProblem(oid))
  // A partial clone from which nothing is missing (any more) is as good as a whole one.
  if (git.partial) {
    problems.push({ kind: 'problem', what: 'partial clone', reason: { code: 'partial-clone' } })
  }
  return problems
}

/** @param place where the object is named, if that is known. */
function missingProblem(oid: string, place?: string): Problem {
  return { kind: 'problem', what: `object ${oid}`, reason: { code: 'missing', detail: place } }
}

async function reachableOf(git: Git, missing: ReadonlySet<string>): Promise<Iterable<string>> {
  try {
    return await missingObjects(git)
  } catch (error) {
    if (git.signal.aborted) throw error
    // git stops at a missing commit: then all of them count.
    return missing
  }
}
