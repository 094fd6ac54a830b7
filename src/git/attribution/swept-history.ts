import type { OccurrenceSource } from '../occurrence-source.ts'
import { emptyPackCache } from '../pack/pack-cache.ts'
import type { ObjectPlan } from '../pack/plan.ts'
import { ObjectNumbers } from './object-numbers.ts'
import type { CommitRecords, SweptShare } from './record.ts'
import { SubjectSearch } from './subject-search.ts'
import { sweepShare } from './sweep.ts'
import { SweepFault } from './sweep-fault.ts'
import { createSweepTask, type SweepTask } from './sweep-task.ts'
import { cutAt, joinCommits, reachedFrom, type SweptCommits } from './swept-commits.ts'
import { reachableGraph, type SweptGraph, unreachableGraph } from './swept-graph.ts'
import { joinTrees, type TreeParts } from './tree-parts.ts'
import { Turns } from './turns.ts'

/**
 * Reads all trees and commits of a task.
 * @param onCommits called once all commits were read, with those of each thread, while trees are read.
 * @throws SweepFault
 */
export type SweepReader = (
  task: SweepTask,
  signal: AbortSignal,
  onCommits: (commits: readonly CommitRecords[]) => void,
) => Promise<SweptShare[]>

/** Reads them in this thread, and lets others have a turn. */
export const sweepHere: SweepReader = async (task, signal, onCommits) => {
  const sweep = sweepShare(task)
  const turns = new Turns(signal)
  for (let step = sweep.next(); ; step = sweep.next()) {
    if (step.done) return [step.value]
    if (step.value !== undefined) onCommits([step.value])
    if (turns.isDue) await turns.take()
  }
}

/** Where some objects are in all commits of a repository, read from its trees and commits. */
export class SweptHistory {
  readonly #numbers: ObjectNumbers
  readonly #commits: SweptCommits
  /** Read while this thread looks at the commits. */
  readonly #trees: Promise<TreeParts>
  readonly #signal: AbortSignal
  #reached: Uint8Array = new Uint8Array()

  private constructor(
    numbers: ObjectNumbers,
    commits: SweptCommits,
    trees: Promise<TreeParts>,
    signal: AbortSignal,
  ) {
    this.#numbers = numbers
    this.#commits = commits
    this.#trees = trees
    this.#signal = signal
  }

  /**
   * Reads all trees and commits of a repository.
   * @param oids files and trees.
   * @param shallow commits without parents.
   * @returns once all commits were read; the trees may fail later.
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
    const { records, trees } = await readCommits(plan, (onCommits) =>
      read(createSweepTask(plan, oids, wanted), signal, onCommits),
    )
    const swept = trees.then((shares) => joinTrees(plan.objects, wanted, shares))
    // They are awaited later, or not at all if something else fails first.
    swept.catch(() => {})
    const commits = joinCommits(plan.objects, records)
    const cut = shallow.map((oid) => commits.indexes[numbers.ofHex(oid)] ?? -1)
    return new SweptHistory(numbers, cutAt(commits, cut), swept, signal)
  }

  isCommit(oid: string): boolean {
    return this.#indexOf(oid) !== -1
  }

  /**
   * The history of the commits that are reachable from some commits.
   * @param tips in the order of their refs. Ids that are not commits are ignored.
   * @throws SweepFault if a commit is missing. If a tree is, looking for objects fails with it.
   */
  reachableFrom(tips: Iterable<string>): OccurrenceSource {
    const indexes = Array.from(tips, (oid) => this.#indexOf(oid)).filter((index) => index !== -1)
    this.#reached = reachedFrom(this.#commits, indexes)
    const found = reachableGraph(this.#commits, this.#numbers, indexes, this.#reached)
    return this.#sourceOf(found, () => this.#searchIn(found))
  }

  /**
   * The history of the commits that are not reachable from the tips of `reachableFrom`; null if there are none.
   * @throws SweepFault if a tree is missing.
   */
  async unreachable(): Promise<OccurrenceSource | null> {
    const found = unreachableGraph(this.#commits, this.#numbers, this.#reached)
    if (found === null) return null
    const search = await this.#searchIn(found)
    return this.#sourceOf(found, async () => search)
  }

  #indexOf(oid: string): number {
    return this.#commits.indexes[this.#numbers.ofHex(oid)] ?? -1
  }

  async #searchIn({ columns }: SweptGraph): Promise<SubjectSearch> {
    return new SubjectSearch(await this.#trees, columns)
  }

  #sourceOf({ graph }: SweptGraph, open: () => Promise<SubjectSearch>): OccurrenceSource {
    const compared = async () => {
      const search = await open()
      await search.compare(this.#signal)
      return search
    }
    let comparing: Promise<SubjectSearch> | null = null
    return {
      graph,
      each: async (subjects, visit) => {
        comparing ??= compared()
        const search = await comparing
        const turns = new Turns(this.#signal)
        for (const [index, oids] of subjects.entries()) {
          const { timeline, paths } = search.historyOf(oids.map((oid) => this.#numbers.ofHex(oid)))
          visit(index, timeline, paths)
          if (turns.isDue) await turns.take()
        }
      },
    }
  }
}

/** Waits for the commits, not for the trees. */
function readCommits(
  { packs }: ObjectPlan,
  read: (onCommits: (records: readonly CommitRecords[]) => void) => Promise<SweptShare[]>,
): Promise<{
  readonly records: readonly CommitRecords[]
  readonly trees: Promise<readonly SweptShare[]>
}> {
  return new Promise((resolve, reject) => {
    let found: readonly CommitRecords[] | null = null
    const trees = read((records) => {
      found = records
      // After this call, because the promise of the trees is there only then.
      queueMicrotask(() => resolve({ records, trees }))
    }).then((shares) => {
      // This is the last time that the packs are read, and the memory is needed for what follows.
      for (const { cache } of packs) emptyPackCache(cache)
      if (found === null) throw new SweepFault('the commits were not read')
      return shares
    })
    trees.catch(reject)
  })
}
