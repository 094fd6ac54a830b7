import type { Candidate, Chunk, FilterReason, RejectionCount } from '../model/index.ts'
import type { Description } from './description.ts'
import { judge } from './judge.ts'
import { type CompiledRule, type KeyMatch, matchesIn } from './matches.ts'
import { type PlacedMatch, placed } from './placed-match.ts'
import type { Refuse, SeenNames } from './seen-names.ts'
import { views } from './views/index.ts'

/** A rule, and the names that were judged by it. */
interface JudgingRule {
  readonly compiled: CompiledRule
  readonly seen: SeenNames
}

/**
 * The keys in a chunk, and the number of matches that each filter rejected. Rejected matches are neither located nor
 * described, and names in plain text are judged once.
 * @param decoded what was found by decoding.
 * @returns the rejected matches of a chunk without a key.
 */
export function* countedDetections(
  chunk: Chunk,
  rules: readonly JudgingRule[],
  decoded: readonly PlacedMatch[],
  describe: () => Description,
): Generator<Candidate | RejectionCount, readonly RejectionCount[] | null> {
  const byStart = new Map(decoded.map((match) => [match.place.start, match]))
  const counts = new Map<FilterReason, number>()
  const count = (reason: FilterReason) => counts.set(reason, (counts.get(reason) ?? 0) + 1)
  // A key that continues in encoded text is one key.
  const isFound = (at: number) => byStart.get(at)?.accepted === true
  const refuse: Refuse = (at, reason) => {
    if (!isFound(at)) count(reason)
  }
  let hasKey = decoded.some(({ accepted }) => accepted)
  const names = rules.map(({ seen }) => seen.in(chunk.bytes))
  for (const [index, { compiled }] of rules.entries()) {
    const plain = names[index]?.keysIn(chunk.owned, refuse) ?? []
    for (const matches of [plain, otherKeys(chunk, compiled, refuse)]) {
      const description = describe()
      for (const match of matches) {
        if (isFound(match.start)) continue
        hasKey = true
        byStart.delete(match.start)
        yield description.of(placed(match)) as Candidate
      }
    }
  }
  const description = describe()
  for (const match of byStart.values()) {
    const { reason } = judge(match.match)
    if (reason === null) yield description.of(match) as Candidate
    else count(reason)
  }
  if (!hasKey) for (const rule of names) rule.remember()
  const rejections = Array.from(counts, ([reason, number]): RejectionCount => {
    return { kind: 'rejections', reason, count: number }
  })
  yield* rejections
  return hasKey ? null : rejections
}

/** The keys in views other than plain text. */
function* otherKeys(chunk: Chunk, compiled: CompiledRule, refuse: Refuse): Generator<KeyMatch> {
  const { start, end } = chunk.owned
  for (const view of views) {
    if (view.name === 'raw') continue
    for (const match of matchesIn(chunk.bytes, start, end, compiled, view)) {
      const { reason } = judge(match)
      if (reason === null) yield match
      else refuse(match.start, reason)
    }
  }
}
