import type { Containment } from './containment.ts'
import { doubled } from './doubled.ts'
import { noShape, ownName, type Shapes } from './shapes.ts'

const firstRoom = 4096
/** As many are sorted one by one, which takes no memory. */
const fewEntries = 32

/** Finds the shapes of all trees that contain some objects, from the objects upwards. */
export class AncestorWalk {
  readonly #containment: Containment
  /** By node: its shape. */
  readonly #shapes: Int32Array
  /** By node, 1 once it was reached. */
  readonly #reached: Uint8Array
  /** By tree, its last entry in the lists below, plus one. */
  readonly #pending: Int32Array
  /** Reached nodes, each after all trees that contain it. */
  #order = new Int32Array(firstRoom)
  #length = 0
  /** Entries of trees whose shapes are not known yet: name, shape below, and the previous entry of the tree. */
  #entries = new Int32Array(3 * firstRoom)
  #entryCount = 0
  /** The entries of one tree. */
  #sorted = new Float64Array(fewEntries)

  constructor(containment: Containment) {
    this.#containment = containment
    const { size } = containment
    this.#shapes = new Int32Array(size)
    this.#reached = new Uint8Array(size)
    this.#pending = new Int32Array(size)
  }

  /** The shape of a tree since the last walk; `noShape` if it contains none of the objects. */
  shapeOf(tree: number): number {
    return this.#shapes[tree] as number
  }

  /** The objects of the last walk, and all trees that contain them. Valid until the next walk. */
  reached(): Int32Array {
    return this.#order.subarray(0, this.#length)
  }

  /** @param objects nodes of the objects; the shapes name each by its index. */
  walk(objects: readonly number[], shapes: Shapes): void {
    this.#clear()
    for (const object of objects) this.#reach(object)
    const indexes = new Map(objects.map((object, index) => [object, index]))
    // Backwards, a node comes before the trees that contain it.
    for (let i = this.#length - 1; i >= 0; i--) {
      const node = this.#order[i] as number
      let shape = this.#shapeOfEntries(node, shapes)
      const index = indexes.get(node)
      if (index !== undefined) shape = shapes.add(ownName, index, shape)
      this.#shapes[node] = shape
      this.#passOn(node, shape)
    }
  }

  #clear(): void {
    for (let i = 0; i < this.#length; i++) {
      const node = this.#order[i] as number
      this.#shapes[node] = noShape
      this.#reached[node] = 0
      this.#pending[node] = 0
    }
    this.#length = 0
    this.#entryCount = 0
  }

  /** Adds a node, and before it all trees above it, to the order (a depth-first search without recursion). */
  #reach(start: number): void {
    if (this.#reached[start] === 1) return
    const { starts, parents } = this.#containment
    const nodes = [start]
    const nexts = [starts[start] as number]
    this.#reached[start] = 1
    while (nodes.length > 0) {
      const top = nodes.length - 1
      const node = nodes[top] as number
      const next = nexts[top] as number
      if (next === starts[node + 1]) {
        this.#append(node)
        nodes.pop()
        nexts.pop()
        continue
      }
      nexts[top] = next + 1
      const parent = parents[next] as number
      if (this.#reached[parent] === 1) continue
      this.#reached[parent] = 1
      nodes.push(parent)
      nexts.push(starts[parent] as number)
    }
  }

  #append(node: number): void {
    if (this.#length === this.#order.length) this.#order = doubled(this.#order)
    this.#order[this.#length++] = node
  }

  /** Adds a shape to the entries of all trees that contain the object. */
  #passOn(node: number, shape: number): void {
    const { starts, parents, names } = this.#containment
    const end = starts[node + 1] as number
    for (let edge = starts[node] as number; edge < end; edge++) {
      const tree = parents[edge] as number
      if (3 * this.#entryCount + 3 > this.#entries.length) this.#entries = doubled(this.#entries)
      const at = 3 * this.#entryCount++
      this.#entries[at] = names[edge] as number
      this.#entries[at + 1] = shape
      this.#entries[at + 2] = this.#pending[tree] as number
      this.#pending[tree] = this.#entryCount
    }
  }

  #shapeOfEntries(tree: number, shapes: Shapes): number {
    const entries = this.#entries
    const last = this.#pending[tree] as number
    if (last === 0) return noShape
    const at = 3 * (last - 1)
    if (entries[at + 2] === 0)
      return shapes.add(entries[at] as number, entries[at + 1] as number, 0)
    const count = this.#sort(last)
    let shape = noShape
    for (let i = count - 1; i >= 0; i--) {
      const key = this.#sorted[i] as number
      const name = Math.floor(key / shapeLimit)
      shape = shapes.add(name, key - name * shapeLimit, shape)
    }
    return shape
  }

  /** Sorts the entries of a tree. @returns their number. */
  #sort(last: number): number {
    const entries = this.#entries
    let count = 0
    for (let entry = last; entry !== 0; entry = entries[3 * entry - 1] as number) {
      if (count === this.#sorted.length) {
        const larger = new Float64Array(2 * count)
        larger.set(this.#sorted)
        this.#sorted = larger
      }
      const key =
        (entries[3 * entry - 3] as number) * shapeLimit + (entries[3 * entry - 2] as number)
      let place = count++
      if (count <= fewEntries) {
        for (; place > 0 && (this.#sorted[place - 1] as number) > key; place--) {
          this.#sorted[place] = this.#sorted[place - 1] as number
        }
      }
      this.#sorted[place] = key
    }
    if (count > fewEntries) this.#sorted.subarray(0, count).sort()
    return count
  }
}

/** Shapes have smaller numbers. */
const shapeLimit = 2 ** 28
