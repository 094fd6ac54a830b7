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

/** A heap of commits: the newest first; of the same date, the one that was added first. */
class DateQueue {
  readonly #dates: ArrayLike<number>
  readonly #commits: number[] = []
  /** When each commit was added. */
  readonly #turns: number[] = []
  #turn = 0

  constructor(dates: ArrayLike<number>) {
    this.#dates = dates
  }

  add(commit: number): void {
    let place = this.#commits.length
    this.#commits.push(commit)
    this.#turns.push(this.#turn++)
    while (place > 0) {
      const above = (place - 1) >> 1
      if (!this.#isBefore(place, above)) return
      this.#swap(place, above)
      place = above
    }
  }

  /** -1 if there is none. */
  take(): number {
    const first = this.#commits[0]
    if (first === undefined) return -1
    const last = this.#commits.length - 1
    this.#swap(0, last)
    this.#commits.pop()
    this.#turns.pop()
    for (let place = 0; ; ) {
      let next = 2 * place + 1
      if (next >= last) return first
      if (next + 1 < last && this.#isBefore(next + 1, next)) next++
      if (!this.#isBefore(next, place)) return first
      this.#swap(place, next)
      place = next
    }
  }

  #isBefore(a: number, b: number): boolean {
    const newer =
      (this.#dates[this.#commits[a] as number] as number) -
      (this.#dates[this.#commits[b] as number] as number)
    return newer !== 0 ? newer > 0 : (this.#turns[a] as number) < (this.#turns[b] as number)
  }

  #swap(a: number, b: number): void {
    const commits = this.#commits
    const turns = this.#turns
    ;[commits[a], commits[b]] = [commits[b] as number, commits[a] as number]
    ;[turns[a], turns[b]] = [turns[b] as number, turns[a] as number]
  }
}
