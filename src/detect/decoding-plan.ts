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

/** Every decoder's own patterns, those with a line break in them, and those of other encodings within it. */
function patternsFor(prefix: string): OwnedPattern[] {
  const single = decoders.flatMap((decoder) => owned(decoder, decoder.patterns(prefix)))
  const wrapped = single.flatMap(([decoder, pattern]) =>
    owned(decoder, decoder.wrapped?.(pattern) ?? []),
  )
  const common = decoders.flatMap(
    (decoder) => decoder.commonPatterns?.(prefix) ?? decoder.patterns(prefix),
  )
  return [
    ...single,
    ...wrapped,
    ...decoders.flatMap((outer) => nestedPatterns(outer, prefix, common)),
  ]
}

/**
 * Other encodings within one that changes every byte: common texts in all of them once, and twice where both are often
 * nested. Escapes in the rarer encodings are not worth their patterns.
 */
function nestedPatterns(
  outer: Decoder,
  prefix: string,
  common: readonly Pattern[],
): OwnedPattern[] {
  const within = (decoder: Decoder, inner: readonly Pattern[]) =>
    inner.flatMap((pattern) => decoder.nested?.(pattern) ?? [])
  const patternsOf = (decoder: Decoder) => decoder.patterns(prefix)
  const otherViews = views
    .filter((view) => view.name !== 'raw')
    .map((view) => literalPattern(view.needle(prefix)))
  if (!outer.nestsDeeply) {
    const whole = decoders.filter(({ nested }) => nested).flatMap(patternsOf)
    return owned(outer, within(outer, [...otherViews, ...whole]))
  }
  const deep = decoders.filter(({ nestsDeeply }) => nestsDeeply)
  const twice = deep.flatMap((middle) =>
    within(middle, [...otherViews, ...deep.flatMap(patternsOf)]),
  )
  return owned(outer, within(outer, [...otherViews, ...common, ...twice]))
}

function owned(decoder: Decoder, patterns: readonly Pattern[]): OwnedPattern[] {
  return patterns.map((pattern) => [decoder, pattern])
}
