import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

/** The commits that refs and reflogs reach, and how they follow each other. */
export class CommitGraph {
  /** Ids, no commit before one that comes after it in history; the newest first. */
  readonly order: readonly string[]
  /** Those with several parents, in the same order. */
  readonly merges: readonly string[]
  readonly #places = new Map<string, number>()
  /** For each commit where its children begin in `#children`. */
  readonly #starts: Uint32Array
  readonly #children: Uint32Array

  /** @param lines of `rev-list --parents`: a commit and its parents. */
  constructor(lines: readonly string[]) {
    const commits = lines.map((line) => line.split(' '))
    this.order = commits.map(([oid = '']) => oid)
    this.merges = commits.filter((words) => words.length > 2).map(([oid = '']) => oid)
    for (const [place, oid] of this.order.entries()) this.#places.set(oid, place)
    const edges = commits.flatMap(([, ...parents], child) =>
      parents.flatMap((parent) => {
        const place = this.#places.get(parent)
        return place === undefined ? [] : [[place, child] as const]
      }),
    )
    this.#starts = new Uint32Array(commits.length + 1)
    for (const [parent] of edges) {
      this.#starts[parent + 1] = (this.#starts[parent + 1] as number) + 1
    }
    for (let i = 1; i < this.#starts.length; i++) {
      this.#starts[i] = (this.#starts[i] as number) + (this.#starts[i - 1] as number)
    }
    const next = this.#starts.slice()
    this.#children = new Uint32Array(edges.length)
    for (const [parent, child] of edges) {
      const place = next[parent] as number
      this.#children[place] = child
      next[parent] = place + 1
    }
  }

  static async load(repository: Repository, signal: AbortSignal): Promise<CommitGraph> {
    const args = ['rev-list', '--parents', '--date-order', '--all', '--reflog', '--']
    const accept = [128, 129]
    const output = await runGit(repository.shadow.context, args, { signal, accept })
    return new CommitGraph(
      output
        .toString('latin1')
        .split('\n')
        .filter((line) => line !== ''),
    )
  }

  /** Tells of a commit whether it is one of these or comes after one of them; null for one that is not known. */
  following(commits: Iterable<string>): (oid: string) => boolean | null {
    const marks = new Uint8Array(this.order.length)
    const stack: number[] = []
    const visit = (place: number) => {
      if (marks[place] === 1) return
      marks[place] = 1
      stack.push(place)
    }
    for (const oid of commits) {
      const place = this.#places.get(oid)
      if (place !== undefined) visit(place)
    }
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      const end = this.#starts[place + 1] as number
      for (let i = this.#starts[place] as number; i < end; i++) visit(this.#children[i] as number)
    }
    return (oid) => {
      const place = this.#places.get(oid)
      return place === undefined ? null : marks[place] === 1
    }
  }
}
