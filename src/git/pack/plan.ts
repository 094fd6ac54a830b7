import { readdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { type Forest, loopedEntry, readForest } from './forest.ts'
import { findId, PackFault, type PackIndex, readPackIndex } from './index-file.ts'
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
  readonly packs: readonly PackPlan[]
  /** Loose objects: id and path. */
  readonly loose: readonly { readonly oid: string; readonly path: string }[]
  /** Next loose object to be taken. Shared between threads. */
  readonly looseCounter: Int32Array
  /** Folders that cannot be listed, with the system's reason. */
  readonly unlisted: readonly { readonly path: string; readonly reason: string }[]
  /** Packs that cannot be read here, with the reason; git is asked for their objects. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
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
  const packs: PackPlan[] = []
  let budget = residentBytes
  const unreadable: { path: string; reason: string }[] = []
  const loose: { oid: string; path: string }[] = []
  const unlisted: { path: string; reason: string }[] = []
  const list: List = (folder) => {
    try {
      return readdirSync(folder)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT') unlisted.push({ path: folder, reason: code ?? 'an error' })
      return []
    }
  }
  const paths = folders.flatMap((folder) => packPaths(join(folder, 'pack'), list))
  for (const path of paths.sort(bySize)) {
    try {
      const pack = await planPack(path, idBytes, budget)
      budget -= pack.residence.bytes.length
      packs.push(pack)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (!(error instanceof PackFault) && code === undefined) throw error
      unreadable.push({ path, reason: code ?? (error as Error).message })
    }
  }
  for (const folder of folders) loose.push(...looseObjects(folder, idBytes, list))
  packs.sort((a, b) => b.index.count - a.index.count)
  const repeated = countRepeated(packs, loose)
  const entries = packs.reduce((sum, pack) => sum + pack.index.count, 0) + loose.length
  const looseCounter = new Int32Array(new SharedArrayBuffer(4))
  const objects = entries - repeated
  const looped = packs.some(({ forest }) => forest.types.includes(loopedEntry))
  return { idBytes, packs, loose, looseCounter, unlisted, unreadable, looped, objects, repeated }
}

type List = (folder: string) => readonly string[]

function packPaths(folder: string, list: List): string[] {
  return list(folder)
    .filter((name) => name.endsWith('.pack'))
    .map((name) => join(folder, name))
    .sort()
}

/** The largest first: they get as much of the memory as they can use. */
function bySize(a: string, b: string): number {
  return sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1)
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

async function planPack(path: string, idBytes: 20 | 32, budget: number): Promise<PackPlan> {
  const file = await open(path, 'r')
  let filling: Promise<void> = Promise.resolve()
  try {
    const { size: bytes } = await file.stat()
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

function looseObjects(
  folder: string,
  idBytes: 20 | 32,
  list: List,
): { oid: string; path: string }[] {
  const found: { oid: string; path: string }[] = []
  const name = new RegExp(`^[0-9a-f]{${idBytes * 2 - 2}}$`)
  for (const first of list(folder)) {
    if (!/^[0-9a-f]{2}$/.test(first)) continue
    for (const rest of list(join(folder, first))) {
      if (name.test(rest)) found.push({ oid: first + rest, path: join(folder, first, rest) })
    }
  }
  return found
}

function countRepeated(packs: readonly PackPlan[], loose: readonly { oid: string }[]): number {
  let repeated = 0
  for (const [number, { index }] of packs.entries()) {
    const earlier = packs.slice(0, number)
    if (earlier.length === 0) continue
    for (let i = 0; i < index.count; i++) {
      const id = index.ids.subarray(i * index.idBytes, (i + 1) * index.idBytes)
      if (earlier.some((pack) => findId(pack.index, id) !== -1)) repeated++
    }
  }
  const seen = new Set<string>()
  for (const { oid } of loose) {
    const id = Buffer.from(oid, 'hex')
    if (seen.has(oid) || packs.some((pack) => findId(pack.index, id) !== -1)) repeated++
    seen.add(oid)
  }
  return repeated
}
