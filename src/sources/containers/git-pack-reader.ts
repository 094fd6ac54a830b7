import { applyDelta, parseDelta } from '../../git/index.ts'
import { Adler32 } from './adler32.ts'
import type { Budget } from './budget.ts'
import { giveOut, type ReadRange } from './byte-source.ts'
import type { ContainerFault, ContainerReader, Part } from './format.ts'
import { inflateSmall } from './inflate.ts'

/** Gives out the objects of a pack, with deltas resolved. Their paths and ids are not in it. */
export const gitPackReader: ContainerReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null)
      return yield { kind: 'unread', name: null, fault: 'too-large' }
    const found = locatePack(read)
    if (found === null) return yield { kind: 'unread', name: null, fault: 'damaged' }
    yield* new Pack(read, size, found.idBytes, budget).parts(found.start)
  },
}

/** Longest list of refs in a bundle. */
const longestRefs = 4 * 1024 ** 2
/** Larger objects are named and not read. */
const largestObject = 16 * 1024 ** 2
/** Bytes of objects that are kept because others may be based on them. */
const mostKept = 48 * 1024 ** 2
const mostDeltas = 4096

const kinds: Readonly<Record<number, string>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' }
const offsetDelta = 6
const idDelta = 7

function locatePack(read: ReadRange): { start: number; idBytes: number } | null {
  const head = read(0, longestRefs)
  const isBundle = head[0] === 0x23
  const blank = isBundle ? head.indexOf('\n\n') : -2
  const start = blank + 2
  if ((isBundle && blank === -1) || head.toString('latin1', start, start + 4) !== 'PACK')
    return null
  const isLong = head.toString('latin1', 0, start).includes('\n@object-format=sha256\n')
  return { start, idBytes: isLong ? 32 : 20 }
}

/** An entry: an object, or a delta and the place of its base. */
interface PackEntry {
  readonly type: number
  /** Null if the base is not in the pack, or named by its id. */
  readonly base: number | null
  readonly bytes: Buffer
  /** The place after it. */
  readonly end: number
  readonly isSound: boolean
}

/** An object that was rebuilt. */
interface Rebuilt {
  readonly type: number
  readonly bytes: Buffer
}

class Pack {
  readonly #read: ReadRange
  readonly #size: number
  readonly #idBytes: number
  readonly #budget: Budget
  /** By place, the most recent last. */
  readonly #kept = new Map<number, Rebuilt>()
  #keptBytes = 0

  constructor(read: ReadRange, size: number, idBytes: number, budget: Budget) {
    this.#read = read
    this.#size = size
    this.#idBytes = idBytes
    this.#budget = budget
  }

  async *parts(start: number): AsyncGenerator<Part> {
    const head = this.#read(start, 12)
    const count = head.length < 12 ? 0 : head.readUInt32BE(8)
    let place = start + 12
    for (let index = 1; index <= count; index++) {
      this.#budget.entry()
      this.#budget.give(0)
      const entry = this.#entry(place)
      if (typeof entry === 'string') return yield { kind: 'unread', name: null, fault: entry }
      yield* this.#object(entry, place, index)
      place = entry.end
    }
    if (head.length < 12 || place + this.#idBytes > this.#size) {
      yield { kind: 'unread', name: null, fault: 'truncated' }
    }
  }

  *#object(entry: PackEntry, place: number, index: number): Generator<Part> {
    const rebuilt = this.#rebuild(entry)
    const name = Buffer.from(`${rebuilt === null ? 'delta' : kinds[rebuilt.type]} ${index}`)
    // Of a delta without its base, what it inserts can be searched.
    const bytes = rebuilt?.bytes ?? entry.bytes
    yield { kind: 'entry', name, content: giveOut(bytes, this.#budget) }
    if (rebuilt === null) yield { kind: 'unread', name, fault: 'unsupported' }
    else this.#keep(place, rebuilt)
    if (!entry.isSound) yield { kind: 'unread', name, fault: 'checksum' }
  }

  /** Null if a base is missing or a delta does not fit. */
  #rebuild(entry: PackEntry): Rebuilt | null {
    const deltas: Buffer[] = []
    let deltaBytes = 0
    let current = entry
    let base: Rebuilt | null = null
    while (base === null && current.type >= offsetDelta) {
      if (current.base === null || deltas.length >= mostDeltas) return null
      deltas.push(current.bytes)
      deltaBytes += current.bytes.length
      if (deltaBytes > mostKept) return null
      base = this.#kept.get(current.base) ?? null
      if (base !== null) break
      this.#budget.give(0)
      const next = this.#entry(current.base)
      if (typeof next === 'string') return null
      current = next
    }
    let { type, bytes } = base ?? current
    for (const stored of deltas.reverse()) {
      this.#budget.give(0)
      const delta = parseDelta(stored)
      if (delta.size > largestObject) return null
      const rebuilt = applyDelta(bytes, delta)
      if (rebuilt === null) return null
      bytes = rebuilt
    }
    return { type, bytes }
  }

  #keep(place: number, object: Rebuilt): void {
    this.#kept.set(place, object)
    this.#keptBytes += object.bytes.length
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#keptBytes <= mostKept) return
      this.#kept.delete(oldest)
      this.#keptBytes -= bytes.length
    }
  }

  /** Reads the entry at a place. */
  #entry(place: number): PackEntry | ContainerFault {
    const head = this.#read(place, 64)
    let at = 0
    let byte = head[at++] ?? 0
    const type = (byte >> 4) & 7
    let size = byte & 15
    for (let power = 16; byte >= 0x80 && at < 9; power *= 128) {
      byte = head[at++] ?? 0
      size += (byte & 0x7f) * power
    }
    let base: number | null = null
    if (type === offsetDelta) {
      const [distance, after] = distanceAt(head, at)
      at = after
      base = distance > 0 && distance < place ? place - distance : null
    } else if (type === idDelta) at += this.#idBytes
    else if (kinds[type] === undefined) return head.length < 64 ? 'truncated' : 'damaged'
    if (size > largestObject) return 'too-large'
    // Deflate adds at most a few bytes for each 16 KB that it cannot compress.
    const stored = this.#read(place + at, size + (size >> 10) + 256)
    const inflated = inflateSmall(stored.subarray(2), Math.max(1, size))
    const end = 2 + (inflated?.used ?? 0)
    if (inflated === null || stored.length < end + 4 || inflated.output.length !== size) {
      return place + at + stored.length >= this.#size ? 'truncated' : 'damaged'
    }
    const sum = new Adler32()
    sum.add(inflated.output)
    const isSound = stored.readUInt32BE(end) === sum.digest
    return { type, base, bytes: inflated.output, end: place + at + end + 4, isSound }
  }
}

/** How far before a delta its base is: groups of seven bits, the highest first, each but the last one too small by one. */
function distanceAt(bytes: Buffer, start: number): [number, number] {
  let at = start
  let byte = bytes[at++] ?? 0
  let value = byte & 0x7f
  while (byte >= 0x80 && at < start + 8) {
    byte = bytes[at++] ?? 0
    value = (value + 1) * 128 + (byte & 0x7f)
  }
  return [value, at]
}
