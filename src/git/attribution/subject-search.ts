import type { Timeline } from '../timeline.ts'
import { type Change, FirstParents, isIn, spansOf } from './first-parents.ts'
import { PartChanges } from './part-changes.ts'
import { PathList } from './paths.ts'
import { SweepFault } from './sweep-fault.ts'
import type { GraphColumns } from './swept-graph.ts'
import { noPart, type TreeParts } from './tree-parts.ts'
import { Turns } from './turns.ts'

/** Most changes of all objects together. */
const mostChanges = 16 * 1024 * 1024

/** Finds what each commit of a graph changed in wanted objects, and when objects were in the history. */
export class SubjectSearch {
  readonly #parts: TreeParts
  readonly #columns: GraphColumns
  readonly #firstParents: FirstParents
  readonly #paths: PathList
  /** By position, the part of the commit's tree without the tree itself, which has no path as a top folder. */
  readonly #tops: Int32Array
  /** By object, its last change plus one. A change is a position, the number of occurrences, and the change before. */
  readonly #last: Int32Array
  readonly #positions: number[] = []
  readonly #counts: number[] = []
  readonly #previous: number[] = []

  /**
   * @param columns with object numbers of trees.
   * @throws SweepFault if the tree of a commit is missing, or one inside it.
   */
  constructor(parts: TreeParts, columns: GraphColumns) {
    const { ofObjects, inner, isBroken, objects } = parts
    this.#parts = parts
    this.#columns = columns
    this.#firstParents = new FirstParents(columns.first)
    this.#paths = new PathList(parts.texts)
    this.#tops = columns.trees.map((tree) => {
      const part = tree === -1 ? noPart : (ofObjects[tree] as number)
      if (isBroken[part] === 1) throw new SweepFault('the tree of a commit is missing')
      return inner[part] as number
    })
    this.#last = new Int32Array(objects.length)
  }

  /**
   * Compares all commits with their first parents, and lets others have a turn. Subjects can be looked up afterwards.
   * @throws SweepFault
   */
  async compare(signal: AbortSignal): Promise<void> {
    const { size, first } = this.#columns
    let position = size
    const note = (object: number, change: number) => this.#note(object, position, change)
    const changes = new PartChanges(this.#parts, this.#paths, note)
    const turns = new Turns(signal)
    // The oldest commits come last.
    while (--position >= 0) {
      const before = this.#topOf(first[position] as number)
      const after = this.#tops[position] as number
      if (before === after) continue
      changes.compare(before, after)
      if (turns.isDue) await turns.take()
    }
  }

  /**
   * When a subject was in the history, and every path of it if it is only one object (bytes as latin1).
   * @param subject numbers of its objects.
   */
  historyOf(subject: readonly number[]): {
    readonly timeline: Timeline
    readonly paths: readonly string[]
  } {
    const { ofObjects, objects } = this.#parts
    const own = subject.map((number) => objects[ofObjects[number] as number] as number)
    const [object = -1] = own
    const paths = own.length === 1 ? this.#paths.of(object) : []
    return { timeline: this.#timelineOf(own), paths }
  }

  #topOf(position: number): number {
    return position === -1 ? noPart : (this.#tops[position] as number)
  }

  #note(object: number, position: number, change: number): void {
    const last = (this.#last[object] as number) - 1
    if (last !== -1 && this.#positions[last] === position) {
      this.#counts[last] = (this.#counts[last] as number) + change
      return
    }
    if (this.#positions.length >= mostChanges) throw new SweepFault('objects changed too often')
    this.#positions.push(position)
    this.#counts.push(change)
    this.#previous.push(last)
    this.#last[object] = this.#positions.length
  }

  #timelineOf(objects: readonly number[]): Timeline {
    const changes = this.#changesOf(objects)
    const firstParents = this.#firstParents
    const spans = spansOf(changes, firstParents)
    const has = (position: number) => isIn(spans, firstParents.starts[position] as number)
    return {
      ...this.#eventsIn(changes, has),
      has,
      weightIn: (points) => firstParents.weightOf(spans, points),
      holdersIn: (points) => firstParents.indexesIn(spans, points),
    }
  }

  /** The newest first. */
  #changesOf(objects: readonly number[]): Change[] {
    const [object = -1] = objects
    if (objects.length < 2) return this.#changesOfObject(object)
    const sums = new Map<number, number>()
    for (const object of objects) {
      for (const { position, change } of this.#changesOfObject(object)) {
        sums.set(position, (sums.get(position) ?? 0) + change)
      }
    }
    return Array.from(sums, ([position, change]) => ({ position, change })).sort(
      (a, b) => a.position - b.position,
    )
  }

  #changesOfObject(object: number): Change[] {
    const changes: Change[] = []
    for (let i = (this.#last[object] ?? 0) - 1; i !== -1; i = this.#previous[i] as number) {
      changes.push({ position: this.#positions[i] as number, change: this.#counts[i] as number })
    }
    return changes
  }

  #eventsIn(
    changes: readonly Change[],
    has: (position: number) => boolean,
  ): Pick<Timeline, 'introductions' | 'removals' | 'newest'> {
    const { starts, parents, complete } = this.#columns
    const introductions: number[] = []
    const removals: number[] = []
    let newest: number | null = null
    for (let i = changes.length - 1; i >= 0; i--) {
      const { position } = changes[i] as Change
      const own = parents.subarray(starts[position], starts[position + 1])
      const isHeld = has(position)
      const introduced = isHeld && !own.some(has)
      const removed = !isHeld && own.length > 0 && complete[position] === 1 && own.every(has)
      if (introduced) introductions.push(position)
      if (removed) removals.push(position)
      if (introduced || removed || this.#isMove(position, own)) newest = position
    }
    return { introductions, removals, newest }
  }

  /** A merge repeats changes of its parents' histories. */
  #isMove(position: number, [parent, ...others]: Uint32Array): boolean {
    if (parent === undefined) return true
    if (others.length > 0) return false
    // The first parent may be missing.
    return this.#columns.first[position] !== -1 || this.#topOf(parent) !== this.#tops[position]
  }
}
