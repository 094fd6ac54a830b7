import { closeSync, readSync } from 'node:fs'
import { inflateLoose, looseHeadBytes, looseStart } from '../loose.ts'
import { packTypes } from '../pack/forest.ts'
import { type LooseObject, looseBetween } from '../pack/loose-list.ts'
import { largestObject, largestTree } from '../pack/memory.ts'
import { isSystemError, openRegular } from '../regular-file.ts'
import { ObjectNumbers } from './object-numbers.ts'
import { type CommitRecords, ShareRecorder, type SweptShare } from './record.ts'
import { SweepFault } from './sweep-fault.ts'
import { SweepMemory } from './sweep-memory.ts'
import { counterOf, looseCounterOf, type SweepTask } from './sweep-task.ts'
import { TreeReader } from './tree-reader.ts'

/** Number of loose objects to take at once. */
const looseShare = 256

type SweepSteps = Generator<CommitRecords | undefined, SweptShare>

/**
 * Reads this thread's share of all trees and commits of a plan: what no other thread has taken. Blobs are passed over.
 * Yields from time to time, so that the caller can do something else: the commits once this thread has read its share of
 * them, and nothing otherwise.
 * @throws SweepFault for anything that cannot be read here.
 */
export function* sweepShare(task: SweepTask): SweepSteps {
  try {
    return yield* readShare(task)
  } catch (error) {
    if (error instanceof SweepFault || !isSystemError(error)) throw error
    throw new SweepFault('a file cannot be read')
  }
}

function* readShare(task: SweepTask): SweepSteps {
  const { plan, seen } = task
  const memory = reserveMemory(plan.idBytes)
  const numbers = new ObjectNumbers(plan)
  for (const oid of task.oids) memory.edges.want(Buffer.from(oid, 'hex'), 0)
  const recorder = new ShareRecorder(memory, numbers, task.wanted)
  const isNew = (number: number) => {
    if (number === -1) throw new SweepFault('the ids of an index are out of order')
    return seen === null || Atomics.exchange(seen, number, 1) === 0
  }
  const readAll = function* (type: number) {
    for (const [i, pack] of plan.packs.entries()) {
      const reader = new TreeReader(pack, type, memory, numbers, recorder, isNew)
      yield* readPack(reader, pack.groups, task.counters, counterOf(task, type, i))
    }
  }
  yield* readAll(packTypes.commit)
  for (const { oid, path } of looseShares(task)) {
    const object = isLooseBlob(path) ? undefined : inflateLoose(path, largestObject, largestTree)
    if (object === null) throw new SweepFault('a loose object cannot be read')
    if (object === undefined || object.type === 'blob' || object.type === 'tag') continue
    const number = numbers.ofHex(oid)
    if (!isNew(number)) continue
    memory.codec.memory.set(object.bytes, memory.large)
    recorder.add(packTypes[object.type], number, memory.large, object.bytes.length)
    yield
  }
  yield recorder.takeCommits()
  // Without a file or tree to look up, only the commits matter.
  if (task.oids.length > 0) yield* readAll(packTypes.tree)
  return recorder.takeTrees()
}

function* readPack(
  reader: TreeReader,
  groups: ArrayLike<number>,
  counters: Int32Array,
  counter: number,
): Generator<undefined> {
  try {
    for (;;) {
      const group = Atomics.add(counters, counter, 1)
      if (group >= groups.length - 1) break
      reader.readRoots(groups[group] as number, groups[group + 1] as number)
      yield
    }
  } finally {
    reader.close()
  }
}

function* looseShares({ plan, counters }: SweepTask): Generator<LooseObject> {
  for (;;) {
    const from = Atomics.add(counters, looseCounterOf({ plan }), looseShare)
    if (from >= plan.loose.length) return
    yield* looseBetween(plan.loose, from, from + looseShare)
  }
}

function reserveMemory(idBytes: number): SweepMemory {
  try {
    return new SweepMemory(idBytes)
  } catch {
    // V8 throws several kinds of errors for this.
    throw new SweepFault('the memory of WebAssembly is not available')
  }
}

const head = Buffer.alloc(looseHeadBytes)

/** False if in doubt. */
function isLooseBlob(path: string): boolean {
  const { file } = openRegular(path)
  try {
    const length = readSync(file, head, 0, head.length, 0)
    return looseStart(head.subarray(0, length)).startsWith('blob ')
  } finally {
    closeSync(file)
  }
}
