import {
  catFile,
  exceedsMemory,
  type Git,
  type ReadCost,
  readCosts,
  readFew,
  streamObject,
} from '../git/index.ts'
import type { Container, Item, ObjectType, OutcomeOf, RepositoryObject } from '../model/index.ts'
import { type ContentRequest, streamItems } from './content-items.ts'
import { objectItems } from './object-items.ts'
import { objectProblem } from './object-problem.ts'

type LargeObject = Omit<OutcomeOf<'large'>, 'kind'>

/** Called with every object that is read whole. */
export type Visit = (object: RepositoryObject) => void

/** Larger objects are streamed. Bytes. */
const largeBytes = 64 * 1024 * 1024
/** Bytes that git may expand from deltas of large objects: about a minute. */
const mostExpanded = 32 * 1024 * 1024 * 1024

/** Reads objects one by one through git, large ones in windows. */
export async function* readThroughGit(
  git: Git,
  oids: ReadonlySet<string>,
  request: ContentRequest,
  visit: Visit = () => undefined,
): AsyncGenerator<Item | Container> {
  const { small, large, refused } = bySize(oids, await costsOf(git, oids))
  for (const oid of refused) yield objectProblem({ kind: 'unreadable', oid, reason: 'expansion' })
  const left = new Set(small)
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid)
      if (answer.kind === 'missing') yield objectProblem(answer)
      else if (answer.kind === 'large') large.push(answer)
      else yield* readObject(answer, request, visit)
    }
  } catch (error) {
    if (git.signal.aborted) throw error
    // git exits at a damaged object: the others are read one by one.
    yield* readOneByOne(git, left, request, visit)
  }
  for (const object of large) yield* readLarge(git, object, request)
}

/** The same for objects that may be few: then as many as possible are read without git. */
export async function* readFewObjects(
  git: Git,
  oids: ReadonlySet<string>,
  request: ContentRequest,
): AsyncGenerator<Item | Container> {
  const left = new Set(oids)
  for (const object of readFew(git, oids)) {
    left.delete(object.oid)
    yield* readObject(object, request)
  }
  yield* readThroughGit(git, left, request)
}

/** Empty if git cannot look them up: reading the objects then reports why. */
async function costsOf(
  git: Git,
  oids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadCost>> {
  try {
    return await readCosts(git, oids)
  } catch (error) {
    if (git.signal.aborted) throw error
    return new Map()
  }
}

function bySize(oids: ReadonlySet<string>, costs: ReadonlyMap<string, ReadCost>) {
  const small: string[] = []
  const large: LargeObject[] = []
  const refused: string[] = []
  let expanded = 0
  for (const oid of oids) {
    const cost = costs.get(oid)
    if (cost !== undefined && cost.largestDelta > largeBytes) expanded += cost.largestDelta
    if (cost === undefined) small.push(oid)
    else if (exceedsMemory(cost) || (cost.largestDelta > largeBytes && expanded > mostExpanded)) {
      refused.push(oid)
    } else if (cost.size > largeBytes) large.push({ oid, type: cost.type, size: cost.size })
    else small.push(oid)
  }
  return { small, large, refused }
}

function* readObject(
  object: RepositoryObject,
  request: ContentRequest,
  visit: Visit = () => undefined,
): Generator<Item | Container> {
  visit(object)
  yield readTally(object.type, object.bytes.length)
  yield* objectItems(object, request)
}

async function* readOneByOne(
  git: Git,
  oids: ReadonlySet<string>,
  request: ContentRequest,
  visit: Visit,
): AsyncGenerator<Item | Container> {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === 'object') yield* readObject(answer, request, visit)
        else if (answer.kind === 'large') yield* readLarge(git, answer, request)
        else yield objectProblem(answer)
      }
    } catch (error) {
      if (git.signal.aborted) throw error
      yield objectProblem({ kind: 'unreadable', oid, reason: 'damaged' })
    }
  }
}

function readTally(type: ObjectType, bytes: number): Item {
  const unit = type === 'commit' ? 'commit' : 'object'
  return { kind: 'tally', outcome: 'read', unit, count: 1, bytes }
}

async function* readLarge(
  git: Git,
  { oid, type, size }: LargeObject,
  request: ContentRequest,
): AsyncGenerator<Item | Container> {
  const source = type === 'blob' ? 'blob' : type === 'tag' ? 'tag-message' : 'commit-message'
  if (type === 'tree') {
    yield { kind: 'problem', what: `tree ${oid}`, reason: { code: 'large-tree' } }
    return
  }
  try {
    const stream = streamObject(git, { oid, type, size })
    const origin = { source, path: null, object: oid } as const
    const bytes = yield* streamItems(stream, origin, request)
    yield readTally(type, bytes)
  } catch (error) {
    if (git.signal.aborted) throw error
    yield objectProblem({ kind: 'unreadable', oid, reason: 'damaged' })
  }
}
