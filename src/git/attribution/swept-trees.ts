import { groupSize } from '../group-weigher.ts'
import type { VisitSubject } from '../occurrence-source.ts'
import { AncestorWalk } from './ancestors.ts'
import type { Containment } from './containment.ts'
import { type GraphColumns, GroupHistory } from './group.ts'
import { PathLister } from './paths.ts'
import { Shapes } from './shapes.ts'
import { SweepFault } from './sweep-fault.ts'

/** Folders above an object in which a commit is looked for. */
const deepest = 100

/** Which trees contain the objects, and what is needed to go up from them. */
export class SweptTrees {
  readonly containment: Containment
  readonly walk: AncestorWalk
  readonly shapes = new Shapes()
  readonly paths: PathLister

  constructor(containment: Containment) {
    this.containment = containment
    this.walk = new AncestorWalk(containment)
    this.paths = new PathLister(containment.texts)
  }
}

/** Subjects as numbers of their objects. */
type Subjects = readonly (readonly number[])[]

/** Looks for subjects in the commits of a graph. */
export class SubjectSearch {
  readonly #trees: SweptTrees
  readonly #history: GroupHistory

  /**
   * @param columns with object numbers of trees.
   * @throws SweepFault if the tree of a commit is missing, or one inside it.
   */
  constructor(trees: SweptTrees, columns: GraphColumns) {
    const { nodes } = trees.containment
    const own = columns.trees.map((tree) => (tree === -1 ? -1 : (nodes[tree] as number)))
    this.#trees = trees
    this.#history = new GroupHistory({ ...columns, trees: own })
    this.#requireTrees(own)
  }

  /** Indexes of the subjects, in groups: those of the same time are in the same commits, and are followed together. */
  *groups(subjects: Subjects): Generator<readonly number[]> {
    const times = subjects.map(([object = -1]) => this.#commitWith(this.#nodeOf(object)))
    const order = [...subjects.keys()].sort((a, b) => (times[a] as number) - (times[b] as number))
    for (let i = 0; i < order.length; i += groupSize) yield order.slice(i, i + groupSize)
  }

  /** @param group indexes of subjects. */
  visit(subjects: Subjects, group: readonly number[], visit: VisitSubject): void {
    const { walk, shapes } = this.#trees
    const bits = new Map<number, number>()
    for (const [bit, index] of group.entries()) {
      for (const object of subjects[index] ?? []) {
        const node = this.#nodeOf(object)
        bits.set(node, (bits.get(node) ?? 0) | (1 << bit))
      }
    }
    const objects = [...bits.keys()]
    shapes.reset([...bits.values()])
    walk.walk(objects, shapes)
    const timelines = this.#history.timelines(walk, shapes, group.length)
    const paths = this.#pathsOf(objects)
    for (const [bit, timeline] of timelines.entries()) {
      const index = group[bit] as number
      const [object = -1, ...others] = subjects[index] ?? []
      visit(index, timeline, others.length > 0 ? [] : (paths.get(this.#nodeOf(object)) ?? []))
    }
  }

  #nodeOf(object: number): number {
    return this.#trees.containment.nodes[object] as number
  }

  /** Fails if a tree of a commit is missing. @param trees nodes. */
  #requireTrees(trees: Int32Array): void {
    const { containment, walk, shapes } = this.#trees
    const { nodes, starts } = containment
    const missing = nodes.at(-1) as number
    if (trees.includes(missing)) throw new SweepFault('the tree of a commit is missing')
    if (starts[missing] === starts[missing + 1]) return
    shapes.reset([1])
    walk.walk([missing], shapes)
    if (this.#history.isHeld(walk, shapes)) throw new SweepFault('a tree is missing')
  }

  /** Position of a commit that has an object; -1 if it is not easy to find. */
  #commitWith(object: number): number {
    const { starts, parents } = this.#trees.containment
    let node = object
    for (let depth = 0; depth < deepest && starts[node] !== starts[node + 1]; depth++) {
      node = parents[starts[node] as number] as number
      const position = this.#history.newestWith(node)
      if (position !== -1) return position
    }
    return -1
  }

  /** By node, the paths of the objects of the last walk. */
  #pathsOf(objects: readonly number[]): Map<number, Set<string>> {
    const { paths, shapes } = this.#trees
    const found = new Map<number, Set<string>>()
    paths.list(this.#history.tops(shapes), shapes, (index, path) => {
      const object = objects[index] as number
      const known = found.get(object)
      if (known === undefined) found.set(object, new Set([path]))
      else known.add(path)
    })
    return found
  }
}
