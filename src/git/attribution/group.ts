import { GroupWeigher } from '../group-weigher.ts'
import type { Timeline } from '../timeline.ts'
import type { AncestorWalk } from './ancestors.ts'
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

/** Follows up to 32 subjects through all commits of a graph at once. */
export class GroupHistory {
  readonly #columns: GraphColumns
  /** By position: the shape of the commit's tree, and the bits of the subjects that the commit has. */
  readonly #shapes: Int32Array
  readonly #masks: Uint32Array

  constructor(columns: GraphColumns) {
    this.#columns = columns
    this.#shapes = new Int32Array(columns.size)
    this.#masks = new Uint32Array(columns.size)
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
    const { size, starts, parents } = this.#columns
    const own = this.#shapes
    // The oldest commits come last.
    for (let position = size - 1; position >= 0; position--) {
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
    const weigher = new GroupWeigher(masks)
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
    for (const shape of this.#shapes) {
      if (seen[shape] === 1) continue
      seen[shape] = 1
      tops.push(shape)
    }
    return tops
  }

  /** True if any commit has a subject that the ancestors were walked for. */
  isHeld(walk: AncestorWalk, shapes: Shapes): boolean {
    this.#look(walk, shapes)
    return this.#masks.some((mask) => mask !== 0)
  }

  #look(walk: AncestorWalk, shapes: Shapes): void {
    const { size, trees } = this.#columns
    for (let position = 0; position < size; position++) {
      const tree = trees[position] as number
      // A tree that is an object itself has no path as a top folder: only what it contains counts.
      const shape = tree === -1 ? noShape : shapes.withoutOwn(walk.shapeOf(tree))
      this.#shapes[position] = shape
      this.#masks[position] = shapes.maskOf(shape)
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
