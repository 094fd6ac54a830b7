import { randomInt } from 'node:crypto'
import type { SweptShare } from './record.ts'
import { SweepFault } from './sweep-fault.ts'
import type { EntryNames } from './tree-edges.ts'
import { eachTree, treesAbove } from './trees-above.ts'

/** The part of a tree without wanted objects. */
export const noPart = 0
/** Stands for missing objects. */
const missingPart = 1
const firstObjectPart = 2
/** As many entries are sorted one by one. */
const fewEntries = 32
/** Parts have smaller numbers. */
const partLimit = 2 ** 28

/**
 * The parts of trees that matter: entries that are wanted objects or contain some. Parts with the same objects at the same
 * paths have the same number, so that trees are compared without what differs elsewhere.
 */
export interface TreeParts {
  /** By object number: its part. The last one is for missing objects. */
  readonly ofObjects: Int32Array
  /** By part, the index of the wanted object that it is; -1 for none. */
  readonly objects: Int32Array
  /** By part, the one that lists what it contains: itself, except for wanted objects. */
  readonly inner: Int32Array
  /** By part, 1 if a tree in it is missing. */
  readonly isBroken: Uint8Array
  /** By part, where its entries are: in `pieces[places[part]]`, from `starts[part]` to `ends[part]`. */
  readonly pieces: readonly Int32Array[]
  readonly places: Int32Array
  /** Each entry has two numbers: its part and its name. Entries are sorted by name. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** By name, its bytes as latin1. */
  readonly texts: readonly string[]
}

/**
 * Finds the parts of all trees above wanted objects. The lists of the shares are overwritten, since they are large.
 * @param objects number of objects.
 * @param wanted object numbers.
 * @throws SweepFault
 */
export function joinTrees(
  objects: number,
  wanted: readonly number[],
  shares: readonly SweptShare[],
): TreeParts {
  return new PartsBuilder(objects, wanted, shares).build()
}

class PartsBuilder {
  /** By object number: its part; while that is unknown, the complement of its node. */
  readonly #parts: Int32Array
  /** By node: its list, its names, the wanted object that it is or -1, and 1 while the trees in it are looked at. */
  readonly #lists: number[] = []
  readonly #ends: number[] = []
  readonly #wantedIndexes: number[] = []
  readonly #isOpen: Uint8Array
  readonly #pieces: Int32Array[] = []
  readonly #names: JointNames[] = []
  readonly #texts = new Map<string, number>()
  readonly #table: PartTable
  readonly #sorted = new EntrySorter()

  constructor(objects: number, wanted: readonly number[], shares: readonly SweptShare[]) {
    this.#parts = new Int32Array(objects + 1)
    this.#parts[objects] = missingPart
    for (const [index, object] of wanted.entries()) this.#parts[object] = firstObjectPart + index
    const isAbove = treesAbove(objects, wanted, shares)
    for (const { trees, names } of shares) this.#number(trees, names, isAbove)
    this.#isOpen = new Uint8Array(this.#lists.length)
    this.#table = new PartTable(this.#pieces, wanted.length, this.#lists.length)
  }

  build(): TreeParts {
    for (let node = 0; node < this.#lists.length; node++) this.#resolve(node)
    return { ofObjects: this.#parts, ...this.#table.data, texts: [...this.#texts.keys()] }
  }

  #number(trees: SweptShare['trees'], names: EntryNames, isAbove: Uint8Array): void {
    const joint = new JointNames(names, this.#texts)
    let last: Int32Array | null = null
    eachTree(trees, (piece, _from, to) => {
      const tree = piece[to] as number
      if (isAbove[tree] !== 1) return
      if (piece !== last) {
        this.#pieces.push(piece)
        this.#names.push(joint)
        last = piece
      }
      this.#wantedIndexes.push((this.#parts[tree] as number) - firstObjectPart)
      this.#parts[tree] = ~this.#lists.length
      this.#lists.push(this.#pieces.length - 1)
      this.#ends.push(to)
    })
  }

  /** Finds the part of a node, after those of all trees in it (without recursion). */
  #resolve(start: number): void {
    if (this.#isKnown(start)) return
    const nodes = [start]
    const nexts = [this.#startOf(start)]
    this.#isOpen[start] = 1
    while (nodes.length > 0) {
      const top = nodes.length - 1
      const node = nodes[top] as number
      const inside = this.#unknownIn(node, nexts[top] as number)
      if (inside === -1) {
        this.#finish(node)
        nodes.pop()
        nexts.pop()
        continue
      }
      nexts[top] = inside
      const piece = this.#pieces[this.#lists[node] as number] as Int32Array
      const child = ~(this.#parts[piece[inside] as number] as number)
      if (this.#isOpen[child] === 1) throw new SweepFault('a tree contains itself')
      this.#isOpen[child] = 1
      nodes.push(child)
      nexts.push(this.#startOf(child))
    }
  }

  #isKnown(node: number): boolean {
    const piece = this.#pieces[this.#lists[node] as number] as Int32Array
    return (this.#parts[piece[this.#ends[node] as number] as number] as number) >= 0
  }

  #startOf(node: number): number {
    const piece = this.#pieces[this.#lists[node] as number] as Int32Array
    const end = this.#ends[node] as number
    return end - 2 * (piece[end + 1] as number)
  }

  /** Where the next entry is whose part is unknown; -1 if all are known. */
  #unknownIn(node: number, from: number): number {
    const piece = this.#pieces[this.#lists[node] as number] as Int32Array
    const end = this.#ends[node] as number
    for (let at = from; at < end; at += 2) {
      if ((this.#parts[piece[at] as number] as number) < 0) return at
    }
    return -1
  }

  #finish(node: number): void {
    const list = this.#lists[node] as number
    const piece = this.#pieces[list] as Int32Array
    const names = this.#names[list] as JointNames
    const start = this.#startOf(node)
    const to = this.#ends[node] as number
    let end = start
    let isSorted = true
    for (let at = start; at < to; at += 2) {
      const part = this.#parts[piece[at] as number] as number
      if (part === noPart) continue
      const name = names.numberOf(piece[at + 1] as number)
      isSorted &&= end === start || (piece[end - 1] as number) < name
      piece[end] = part
      piece[end + 1] = name
      end += 2
    }
    if (!isSorted) this.#sorted.sort(piece, start, end)
    const inner = start === end ? noPart : this.#table.partOf(list, start, end)
    const index = this.#wantedIndexes[node] as number
    const tree = piece[to] as number
    this.#parts[tree] = index < 0 ? inner : this.#table.ofWanted(index, inner)
  }
}

/** The names of one thread, which get joint numbers when they are first needed. */
class JointNames {
  readonly #names: EntryNames
  readonly #text: Buffer
  readonly #numbers: Int32Array
  readonly #texts: Map<string, number>

  constructor(names: EntryNames, texts: Map<string, number>) {
    const { bytes, starts } = names
    this.#names = names
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.#numbers = new Int32Array(starts.length).fill(-1)
    this.#texts = texts
  }

  numberOf(name: number): number {
    const known = this.#numbers[name] as number
    if (known !== -1) return known
    const { starts } = this.#names
    const text = this.#text.toString('latin1', starts[name], starts[name + 1])
    const number = this.#texts.get(text) ?? this.#texts.size
    this.#texts.set(text, number)
    this.#numbers[name] = number
    return number
  }
}

/** Sorts the entries of a part by name. */
class EntrySorter {
  #keys = new Float64Array(fewEntries)

  sort(piece: Int32Array, start: number, end: number): void {
    const count = (end - start) / 2
    if (count > this.#keys.length) this.#keys = new Float64Array(2 * count)
    const keys = this.#keys
    for (let i = 0; i < count; i++) {
      const key =
        (piece[start + 2 * i + 1] as number) * partLimit + (piece[start + 2 * i] as number)
      let place = i
      if (count <= fewEntries) {
        for (; place > 0 && (keys[place - 1] as number) > key; place--) {
          keys[place] = keys[place - 1] as number
        }
      }
      keys[place] = key
    }
    if (count > fewEntries) keys.subarray(0, count).sort()
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number
      const name = Math.floor(key / partLimit)
      piece[start + 2 * i] = key - name * partLimit
      piece[start + 2 * i + 1] = name
    }
  }
}

/** All parts, each once. */
class PartTable {
  readonly data: Omit<TreeParts, 'ofObjects' | 'texts'>
  readonly #slots: Int32Array
  readonly #hashes: Uint32Array
  readonly #seed = randomInt(2 ** 32)
  #count: number

  /** @param wanted number of wanted objects. @param trees number of trees. */
  constructor(pieces: readonly Int32Array[], wanted: number, trees: number) {
    const size = firstObjectPart + wanted + trees
    if (size >= partLimit) throw new SweepFault('there are too many trees')
    const [objects, inner, places] = [0, 1, 2].map(() => new Int32Array(size)) as [
      Int32Array,
      Int32Array,
      Int32Array,
    ]
    const starts = new Int32Array(size)
    const ends = new Int32Array(size)
    const isBroken = new Uint8Array(size)
    isBroken[missingPart] = 1
    objects.fill(-1)
    this.#count = firstObjectPart + wanted
    for (let index = 0; index < wanted; index++) objects[firstObjectPart + index] = index
    this.data = { objects, inner, isBroken, pieces, places, starts, ends }
    this.#hashes = new Uint32Array(size)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * trees + 2)))
  }

  /** The part of a wanted object. */
  ofWanted(index: number, inner: number): number {
    const part = firstObjectPart + index
    this.data.inner[part] = inner
    this.data.isBroken[part] = this.data.isBroken[inner] as number
    return part
  }

  /** The part with some entries. */
  partOf(place: number, start: number, end: number): number {
    const { pieces, places, starts, ends, inner, isBroken } = this.data
    const piece = pieces[place] as Int32Array
    let hash = this.#seed
    let broken = 0
    for (let at = start; at < end; at++) hash = mixed(hash, piece[at] as number)
    hash >>>= 0
    const last = this.#slots.length - 1
    let slot = hash & last
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last) {
      const part = this.#slots[slot] as number
      if (this.#hashes[part] === hash && this.#isEqual(part, piece, start, end)) return part
    }
    for (let at = start; at < end; at += 2) broken |= isBroken[piece[at] as number] as number
    const part = this.#count++
    this.#slots[slot] = part
    this.#hashes[part] = hash
    places[part] = place
    starts[part] = start
    ends[part] = end
    inner[part] = part
    isBroken[part] = broken
    return part
  }

  #isEqual(part: number, piece: Int32Array, start: number, end: number): boolean {
    const { pieces, places, starts, ends } = this.data
    const from = starts[part] as number
    if ((ends[part] as number) - from !== end - start) return false
    const other = pieces[places[part] as number] as Int32Array
    for (let at = start; at < end; at++) {
      if (piece[at] !== other[from + at - start]) return false
    }
    return true
  }
}

function mixed(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x85ebca6b)
  return product ^ (product >>> 15)
}
