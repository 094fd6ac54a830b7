import { type PathList, topFolder } from './paths.ts'
import { noPart, type TreeParts } from './tree-parts.ts'

/** Compares the parts of trees. */
export class PartChanges {
  readonly #parts: TreeParts
  readonly #paths: PathList
  /** What is still to compare: a part before and after, and their folder. Only folders after have a number. */
  readonly #todo: number[] = []
  readonly #visit: (object: number, change: 1 | -1) => void

  /** @param visit called for each path at which a wanted object was added or removed. */
  constructor(parts: TreeParts, paths: PathList, visit: (object: number, change: 1 | -1) => void) {
    this.#parts = parts
    this.#paths = paths
    this.#visit = visit
  }

  /** @param before @param after parts of top folders. */
  compare(before: number, after: number): void {
    const todo = this.#todo
    todo.push(before, after, topFolder)
    while (todo.length > 0) {
      const folder = todo.pop() as number
      const own = todo.pop() as number
      this.#compareFolder(todo.pop() as number, own, folder)
    }
  }

  #compareFolder(before: number, after: number, folder: number): void {
    const { pieces, places, starts, ends } = this.#parts
    const old = pieces[places[before] as number] as Int32Array
    const own = pieces[places[after] as number] as Int32Array
    const oldEnd = ends[before] as number
    const ownEnd = ends[after] as number
    let a = starts[before] as number
    let b = starts[after] as number
    while (a < oldEnd || b < ownEnd) {
      const order =
        a === oldEnd ? 1 : b === ownEnd ? -1 : (old[a + 1] as number) - (own[b + 1] as number)
      const from = order > 0 ? noPart : (old[a] as number)
      const to = order < 0 ? noPart : (own[b] as number)
      if (from !== to) this.#change(from, to, folder, order < 0 ? -1 : (own[b + 1] as number))
      if (order <= 0) a += 2
      if (order >= 0) b += 2
    }
  }

  /** @param name -1 if there is no part after. */
  #change(before: number, after: number, folder: number, name: number): void {
    const { objects, inner } = this.#parts
    const removed = objects[before] as number
    const added = objects[after] as number
    const entry = after === noPart ? -1 : this.#paths.entryIn(folder, name)
    if (removed !== -1) this.#visit(removed, -1)
    if (added !== -1) {
      this.#paths.add(added, entry)
      this.#visit(added, 1)
    }
    const [from, to] = [inner[before] as number, inner[after] as number]
    if (from !== to) this.#todo.push(from, to, entry)
  }
}
