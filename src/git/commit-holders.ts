import type { CommitGraph } from './commit-graph.ts'
import { GroupWeigher, groupSize } from './group-weigher.ts'
import type { WeightedPositions } from './timeline.ts'

/** Points of which one bit is kept for each commit. */
const mostPoints = 1024

/** The points from which a commit is reachable. */
export interface CommitHolders {
  readonly weight: number
  /** Their indexes. Valid during the visit. */
  holders(): Int32Array
}

/**
 * Finds the points from which commits are reachable: the tips of refs. The graph is passed over once for 32 commits or for
 * 32 points, whichever are fewer.
 * @param commits positions.
 * @param visit called for each commit, in their order.
 */
export function eachCommitHolders(
  graph: CommitGraph,
  commits: readonly number[],
  points: WeightedPositions,
  visit: (index: number, holders: CommitHolders) => void,
): void {
  const count = points.positions.length
  if (count <= mostPoints && count < commits.length) fromPoints(graph, commits, points, visit)
  else fromCommits(graph, commits, points, visit)
}

function fromCommits(
  graph: CommitGraph,
  commits: readonly number[],
  points: WeightedPositions,
  visit: (index: number, holders: CommitHolders) => void,
): void {
  const all = Int32Array.from({ length: graph.size }, (_, position) => position)
  for (let first = 0; first < commits.length; first += groupSize) {
    const group = commits.slice(first, first + groupSize)
    const weigher = new GroupWeigher(graph.containingEach(group), all)
    for (const bit of group.keys()) {
      visit(first + bit, {
        weight: weigher.weightOf(bit, points),
        holders: () => weigher.holdersOf(bit, points),
      })
    }
  }
}

function fromPoints(
  graph: CommitGraph,
  commits: readonly number[],
  { positions, weights }: WeightedPositions,
  visit: (index: number, holders: CommitHolders) => void,
): void {
  const masks: Uint32Array[] = []
  for (let first = 0; first < positions.length; first += groupSize) {
    const reached = graph.reachedFromEach([...positions.subarray(first, first + groupSize)])
    masks.push(Uint32Array.from(commits, (position) => reached[position] as number))
  }
  for (const index of commits.keys()) {
    const holders = Int32Array.from(
      masks.flatMap((group, number) =>
        bitsOf(group[index] as number).map((bit) => number * groupSize + bit),
      ),
    )
    const weight = holders.reduce((sum, holder) => sum + (weights[holder] as number), 0)
    visit(index, { weight, holders: () => holders })
  }
}

function bitsOf(mask: number): number[] {
  const found: number[] = []
  for (let bits = mask; bits !== 0; bits &= bits - 1) found.push(31 - Math.clz32(bits & -bits))
  return found
}
