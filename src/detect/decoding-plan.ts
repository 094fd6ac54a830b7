import type { Pattern } from '../model/index.ts'
import { createSearcher, literalPattern, type Searcher } from '../search/index.ts'
import type { CompiledRule } from './matches.ts'
import type { Decoder } from './views/decoder.ts'
import { decoders, views } from './views/index.ts'

/** What to search for, to find the texts that decoders can open. */
export interface DecodingPlan {
  readonly patterns: readonly Pattern[]
  /** The decoder of each pattern. */
  readonly owners: readonly Decoder[]
  readonly searcher: Searcher
  /** The decoders that open a key whose body stops at a character, by its code. */
  readonly byBreak: readonly (readonly Decoder[])[]
}

/** Most levels of encoding that patterns are made for; deeper ones are found if the text around them is decoded. */
const nestedLevels = 3

/**
 * Collects the patterns of all decoders for the rules' prefixes: each encoding by itself, and within the encodings that
 * change every byte.
 */
export function planDecoding(rules: readonly Pick<CompiledRule, 'anchors'>[]): DecodingPlan {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))]
  const patterns: Pattern[] = []
  const owners: Decoder[] = []
  for (const [decoder, pattern] of anchors.flatMap(patternsFor)) {
    patterns.push(pattern)
    owners.push(decoder)
  }
  let searcher: Searcher | null = null
  return {
    patterns,
    owners,
    // Most scans find no text to decode and never need it.
    get searcher() {
      searcher ??= createSearcher(patterns)
      return searcher
    },
    byBreak: Array.from({ length: 256 }, (_, code) =>
      decoders.filter(({ breaks }) => breaks?.includes(String.fromCharCode(code))),
    ),
  }
}

type OwnedPattern = readonly [Decoder, Pattern]

function patternsFor(prefix: string): OwnedPattern[] {
  const plain = decoders.flatMap((decoder) =>
    decoder.patterns(prefix).map((pattern): OwnedPattern => [decoder, pattern]),
  )
  const inner = views
    .filter((view) => view.name !== 'raw')
    .map((view) => literalPattern(view.needle(prefix)))
  const all = [...plain]
  let level: readonly Pattern[] = [...inner, ...plain.map(([, pattern]) => pattern)]
  for (let depth = 2; depth <= nestedLevels; depth++) {
    const outer = decoders.flatMap((decoder) =>
      level.flatMap((pattern) =>
        (decoder.nested?.(pattern) ?? []).map((nested): OwnedPattern => [decoder, nested]),
      ),
    )
    all.push(...outer)
    // Deeper than two levels only what is often nested: base64 in base64 in base64.
    level = outer.filter(([decoder]) => decoder.nestsDeeply).map(([, pattern]) => pattern)
  }
  return all
}
