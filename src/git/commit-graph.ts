import type { Git } from './git.ts'

/**
 * Commits and how they follow each other. A commit is known by its place in `order`, where children come before their
 * parents and newer commits before older ones.
 */
export class CommitGraph {
  readonly order: readonly string[]
  readonly #places = new Map<string, number>()
  /** Parents of the commit at a place: `#parents[#starts[place]]` up to `#parents[#starts[place + 1] - 1]`. */
  readonly #starts: Uint32Array
  readonly #parents: Uint32Array
  /** By place, the place of the first parent, or -1. */
  readonly #first: Int32Array
  /** By place, every parent that the commit names, in the graph or not. */
  readonly #named: readonly (readonly string[])[]

  /** @param lines of `rev-list --parents`: a commit and its parents, children before their parents. */
  constructor(lines: readonly string[]) {
    const commits = lines.map((line) => line.split(' '))
    this.order = commits.map(([oid = '']) => oid)
    for (const [place, oid] of this.order.entries()) this.#places.set(oid, place)
    this.#named = commits.map(([, ...parents]) => parents)
    this.#starts = new Uint32Array(commits.length + 1)
    const parents: number[] = []
    for (const [place, oids] of this.#named.entries()) {
      for (const oid of oids) {
        const parent = this.#places.get(oid)
        if (parent !== undefined) parents.push(parent)
      }
      this.#starts[place + 1] = parents.length
    }
    this.#parents = Uint32Array.from(parents)
    this.#first = Int32Array.from(this.#named, ([first = '']) => this.#places.get(first) ?? -1)
  }

  /** Everything that refs and reflogs reach. */
  static async load(git: Git): Promise<CommitGraph> {
    const args = ['rev-list', '--parents', '--date-order', '--ignore-missing']
    args.push('--all', '--reflog', '--')
    const accept = [128, 129]
    return new CommitGraph(await git.lines(args, { accept }))
  }

  get size(): number {
    return this.order.length
  }

  /** Where a commit is in `order`; undefined for one that is not in the graph. */
  placeOf(oid: string): number | undefined {
    return this.#places.get(oid)
  }

  /** Every parent that the commit at a place names, in the graph or not. */
  namedParentsOf(place: number): readonly string[] {
    return this.#named[place] ?? []
  }

  /** Places of the parents of the commit at a place, as far as they are in the graph. */
  parentsOf(place: number): Uint32Array {
    return this.#parents.subarray(this.#starts[place], this.#starts[place + 1])
  }

  /** Place of the first parent; -1 where there is none in the graph. */
  firstParentOf(place: number): number {
    return this.#first[place] ?? -1
  }

  /** Marks (1) the commits that some commits reach, themselves included. Unknown ones are passed over. */
  reachedFrom(oids: Iterable<string>): Uint8Array {
    const marks = new Uint8Array(this.size)
    for (const oid of oids) {
      const place = this.#places.get(oid)
      if (place !== undefined) marks[place] = 1
    }
    for (let place = 0; place < marks.length; place++) {
      if (marks[place] === 1) for (const parent of this.parentsOf(place)) marks[parent] = 1
    }
    return marks
  }

  /** Marks (1) a commit and all that come after it. */
  containing(place: number): Uint8Array {
    const marks = new Uint8Array(this.size)
    marks[place] = 1
    for (let child = place - 1; child >= 0; child--) {
      if (this.parentsOf(child).some((parent) => marks[parent] === 1)) marks[child] = 1
    }
    return marks
  }
}
