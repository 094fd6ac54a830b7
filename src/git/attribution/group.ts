import { GroupWeigher } from '../group-weigher.ts'
import type { Timeline } from '../timeline.ts'
import type { AncestorWalk } from './ancestors.ts'
import { doubled } from './doubled.ts'
import { noShape, type Shapes } from './shapes.ts'

/** A graph as flat arrays, by position of a commit. */
export interface GraphColumns {
  readonly size: number
  /** The commit's tree, as an object number or a node; -1 for none. */
  readonly trees: Int32Array
  /** Parents in the graph: from `starts[position]` to `starts[position + 1]`. */
  readonly starts: Uint32Array
  readonly parents: Uint32Array
  /** Position of the first parent; -1 if it is not in the graph. */
  readonly first: Int32Array
  /** 1 if all parents are in the graph. */
  readonly complete: Uint8Array
}

interface Events {
  readonly introductions: number[]
  readonly removals: number[]
  newest: number | null
}

/** Follows up to 32 subjects at once through those commits of a graph that have one of them, and their children. */
export class GroupHistory {
  readonly #columns: GraphColumns
  /** By position: the shape of the commit's tree, and the bits of the subjects that the commit has. */
  readonly #shapes: Int32Array
  readonly #masks: Uint32Array
  /** By node, the newest commit whose tree it is; by position, the next older commit with the same tree. -1: none. */
  readonly #newest: Int32Array
  readonly #older: Int32Array
  readonly #children: Children
  /** The commits with a subject and their children. By position, 1 for these. */
  #met = new Int32Array(1024)
  #count = 0
  readonly #isMet: Uint8Array

  constructor(columns: GraphColumns) {
    const { size, trees } = columns
    this.#columns = columns
    this.#shapes = new Int32Array(size)
    this.#masks = new Uint32Array(size)
    this.#isMet = new Uint8Array(size)
    this.#older = new Int32Array(size)
    this.#newest = new Int32Array(trees.reduce((most, tree) => Math.max(most, tree + 1), 0)).fill(
      -1,
    )
    for (let position = size - 1; position >= 0; position--) {
      const tree = trees[position] as number
      if (tree === -1) continue
      this.#older[position] = this.#newest[tree] as number
      this.#newest[tree] = position
    }
    this.#children = childrenIn(columns)
  }

  /** Position of the newest commit with a tree; -1 if there is none. @param tree a node. */
  newestWith(tree: number): number {
    return this.#newest[tree] ?? -1
  }

  /**
   * The timelines of the subjects that the ancestors were walked for. They are valid until the next call.
   * @param count number of subjects.
   */
  timelines(walk: AncestorWalk, shapes: Shapes, count: number): Timeline[] {
    this.#look(walk, shapes)
    const events = Array.from({ length: count }, (): Events => {
      return { introductions: [], removals: [], newest: null }
    })
    const { starts, parents } = this.#columns
    const own = this.#shapes
    const met = this.#met.subarray(0, this.#count)
    // The oldest commits come last.
    for (let i = met.length - 1; i >= 0; i--) {
      const position = met[i] as number
      const shape = own[position] as number
      let isChanged = false
      const end = starts[position + 1] as number
      const from = starts[position] as number
      for (let i = from; i < end && !isChanged; i++) {
        isChanged = own[parents[i] as number] !== shape
      }
      if (isChanged || (end === from && shape !== noShape))
        this.#addEvents(position, shapes, events)
    }
    const masks = this.#masks
    const weigher = new GroupWeigher(masks, met)
    return events.map((subject, bit) => ({
      ...subject,
      has: (position) => (((masks[position] as number) >>> bit) & 1) === 1,
      weightIn: (points) => weigher.weightOf(bit, points),
      holdersIn: (points) => weigher.holdersOf(bit, points),
    }))
  }

  /** The shapes of all top folders that have a subject. */
  tops(shapes: Shapes): number[] {
    const seen = new Uint8Array(shapes.size)
    seen[noShape] = 1
    const tops: number[] = []
    for (let i = 0; i < this.#count; i++) {
      const shape = this.#shapes[this.#met[i] as number] as number
      if (seen[shape] === 1) continue
      seen[shape] = 1
      tops.push(shape)
    }
    return tops
  }

  /** True if any commit has a subject that the ancestors were walked for. */
  isHeld(walk: AncestorWalk, shapes: Shapes): boolean {
    this.#look(walk, shapes)
    return this.#met.subarray(0, this.#count).some((position) => this.#masks[position] !== 0)
  }

  #look(walk: AncestorWalk, shapes: Shapes): void {
    this.#clear()
    const { starts, children } = this.#children
    for (const tree of walk.reached()) {
      let position = this.newestWith(tree)
      if (position === -1) continue
      // A tree that is an object itself has no path as a top folder: only what it contains counts.
      const shape = shapes.withoutOwn(walk.shapeOf(tree))
      if (shape === noShape) continue
      const mask = shapes.maskOf(shape)
      for (; position !== -1; position = this.#older[position] as number) {
        this.#shapes[position] = shape
        this.#masks[position] = mask
        this.#meet(position)
        const end = starts[position + 1] as number
        for (let i = starts[position] as number; i < end; i++) this.#meet(children[i] as number)
      }
    }
    this.#sort()
  }

  #clear(): void {
    for (let i = 0; i < this.#count; i++) {
      const position = this.#met[i] as number
      this.#shapes[position] = noShape
      this.#masks[position] = 0
      this.#isMet[position] = 0
    }
    this.#count = 0
  }

  #meet(position: number): void {
    if (this.#isMet[position] === 1) return
    this.#isMet[position] = 1
    if (this.#count === this.#met.length) this.#met = doubled(this.#met)
    this.#met[this.#count++] = position
  }

  #sort(): void {
    const { size } = this.#columns
    if (this.#count < size >> 4) {
      this.#met.subarray(0, this.#count).sort()
      return
    }
    // Passing over all of them takes less time than sorting many.
    for (let position = 0, i = 0; position < size; position++) {
      if (this.#isMet[position] === 1) this.#met[i++] = position
    }
  }

  #addEvents(position: number, shapes: Shapes, events: readonly Events[]): void {
    const { starts, parents, first, complete } = this.#columns
    const own = this.#masks[position] as number
    const from = starts[position] as number
    const end = starts[position + 1] as number
    let any = 0
    let all = -1
    for (let i = from; i < end; i++) {
      const mask = this.#masks[parents[i] as number] as number
      any |= mask
      all &= mask
    }
    if ((own | any) === 0) return
    const introduced = own & ~any
    const removed = end > from && complete[position] === 1 ? all & ~own : 0
    let changed = introduced | removed
    // A merge repeats changes of its parents' histories.
    if (end - from < 2) {
      const before = first[position] as number
      const shape = before === -1 ? noShape : (this.#shapes[before] as number)
      if (shape !== this.#shapes[position]) {
        changed |= shapes.difference(shape, this.#shapes[position] as number)
      }
    }
    for (let bits = changed; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      const subject = events[bit] as Events
      subject.newest = position
      if ((introduced >>> bit) & 1) subject.introductions.push(position)
      if ((removed >>> bit) & 1) subject.removals.push(position)
    }
  }
}

/** Children by position: from `children[starts[position]]` to `children[starts[position + 1] - 1]`. */
interface Children {
  readonly starts: Uint32Array
  readonly children: Uint32Array
}

function childrenIn({ size, starts: parentStarts, parents }: GraphColumns): Children {
  const starts = new Uint32Array(size + 2)
  for (const parent of parents) starts[parent + 2] = (starts[parent + 2] as number) + 1
  for (let i = 2; i < starts.length; i++) {
    starts[i] = (starts[i] as number) + (starts[i - 1] as number)
  }
  const children = new Uint32Array(parents.length)
  for (let position = 0; position < size; position++) {
    const end = parentStarts[position + 1] as number
    for (let i = parentStarts[position] as number; i < end; i++) {
      // Filling a list moves its start to the start of the next one.
      const next = (parents[i] as number) + 1
      children[starts[next] as number] = position
      starts[next] = (starts[next] as number) + 1
    }
  }
  return { starts, children }
}
