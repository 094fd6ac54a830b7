import { createHash } from 'node:crypto'
import type { Needles, ObjectType, OutcomeOf } from '../model/index.ts'
import { inflateLoose } from './loose.ts'
import type { ContainerSigns } from './pack/blob-starts.ts'
import { packTypes } from './pack/forest.ts'
import { looseBetween } from './pack/loose-list.ts'
import {
  fullRoom,
  largestObject,
  largestTree,
  NeedsRoom,
  PackMemory,
  type PackRoom,
  smallRoom,
} from './pack/memory.ts'
import type { ObjectPlan, PackPlan } from './pack/plan.ts'
import { Presence } from './pack/presence.ts'
import type { ReadItem } from './pack/read-item.ts'
import { PackReader } from './pack/read-pack.ts'
import { ReferenceCheck } from './pack/references.ts'
import type { RulesOut } from './pack/suspects.ts'
import { unreadGroups, unreadRoots } from './pack/unread.ts'

/** Number of loose objects to take at once. */
const looseShare = 256

/**
 * Reads this thread's share of a plan: the groups of delta trees and the loose objects that no other thread has taken.
 * Every object is searched; those with a needle, and blobs that are containers, are yielded whole,
 * and those that cannot be read here are listed. The bytes of an object are valid until the next item.
 * @param rulesOut by default, no match is ruled out.
 */
export function* readShare(
  plan: ObjectPlan,
  needles: Needles,
  signs: ContainerSigns,
  rulesOut: RulesOut = () => null,
): Generator<ReadItem> {
  const first = reserveMemory(needles, isSmall(plan) ? smallRoom : fullRoom)
  if (first === null) {
    yield { kind: 'no-memory' }
    return
  }
  const share = new Share(plan, needles, first)
  for (const pack of plan.packs) yield* readPack(pack, plan, share, signs, rulesOut)
  for (const [from, to] of looseShares(plan)) yield* readLoose(plan, from, to, share, signs)
}

function* readPack(
  pack: PackPlan,
  plan: ObjectPlan,
  share: Share,
  signs: ContainerSigns,
  rulesOut: RulesOut,
): Generator<ReadItem> {
  /** A group that was begun with too little memory. */
  let begun: number | null = null
  do {
    let reader: PackReader
    try {
      const { memory, references } = share
      reader = new PackReader(pack, plan.expansion, memory, references, signs, rulesOut)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      break
    }
    try {
      yield* reader.read(begun)
      return
    } catch (error) {
      if (!(error instanceof NeedsRoom)) throw error
      begun = error.group
    } finally {
      reader.close()
    }
  } while (share.enlarge())
  // It was removed (gc), so that git finds its objects elsewhere, or there is not enough memory.
  if (begun !== null) yield* unreadRoots(pack, pack.groups[begun] ?? 0, pack.groups[begun + 1] ?? 0)
  yield* unreadGroups(pack)
}

/** What a thread reads its share with. */
class Share {
  readonly #needles: Needles
  readonly references: ReferenceCheck
  memory: PackMemory

  constructor(plan: ObjectPlan, needles: Needles, memory: PackMemory) {
    this.#needles = needles
    this.memory = memory
    const presence = new Presence(plan.packs[0]?.index, plan.others, plan.idBytes)
    this.references = new ReferenceCheck(presence, plan.idBytes, memory)
  }

  /** Takes more memory for an object if it must. Returns false if there is none. */
  hasRoom(size: number): boolean {
    return size <= this.memory.room.largest || this.enlarge()
  }

  /** Takes more memory. Returns false if there is none. */
  enlarge(): boolean {
    if (this.memory.room === fullRoom) return false
    const memory = reserveMemory(this.#needles, fullRoom)
    if (memory === null) return false
    this.memory = memory
    this.references.moveTo(memory)
    return true
  }
}

/** Packed bytes of a plan that is begun with little memory. */
const smallPlanBytes = 2 * 1024 * 1024

function isSmall({ packs }: ObjectPlan): boolean {
  return packs.reduce((sum, { bytes }) => sum + bytes, 0) <= smallPlanBytes
}

/** Defers to git everything that no thread has taken. */
export function* deferUntaken(plan: ObjectPlan): Generator<OutcomeOf<'deferred' | 'unreadable'>> {
  for (const pack of plan.packs) yield* unreadGroups(pack)
  for (const [from, to] of looseShares(plan)) {
    for (const { oid } of looseBetween(plan.loose, from, to)) yield { kind: 'deferred', oid }
  }
}

/** Null if WebAssembly or the address space for its memory (10 GB each) is not available. */
function reserveMemory(needles: Needles, room: PackRoom): PackMemory | null {
  try {
    return new PackMemory(needles, room)
  } catch {
    // V8 throws several kinds of errors for this. git can read the objects instead.
    return null
  }
}

function* looseShares({ loose, looseCounter }: ObjectPlan): Generator<[number, number]> {
  for (;;) {
    const from = Atomics.add(looseCounter, 0, looseShare)
    if (from >= loose.length) return
    yield [from, Math.min(from + looseShare, loose.length)]
  }
}

function* readLoose(
  plan: ObjectPlan,
  from: number,
  to: number,
  share: Share,
  signs: ContainerSigns,
): Generator<ReadItem> {
  const { references } = share
  let objects = 0
  let commits = 0
  let bytes = 0
  for (const { oid, path } of looseBetween(plan.loose, from, to)) {
    const object = inflateLoose(path, largestObject, largestTree)
    if (object === null || !share.hasRoom(object.bytes.length)) {
      yield { kind: 'deferred', oid }
      continue
    }
    objects++
    commits += object.type === 'commit' ? 1 : 0
    bytes += object.bytes.length
    references.checkBytes(packTypes[object.type], object.bytes)
    const isContainer = object.type === 'blob' && signs.isContainer(object.bytes)
    if (!isContainer && !share.memory.searcher.holds(object.bytes)) continue
    if (hashOf(object.type, object.bytes, plan.idBytes) === oid)
      yield { kind: 'object', oid, ...object }
    else yield { kind: 'deferred', oid, searched: true }
  }
  yield { kind: 'searched', objects, commits, bytes }
  for (const oid of references.take()) yield { kind: 'missing', oid }
}

function hashOf(type: ObjectType, bytes: Buffer, idBytes: 20 | 32): string {
  const hash = createHash(idBytes === 32 ? 'sha256' : 'sha1')
  return hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}
