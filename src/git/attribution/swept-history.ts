import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CommitGraph } from '../commit-graph.ts'
import type { OccurrenceSource, VisitSubject } from '../occurrence-source.ts'
import type { ObjectPlan } from '../pack/plan.ts'
import { AncestorWalk } from './ancestors.ts'
import { type Containment, joinShares } from './containment.ts'
import { columnsOf, type GraphColumns } from './graph-columns.ts'
import { GroupHistory, groupSize } from './group.ts'
import { ObjectNumbers } from './object-numbers.ts'
import { PathLister } from './paths.ts'
import type { SweptShare } from './record.ts'
import { Shapes } from './shapes.ts'
import { sweepShare } from './sweep.ts'
import { SweepFault } from './sweep-fault.ts'
import { createSweepTask, type SweepTask } from './sweep-task.ts'

const turnMs = 50

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

/** The trees that contain some objects, directly or not, read from the packs. */
export class SweptHistory {
  readonly #numbers: ObjectNumbers
  readonly #containment: Containment
  readonly #walk: AncestorWalk
  readonly #shapes = new Shapes()
  readonly #paths: PathLister

  private constructor(numbers: ObjectNumbers, containment: Containment) {
    this.#numbers = numbers
    this.#containment = containment
    this.#walk = new AncestorWalk(containment)
    this.#paths = new PathLister(containment.texts)
  }

  /**
   * Reads all trees and commits of a repository.
   * @param oids files and trees.
   * @throws SweepFault if only git can look them up.
   */
  static async read(
    plan: ObjectPlan,
    oids: readonly string[],
    read: SweepReader,
    signal: AbortSignal,
  ): Promise<SweptHistory> {
    if (plan.unreadable.length > 0) throw new SweepFault('a pack cannot be read')
    const numbers = new ObjectNumbers(plan)
    const wanted = oids.map((oid) => numbers.ofHex(oid))
    if (wanted.includes(-1)) throw new SweepFault('an object was added during the scan')
    const shares = await read(createSweepTask(plan, oids, wanted), signal)
    return new SweptHistory(numbers, joinShares(plan.objects, shares))
  }

  /** @throws SweepFault if the commits or their trees were not read. */
  in(graph: CommitGraph): OccurrenceSource {
    const columns = columnsOf(graph, this.#containment, this.#numbers)
    const history = new GroupHistory(columns)
    this.#requireTrees(columns, history)
    return {
      graph,
      each: async (subjects, visit) => {
        for (let i = 0; i < subjects.length; i += groupSize) {
          this.#visitGroup(subjects.slice(i, i + groupSize), history, visit)
          await nextTurn()
        }
      },
    }
  }

  /** Fails if a tree of a commit is missing. */
  #requireTrees({ trees }: GraphColumns, history: GroupHistory): void {
    const { objects, starts } = this.#containment
    const isMissing = (tree: number) => tree === objects
    if (trees.some(isMissing)) throw new SweepFault('the tree of a commit is missing')
    if (starts[objects] === starts[objects + 1]) return
    this.#shapes.reset([1])
    this.#walk.walk([objects], this.#shapes)
    if (history.isHeld(this.#walk, this.#shapes)) throw new SweepFault('a tree is missing')
  }

  #visitGroup(
    subjects: readonly (readonly string[])[],
    history: GroupHistory,
    visit: VisitSubject,
  ): void {
    const bits = new Map<number, number>()
    for (const [bit, oids] of subjects.entries()) {
      for (const oid of oids) {
        const object = this.#numbers.ofHex(oid)
        bits.set(object, (bits.get(object) ?? 0) | (1 << bit))
      }
    }
    const objects = [...bits.keys()]
    this.#shapes.reset([...bits.values()])
    this.#walk.walk(objects, this.#shapes)
    const timelines = history.timelines(this.#walk, this.#shapes, subjects.length)
    const paths = this.#pathsOf(objects, history)
    for (const [bit, timeline] of timelines.entries()) {
      const [oid = '', ...others] = subjects[bit] ?? []
      visit(timeline, others.length > 0 ? [] : (paths.get(this.#numbers.ofHex(oid)) ?? []))
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
