import { createHash } from 'node:crypto'
import { closeSync } from 'node:fs'
import type { ReadObjects } from '../../model/index.ts'
import { codeOf, openRegular } from '../regular-file.ts'
import { makeExpansion } from './expansion.ts'
import { emptyForest } from './forest.ts'
import { compareIds, findId, PackFault, type PackIndex, readPackIndex } from './index-file.ts'
import { listObjects } from './listing.ts'
import { LooseListBuilder, looseId } from './loose-list.ts'
import { createPackCache } from './pack-cache.ts'
import { isPlanned, type ObjectPlan, otherObjects, type PackPlan } from './plan.ts'

/** With more new objects than this, or this part of all, reading everything takes less time than asking git for each. */
const mostNew = 2000
const largestPart = 0.01

/** A repository of which most objects were read before. */
export interface KnownPlan {
  /** Tells which objects there are. It has nothing to read: forests and loose objects are left out. */
  readonly plan: ObjectPlan
  /** Ids of the objects that were not read before. */
  readonly fresh: ReadonlySet<string>
  /** Ids of objects that were read before and are no longer there. */
  readonly gone: readonly string[]
}

/**
 * Lists the objects of a repository, without looking at the packs themselves.
 * @returns null if too many of them are new or gone, if one that was not in `known.ids` is gone, or if a pack has to be
 * looked at: then `planObjects` is needed.
 */
export function planKnownObjects(
  folders: readonly string[],
  idBytes: 20 | 32,
  known: Pick<ReadObjects, 'ids' | 'idBytes' | 'others'>,
): KnownPlan | null {
  if (known.idBytes !== idBytes) return null
  const listing = listObjects(folders, idBytes)
  const packs = listing.packs.map((path) => indexedPack(path, idBytes))
  if (!packs.every((pack) => pack !== null)) return null
  packs.sort((a, b) => b.index.count - a.index.count)
  const total = packs.reduce((sum, { index }) => sum + index.count, listing.loose.length)
  const fresh = new Set<string>()
  const limit = Math.max(mostNew, total * largestPart)
  const isKnown = membership(known)
  for (const { index } of packs) {
    addUnknown(index, known, fresh)
    if (fresh.size > limit) return null
  }
  for (let i = 0; i < listing.loose.length; i++) {
    const oid = looseId(listing.loose, i)
    if (!isKnown(oid)) fresh.add(oid)
  }
  if (fresh.size > limit || !holdsOthers(fresh, known)) return null
  const others = otherObjects(packs, listing.loose, idBytes)
  const objects = (packs[0]?.index.count ?? 0) + (others.count[0] as number)
  const plan: ObjectPlan = {
    idBytes,
    folders,
    listing,
    packs,
    loose: new LooseListBuilder(idBytes).list(),
    looseCounter: new Int32Array(new SharedArrayBuffer(4)),
    others,
    unreadable: [],
    expansion: makeExpansion(0),
    looped: false,
    objects,
    repeated: total - objects,
  }
  const goneCount = known.ids.length / idBytes - (objects - fresh.size)
  if (goneCount > limit) return null
  return { plan, fresh, gone: goneCount === 0 ? [] : idsNotIn(plan, known.ids) }
}

/** Objects of a plan by what a later scan does with them. @param left ids of those to read again. */
export function rememberedObjects(
  plan: ObjectPlan,
  left: Iterable<string>,
): Pick<ReadObjects, 'idBytes' | 'ids' | 'others'> {
  const again = new Set([...left].filter((oid) => isPlanned(plan, oid)))
  return {
    idBytes: plan.idBytes,
    ids: plannedIds(plan, again),
    others: [...again].map(hashOf),
  }
}

/** The cache holds no ids of objects with keys. */
function hashOf(oid: string): string {
  return createHash('sha256').update(oid).digest('hex')
}

function holdsOthers(fresh: ReadonlySet<string>, { others }: Pick<ReadObjects, 'others'>): boolean {
  if (others.length > fresh.size) return false
  const hashes = new Set([...fresh].map(hashOf))
  return others.every((hash) => hashes.has(hash))
}

/** @param ids concatenated. */
function idsNotIn(plan: ObjectPlan, ids: Uint8Array): string[] {
  const bytes = bufferOf(ids)
  const absent: string[] = []
  for (let at = 0; at < bytes.length; at += plan.idBytes) {
    const oid = bytes.toString('hex', at, at + plan.idBytes)
    if (!isPlanned(plan, oid)) absent.push(oid)
  }
  return absent
}

/** The ids of all objects of a plan, sorted and concatenated, without some. */
function plannedIds({ packs, others, idBytes }: ObjectPlan, left: ReadonlySet<string>): Buffer {
  const [first] = packs
  const main = first?.index.ids ?? new Uint8Array()
  const count = others.count[0] as number
  const rest = sortedIds(others.ids.subarray(0, count * idBytes), idBytes)
  return without(merged(main, rest, idBytes), left, idBytes)
}

/** Null for a pack whose index cannot be used. */
function indexedPack(path: string, idBytes: 20 | 32): PackPlan | null {
  try {
    const { file, size } = openRegular(path)
    closeSync(file)
    return {
      path,
      bytes: size,
      index: readPackIndex(path.replace(/\.pack$/, '.idx'), idBytes, size),
      forest: { ...emptyForest(0), roots: new Int32Array() },
      cache: createPackCache(0, 0),
      groups: [0],
      counters: new Int32Array(new SharedArrayBuffer(8)),
    }
  } catch (error) {
    if (error instanceof PackFault || error instanceof RangeError || codeOf(error) !== 'an error') {
      return null
    }
    throw error
  }
}

/** Both lists are sorted: one pass over both. */
function addUnknown(
  { ids, count, idBytes }: PackIndex,
  known: Pick<ReadObjects, 'ids'>,
  fresh: Set<string>,
): void {
  const bytes = bufferOf(ids)
  const end = known.ids.length
  let at = 0
  for (let i = 0; i < count; i++) {
    const start = i * idBytes
    let order = 1
    while (at < end) {
      order = compareIds(known.ids, at, ids, start, idBytes)
      if (order >= 0) break
      at += idBytes
    }
    if (at >= end || order !== 0) fresh.add(bytes.toString('hex', start, start + idBytes))
  }
}

function membership({ ids, idBytes }: Pick<ReadObjects, 'ids' | 'idBytes'>) {
  const index = { ids, idBytes, count: ids.length / idBytes }
  return (oid: string) => findId(index, Buffer.from(oid, 'hex')) !== -1
}

function sortedIds(ids: Uint8Array, idBytes: number): Buffer {
  const bytes = bufferOf(ids)
  const list = Array.from({ length: ids.length / idBytes }, (_, i) =>
    bytes.subarray(i * idBytes, (i + 1) * idBytes),
  )
  return Buffer.concat(list.sort(Buffer.compare))
}

/** @param a sorted ids. @param b other sorted ids. */
function merged(a: Uint8Array, b: Uint8Array, idBytes: number): Buffer {
  const out = Buffer.allocUnsafe(a.length + b.length)
  let from = 0
  let to = 0
  for (let at = 0; at < b.length; at += idBytes) {
    const start = from
    while (from < a.length && compareIds(a, from, b, at, idBytes) < 0) from += idBytes
    out.set(a.subarray(start, from), to)
    to += from - start
    out.set(b.subarray(at, at + idBytes), to)
    to += idBytes
  }
  out.set(a.subarray(from), to)
  return out
}

function without(ids: Buffer, left: ReadonlySet<string>, idBytes: number): Buffer {
  if (left.size === 0) return ids
  const index = { ids, idBytes: idBytes as 20 | 32, count: ids.length / idBytes }
  const places = [...left]
    .map((oid) => findId(index, Buffer.from(oid, 'hex')))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b)
  const kept: Buffer[] = []
  let from = 0
  for (const place of places) {
    kept.push(ids.subarray(from, place * idBytes))
    from = (place + 1) * idBytes
  }
  return Buffer.concat([...kept, ids.subarray(from)])
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
