import { doubled } from './attribution/doubled.ts'
import type { RefTargets } from './ref-targets.ts'

/** Most ref names of one run: many keys in many refs would fill the memory. */
const mostNames = 1_000_000
/** From as many objects on, all names are ordered first: that takes memory, but each name is compared once. */
const manyClaims = 8

/** The refs that have an object. `RefNames.settle` fills in their names. */
export interface NamedRefs {
  readonly count: number
  /** Sorted; empty if all objects together are in too many refs. */
  names: readonly string[]
  complete: boolean
}

export const noRefs: NamedRefs = { count: 0, names: [], complete: true }
export const unknownRefs: NamedRefs = { ...noRefs, complete: false }

interface Claim {
  /** Of the object: decides which of those in as many refs comes first. */
  readonly id: string
  readonly count: number
  /** Refs that point to it without a commit. */
  readonly direct: readonly string[]
  /** False if there may be more of those. */
  readonly complete: boolean
}

interface HeldClaim extends Claim {
  /** Indexes in `targets.commits`. */
  readonly holders: Int32Array
  readonly refs: NamedRefs
}

/**
 * Collects which refs have which objects, and limits how many are named: those of the objects with the fewest refs,
 * whatever the order in which they come.
 */
export class RefNames {
  readonly #targets: RefTargets
  readonly #most: number
  #claims: HeldClaim[] = []
  #claimed = 0
  /** The first claim that was too much: those after it are too. */
  #bound: Claim | null = null

  constructor(targets: RefTargets, most = mostNames) {
    this.#targets = targets
    this.#most = most
  }

  /** @param holders returns indexes in `targets.commits`; called at once, or not at all. */
  claim(claim: Claim, holders: () => Int32Array): NamedRefs {
    const { count } = claim
    if (count === 0) return { ...noRefs, complete: claim.complete }
    const refs = { ...unknownRefs, count }
    const isTooMuch = this.#bound !== null && compareClaims(claim, this.#bound) >= 0
    if (count > this.#most || isTooMuch) return refs
    this.#claims.push({ ...claim, holders: holders(), refs })
    this.#claimed += count
    if (this.#claimed > 2 * this.#most) this.#limit()
    return refs
  }

  /** Fills in the names. */
  settle(): void {
    this.#limit()
    const sorter = this.#claims.length < manyClaims ? null : new Ranks(this.#targets, this.#claims)
    for (const { direct, holders, complete, refs } of this.#claims) {
      refs.names = sorter?.sorted(direct, holders) ?? sortedNames(this.#targets, direct, holders)
      refs.complete = complete
    }
    this.#claims = []
    this.#claimed = 0
  }

  /** Keeps the smallest claims that are not too much together. */
  #limit(): void {
    if (this.#claimed <= this.#most) return
    this.#claims.sort(compareClaims)
    let sum = 0
    const end = this.#claims.findIndex(({ count }) => {
      sum += count
      return sum > this.#most
    })
    const bound = this.#claims[end]
    if (bound === undefined) return
    this.#bound = bound
    this.#claims = this.#claims.slice(0, end)
    this.#claimed = sum - bound.count
  }
}

function compareClaims(a: Claim, b: Claim): number {
  return a.count - b.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

function sortedNames(
  { commits }: RefTargets,
  direct: readonly string[],
  holders: Int32Array,
): string[] {
  const names = new Set(direct)
  for (const index of holders) for (const name of commits[index]?.refs ?? []) names.add(name)
  return [...names].sort()
}

/** The order of all names in some claims: numbers are sorted faster than names. */
class Ranks {
  readonly #names: readonly string[]
  readonly #ranks: ReadonlyMap<string, number>
  /** The ranks of the refs of a commit: from `starts[index]` to `starts[index + 1]`. */
  readonly #starts: Int32Array
  readonly #held: Int32Array
  /** The ranks of one claim. */
  #found = new Int32Array(1024)

  constructor({ commits }: RefTargets, claims: readonly HeldClaim[]) {
    const isUsed = new Uint8Array(commits.length)
    for (const { holders } of claims) for (const index of holders) isUsed[index] = 1
    // Nearly in order: git lists refs by name.
    const names = new Set<string>()
    const used = commits.map(({ refs }, index) => (isUsed[index] === 1 ? refs : []))
    for (const refs of used) for (const name of refs) names.add(name)
    for (const { direct } of claims) for (const name of direct) names.add(name)
    this.#names = [...names].sort()
    this.#ranks = new Map(this.#names.map((name, rank) => [name, rank]))
    this.#starts = new Int32Array(commits.length + 1)
    for (const [index, refs] of used.entries()) {
      this.#starts[index + 1] = (this.#starts[index] as number) + refs.length
    }
    this.#held = new Int32Array(this.#starts.at(-1) ?? 0)
    let end = 0
    for (const refs of used) for (const name of refs) this.#held[end++] = this.#rankOf(name)
  }

  /** The names, sorted, each once. */
  sorted(direct: readonly string[], holders: Int32Array): string[] {
    let count = 0
    const add = (rank: number) => {
      if (count === this.#found.length) this.#found = doubled(this.#found)
      this.#found[count++] = rank
    }
    for (const name of direct) add(this.#rankOf(name))
    for (const index of holders) {
      const end = this.#starts[index + 1] as number
      for (let i = this.#starts[index] as number; i < end; i++) add(this.#held[i] as number)
    }
    const ranks = this.#found.subarray(0, count).sort()
    const names: string[] = []
    for (let i = 0; i < count; i++) {
      if (i === 0 || ranks[i] !== ranks[i - 1])
        names.push(this.#names[ranks[i] as number] as string)
    }
    return names
  }

  #rankOf(name: string): number {
    return this.#ranks.get(name) as number
  }
}
