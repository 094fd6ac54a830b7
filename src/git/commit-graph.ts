import type { Git } from './git.ts'

/**
 * Commits and their parents. A commit is identified by its position in `order`, where children come before their
 * parents and newer commits before older ones.
 */
export class CommitGraph {
  readonly order: readonly string[]
  readonly #positions = new Map<string, number>()
  /** Parents of the commit at a position: `#parents[#starts[position]]` to `#parents[#starts[position + 1] - 1]`. */
  readonly #starts: Uint32Array
  readonly #parents: Uint32Array
  /** By position, the position of the first parent, or -1. */
  readonly #first: Int32Array
  /** By position, every parent that the commit names, in the graph or not. */
  readonly #named: readonly (readonly string[])[]

  /** @param lines of `rev-list --parents`: a commit and its parents, children before their parents. */
  constructor(lines: readonly string[]) {
    const commits = lines.map((line) => line.split(' '))
    this.order = commits.map(([oid = '']) => oid)
    for (const [position, oid] of this.order.entries()) this.#positions.set(oid, position)
    this.#named = commits.map(([, ...parents]) => parents)
    this.#starts = new Uint32Array(commits.length + 1)
    const parents: number[] = []
    for (const [position, oids] of this.#named.entries()) {
      for (const oid of oids) {
        const parent = this.#positions.get(oid)
        if (parent !== undefined) parents.push(parent)
      }
      this.#starts[position + 1] = parents.length
    }
    this.#parents = Uint32Array.from(parents)
    this.#first = Int32Array.from(this.#named, ([first = '']) => this.#positions.get(first) ?? -1)
  }

  /** Loads every commit that is reachable from refs and reflogs. */
  static async load(git: Git): Promise<CommitGraph> {
    const args = ['rev-list', '--parents', '--date-order', '--ignore-missing']
    args.push('--all', '--reflog', '--')
    const accept = [128, 129]
    return new CommitGraph(await git.lines(args, { accept }))
  }

  get size(): number {
    return this.order.length
  }

  /** Position of a commit in `order`; undefined for one that is not in the graph. */
  positionOf(oid: string): number | undefined {
    return this.#positions.get(oid)
  }

  /** Every parent that the commit at a position names, in the graph or not. */
  namedParentsOf(position: number): readonly string[] {
    return this.#named[position] ?? []
  }

  /** Positions of the parents that are in the graph. */
  parentsOf(position: number): Uint32Array {
    return this.#parents.subarray(this.#starts[position], this.#starts[position + 1])
  }

  /** Position of the first parent; -1 if it is not in the graph. */
  firstParentOf(position: number): number {
    return this.#first[position] ?? -1
  }

  /** Marks (1) the commits reachable from some commits, these included. Unknown ids are ignored. */
  reachedFrom(oids: Iterable<string>): Uint8Array {
    const marks = new Uint8Array(this.size)
    for (const oid of oids) {
      const position = this.#positions.get(oid)
      if (position !== undefined) marks[position] = 1
    }
    for (let position = 0; position < marks.length; position++) {
      if (marks[position] === 1) for (const parent of this.parentsOf(position)) marks[parent] = 1
    }
    return marks
  }

  /** Marks (1) a commit and all its descendants. */
  containing(position: number): Uint8Array {
    const marks = new Uint8Array(this.size)
    marks[position] = 1
    for (let child = position - 1; child >= 0; child--) {
      if (this.parentsOf(child).some((parent) => marks[parent] === 1)) marks[child] = 1
    }
    return marks
  }
}
