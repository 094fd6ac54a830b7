import { setImmediate as nextTurn } from 'node:timers/promises'
import { groupSize } from '../group-weigher.ts'
import type { OccurrenceSource, VisitSubject } from '../occurrence-source.ts'
import { emptyPackCache } from '../pack/pack-cache.ts'
import type { ObjectPlan } from '../pack/plan.ts'
import { AncestorWalk } from './ancestors.ts'
import { type Containment, joinTrees } from './containment.ts'
import { GroupHistory } from './group.ts'
import { ObjectNumbers } from './object-numbers.ts'
import { PathLister } from './paths.ts'
import type { SweptShare } from './record.ts'
import { Shapes } from './shapes.ts'
import { sweepShare } from './sweep.ts'
import { SweepFault } from './sweep-fault.ts'
import { createSweepTask, type SweepTask } from './sweep-task.ts'
import { cutAt, joinCommits, reachedFrom, type SweptCommits } from './swept-commits.ts'
import { reachableGraph, type SweptGraph, unreachableGraph } from './swept-graph.ts'

const turnMs = 50
/** Folders above an object in which a commit is looked for. */
const deepest = 100

/** Reads all trees and commits of a task. @throws SweepFault */
export type SweepReader = (task: SweepTask, signal: AbortSignal) => Promise<SweptShare[]>

/** Reads them in this thread, and lets others have a turn. */
export const sweepHere: SweepReader = async (task, signal) => {
  const sweep = sweepShare(task)
  let turn = performance.now()
  for (let step = sweep.next(); ; step = sweep.next()) {
    if (step.done) return [step.value]
    if (performance.now() - turn < turnMs) continue
    await nextTurn()
    signal.throwIfAborted()
    turn = performance.now()
  }
}

/** Where some objects are in all commits of a repository, read from its trees and commits. */
export class SweptHistory {
  readonly #numbers: ObjectNumbers
  readonly #containment: Containment
  readonly #commits: SweptCommits
  readonly #walk: AncestorWalk
  readonly #shapes = new Shapes()
  readonly #paths: PathLister
  readonly #signal: AbortSignal
  #reached: Uint8Array = new Uint8Array()

  private constructor(
    numbers: ObjectNumbers,
    containment: Containment,
    commits: SweptCommits,
    signal: AbortSignal,
  ) {
    this.#signal = signal
    this.#numbers = numbers
    this.#containment = containment
    this.#commits = commits
    this.#walk = new AncestorWalk(containment)
    this.#paths = new PathLister(containment.texts)
  }

  /**
   * Reads all trees and commits of a repository.
   * @param oids files and trees.
   * @param shallow commits without parents.
   * @throws SweepFault if only git can look them up.
   */
  static async read(
    { plan, shallow }: { readonly plan: ObjectPlan; readonly shallow: readonly string[] },
    oids: readonly string[],
    read: SweepReader,
    signal: AbortSignal,
  ): Promise<SweptHistory> {
    if (plan.unreadable.length > 0) throw new SweepFault('a pack cannot be read')
    const numbers = new ObjectNumbers(plan)
    const wanted = oids.map((oid) => numbers.ofHex(oid))
    if (wanted.includes(-1)) throw new SweepFault('an object was added during the scan')
    const shares = await read(createSweepTask(plan, oids, wanted), signal)
    // This is the last time that the packs are read, and the memory is needed for what follows.
    for (const { cache } of plan.packs) emptyPackCache(cache)
    const commits = joinCommits(plan.objects, shares)
    const cut = shallow.map((oid) => commits.indexes[numbers.ofHex(oid)] ?? -1)
    return new SweptHistory(
      numbers,
      joinTrees(plan.objects, wanted, shares),
      cutAt(commits, cut),
      signal,
    )
  }

  isCommit(oid: string): boolean {
    return this.#indexOf(oid) !== -1
  }

  /**
   * The history of the commits that are reachable from some commits.
   * @param tips in the order of their refs. Ids that are not commits are ignored.
   * @throws SweepFault if a commit or a tree is missing.
   */
  reachableFrom(tips: Iterable<string>): OccurrenceSource {
    const indexes = Array.from(tips, (oid) => this.#indexOf(oid)).filter((index) => index !== -1)
    this.#reached = reachedFrom(this.#commits, indexes)
    return this.#sourceIn(reachableGraph(this.#commits, this.#numbers, indexes, this.#reached))
  }

  /**
   * The history of the commits that are not reachable from the tips of `reachableFrom`; null if there are none.
   * @throws SweepFault if a tree is missing.
   */
  unreachable(): OccurrenceSource | null {
    const graph = unreachableGraph(this.#commits, this.#numbers, this.#reached)
    return graph === null ? null : this.#sourceIn(graph)
  }

  #nodeOf(oid: string): number {
    return this.#containment.nodes[this.#numbers.ofHex(oid)] as number
  }

  #indexOf(oid: string): number {
    return this.#commits.indexes[this.#numbers.ofHex(oid)] ?? -1
  }

  #sourceIn({ graph, columns }: SweptGraph): OccurrenceSource {
    const { nodes } = this.#containment
    const trees = columns.trees.map((tree) => (tree === -1 ? -1 : (nodes[tree] as number)))
    const history = new GroupHistory({ ...columns, trees })
    this.#requireTrees(trees, history)
    return {
      graph,
      each: async (subjects, visit) => {
        const order = this.#byTime(subjects, history)
        for (let i = 0; i < order.length; i += groupSize) {
          this.#visitGroup(subjects, order.slice(i, i + groupSize), history, visit)
          await nextTurn()
          this.#signal.throwIfAborted()
        }
      },
    }
  }

  /** Fails if a tree of a commit is missing. @param trees nodes. */
  #requireTrees(trees: Int32Array, history: GroupHistory): void {
    const { nodes, starts } = this.#containment
    const missing = nodes.at(-1) as number
    if (trees.includes(missing)) throw new SweepFault('the tree of a commit is missing')
    if (starts[missing] === starts[missing + 1]) return
    this.#shapes.reset([1])
    this.#walk.walk([missing], this.#shapes)
    if (history.isHeld(this.#walk, this.#shapes)) throw new SweepFault('a tree is missing')
  }

  /** The indexes of the subjects. Those of the same time are in the same commits, and are followed together. */
  #byTime(subjects: readonly (readonly string[])[], history: GroupHistory): number[] {
    const times = subjects.map(([oid = '']) => this.#commitWith(this.#nodeOf(oid), history))
    return [...subjects.keys()].sort((a, b) => (times[a] as number) - (times[b] as number))
  }

  /** Position of a commit that has an object; -1 if it is not easy to find. */
  #commitWith(object: number, history: GroupHistory): number {
    const { starts, parents } = this.#containment
    let node = object
    for (let depth = 0; depth < deepest && starts[node] !== starts[node + 1]; depth++) {
      node = parents[starts[node] as number] as number
      const position = history.newestWith(node)
      if (position !== -1) return position
    }
    return -1
  }

  /** @param group indexes of subjects. */
  #visitGroup(
    subjects: readonly (readonly string[])[],
    group: readonly number[],
    history: GroupHistory,
    visit: VisitSubject,
  ): void {
    const bits = new Map<number, number>()
    for (const [bit, index] of group.entries()) {
      for (const oid of subjects[index] ?? []) {
        const object = this.#nodeOf(oid)
        bits.set(object, (bits.get(object) ?? 0) | (1 << bit))
      }
    }
    const objects = [...bits.keys()]
    this.#shapes.reset([...bits.values()])
    this.#walk.walk(objects, this.#shapes)
    const timelines = history.timelines(this.#walk, this.#shapes, group.length)
    const paths = this.#pathsOf(objects, history)
    for (const [bit, timeline] of timelines.entries()) {
      const index = group[bit] as number
      const [oid = '', ...others] = subjects[index] ?? []
      visit(index, timeline, others.length > 0 ? [] : (paths.get(this.#nodeOf(oid)) ?? []))
    }
  }

  #pathsOf(objects: readonly number[], history: GroupHistory): Map<number, Set<string>> {
    const found = new Map<number, Set<string>>()
    this.#paths.list(history.tops(this.#shapes), this.#shapes, (index, path) => {
      const object = objects[index] as number
      const known = found.get(object)
      if (known === undefined) found.set(object, new Set([path]))
      else known.add(path)
    })
    return found
  }
}
