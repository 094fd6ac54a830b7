import { SweepFault } from './sweep-fault.ts'

/** The name of an entry that stands for the object itself. */
export const ownName = -1
/** The shape of a tree without any of the objects. */
export const noShape = 0

const firstRoom = 1024
/** Most entries of all shapes together. */
const mostEntries = 16 * 1024 * 1024
/** Trees that are nested deeper are left to git. */
const deepest = 2000

/**
 * Where some objects are in trees, without the trees: a shape is a list of entries, each a name and the shape below it,
 * sorted. Equal lists are stored once, so that two trees have the objects at the same paths exactly if their shapes have
 * the same number.
 */
export class Shapes {
  #names = new Int32Array(firstRoom)
  #below = new Int32Array(firstRoom)
  #rest = new Int32Array(firstRoom)
  #masks = new Uint32Array(firstRoom)
  #hashes = new Uint32Array(firstRoom)
  #slots = new Int32Array(2 * firstRoom)
  #count = 1
  #objectBits: readonly number[] = []

  /**
   * Removes all shapes.
   * @param objectBits by object, one bit for each subject that it belongs to.
   */
  reset(objectBits: readonly number[]): void {
    this.#slots.fill(0)
    this.#count = 1
    this.#objectBits = objectBits
  }

  /** One more than the largest number of a shape. */
  get size(): number {
    return this.#count
  }

  /** The name of the first entry of a shape. */
  nameOf(shape: number): number {
    return this.#names[shape] as number
  }

  /** The shape below the first entry; the object if its name is `ownName`. */
  belowOf(shape: number): number {
    return this.#below[shape] as number
  }

  /** The shape with the further entries. */
  restOf(shape: number): number {
    return this.#rest[shape] as number
  }

  /** The bits of the subjects in a shape. */
  maskOf(shape: number): number {
    return this.#masks[shape] as number
  }

  bitsOfObject(object: number): number {
    return this.#objectBits[object] as number
  }

  /**
   * The shape that consists of an entry and further ones.
   * @param name not larger than the names in `rest`.
   */
  add(name: number, below: number, rest: number): number {
    const hash = hashOf(name, below, rest)
    let slot = hash & (this.#slots.length - 1)
    for (;;) {
      const shape = this.#slots[slot] as number
      if (shape === 0) break
      if (this.#names[shape] === name && this.#below[shape] === below && this.#rest[shape] === rest)
        return shape
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    return this.#insert(slot, hash, name, below, rest)
  }

  #insert(slot: number, hash: number, name: number, below: number, rest: number): number {
    if (this.#count === this.#names.length) {
      this.#grow()
      return this.add(name, below, rest)
    }
    const shape = this.#count++
    this.#slots[slot] = shape
    this.#hashes[shape] = hash
    this.#names[shape] = name
    this.#below[shape] = below
    this.#rest[shape] = rest
    const own = name === ownName ? this.bitsOfObject(below) : this.maskOf(below)
    this.#masks[shape] = own | this.maskOf(rest)
    return shape
  }

  /** A tree's entries without the tree itself. */
  withoutOwn(shape: number): number {
    return shape !== noShape && this.#names[shape] === ownName ? this.restOf(shape) : shape
  }

  /** The bits of the subjects that are not at the same paths in both shapes. */
  difference(first: number, second: number, depth = 0): number {
    if (depth > deepest) throw new SweepFault('trees are nested too deeply')
    let a = first
    let b = second
    let bits = 0
    while (a !== b) {
      const order = a === noShape ? 1 : b === noShape ? -1 : this.nameOf(a) - this.nameOf(b)
      if (order === 0 && this.belowOf(a) !== this.belowOf(b)) {
        bits |=
          this.nameOf(a) === ownName
            ? this.#entryBits(a) | this.#entryBits(b)
            : this.difference(this.belowOf(a), this.belowOf(b), depth + 1)
      } else if (order !== 0) bits |= this.#entryBits(order < 0 ? a : b)
      if (order <= 0) a = this.restOf(a)
      if (order >= 0) b = this.restOf(b)
    }
    return bits
  }

  /** The bits of the first entry of a shape. */
  #entryBits(shape: number): number {
    const below = this.belowOf(shape)
    return this.nameOf(shape) === ownName ? this.bitsOfObject(below) : this.maskOf(below)
  }

  #grow(): void {
    const room = this.#names.length * 2
    if (room > mostEntries) throw new SweepFault('objects are at too many paths')
    this.#names = grown(this.#names, new Int32Array(room))
    this.#below = grown(this.#below, new Int32Array(room))
    this.#rest = grown(this.#rest, new Int32Array(room))
    this.#masks = grown(this.#masks, new Uint32Array(room))
    this.#hashes = grown(this.#hashes, new Uint32Array(room))
    this.#slots = new Int32Array(2 * room)
    for (let shape = 1; shape < this.#count; shape++) {
      let slot = (this.#hashes[shape] as number) & (this.#slots.length - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = shape
    }
  }
}

function grown<T extends Int32Array | Uint32Array>(numbers: T, larger: T): T {
  larger.set(numbers)
  return larger
}

function hashOf(name: number, below: number, rest: number): number {
  let hash = Math.imul(name ^ 0x2c1b3c6d, 0x297a2d39)
  hash = Math.imul((hash ^ (hash >>> 15) ^ below) | 0, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13) ^ rest) | 0, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
