import { statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { openFlags } from '../regular-file.ts'
import { type Expansion, makeExpansion } from './expansion.ts'
import { type Forest, loopedEntry, readForest } from './forest.ts'
import { addId, hasId, type IdSetData, makeIdSet } from './id-set.ts'
import { findId, PackFault, type PackIndex, readPackIndex } from './index-file.ts'
import { type Listing, type LooseObject, listObjects } from './listing.ts'
import { fillResidence, makeResidence, type Residence, residentBytes } from './residence.ts'

/** A pack that is ready to be read, by any thread: plain data and shared memory. */
export interface PackPlan {
  readonly path: string
  readonly bytes: number
  readonly index: PackIndex
  readonly forest: Forest
  readonly residence: Residence
  /** Places in `forest.roots` where shares of the work begin; the last one is their number. */
  readonly groups: readonly number[]
  /** Next group to be taken; objects done. Shared between threads. */
  readonly counters: Int32Array
}

/** Everything that lies in the object folders of a repository. */
export interface ObjectPlan {
  readonly idBytes: 20 | 32
  readonly folders: readonly string[]
  /** What was found there; it may have moved since (`relist`). */
  readonly listing: Listing
  /** The one with the most objects first. */
  readonly packs: readonly PackPlan[]
  readonly loose: readonly LooseObject[]
  /** Next loose object to be taken. Shared between threads. */
  readonly looseCounter: Int32Array
  /** Every object that is not in the first pack. */
  readonly others: IdSetData
  /** Packs that cannot be read here, with the reason; git is asked for their objects. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
  /** How much of the packs may be put together, and how much was. Shared between threads. */
  readonly expansion: Expansion
  /** True where deltas are each other's base: git must not be asked to walk here, for it would never end. */
  readonly looped: boolean
  /** Different objects in all packs and loose files. */
  readonly objects: number
  /** Objects that occur again in another pack or a loose file, and are read again. */
  readonly repeated: number
}

/** Groups are small enough to share work out evenly, and large enough to read a pack in order. */
const groupsPerPack = 256

/** Lists packs and loose objects, and reads the packs' indexes and headers. */
export async function planObjects(
  folders: readonly string[],
  idBytes: 20 | 32,
): Promise<ObjectPlan> {
  const listing = listObjects(folders, idBytes)
  const { loose } = listing
  const packs: PackPlan[] = []
  let budget = residentBytes
  const unreadable: { path: string; reason: string }[] = []
  for (const path of bySize(listing.packs)) {
    try {
      const pack = await planPack(path, idBytes, budget)
      budget -= pack.residence.bytes.length
      packs.push(pack)
    } catch (error) {
      unreadable.push({ path, reason: faultOf(error) })
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

/** Why a pack cannot be read here; any other error is a fault of this program. */
function faultOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code !== undefined) return code
  if (error instanceof PackFault) return error.message
  // The index and what is made of it are held in memory whole.
  if (error instanceof RangeError) return 'not enough memory'
  throw error
}

/** The largest first: they get as much of the memory as they can use. */
function bySize(paths: readonly string[]): string[] {
  const sizes = new Map(paths.map((path) => [path, sizeOf(path)]))
  const size = (path: string) => sizes.get(path) ?? 0
  return [...paths].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    // It has vanished, or may not be read: opening it says so.
    return 0
  }
}

async function planPack(path: string, idBytes: 20 | 32, budget: number): Promise<PackPlan> {
  const file = await open(path, openFlags)
  let filling: Promise<void> = Promise.resolve()
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new PackFault('it is not a regular file')
    const { size: bytes } = stat
    const residence = makeResidence(bytes, budget)
    // The pack is read by another thread while this one takes its index apart.
    filling = fillResidence(file, residence)
    filling.catch(() => {})
    const index = readPackIndex(path.replace(/\.pack$/, '.idx'), idBytes, bytes)
    await filling
    const forest = readForest(file.fd, index, bytes, residence)
    const counters = new Int32Array(new SharedArrayBuffer(8))
    return { path, bytes, index, forest, residence, groups: groupsOf(forest, index), counters }
  } finally {
    await filling.catch(() => {})
    await file.close()
  }
}

/** Cuts the roots into runs of about the same number of entries. */
function groupsOf({ roots, parents }: Forest, { count }: PackIndex): number[] {
  const weights = new Uint32Array(count)
  for (let entry = count - 1; entry >= 0; entry--) {
    // Bases mostly lie before their deltas, so that one pass from the end adds up whole trees.
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

/** All objects but those that are in the first pack. */
function otherObjects(
  packs: readonly PackPlan[],
  loose: readonly LooseObject[],
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
  for (const { oid } of loose) add(Buffer.from(oid, 'hex'), 0)
  return others
}

/** True for an object that a plan reads. */
export function isPlanned({ packs, others }: ObjectPlan, oid: string): boolean {
  const id = Buffer.from(oid, 'hex')
  if (id.length !== others.idBytes) return false
  const [first] = packs
  return (first !== undefined && findId(first.index, id) !== -1) || hasId(others, id, 0)
}
