import type { OutcomeOf, UnreadableReason } from '../../model/index.ts'
import { type Forest, loopedEntry } from './forest.ts'
import type { PackIndex } from './index-file.ts'
import type { PackPlan } from './plan.ts'

/** Object id of an entry, in hex. */
export function oidOf({ ids, idBytes, idOf }: PackIndex, entry: number): string {
  const at = (idOf[entry] as number) * idBytes
  return Buffer.from(ids.buffer, ids.byteOffset + at, idBytes).toString('hex')
}

/** All entries that depend on an entry, directly or through others. */
function* descendants({ firstChild, nextSibling }: Forest, entry: number): Generator<number> {
  const stack = [firstChild[entry] as number]
  for (let child = stack.pop(); child !== undefined; child = stack.pop()) {
    if (child === -1) continue
    yield child
    stack.push(nextSibling[child] as number, firstChild[child] as number)
  }
}

/** Takes the groups of a pack that no thread has taken, and defers their objects to git. */
export function* unreadGroups(pack: PackPlan): Generator<OutcomeOf<'deferred' | 'unreadable'>> {
  const { groups, counters } = pack
  for (;;) {
    const group = Atomics.add(counters, 0, 1)
    if (group >= groups.length - 1) return
    yield* unreadRoots(pack, groups[group] as number, groups[group + 1] as number)
  }
}

/** Defers all entries of the trees below some roots to git. */
export function* unreadRoots(
  { forest, index }: PackPlan,
  from: number,
  to: number,
): Generator<OutcomeOf<'deferred' | 'unreadable'>> {
  for (const root of forest.roots.subarray(from, to)) {
    const looped = forest.types[root] === loopedEntry
    for (const entry of [root, ...descendants(forest, root)]) {
      const oid = oidOf(index, entry)
      yield looped ? { kind: 'unreadable', oid, reason: 'loop' } : { kind: 'deferred', oid }
    }
  }
}

/** Entries of one group that were not read: git is asked for them, or they are reported. */
export class LeftEntries {
  readonly #plan: Pick<PackPlan, 'forest' | 'index'>
  #items: OutcomeOf<'deferred' | 'unreadable'>[] = []

  constructor(plan: Pick<PackPlan, 'forest' | 'index'>) {
    this.#plan = plan
  }

  /**
   * @param reason why no reader can read it; null leaves it to git.
   * @param searched true if it was already counted as searched.
   */
  add(entry: number, reason: UnreadableReason | null, searched = false): void {
    const oid = oidOf(this.#plan.index, entry)
    if (reason !== null) this.#items.push({ kind: 'unreadable', oid, reason })
    else this.#items.push({ kind: 'deferred', oid, searched: searched || undefined })
  }

  /** The entries that depend on this one. */
  addChildren(entry: number, reason: UnreadableReason | null, searched = false): void {
    for (const child of descendants(this.#plan.forest, entry)) this.add(child, reason, searched)
  }

  addTree(entry: number, reason: UnreadableReason | null): void {
    this.add(entry, reason)
    this.addChildren(entry, reason)
  }

  /** Empties it. */
  take(): readonly OutcomeOf<'deferred' | 'unreadable'>[] {
    const items = this.#items
    this.#items = []
    return items
  }
}
