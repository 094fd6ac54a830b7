import type { Span } from '../../model/index.ts'
import { copiesOfParts } from './delta-copies.ts'
import type { Forest } from './forest.ts'

/** An object whose matches are all ruled out, and the parts of it that decide that. */
interface RuledOutObject {
  readonly entry: number
  readonly size: number
  readonly parts: readonly Span[]
}

/** Adds an entry and those that it builds on. Returns their root if it was not there; else null. */
export function addWithBases(
  needed: Set<number>,
  entry: number,
  parents: Forest['parents'],
): number | null {
  let at = entry
  while (!needed.has(at)) {
    needed.add(at)
    const parent = parents[at] as number
    if (parent < 0) return at
    at = parent
  }
  return null
}

/** Inflates the delta of an entry. Returns its place in memory; null if it cannot be read. */
type InflateDelta = (entry: number) => Span | null

/**
 * Follows ruled-out matches to the objects that build on theirs. Where a delta copies all that decides, they are ruled out
 * there too, and the object need not be rebuilt: of files with a long history, most versions.
 */
export class RuledOutCopies {
  readonly #forest: Forest
  readonly #memory: Buffer
  readonly #inflate: InflateDelta

  constructor(forest: Forest, memory: Buffer, inflate: InflateDelta) {
    this.#forest = forest
    this.#memory = memory
    this.#inflate = inflate
  }

  /**
   * Adds the entries below an object in which its matches may not be ruled out to `suspects`, and those between to
   * `needed`. Suspects are not followed.
   */
  follow(object: RuledOutObject, suspects: Set<number>, needed: Set<number>): void {
    const { firstChild, nextSibling, parents } = this.#forest
    const stack = [object]
    for (let base = stack.pop(); base !== undefined; base = stack.pop()) {
      let entry = firstChild[base.entry] as number
      for (; entry !== -1; entry = nextSibling[entry] as number) {
        if (suspects.has(entry)) continue
        const copy = this.#copyIn(entry, base)
        if (copy === null) {
          suspects.add(entry)
          addWithBases(needed, entry, parents)
        } else if (copy.parts.length > 0 && firstChild[entry] !== -1) stack.push(copy)
      }
    }
  }

  #copyIn(entry: number, { size, parts }: RuledOutObject): RuledOutObject | null {
    const delta = this.#inflate(entry)
    const copied = delta === null ? null : copiesOfParts(this.#memory, delta, size, parts)
    return copied === null ? null : { entry, ...copied }
  }
}
