import type { CommitGraph } from './commit-graph.ts'
import type { Occurrences } from './occurrences.ts'

/** When an object, or several counted as one, was in history. Commits are positions in the graph. */
export interface Timeline {
  /** Commits that have it although no parent has it; oldest first. */
  readonly introductions: readonly number[]
  /** Commits that do not have it although every parent has it; oldest first. */
  readonly removals: readonly number[]
  /** The newest commit that introduced, moved or removed it. */
  readonly newest: number | null
  /** True for a commit that has it. */
  has(position: number): boolean
  /** The sum of the weights of those commits that have it. */
  weightIn(points: WeightedPositions): number
  /** The indexes of those commits that have it. */
  holdersIn(points: WeightedPositions): Int32Array
}

/** Some commits of a graph, each with a weight. */
export interface WeightedPositions {
  readonly positions: Int32Array
  readonly weights: Int32Array
  /** By position in the graph, the index in the lists above; -1 for other commits. */
  readonly indexes: Int32Array
}

/**
 * Counts occurrences in every commit, oldest first, and compares each commit that changed them with its parents.
 * A commit without a change has the same count as its first parent, so it introduces and removes nothing.
 */
export function timelineOf(graph: CommitGraph, objects: readonly Occurrences[]): Timeline {
  const changes = sumOfChanges(objects)
  const counts = countOccurrences(graph, changes)
  const has = (position: number) => (counts[position] as number) > 0
  const introductions: number[] = []
  const removals: number[] = []
  let newest: number | null = null
  for (const position of [...changes.keys()].sort((a, b) => b - a)) {
    const parents = graph.parentsOf(position)
    const introduced = has(position) && !parents.some(has)
    const known = parents.length === graph.namedParentsOf(position).length
    const removed = !has(position) && known && parents.length > 0 && parents.every(has)
    if (introduced) introductions.push(position)
    if (removed) removals.push(position)
    // A merge repeats changes of its parents' histories, unless it introduced or removed the object itself.
    if (introduced || removed || parents.length < 2) newest = position
  }
  const holdersIn = ({ positions }: WeightedPositions) =>
    Int32Array.from(positions.keys()).filter((i) => has(positions[i] as number))
  const weightIn = (points: WeightedPositions) =>
    holdersIn(points).reduce((sum, i) => sum + (points.weights[i] as number), 0)
  return { introductions, removals, newest, has, weightIn, holdersIn }
}

function sumOfChanges(objects: readonly Occurrences[]): ReadonlyMap<number, number> {
  const [first, ...others] = objects
  if (first === undefined) return new Map()
  if (others.length === 0) return first.changes
  const sums = new Map(first.changes)
  for (const { changes } of others) {
    for (const [position, change] of changes) sums.set(position, (sums.get(position) ?? 0) + change)
  }
  return sums
}

function countOccurrences(graph: CommitGraph, changes: ReadonlyMap<number, number>): Int32Array {
  const counts = new Int32Array(graph.size)
  let oldest = -1
  for (const [position, change] of changes) {
    counts[position] = change
    if (position > oldest) oldest = position
  }
  for (let position = oldest; position >= 0; position--) {
    const parent = graph.firstParentOf(position)
    if (parent !== -1) counts[position] = (counts[position] as number) + (counts[parent] as number)
  }
  return counts
}
