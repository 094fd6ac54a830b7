import { createHash } from 'node:crypto'
import * as zlib from 'node:zlib'
import type { ObjectType } from '../cat-file.ts'
import { type Automaton, makeAutomaton } from './automaton.ts'
import { applyDelta, badDelta, resultSize, seamsHold } from './delta.ts'
import { badEntry, type Forest, packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import type { Inflater } from './inflate.ts'
import type { PackPlan } from './plan.ts'
import type { ReadItem } from './read-item.ts'
import { makePieces, type ReferenceCheck } from './references.ts'
import { batchBytes, type PackMemory, PackWindows } from './window.ts'

const typeNames: Readonly<Record<number, ObjectType>> = {
  1: 'commit',
  2: 'tree',
  3: 'blob',
  4: 'tag',
}

/** An entry above this is searched by itself. */
const aloneBytes = 256 * 1024
/** Objects above this, and chains that need more than the arena, are left to git, which streams them. */
export const largestObject = 32 * 1024 * 1024
const arenaStart = 16 * 1024 * 1024
const arenaLimit = 160 * 1024 * 1024

/** `zlib.crc32` came with Node 20.15; the types of Node 20 do not have it. */
const crc32 = (zlib as { crc32?: (data: Uint8Array, value?: number) => number }).crc32

/** A place on the stack of objects that are being read: an entry, where its bytes lie, which child comes next. */
interface Frame {
  entry: number
  at: number
  size: number
  child: number
}

/**
 * Reads one pack: every entry is inflated once. A delta is searched without putting its object together: a needle that
 * its base lacks must stand in its inserted bytes or across a seam. Objects that may hold a needle are then put together.
 */
export class PackReader {
  readonly #plan: PackPlan
  readonly #forest: Forest
  readonly #index: PackIndex
  readonly #needles: readonly Buffer[]
  readonly #automaton: Automaton
  readonly #windows: PackWindows
  readonly #inflater: Inflater
  readonly #batch: Buffer
  readonly #batchAddress: number
  #batchUsed = 0
  readonly #batchEntries: number[] = []
  readonly #batchEnds: number[] = []
  #arena = Buffer.allocUnsafeSlow(arenaStart)
  readonly #dirty: number[] = []
  #fallbacks: ReadItem[] = []
  #objects = 0
  #commits = 0
  #bytes = 0
  readonly #references: ReferenceCheck
  readonly #pieces = makePieces()
  #delta: Buffer
  #deltaAt = 0

  constructor(
    plan: PackPlan,
    needles: readonly Buffer[],
    memory: PackMemory,
    references: ReferenceCheck,
  ) {
    this.#references = references
    this.#plan = plan
    this.#forest = plan.forest
    this.#index = plan.index
    this.#needles = needles
    this.#automaton = makeAutomaton(needles)
    this.#windows = new PackWindows(plan.path, memory)
    this.#inflater = memory.inflater
    this.#batchAddress = memory.batchAddress
    this.#batch = memory.batch
    this.#delta = this.#batch
  }

  /** Takes groups of delta trees, as long as there are any that no other thread has taken. */
  *read(): Generator<ReadItem> {
    const { groups, counters } = this.#plan
    for (;;) {
      const group = Atomics.add(counters, 0, 1)
      if (group >= groups.length - 1) return
      yield* this.#readGroup(groups[group] as number, groups[group + 1] as number)
    }
  }

  close(): void {
    this.#windows.close()
  }

  *#readGroup(from: number, to: number): Generator<ReadItem> {
    const { roots } = this.#forest
    for (let i = from; i < to; i++) this.#searchTree(roots[i] as number)
    this.#searchBatch()
    Atomics.add(this.#plan.counters, 1, this.#objects)
    yield { kind: 'searched', objects: this.#objects, commits: this.#commits, bytes: this.#bytes }
    this.#objects = 0
    this.#commits = 0
    this.#bytes = 0
    if (this.#dirty.length > 0) yield* this.#readDirty()
    yield* this.#fallbacks
    this.#fallbacks = []
    for (const oid of this.#references.take()) yield { kind: 'absent', oid }
  }

  /** First pass: finds the entries that bring a needle. */
  #searchTree(root: number): void {
    const { firstChild, nextSibling, sizes, types } = this.#forest
    const type = types[root] as number
    const size = sizes[root] as number
    const fault = this.#rootFault(root, type, size)
    if (fault !== null) {
      this.#giveUp(root, fault)
      return
    }
    this.#count(type, size)
    this.#references.check(type, this.#delta, this.#deltaAt, this.#deltaAt + size, null)
    if (firstChild[root] === -1) return
    this.#makeRoom(0, size)
    this.#arena.set(this.#delta.subarray(this.#deltaAt, this.#deltaAt + size), 0)
    const stack: Frame[] = [{ entry: root, at: 0, size, child: firstChild[root] as number }]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child
      if (entry === -1) {
        stack.pop()
        continue
      }
      frame.child = nextSibling[entry] as number
      const result = this.#searchDelta(entry, frame, type)
      if (typeof result === 'string') {
        this.#giveUp(entry, result)
        continue
      }
      this.#count(type, sizes[entry] as number)
      if (result === -1) continue
      const last = frame.child === -1
      const child = firstChild[entry] as number
      const at = frame.at + frame.size
      if (!last) stack.push({ entry, at, size: result, child })
      else {
        // The base has done its work: its last child takes its place, so that a long chain needs no long arena.
        this.#arena.copyWithin(frame.at, at, at + result)
        frame.entry = entry
        frame.size = result
        frame.child = child
      }
    }
  }

  /** Inflates a root; says why it cannot be read here. */
  #rootFault(root: number, type: number, size: number): string | null {
    if (type === badEntry) return 'its base or its header is damaged'
    if (size > largestObject) return 'large'
    return this.#inflate(root, size, true) ? null : 'its data is damaged'
  }

  /**
   * Searches one delta, and puts its object together behind its base if others hang on it.
   * @returns size of the object, -1 where it was not put together, or why the delta cannot be read.
   */
  #searchDelta(entry: number, base: Frame, type: number): number | string {
    const { firstChild, sizes } = this.#forest
    const deltaSize = sizes[entry] as number
    if (deltaSize > largestObject) return 'large'
    if (!this.#inflate(entry, deltaSize, true)) return 'its data is damaged'
    const start = this.#deltaAt
    const end = start + deltaSize
    const size = resultSize(this.#delta, start, end, base.size)
    if (size === badDelta) return 'it does not fit its base'
    const { at, size: baseSize } = base
    const seams = seamsHold(this.#delta, end, this.#arena, at, baseSize, size, this.#automaton)
    if (seams === badDelta) return 'its data is damaged'
    if (seams === 1) this.#dirty.push(entry)
    const leaf = firstChild[entry] === -1
    if (leaf && type === packTypes.blob) return -1
    if (size > largestObject || !this.#makeRoom(at + baseSize, size)) return 'large'
    resultSize(this.#delta, start, end, baseSize)
    const into = at + baseSize
    const pieces = type === packTypes.tree ? this.#pieces : null
    if (!applyDelta(this.#delta, end, this.#arena, at, baseSize, into, size, pieces)) {
      return 'its data is damaged'
    }
    this.#references.check(type, this.#arena, into, into + size, pieces)
    return leaf ? -1 : size
  }

  /** Inflates an entry into the batch, or by itself if it is large. Sets `#delta` and `#deltaAt`. */
  #inflate(entry: number, size: number, search: boolean): boolean {
    const { offsets, checks, count, idBytes } = this.#index
    const offset = offsets[entry] as number
    const last = entry + 1 === count
    const end = last ? this.#plan.bytes - idBytes : (offsets[entry + 1] as number)
    const header = this.#forest.headers[entry] as number
    const at = size > aloneBytes ? -1 : this.#windows.locate(offset, end)
    if (at === -1) return this.#inflateAlone(entry, offset, end, header, size, search)
    if (at === -2) return false
    const stop = at + end - offset
    const { memory } = this.#inflater
    if (crc32 !== undefined && crc32(memory.subarray(at, stop)) !== checks[entry]) return false
    if (this.#batchUsed + size > batchBytes) this.#searchBatch()
    const into = this.#batchUsed
    this.#delta = this.#batch
    this.#deltaAt = into
    if (!this.#inflater.inflate(at + header, stop, this.#batchAddress + into, size)) return false
    if (search) {
      this.#batchUsed = into + size
      this.#batchEntries.push(entry)
      this.#batchEnds.push(this.#batchUsed)
    }
    return true
  }

  /** Large entries are worth a call into native code. */
  #inflateAlone(
    entry: number,
    offset: number,
    end: number,
    header: number,
    size: number,
    search: boolean,
  ): boolean {
    const packed = this.#windows.readAlone(offset, end)
    if (packed.length < end - offset) return false
    if (crc32 !== undefined && crc32(packed) !== this.#index.checks[entry]) return false
    try {
      this.#delta = zlib.inflateSync(packed.subarray(header), { maxOutputLength: size + 1 })
    } catch {
      // Damaged data: the caller hands the entry to git, which will say the same.
      return false
    }
    this.#deltaAt = 0
    if (this.#delta.length !== size) return false
    if (search && this.#needles.some((needle) => this.#delta.includes(needle)))
      this.#dirty.push(entry)
    return true
  }

  /** Searches all that was inflated since the last time. A hit across two entries is found out when they are read. */
  #searchBatch(): void {
    const used = this.#batch.subarray(0, this.#batchUsed)
    for (const needle of this.#needles) {
      let number = 0
      for (let hit = used.indexOf(needle); hit !== -1; ) {
        while ((this.#batchEnds[number] as number) <= hit) number++
        this.#dirty.push(this.#batchEntries[number] as number)
        // One hit in an entry is enough; the next search begins behind it.
        hit = used.indexOf(needle, this.#batchEnds[number] as number)
      }
    }
    this.#batchUsed = 0
    this.#batchEntries.length = 0
    this.#batchEnds.length = 0
  }

  /** Second pass: puts together the objects that may hold a needle, and gives those that do. */
  *#readDirty(): Generator<ReadItem> {
    const { parents } = this.#forest
    const dirty = new Set(this.#dirty)
    this.#dirty.length = 0
    const needed = new Set<number>()
    const roots = new Set<number>()
    for (const entry of dirty) {
      let at = entry
      while (!needed.has(at)) {
        needed.add(at)
        const parent = parents[at] as number
        if (parent < 0) roots.add(at)
        else at = parent
      }
    }
    for (const root of [...roots].sort((a, b) => a - b)) yield* this.#readTree(root, dirty, needed)
  }

  *#readTree(root: number, dirty: Set<number>, needed: Set<number>): Generator<ReadItem> {
    const { firstChild, nextSibling, sizes, types } = this.#forest
    const type = typeNames[types[root] as number] as ObjectType
    const size = sizes[root] as number
    if (!this.#inflate(root, size, false)) return
    this.#makeRoom(0, size)
    this.#arena.set(this.#delta.subarray(this.#deltaAt, this.#deltaAt + size), 0)
    const stack: (Frame & { suspect: boolean })[] = []
    const enter = (entry: number, at: number, length: number, suspect: boolean) => {
      stack.push({ entry, at, size: length, child: firstChild[entry] as number, suspect })
      return suspect ? this.#found(entry, type, at, length) : null
    }
    const first = enter(root, 0, size, dirty.has(root))
    if (first !== null) yield first
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child
      if (entry === -1) {
        stack.pop()
        continue
      }
      frame.child = nextSibling[entry] as number
      const suspect = frame.suspect || dirty.has(entry)
      if (!suspect && !needed.has(entry)) continue
      const length = this.#putTogether(entry, frame)
      if (length < 0) {
        // What the first pass could read it counted; what it could not, and all that hangs on it, it gave to git.
        if (firstChild[entry] === -1 || length === -2) this.#fallBack(entry, 'large')
        if (length === -2) this.#fallBackChildren(entry)
        continue
      }
      const item = enter(entry, frame.at + frame.size, length, suspect)
      if (item !== null) yield item
    }
  }

  /** @returns size of the object behind its base; -1 where it cannot be read; -2 where there is no room for it. */
  #putTogether(entry: number, base: Frame): number {
    const deltaSize = this.#forest.sizes[entry] as number
    if (deltaSize > largestObject || !this.#inflate(entry, deltaSize, false)) return -1
    const start = this.#deltaAt
    const end = start + deltaSize
    const size = resultSize(this.#delta, start, end, base.size)
    if (size === badDelta) return -1
    const into = base.at + base.size
    if (size > largestObject || !this.#makeRoom(into, size)) return -2
    const fits = applyDelta(this.#delta, end, this.#arena, base.at, base.size, into, size, null)
    return fits ? size : -1
  }

  /** An object that was put together, if it holds a needle. Its id is proved: an index could lie. */
  #found(entry: number, type: ObjectType, at: number, size: number): ReadItem | null {
    const bytes = this.#arena.subarray(at, at + size)
    if (!this.#needles.some((needle) => bytes.includes(needle))) return null
    const oid = this.#oid(entry)
    const algorithm = this.#index.idBytes === 32 ? 'sha256' : 'sha1'
    const proof = createHash(algorithm).update(`${type} ${size}\0`).update(bytes).digest('hex')
    if (proof !== oid) return { kind: 'fallback', oid, reason: 'its data is not what its id says' }
    return { kind: 'object', oid, type, bytes: Buffer.from(bytes) }
  }

  #oid(entry: number): string {
    const { ids, idBytes, idOf } = this.#index
    const at = (idOf[entry] as number) * idBytes
    return Buffer.from(ids.buffer, ids.byteOffset + at, idBytes).toString('hex')
  }

  #count(type: number, bytes: number): void {
    this.#objects++
    if (type === packTypes.commit) this.#commits++
    this.#bytes += bytes
  }

  /** Hands an entry and all that hang on it to git. */
  #giveUp(entry: number, reason: string): void {
    this.#fallBack(entry, reason)
    this.#fallBackChildren(entry)
  }

  #fallBack(entry: number, reason: string): void {
    this.#fallbacks.push({ kind: 'fallback', oid: this.#oid(entry), reason })
  }

  #fallBackChildren(entry: number): void {
    const { firstChild, nextSibling } = this.#forest
    const stack = [firstChild[entry] as number]
    for (let child = stack.pop(); child !== undefined; child = stack.pop()) {
      if (child === -1) continue
      this.#fallBack(child, 'it hangs on an object that git must read')
      stack.push(nextSibling[child] as number, firstChild[child] as number)
    }
  }

  /** Room for `size` bytes behind `at` in the arena; false if that would be too much. */
  #makeRoom(at: number, size: number): boolean {
    if (at + size <= this.#arena.length) return true
    if (at + size > arenaLimit) return false
    const larger = Buffer.allocUnsafeSlow(Math.min(arenaLimit, 2 * (at + size)))
    larger.set(this.#arena.subarray(0, at))
    this.#arena = larger
    return true
  }
}
