import {
  catFile,
  exceedsMemory,
  type Git,
  type ReadCost,
  readCosts,
  streamObject,
} from '../git/index.ts'
import type { Item, Needle, ObjectType, OutcomeOf, RepositoryObject } from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { objectChunks } from './object-chunks.ts'
import { objectProblem } from './object-problem.ts'
import { windowBuffer, windowsOfStream } from './windows.ts'

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
  needles: readonly Needle[],
  visit: Visit = () => undefined,
): AsyncGenerator<Item> {
  const { small, large, refused } = bySize(oids, await costsOf(git, oids))
  for (const oid of refused) yield objectProblem({ kind: 'unreadable', oid, reason: 'expansion' })
  const left = new Set(small)
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid)
      if (answer.kind === 'missing') yield objectProblem(answer)
      else if (answer.kind === 'large') large.push(answer)
      else yield* readObject(answer, needles, visit)
    }
  } catch (error) {
    if (git.signal.aborted) throw error
    // git exits at a damaged object: the others are read one by one.
    yield* readOneByOne(git, left, needles, visit)
  }
  for (const object of large) yield* readLarge(git, object, needles)
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
  needles: readonly Needle[],
  visit: Visit,
): Generator<Item> {
  visit(object)
  yield readTally(object.type, object.bytes.length)
  if (holdsNeedle(object.bytes, needles)) yield* objectChunks(object, needles)
}

async function* readOneByOne(
  git: Git,
  oids: ReadonlySet<string>,
  needles: readonly Needle[],
  visit: Visit,
): AsyncGenerator<Item> {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === 'object') yield* readObject(answer, needles, visit)
        else if (answer.kind === 'large') yield* readLarge(git, answer, needles)
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
  needles: readonly Needle[],
): AsyncGenerator<Item> {
  const source = type === 'blob' ? 'blob' : type === 'tag' ? 'tag-message' : 'commit-message'
  if (type === 'tree') {
    yield { kind: 'problem', what: `tree ${oid}`, reason: { code: 'large-tree' } }
    return
  }
  let bytes = 0
  try {
    const stream = streamObject(git, { oid, type, size })
    const origin = { source, path: null, object: oid } as const
    for await (const chunk of windowsOfStream(stream, origin, windowBuffer())) {
      bytes += chunk.owned.end - chunk.owned.start
      if (holdsNeedle(chunk.bytes, needles)) yield chunk
    }
    yield readTally(type, bytes)
  } catch (error) {
    if (git.signal.aborted) throw error
    yield objectProblem({ kind: 'unreadable', oid, reason: 'damaged' })
  }
}
