import { closeSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { ObjectType } from '../../model/index.ts'
import { inflateLoose } from '../loose.ts'
import { applyDelta, parseDelta } from '../pack/apply-delta.ts'
import { openRegular } from '../regular-file.ts'
import { idBytes } from './index-rows.ts'

interface GitObject {
  readonly type: ObjectType
  readonly bytes: Buffer
}

/** Larger objects are left to git, which streams them. Bytes. */
const largest = 32 * 1024 * 1024
/** More packs are left to git, which may have one index for all of them. */
const mostPacks = 50
/** Deltas in a chain. git makes at most 4,095. */
const mostDeltas = 4095
/** They are held together. Bytes. */
const mostDeltaBytes = 256 * 1024 * 1024

const headerBytes = 8
const fanoutBytes = 256 * 4
/** Most bytes of the header of an entry: its size, and the place or the id of its base. */
const entryHeaderBytes = 32

const typeOf: ReadonlyMap<number, ObjectType> = new Map([
  [1, 'commit'],
  [2, 'tree'],
  [3, 'blob'],
  [4, 'tag'],
])
const deltaByOffset = 6
const deltaById = 7

/** How many deltas a chain may still have, and their bytes. */
interface ChainRoom {
  readonly deltas: number
  readonly bytes: number
}

/** Reads single objects with ids of SHA-1, without git and without reading whole packs. Hashes are not compared. */
export class ObjectReader {
  readonly #folders: readonly string[]
  #packs: Pack[] | null = null
  /** Bytes that may still be made. */
  #left: number

  /**
   * @param folders with objects, absolute.
   * @param most bytes of all objects together, of their deltas and of the bases of those; what is more is left to git.
   */
  constructor(folders: readonly string[], most = Number.POSITIVE_INFINITY) {
    this.#folders = folders
    this.#left = most
  }

  /** The object, or null if git must read it: it is missing, large, damaged, or in a form that is not read here. */
  read(oid: string): GitObject | null {
    for (const folder of this.#folders) {
      const object = inflateLoose(join(folder, oid.slice(0, 2), oid.slice(2)), largest)
      if (object !== null) return this.#counted(object)
    }
    try {
      return this.#packed(Buffer.from(oid, 'hex'), { deltas: mostDeltas, bytes: mostDeltaBytes })
    } catch {
      // An error of the system, or data that does not inflate.
      return null
    }
  }

  close(): void {
    for (const pack of this.#packs ?? []) pack.close()
    this.#packs = null
  }

  #packed(id: Buffer, room: ChainRoom): GitObject | null {
    this.#packs ??= packsIn(this.#folders)
    for (const pack of this.#packs) {
      const offset = pack.offsetOf(id)
      if (offset !== null) return this.#entry(pack, offset, room)
    }
    return null
  }

  #entry(pack: Pack, offset: number, { deltas, bytes: most }: ChainRoom): GitObject | null {
    const entry = pack.entry(offset)
    if (entry === null) return null
    const type = typeOf.get(entry.code)
    if (type !== undefined) return this.#counted({ type, bytes: entry.bytes })
    this.#left -= entry.bytes.length
    const room = { deltas: deltas - 1, bytes: Math.min(most - entry.bytes.length, this.#left) }
    if (room.deltas < 0 || room.bytes < 0) return null
    const base =
      typeof entry.base === 'number'
        ? this.#entry(pack, entry.base, room)
        : entry.base && this.#packed(entry.base, room)
    if (base === null) return null
    const delta = parseDelta(entry.bytes)
    const bytes = delta.size > Math.min(largest, this.#left) ? null : applyDelta(base.bytes, delta)
    return bytes === null ? null : this.#counted({ type: base.type, bytes })
  }

  #counted(object: GitObject): GitObject | null {
    this.#left -= object.bytes.length
    return this.#left < 0 ? null : object
  }
}

function packsIn(folders: readonly string[]): Pack[] {
  const paths = folders.flatMap((folder) =>
    namesIn(join(folder, 'pack'))
      .filter((name) => name.endsWith('.idx'))
      .map((name) => join(folder, 'pack', name.slice(0, -'.idx'.length))),
  )
  return paths.length > mostPacks ? [] : paths.map((path) => new Pack(path))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

interface PackEntry {
  /** As it is written in the pack. */
  readonly code: number
  /** The object, or a delta. */
  readonly bytes: Buffer
  /** Place or id of the object that a delta builds on; null for whole objects. */
  readonly base: number | Buffer | null
}

/** A pack with an index of version 2 (gitformat-pack). Methods throw errors of the system and of zlib. */
class Pack {
  readonly #index: RandomFile
  readonly #data: RandomFile
  #fanout: Buffer | null = null

  /** @param path without its ending. */
  constructor(path: string) {
    this.#index = new RandomFile(`${path}.idx`)
    this.#data = new RandomFile(`${path}.pack`)
  }

  /** Where an object begins in the pack; null if it is not there. */
  offsetOf(id: Buffer): number | null {
    const fanout = this.#loadFanout()
    const first = id[0] as number
    const from = first === 0 ? 0 : fanout.readUInt32BE((first - 1) * 4)
    const to = fanout.readUInt32BE(first * 4)
    const idsAt = headerBytes + fanoutBytes
    const ids = this.#index.read(idsAt + from * idBytes, Math.max(0, to - from) * idBytes)
    const found = positionIn(ids, id)
    if (found === -1) return null
    const count = fanout.readUInt32BE(255 * 4)
    const offsetsAt = idsAt + count * (idBytes + 4)
    const offset = this.#index.read(offsetsAt + (from + found) * 4, 4).readUInt32BE(0)
    if (offset < 0x80000000) return offset
    const largeAt = offsetsAt + count * 4 + (offset - 0x80000000) * 8
    return Number(this.#index.read(largeAt, 8).readBigUInt64BE(0))
  }

  /** Null if it is too large, or damaged. */
  entry(offset: number): PackEntry | null {
    const header = this.#data.read(offset, entryHeaderBytes)
    let at = 0
    let byte = header[at++] ?? 0
    const code = (byte >> 4) & 7
    let size = byte & 15
    for (let power = 16; (byte & 0x80) !== 0; power *= 128) {
      byte = header[at++] ?? 0
      size += (byte & 0x7f) * power
    }
    if (size > largest) return null
    const base = this.#baseOf(code, header, at, offset)
    if (base === null) return null
    // Deflate makes incompressible data a little larger.
    const most = size + (size >> 8) + 256
    const deflated = this.#data.read(offset + base.end, most)
    const bytes = inflateSync(deflated, { maxOutputLength: Math.max(1, size) })
    return bytes.length === size ? { code, bytes, base: base.base } : null
  }

  close(): void {
    this.#index.close()
    this.#data.close()
  }

  #baseOf(code: number, header: Buffer, from: number, offset: number) {
    if (typeOf.has(code)) return { base: null, end: from }
    if (code === deltaById) {
      return { base: header.subarray(from, from + idBytes), end: from + idBytes }
    }
    if (code !== deltaByOffset) return null
    let at = from
    let byte = header[at++] ?? 0
    let distance = byte & 0x7f
    while ((byte & 0x80) !== 0) {
      byte = header[at++] ?? 0
      distance = (distance + 1) * 128 + (byte & 0x7f)
    }
    return distance > 0 && distance < offset ? { base: offset - distance, end: at } : null
  }

  #loadFanout(): Buffer {
    if (this.#fanout === null) {
      const start = this.#index.read(0, headerBytes + fanoutBytes)
      if (start.toString('latin1', 0, headerBytes) !== '\xfftOc\0\0\0\x02') throw new RangeError()
      this.#fanout = start.subarray(headerBytes)
    }
    return this.#fanout
  }
}

/** Position of an id among sorted ones (binary search); -1 if it is not there. */
function positionIn(ids: Buffer, id: Buffer): number {
  let low = 0
  let high = ids.length / idBytes - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = ids.compare(id, 0, idBytes, middle * idBytes, (middle + 1) * idBytes)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Reads ranges of a file, which is opened by the first. */
class RandomFile {
  readonly #path: string
  #file: number | null = null

  constructor(path: string) {
    this.#path = path
  }

  /** Fewer bytes only at the end of the file. */
  read(position: number, length: number): Buffer {
    this.#file ??= openRegular(this.#path).file
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const count = readSync(this.#file, bytes, done, length - done, position + done)
      if (count === 0) break
      done += count
    }
    return bytes.subarray(0, done)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}
