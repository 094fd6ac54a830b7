import type { CommitGraph } from './commit-graph.ts'
import type { Occurrences } from './occurrences.ts'

/** What history says of an object, or of several as one. Commits are places in the graph. */
export interface Holding {
  /** Commits that have it, none of whose parents has it; the oldest first. */
  readonly introductions: readonly number[]
  /** Commits that do not have it, all of whose parents have it; the oldest first. */
  readonly removals: readonly number[]
  /** The newest commit that introduced, moved or removed it. */
  readonly newest: number | null
  /** True for a commit that has it. */
  has(place: number): boolean
}

/**
 * Counts occurrences in every commit, from the oldest on, and compares each commit that changed them with its parents.
 * A commit without a change of its own has what its first parent has, so it introduces and removes nothing.
 */
export function holdingOf(graph: CommitGraph, objects: readonly Occurrences[]): Holding {
  const changes = sumOfChanges(objects)
  const counts = countOccurrences(graph, changes)
  const has = (place: number) => (counts[place] as number) > 0
  const introductions: number[] = []
  const removals: number[] = []
  let newest: number | null = null
  for (const place of [...changes.keys()].sort((a, b) => b - a)) {
    const parents = graph.parentsOf(place)
    const introduced = has(place) && !parents.some(has)
    const known = parents.length === graph.namedParentsOf(place).length
    const removed = !has(place) && known && parents.length > 0 && parents.every(has)
    if (introduced) introductions.push(place)
    if (removed) removals.push(place)
    // A merge takes over what other commits did, unless it did it itself.
    if (introduced || removed || parents.length < 2) newest = place
  }
  return { introductions, removals, newest, has }
}

function sumOfChanges(objects: readonly Occurrences[]): ReadonlyMap<number, number> {
  const [first, ...others] = objects
  if (first === undefined) return new Map()
  if (others.length === 0) return first.changes
  const sums = new Map(first.changes)
  for (const { changes } of others) {
    for (const [place, change] of changes) sums.set(place, (sums.get(place) ?? 0) + change)
  }
  return sums
}

function countOccurrences(graph: CommitGraph, changes: ReadonlyMap<number, number>): Int32Array {
  const counts = new Int32Array(graph.size)
  let oldest = -1
  for (const [place, change] of changes) {
    counts[place] = change
    if (place > oldest) oldest = place
  }
  for (let place = oldest; place >= 0; place--) {
    const parent = graph.firstParentOf(place)
    if (parent !== -1) counts[place] = (counts[place] as number) + (counts[parent] as number)
  }
  return counts
}
