import { DateQueue } from './date-queue.ts'

/** Commits by index. */
export interface CommitTable {
  /** Dates of the committers, in seconds. */
  readonly dates: ArrayLike<number>
  /** Parents of a commit, as indexes: from `starts[commit]` to `starts[commit + 1]`. Negative: not in the table. */
  readonly starts: ArrayLike<number>
  readonly parents: ArrayLike<number>
}

/**
 * Orders commits as `git rev-list --date-order` does: children before their parents, newer commits before older ones.
 * Commits of the same date keep the order in which they are reached.
 * @param tips the first commits, in the order of their refs; may contain repetitions.
 * @param isIncluded false for commits that are left out.
 */
export function dateOrder(
  { dates, starts, parents }: CommitTable,
  tips: Iterable<number>,
  isIncluded: (commit: number) => boolean,
): Int32Array {
  const children = new Int32Array(dates.length)
  const order = new Int32Array(dates.length)
  for (let commit = 0; commit < dates.length; commit++) {
    if (!isIncluded(commit)) continue
    for (let i = starts[commit] as number; i < (starts[commit + 1] as number); i++) {
      const parent = parents[i] as number
      if (parent >= 0) children[parent] = (children[parent] as number) + 1
    }
  }
  const queue = new DateQueue(dates)
  for (const tip of new Set(tips)) {
    if (isIncluded(tip) && children[tip] === 0) queue.add(tip)
  }
  let count = 0
  for (let commit = queue.take(); commit !== -1; commit = queue.take()) {
    order[count++] = commit
    for (let i = starts[commit] as number; i < (starts[commit + 1] as number); i++) {
      const parent = parents[i] as number
      if (parent < 0 || !isIncluded(parent)) continue
      const left = (children[parent] as number) - 1
      children[parent] = left
      if (left === 0) queue.add(parent)
    }
  }
  return order.subarray(0, count)
}
