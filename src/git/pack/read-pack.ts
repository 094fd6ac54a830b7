import * as zlib from 'node:zlib'
import type { ObjectType, Span } from '../../model/index.ts'
import { BlobStarts, type ContainerSigns } from './blob-starts.ts'
import { deltaFaults, deltaModes } from './codec.ts'
import { type Expansion, ExpansionMeter } from './expansion.ts'
import { badEntry, type Forest, loopedEntry, packTypes } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import { inflateEntry } from './inflate-entry.ts'
import { batchBytes, largestOf, type PackMemory, skeletonBytes } from './memory.ts'
import type { PackPlan } from './plan.ts'
import type { ReadItem } from './read-item.ts'
import type { ReferenceCheck } from './references.ts'
import { addWithBases, RuledOutCopies } from './ruled-out-copies.ts'
import { SearchBatch } from './search-batch.ts'
import { type RulesOut, Suspects } from './suspects.ts'
import { LeftEntries, unreadRoots } from './unread.ts'
import { notLocated, PackWindows } from './window.ts'

const typeNames: Readonly<Record<number, ObjectType>> = {
  1: 'commit',
  2: 'tree',
  3: 'blob',
  4: 'tag',
}

/** An entry above this is searched by itself. */
const aloneBytes = 256 * 1024
/** `zlib.crc32` came with Node 20.15; the types of Node 20 do not have it. */
const { crc32 } = zlib as unknown as { crc32(data: Uint8Array): number }

/** What the second pass cannot put together, and why. */
const unreadable = -1
const tooLarge = -2
/** More was put together than the plan allows. */
const overExpanded = -3
/** To search an object for keys takes longer than to put it together. */
const searchWeight = 8

/** A place on the stack of objects that are being read: an entry, where its bytes lie, which child comes next. */
interface Frame {
  entry: number
  /** Address in memory. */
  at: number
  size: number
  child: number
  /** True if it is a container. */
  isContainer: boolean
}

/**
 * Reads one pack: every entry is inflated once. A delta is searched without putting its object together: a needle that
 * its base lacks is in the delta's skeleton (`Codec.useSkeletons`). Objects that may hold a needle are then put together.
 */
export class PackReader {
  readonly #plan: PackPlan
  readonly #expansion: ExpansionMeter
  readonly #forest: Forest
  readonly #index: PackIndex
  readonly #references: ReferenceCheck
  readonly #starts: BlobStarts
  readonly #suspects: Suspects
  readonly #copies: RuledOutCopies
  readonly #left: LeftEntries
  readonly #windows: PackWindows
  readonly #memory: PackMemory
  readonly #bytes: Buffer
  readonly #arenaEnd: number
  /** Inflated objects, at `memory.batch`. */
  readonly #roots: SearchBatch
  /** Of deltas, at `memory.skeletons`. */
  readonly #skeletons: SearchBatch
  readonly #dirty: number[] = []
  /** Bytes of the largest object that is read in the current tree of deltas. */
  #largest = 0
  #group = 0
  #objectsRead = 0
  #commitsRead = 0
  #bytesRead = 0

  constructor(
    plan: PackPlan,
    expansion: Expansion,
    memory: PackMemory,
    references: ReferenceCheck,
    signs: ContainerSigns,
    rulesOut: RulesOut,
  ) {
    this.#plan = plan
    this.#expansion = new ExpansionMeter(expansion)
    this.#forest = plan.forest
    this.#index = plan.index
    this.#references = references
    this.#starts = new BlobStarts(memory.codec.memory, signs)
    this.#left = new LeftEntries(plan)
    this.#memory = memory
    this.#bytes = memory.codec.memory
    const { searcher } = memory
    this.#suspects = new Suspects(plan.index, this.#bytes, searcher, this.#starts, rulesOut)
    this.#copies = new RuledOutCopies(plan.forest, this.#bytes, (entry) => this.#deltaOf(entry))
    this.#roots = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.batch))
    this.#skeletons = new SearchBatch(memory.searcher, this.#bytes.subarray(memory.skeletons))
    this.#arenaEnd = memory.arena + memory.room.arenaBytes
    this.#windows = new PackWindows(plan.path, plan.cache, memory)
    this.#clearSkeletons()
  }

  /**
   * Takes groups of delta trees, as long as there are any that no other thread has taken.
   * @param first a group that this thread has taken already.
   * @throws NeedsRoom for a group of which nothing was yielded.
   */
  *read(first: number | null): Generator<ReadItem> {
    const { groups, counters } = this.#plan
    for (let taken = first; ; taken = null) {
      const group = taken ?? Atomics.add(counters, 0, 1)
      if (group >= groups.length - 1) return
      this.#group = group
      yield* this.#readGroup(groups[group] as number, groups[group + 1] as number)
    }
  }

  close(): void {
    this.#windows.close()
  }

  *#readGroup(from: number, to: number): Generator<ReadItem> {
    try {
      yield* this.#searchGroup(from, to)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      // The disk or a network file system failed in the middle: git is asked for what it may still have.
      yield* unreadRoots(this.#plan, from, to)
    }
    this.#forgetGroup()
  }

  *#searchGroup(from: number, to: number): Generator<ReadItem> {
    const { roots } = this.#forest
    for (let i = from; i < to; i++) this.#searchTree(roots[i] as number)
    this.#roots.search(this.#dirty)
    this.#searchSkeletons()
    Atomics.add(this.#plan.counters, 1, this.#objectsRead)
    const [objects, commits, bytes] = [this.#objectsRead, this.#commitsRead, this.#bytesRead]
    yield { kind: 'searched', objects, commits, bytes }
    if (this.#dirty.length > 0) yield* this.#readDirty()
    yield* this.#left.take()
    for (const oid of this.#references.take()) yield { kind: 'missing', oid }
  }

  #forgetGroup(): void {
    this.#objectsRead = 0
    this.#commitsRead = 0
    this.#bytesRead = 0
    this.#left.take()
    this.#dirty.length = 0
    this.#roots.clear()
    this.#clearSkeletons()
  }

  /** First pass: finds the entries that bring a needle. */
  #searchTree(root: number): void {
    const { firstChild, nextSibling, sizes, types } = this.#forest
    const type = types[root] as number
    const size = sizes[root] as number
    this.#largest = largestOf(type)
    const readable = type !== badEntry && type !== loopedEntry && size <= this.#largest
    const from = readable ? this.#inflate(root, size, true) : -1
    if (from === -1) {
      this.#left.addTree(root, type === loopedEntry ? 'loop' : null)
      return
    }
    this.#count(type, size)
    this.#references.check(type, from, size, false)
    const isContainer = this.#starts.isContainer(type, from, size)
    if (isContainer) this.#dirty.push(root)
    if (firstChild[root] === -1) return
    const { arena } = this.#memory
    this.#bytes.copyWithin(arena, from, from + size)
    const child = firstChild[root] as number
    const stack: Frame[] = [{ entry: root, at: arena, size, child, isContainer }]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child
      if (entry === -1) {
        stack.pop()
        continue
      }
      frame.child = nextSibling[entry] as number
      const result = this.#searchDelta(entry, frame, type)
      if (result < 0) {
        this.#left.addTree(entry, result === overExpanded ? 'expansion' : null)
        continue
      }
      this.#count(type, sizes[entry] as number)
      const child = firstChild[entry] as number
      if (child === -1) continue
      const last = frame.child === -1
      const at = frame.at + frame.size
      const isContainer = this.#starts.isContainer(type, at, result)
      if (isContainer) this.#dirty.push(entry)
      if (!last) stack.push({ entry, at, size: result, child, isContainer })
      else {
        // The base has done its work: its last child takes its place, so that a long chain needs no long arena.
        this.#bytes.copyWithin(frame.at, at, at + result)
        frame.entry = entry
        frame.size = result
        frame.child = child
        frame.isContainer = isContainer
      }
    }
  }

  /**
   * Searches one delta. Puts its object together behind its base if others hang on it, or if it names other objects.
   * @returns size of the object where it was put together; `overExpanded`; -1 where the delta cannot be read here.
   */
  #searchDelta(entry: number, base: Frame, type: number): number {
    const { firstChild, sizes } = this.#forest
    const deltaSize = sizes[entry] as number
    if (this.#expansion.exceeded) return overExpanded
    if (deltaSize > this.#largest) return -1
    const delta = this.#inflate(entry, deltaSize, false)
    if (delta === -1) return -1
    const leaf = firstChild[entry] === -1
    const made =
      type === packTypes.tree
        ? deltaModes.putTogether | deltaModes.notePieces
        : leaf && type === packTypes.blob
          ? 0
          : deltaModes.putTogether
    const result = this.#applyDelta(delta, deltaSize, base, made | deltaModes.writeSkeleton)
    if (result === deltaFaults.noRoom) this.#memory.demandFullRoom(this.#group)
    if (result < 0) return -1
    if (leaf && type === packTypes.blob && this.#starts.mayBeContainer(delta, base))
      this.#dirty.push(entry)
    if ((result & 1) === 1) this.#dirty.push(entry)
    else this.#noteSkeleton(entry)
    const size = result >> 1
    this.#expansion.add(size)
    this.#references.check(type, base.at + base.size, size, true)
    return size
  }

  #noteSkeleton(entry: number): void {
    const { codec, skeletons } = this.#memory
    const end = codec.skeletonsEnd() - skeletons
    this.#skeletons.add(entry, end)
    if (end > batchBytes) this.#searchSkeletons()
  }

  /** Puts an object behind its base; gives what `Codec.applyDelta` gives. */
  #applyDelta(
    delta: number,
    deltaSize: number,
    base: Pick<Frame, 'at' | 'size'>,
    how: number,
  ): number {
    const into = base.at + base.size
    const room = Math.min(this.#arenaEnd - into, this.#largest)
    const { codec } = this.#memory
    return codec.applyDelta(delta, delta + deltaSize, base.at, base.size, into, room, how)
  }

  /** Inflates an entry into the batch, or by itself if it is large. Gives its address; -1 where that cannot be done. */
  #inflate(entry: number, size: number, search: boolean): number {
    if (size > this.#memory.room.largest) this.#memory.demandFullRoom(this.#group)
    const { offsets, checks, count, idBytes } = this.#index
    const offset = offsets[entry] as number
    const last = entry + 1 === count
    const end = last ? this.#plan.bytes - idBytes : (offsets[entry + 1] as number)
    const header = this.#forest.headers[entry] as number
    // Without a checksum zlib's own is looked at, which the module leaves out.
    const alone = size > aloneBytes || checks === null
    const at = alone ? notLocated.tooLarge : this.#windows.locate(offset, end)
    if (at === notLocated.tooLarge || checks === null) {
      return this.#inflateAlone(entry, offset, end, header, size, search)
    }
    if (at === notLocated.packEnds) return -1
    const stop = at + end - offset
    if (this.#memory.codec.crc32(at, stop) !== checks[entry]) return -1
    if (this.#roots.used + size > batchBytes) this.#roots.search(this.#dirty)
    const { batch, codec } = this.#memory
    const into = batch + this.#roots.used
    if (!codec.inflate(at + header, stop, into, size)) return -1
    if (search) this.#roots.add(entry, this.#roots.used + size)
    return into
  }

  #inflateAlone(
    entry: number,
    offset: number,
    end: number,
    header: number,
    size: number,
    search: boolean,
  ): number {
    const packed = this.#windows.readAlone(offset, end)
    if (packed.length < end - offset) return -1
    const { checks } = this.#index
    if (checks !== null && crc32(packed) !== checks[entry]) return -1
    const inflated = inflateEntry(packed.subarray(header), size)
    if (inflated === null) return -1
    const { large, searcher } = this.#memory
    this.#bytes.set(inflated, large)
    const bytes = this.#bytes.subarray(large, large + size)
    if (search && searcher.holds(bytes)) this.#dirty.push(entry)
    return large
  }

  #searchSkeletons(): void {
    this.#skeletons.search(this.#dirty)
    this.#clearSkeletons()
  }

  #clearSkeletons(): void {
    const { codec, skeletons, searcher } = this.#memory
    codec.useSkeletons(skeletons, skeletons + skeletonBytes, Math.max(0, searcher.reach - 1))
    this.#skeletons.clear()
  }

  /** Second pass: puts together the objects that may hold a needle, and gives those that do. */
  *#readDirty(): Generator<ReadItem> {
    const dirty = new Set(this.#dirty.splice(0))
    const needed = new Set<number>()
    const roots: number[] = []
    for (const entry of dirty) {
      const root = addWithBases(needed, entry, this.#forest.parents)
      if (root !== null) roots.push(root)
    }
    for (const root of roots.sort((a, b) => a - b)) yield* this.#readTree(root, dirty, needed)
  }

  *#readTree(root: number, dirty: Set<number>, needed: Set<number>): Generator<ReadItem> {
    const { firstChild, nextSibling, sizes, types } = this.#forest
    const type = typeNames[types[root] as number] as ObjectType
    const size = sizes[root] as number
    this.#largest = largestOf(packTypes[type])
    const from = this.#inflate(root, size, false)
    if (from === -1) return
    const { arena } = this.#memory
    this.#bytes.copyWithin(arena, from, from + size)
    const stack: (Omit<Frame, 'isContainer'> & { inherited: boolean })[] = []
    const enter = (entry: number, at: number, length: number, suspect: boolean) => {
      const found = suspect ? this.#suspects.check(entry, type, at, length) : null
      const isRuledOut = found?.kind === 'ruled-out'
      if (isRuledOut) this.#copies.follow({ ...found, entry, size: length }, dirty, needed)
      const item = isRuledOut ? null : found
      const child = firstChild[entry] as number
      stack.push({ entry, at, size: length, child, inherited: item !== null })
      return item
    }
    const first = enter(root, arena, size, dirty.has(root))
    if (first !== null) yield first
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child
      if (entry === -1) {
        stack.pop()
        continue
      }
      frame.child = nextSibling[entry] as number
      const suspect = frame.inherited || dirty.has(entry)
      if (!suspect && !needed.has(entry)) continue
      const length = this.#putTogether(entry, frame)
      if (length < 0) {
        // What the first pass could read it counted; what it could not, and all that hangs on it, it gave to git.
        if (length === overExpanded) this.#left.addTree(entry, 'expansion')
        else if (firstChild[entry] === -1 || length === tooLarge) this.#left.add(entry, null, true)
        if (length === tooLarge) this.#left.addChildren(entry, null, true)
        continue
      }
      const item = enter(entry, frame.at + frame.size, length, suspect)
      if (item !== null) yield item
    }
  }

  /** @returns size of the object behind its base; or `unreadable`, `tooLarge` or `overExpanded`. */
  #putTogether(entry: number, base: Pick<Frame, 'at' | 'size'>): number {
    if (this.#expansion.exceeded) return overExpanded
    const delta = this.#deltaOf(entry)
    if (delta === null) return unreadable
    const { start, end } = delta
    const result = this.#applyDelta(start, end - start, base, deltaModes.putTogether)
    if (result === deltaFaults.noRoom) return tooLarge
    if (result >= 0) this.#expansion.add((result >> 1) * searchWeight)
    return result < 0 ? unreadable : result >> 1
  }

  /** Inflates a delta in the second pass; null where that cannot be done. */
  #deltaOf(entry: number): Span | null {
    const size = this.#forest.sizes[entry] as number
    const start = size > this.#largest ? -1 : this.#inflate(entry, size, false)
    return start === -1 ? null : { start, end: start + size }
  }

  #count(type: number, bytes: number): void {
    this.#objectsRead++
    if (type === packTypes.commit) this.#commitsRead++
    this.#bytesRead += bytes
  }
}
