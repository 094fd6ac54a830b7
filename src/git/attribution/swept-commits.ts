import type { CommitTable } from '../date-order.ts'
import type { CommitRecords } from './record.ts'

/** Words of a commit in a share before its parents. */
const headWords = 5

/** All commits of a repository by index, reachable or not. */
export interface SweptCommits extends CommitTable {
  /** Object numbers of the commits. */
  readonly numbers: Int32Array
  /** By object number, the index of a commit; -1 for other objects. */
  readonly indexes: Int32Array
  /** By index, the number of the commit's tree; -1 for a commit without files. */
  readonly trees: Int32Array
  /** By index, 1 if a parent is missing. */
  readonly incomplete: Uint8Array
  readonly starts: Int32Array
  readonly parents: Int32Array
}

/** @param objects number of objects. @param records of all threads. */
export function joinCommits(objects: number, records: readonly CommitRecords[]): SweptCommits {
  let count = 0
  let named = 0
  const indexes = new Int32Array(objects).fill(-1)
  const pieces = records.flat()
  for (const commits of pieces) {
    for (let at = 0; at < commits.length; ) {
      const parents = commits[at + headWords - 1] as number
      indexes[commits[at] as number] = count++
      named += parents
      at += headWords + parents
    }
  }
  const table = {
    numbers: new Int32Array(count),
    indexes,
    trees: new Int32Array(count),
    dates: new Float64Array(count),
    incomplete: new Uint8Array(count),
    starts: new Int32Array(count + 1),
    parents: new Int32Array(named),
  }
  let index = 0
  let end = 0
  for (const commits of pieces) {
    for (let at = 0; at < commits.length; index++) {
      table.numbers[index] = commits[at] as number
      table.trees[index] = commits[at + 1] as number
      table.dates[index] =
        ((commits[at + 2] as number) >>> 0) + (commits[at + 3] as number) * 2 ** 32
      const last = at + headWords + (commits[at + headWords - 1] as number)
      for (at += headWords; at < last; at++) {
        const parent = commits[at] as number
        const known = parent === -1 ? -1 : (indexes[parent] as number)
        table.parents[end++] = known
        if (known === -1) table.incomplete[index] = 1
      }
      table.starts[index + 1] = end
    }
  }
  return table
}

/** Commits of which `parents` names no parents are where a shallow clone was cut off. */
export function cutAt(commits: SweptCommits, shallow: readonly number[]): SweptCommits {
  if (shallow.length === 0) return commits
  const isCut = new Set(shallow)
  const starts = new Int32Array(commits.starts.length)
  const parents: number[] = []
  const incomplete = Uint8Array.from(commits.incomplete)
  for (let commit = 0; commit < commits.numbers.length; commit++) {
    if (isCut.has(commit)) incomplete[commit] = 0
    else {
      const end = commits.starts[commit + 1] as number
      for (let i = commits.starts[commit] as number; i < end; i++) {
        parents.push(commits.parents[i] as number)
      }
    }
    starts[commit + 1] = parents.length
  }
  return { ...commits, starts, parents: Int32Array.from(parents), incomplete }
}

/** Marks (1) the commits that are reachable from some commits, these included. */
export function reachedFrom(
  { starts, parents, numbers }: SweptCommits,
  from: Iterable<number>,
): Uint8Array {
  const marks = new Uint8Array(numbers.length)
  const todo: number[] = []
  const reach = (commit: number) => {
    if (commit < 0 || marks[commit] === 1) return
    marks[commit] = 1
    todo.push(commit)
  }
  for (const commit of from) reach(commit)
  for (let commit = todo.pop(); commit !== undefined; commit = todo.pop()) {
    const end = starts[commit + 1] as number
    for (let i = starts[commit] as number; i < end; i++) reach(parents[i] as number)
  }
  return marks
}
