import { deltaModes } from '../pack/codec.ts'
import { ExpansionMeter, makeExpansion } from '../pack/expansion.ts'
import { packTypes } from '../pack/forest.ts'
import { inflateEntry } from '../pack/inflate-entry.ts'
import { arenaBytes, largestTree } from '../pack/memory.ts'
import type { PackPlan } from '../pack/plan.ts'
import { PackWindows } from '../pack/window.ts'
import type { ObjectNumbers } from './object-numbers.ts'
import type { ShareRecorder } from './record.ts'
import { SweepFault } from './sweep-fault.ts'
import { aloneBytes, type SweepMemory } from './sweep-memory.ts'

/** An object in the arena whose deltas are being read. */
interface Frame {
  at: number
  size: number
  /** The next delta against it, or -1. */
  child: number
}

/** Rebuilds the trees and commits of a pack. The scan has compared its checksums before. */
export class TreeReader {
  readonly #pack: PackPlan
  readonly #type: number
  readonly #memory: SweepMemory
  readonly #bytes: Buffer
  readonly #numbers: ObjectNumbers
  readonly #recorder: ShareRecorder
  readonly #isNew: (number: number) => boolean
  readonly #windows: PackWindows
  readonly #arenaEnd: number
  readonly #expansion: ExpansionMeter

  /**
   * @param type of the objects to read, as packs number them.
   * @param isNew true the first time that it is called for an object.
   */
  constructor(
    pack: PackPlan,
    type: number,
    memory: SweepMemory,
    numbers: ObjectNumbers,
    recorder: ShareRecorder,
    isNew: (number: number) => boolean,
  ) {
    this.#pack = pack
    this.#type = type
    this.#memory = memory
    this.#bytes = memory.codec.memory
    this.#numbers = numbers
    this.#recorder = recorder
    this.#isNew = isNew
    this.#windows = new PackWindows(pack.path, pack.cache, memory)
    this.#arenaEnd = memory.arena + arenaBytes
    this.#expansion = new ExpansionMeter(makeExpansion(pack.bytes))
  }

  close(): void {
    this.#windows.close()
  }

  /** @param to index in `forest.roots` of the first root that is not read. */
  readRoots(from: number, to: number): void {
    const { roots, types } = this.#pack.forest
    for (let i = from; i < to; i++) {
      const root = roots[i] as number
      const type = types[root] as number
      if (type === this.#type) this.#readDeltaTree(root, type)
      else if (type < packTypes.commit || type > packTypes.tag) {
        throw new SweepFault('an entry of a pack is damaged')
      }
    }
  }

  #readDeltaTree(root: number, type: number): void {
    const { firstChild, nextSibling, sizes } = this.#pack.forest
    const size = sizes[root] as number
    const from = this.#inflate(root, size)
    this.#add(type, root, from, size)
    const child = firstChild[root] as number
    if (child === -1) return
    const { arena } = this.#memory
    this.#bytes.copyWithin(arena, from, from + size)
    const stack: Frame[] = [{ at: arena, size, child }]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const entry = frame.child
      if (entry === -1) {
        stack.pop()
        continue
      }
      frame.child = nextSibling[entry] as number
      const at = frame.at + frame.size
      const made = this.#applyDelta(entry, frame)
      this.#add(type, entry, at, made)
      const next = firstChild[entry] as number
      if (next === -1) continue
      if (frame.child !== -1) stack.push({ at, size: made, child: next })
      else {
        // The last delta replaces its base, so that a long chain needs no long arena.
        this.#bytes.copyWithin(frame.at, at, at + made)
        frame.size = made
        frame.child = next
      }
    }
  }

  #add(type: number, entry: number, at: number, size: number): void {
    const number = this.#numberOf(entry)
    if (this.#isNew(number)) this.#recorder.add(type, number, at, size)
  }

  #numberOf(entry: number): number {
    const { index } = this.#pack
    return this.#numbers.numberIn(index, index.idOf[entry] as number)
  }

  /** Rebuilds an object after its base. @returns its size. */
  #applyDelta(entry: number, base: Frame): number {
    const size = this.#pack.forest.sizes[entry] as number
    const delta = this.#inflate(entry, size)
    const into = base.at + base.size
    const room = Math.min(this.#arenaEnd - into, largestTree)
    const { codec } = this.#memory
    const how = deltaModes.putTogether
    const result = codec.applyDelta(delta, delta + size, base.at, base.size, into, room, how)
    if (result < 0) throw new SweepFault('a delta cannot be applied')
    this.#expansion.add(result >> 1)
    if (this.#expansion.exceeded) throw new SweepFault('deltas expand too much')
    return result >> 1
  }

  /** @returns the address of the inflated entry. */
  #inflate(entry: number, size: number): number {
    const { bytes, index, forest } = this.#pack
    if (size > largestTree) throw new SweepFault('a tree or commit is too large')
    const { offsets, count, idBytes } = index
    const from = offsets[entry] as number
    const to = entry + 1 === count ? bytes - idBytes : (offsets[entry + 1] as number)
    const header = forest.headers[entry] as number
    const at = size > aloneBytes ? -1 : this.#windows.locate(from, to)
    if (at < 0) return this.#inflateAlone(from, to, header, size)
    const { codec, small } = this.#memory
    if (!codec.inflate(at + header, at + to - from, small, size)) {
      throw new SweepFault('an entry of a pack is damaged')
    }
    return small
  }

  #inflateAlone(from: number, to: number, header: number, size: number): number {
    const packed = this.#windows.readAlone(from, to).subarray(header)
    const inflated = inflateEntry(packed, size)
    if (inflated === null) throw new SweepFault('an entry of a pack is damaged')
    this.#bytes.set(inflated, this.#memory.large)
    return this.#memory.large
  }
}
