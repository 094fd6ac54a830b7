import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { openFlags } from '../regular-file.ts'
import { type Expansion, makeExpansion } from './expansion.ts'
import { type Forest, loopedEntry, readForest } from './forest.ts'
import { addId, hasId, type IdSetData, makeIdSet } from './id-set.ts'
import { findId, PackFault, type PackIndex, readPackIndex } from './index-file.ts'
import { listObjects, type ObjectListing } from './listing.ts'
import type { LooseList } from './loose-list.ts'
import { createPackCache, fillPackCache, type PackCache, packCacheBytes } from './pack-cache.ts'

/** A pack ready to be read by any thread: plain data and shared memory. */
export interface PackPlan {
  readonly path: string
  readonly bytes: number
  readonly index: PackIndex
  readonly forest: Forest
  readonly cache: PackCache
  /** Indexes in `forest.roots` where groups begin; the last one is the number of roots. */
  readonly groups: readonly number[]
  /** The next group to read, and the number of objects read. Shared between threads. */
  readonly counters: Int32Array
}

interface UnreadablePack {
  readonly path: string
  /** True if the system denies access. */
  readonly isDenied: boolean
}

/** All packs and loose objects in the object folders of a repository. */
export interface ObjectPlan {
  readonly idBytes: 20 | 32
  readonly folders: readonly string[]
  /** The files that were listed; they may have moved since (`AddedObjects`). */
  readonly listing: ObjectListing
  /** The one with the most objects first. */
  readonly packs: readonly PackPlan[]
  readonly loose: LooseList
  /** Index of the next loose object to read. Shared between threads. */
  readonly looseCounter: Int32Array
  /** Every object that is not in the first pack. */
  readonly others: IdSetData
  /** Packs that the pack reader cannot read: their objects are read with git, which needs permission too. */
  readonly unreadable: readonly UnreadablePack[]
  /** How many bytes deltas may expand to, and how many there were so far. Shared between threads. */
  readonly expansion: Expansion
  /** True if deltas are each other's base: git would never finish a walk over this history. */
  readonly looped: boolean
  /** Number of distinct objects in all packs and loose files. */
  readonly objects: number
  /** Number of copies of objects in further packs or loose files. They are read too. */
  readonly repeated: number
}

/** Small groups spread the work evenly, large ones read the pack in order. */
const groupsPerPack = 256

/** Lists packs and loose objects, and reads the packs' indexes and headers. */
export async function planObjects(
  folders: readonly string[],
  idBytes: 20 | 32,
): Promise<ObjectPlan> {
  const listing = listObjects(folders, idBytes)
  const { loose } = listing
  const packs: PackPlan[] = []
  let budget = packCacheBytes
  const unreadable: UnreadablePack[] = []
  for (const path of bySize(listing.packs)) {
    try {
      const pack = await planPack(path, idBytes, budget)
      budget -= pack.cache.bytes.length
      packs.push(pack)
    } catch (error) {
      unreadable.push({ path, isDenied: isDenied(error) })
    }
  }
  packs.sort((a, b) => b.index.count - a.index.count)
  const entries = packs.reduce((sum, pack) => sum + pack.index.count, 0) + loose.length
  const others = otherObjects(packs, loose, idBytes)
  const objects = (packs[0]?.index.count ?? 0) + (others.count[0] as number)
  return {
    idBytes,
    folders,
    listing,
    packs,
    loose,
    looseCounter: new Int32Array(new SharedArrayBuffer(4)),
    others,
    unreadable,
    expansion: makeExpansion(packs.reduce((sum, pack) => sum + pack.bytes, 0)),
    looped: packs.some(({ forest }) => forest.types.includes(loopedEntry)),
    objects,
    repeated: entries - objects,
  }
}

/** Whether the system denies access to a pack. @throws an error that is a bug in this program. */
function isDenied(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined) return code === 'EACCES' || code === 'EPERM'
  // RangeError: the index and the arrays built from it do not fit into memory.
  if (error instanceof PackFault || error instanceof RangeError) return false
  throw error
}

/** Largest first: they get as much of the cache as they can use. */
function bySize(paths: readonly string[]): string[] {
  const sizes = new Map(paths.map((path) => [path, sizeOf(path)]))
  const size = (path: string) => sizes.get(path) ?? 0
  return [...paths].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    // It was removed, or cannot be read: opening it reports that.
    return 0
  }
}

async function planPack(path: string, idBytes: 20 | 32, budget: number): Promise<PackPlan> {
  const file = await open(path, openFlags)
  let filling: Promise<void> = Promise.resolve()
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new PackFault('not a regular file')
    const { size: bytes } = stat
    const cache = createPackCache(bytes, budget)
    // Node reads the pack in the background while this thread parses the index.
    filling = fillPackCache(file, cache)
    filling.catch(() => {})
    const index = readPackIndex(path.replace(/\.pack$/, '.idx'), idBytes, bytes)
    await filling
    const forest = readForest(file.fd, index, bytes, cache)
    const counters = new Int32Array(new SharedArrayBuffer(8))
    return { path, bytes, index, forest, cache, groups: groupsOf(forest, index), counters }
  } finally {
    await filling.catch(() => {})
    await file.close()
  }
}

/** Splits the roots into groups with about the same number of entries. */
function groupsOf({ roots, parents }: Forest, { count }: PackIndex): number[] {
  const weights = new Uint32Array(count)
  for (let entry = count - 1; entry >= 0; entry--) {
    // Bases mostly come before their deltas: one pass from the end adds up whole trees.
    const parent = parents[entry] as number
    const weight = (weights[entry] as number) + 1
    weights[entry] = weight
    if (parent >= 0) weights[parent] = (weights[parent] as number) + weight
  }
  const target = Math.max(256, Math.ceil(count / groupsPerPack))
  const groups = [0]
  let weight = 0
  for (let i = 0; i < roots.length; i++) {
    weight += weights[roots[i] as number] as number
    if (weight < target) continue
    groups.push(i + 1)
    weight = 0
  }
  if (groups.at(-1) !== roots.length) groups.push(roots.length)
  return groups
}

/** All objects that are not in the first pack. */
export function otherObjects(
  packs: readonly Pick<PackPlan, 'index'>[],
  loose: LooseList,
  idBytes: 20 | 32,
): IdSetData {
  const [first, ...smaller] = packs
  const room = smaller.reduce((sum, pack) => sum + pack.index.count, loose.length)
  const others = makeIdSet(room, idBytes)
  const add = (bytes: Uint8Array, at: number) => {
    const id = bytes.subarray(at, at + idBytes)
    if (first === undefined || findId(first.index, id) === -1) addId(others, bytes, at)
  }
  for (const { index } of smaller) {
    for (let i = 0; i < index.count; i++) add(index.ids, i * idBytes)
  }
  for (let i = 0; i < loose.length; i++) add(loose.ids, i * idBytes)
  return others
}

/** True for an object that the plan reads. */
export function isPlanned({ packs, others }: ObjectPlan, oid: string): boolean {
  const id = Buffer.from(oid, 'hex')
  if (id.length !== others.idBytes) return false
  const [first] = packs
  return (first !== undefined && findId(first.index, id) !== -1) || hasId(others, id, 0)
}
