import type { Git } from './git.ts'

/** The commits of a graph by position, children before their parents. */
interface GraphData {
  readonly size: number
  oidAt(position: number): string
  positionOf(oid: string): number | undefined
  /** Every parent that a commit names, in the graph or not. */
  namedParentsOf(position: number): readonly string[]
  /** Parents in the graph: from `parents[starts[position]]` to `parents[starts[position + 1] - 1]`. */
  readonly starts: Uint32Array
  readonly parents: Uint32Array
  /** By position, the position of the first parent; -1 if it is not in the graph. */
  readonly first: Int32Array
}

/**
 * Commits and their parents. A commit is identified by its position: children come before their parents and newer commits
 * before older ones.
 */
export class CommitGraph {
  readonly #data: GraphData

  /** @param source lines of `rev-list --parents`: a commit and its parents, children before their parents; or the data. */
  constructor(source: readonly string[] | GraphData) {
    this.#data = 'oidAt' in source ? source : dataOf(source)
  }

  /**
   * Loads every commit that is reachable from refs and other commits.
   * @param others ids of objects, which may be missing.
   */
  static async load(git: Git, others: Iterable<string>): Promise<CommitGraph> {
    const args = ['rev-list', '--parents', '--date-order', '--ignore-missing', '--all', '--stdin']
    const stdin = Array.from(others, (oid) => `${oid}\n`)
    return new CommitGraph(await git.lines(args, { stdin, accept: [128, 129] }))
  }

  get size(): number {
    return this.#data.size
  }

  /** The ids of all commits. */
  get order(): readonly string[] {
    return Array.from({ length: this.size }, (_, position) => this.oidAt(position))
  }

  oidAt(position: number): string {
    return this.#data.oidAt(position)
  }

  /** Position of a commit; undefined for one that is not in the graph. */
  positionOf(oid: string): number | undefined {
    return this.#data.positionOf(oid)
  }

  /** Every parent that the commit at a position names, in the graph or not. */
  namedParentsOf(position: number): readonly string[] {
    return this.#data.namedParentsOf(position)
  }

  /** Positions of the parents that are in the graph. */
  parentsOf(position: number): Uint32Array {
    const { starts, parents } = this.#data
    return parents.subarray(starts[position], starts[position + 1])
  }

  /** Position of the first parent; -1 if it is not in the graph. */
  firstParentOf(position: number): number {
    return this.#data.first[position] ?? -1
  }

  /** Marks (1) the commits reachable from some commits, these included. Unknown ids are ignored. */
  reachedFrom(oids: Iterable<string>): Uint8Array {
    const positions = Array.from(oids, (oid) => this.positionOf(oid))
    return this.reachedFromPositions(positions.filter((position) => position !== undefined))
  }

  /** Marks (1) the commits reachable from some commits, these included. */
  reachedFromPositions(from: Iterable<number>): Uint8Array {
    const { starts, parents } = this.#data
    const marks = new Uint8Array(this.size)
    for (const position of from) marks[position] = 1
    for (let position = 0; position < marks.length; position++) {
      if (marks[position] !== 1) continue
      const end = starts[position + 1] as number
      for (let i = starts[position] as number; i < end; i++) marks[parents[i] as number] = 1
    }
    return marks
  }

  /** By position, one bit for each of up to 32 commits from which the commit at the position is reachable. */
  reachedFromEach(commits: readonly number[]): Uint32Array {
    const { starts, parents } = this.#data
    const masks = new Uint32Array(this.size)
    for (const [bit, position] of commits.entries()) {
      masks[position] = (masks[position] as number) | (1 << bit)
    }
    for (let child = 0; child < masks.length; child++) {
      const mask = masks[child] as number
      if (mask === 0) continue
      const end = starts[child + 1] as number
      for (let i = starts[child] as number; i < end; i++) {
        const parent = parents[i] as number
        masks[parent] = (masks[parent] as number) | mask
      }
    }
    return masks
  }

  /** Marks (1) a commit and all its descendants. */
  containing(position: number): Uint8Array {
    return Uint8Array.from(this.containingEach([position]))
  }

  /** By position, one bit for each of up to 32 commits that is the commit at the position or an ancestor of it. */
  containingEach(commits: readonly number[]): Uint32Array {
    const { starts, parents } = this.#data
    const masks = new Uint32Array(this.size)
    for (const [bit, position] of commits.entries()) {
      masks[position] = (masks[position] as number) | (1 << bit)
    }
    for (let child = Math.max(0, ...commits) - 1; child >= 0; child--) {
      let mask = masks[child] as number
      const end = starts[child + 1] as number
      for (let i = starts[child] as number; i < end; i++)
        mask |= masks[parents[i] as number] as number
      masks[child] = mask
    }
    return masks
  }
}

function dataOf(lines: readonly string[]): GraphData {
  const commits = lines.map((line) => line.split(' '))
  const order = commits.map(([oid = '']) => oid)
  const positions = new Map(order.map((oid, position) => [oid, position]))
  const named = commits.map(([, ...oids]) => oids)
  const starts = new Uint32Array(commits.length + 1)
  const parents: number[] = []
  for (const [position, oids] of named.entries()) {
    for (const oid of oids) {
      const parent = positions.get(oid)
      if (parent !== undefined) parents.push(parent)
    }
    starts[position + 1] = parents.length
  }
  return {
    size: order.length,
    oidAt: (position) => order[position] ?? '',
    positionOf: (oid) => positions.get(oid),
    namedParentsOf: (position) => named[position] ?? [],
    starts,
    parents: Uint32Array.from(parents),
    first: Int32Array.from(named, ([first = '']) => positions.get(first) ?? -1),
  }
}
