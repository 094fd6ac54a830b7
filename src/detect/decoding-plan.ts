import type { Needles, Pattern, SavedTables } from '../model/index.ts'
import { literalPattern, needleSearcher, type Searcher, savedNeedles } from '../search/index.ts'
import { embeddedStarts } from './embedded-starts.ts'
import type { CompiledRule } from './matches.ts'
import type { Decoder } from './views/decoder.ts'
import { decoders, views } from './views/index.ts'

/** What to search for, to find keys in plain text and the texts that decoders can open. */
export interface DecodingPlan {
  /** The decoder of each pattern; none for plain text. Made when it is first read: most texts have no match. */
  readonly owners: readonly (Decoder | undefined)[]
  /** `Pattern.phase` of each pattern. */
  readonly phases: readonly number[]
  /** The patterns of the decoders, and then those of plain text and of embedded containers. */
  readonly needles: Needles
  readonly searcher: Searcher
  /** The decoders that open a key whose body stops at a character, by its code. */
  readonly byBreak: readonly (readonly Decoder[])[]
}

interface PlanOptions {
  readonly decode: boolean
  /** `Needles.tables` */
  readonly tables: SavedTables | null
}

/**
 * Collects the patterns of all decoders for the rules' prefixes: each encoding by itself, and within the encodings that
 * change every byte.
 */
export function planDecoding(
  rules: readonly Pick<CompiledRule, 'anchors'>[],
  { decode, tables }: PlanOptions = { decode: true, tables: null },
): DecodingPlan {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))]
  if (tables !== null) return newPlan(anchors, { decode, tables })
  const key = JSON.stringify([decode, anchors])
  const plan = plans.get(key) ?? newPlan(anchors, { decode, tables })
  if (plans.size >= mostPlans) plans.clear()
  plans.set(key, plan)
  return plan
}

/** Plans without saved tables: making theirs takes long, and a process that reads many repositories has the same rules again. */
const plans = new Map<string, DecodingPlan>()
const mostPlans = 4

function newPlan(anchors: readonly string[], { decode, tables }: PlanOptions): DecodingPlan {
  const ownedPatterns = once(() => (decode ? anchors.flatMap(patternsFor) : []))
  const patterns = once(() => [
    ...ownedPatterns().map(([, pattern]) => pattern),
    ...plainPatterns(anchors),
    ...(decode ? embeddedPatterns() : []),
  ])
  const owners = once(
    () =>
      tables?.owners.map((owner) => decoders[owner]) ?? ownedPatterns().map(([decoder]) => decoder),
  )
  const needles =
    tables === null
      ? {
          tables,
          get patterns() {
            return patterns()
          },
        }
      : savedNeedles(tables)
  const phases = once(() => tables?.phases ?? patterns().map(({ phase }) => phase))
  return {
    get owners() {
      return owners()
    },
    get phases() {
      return phases()
    },
    needles,
    searcher: needleSearcher(needles),
    byBreak: Array.from({ length: 256 }, (_, code) =>
      decoders.filter(({ breaks }) => breaks?.includes(String.fromCharCode(code))),
    ),
  }
}

/** A function that computes its result with the first call. */
export function once<Result extends object>(compute: () => Result): () => Result {
  let result: Result | null = null
  return () => {
    result ??= compute()
    return result
  }
}

function embeddedPatterns(): Pattern[] {
  return embeddedStarts.map((start) => literalPattern(Buffer.from(start, 'latin1')))
}

function plainPatterns(anchors: readonly string[]): Pattern[] {
  return views.flatMap((view) => anchors.map((anchor) => literalPattern(view.needle(anchor))))
}

type OwnedPattern = readonly [Decoder, Pattern]

/** Every decoder's own patterns, those with a line break in them, and those of other encodings within it. */
function patternsFor(prefix: string): OwnedPattern[] {
  const single = decoders.flatMap((decoder) => owned(decoder, decoder.patterns(prefix)))
  const inUtf16 = decoders.flatMap((decoder) =>
    decoder.nestsDeeply ? owned(decoder, within(decoder, otherViews(prefix))) : [],
  )
  const wrapped = [...single, ...inUtf16].flatMap(([decoder, pattern]) =>
    owned(decoder, decoder.wrapped?.(pattern) ?? []),
  )
  return [
    ...single,
    ...wrapped,
    ...decoders.flatMap((outer) => owned(outer, nestedPatterns(outer, prefix))),
  ]
}

/**
 * Other encodings within one that changes every byte. Each pattern makes the search slower, so only those are made that
 * are worth it: UTF-16 and the encodings that change every byte; escapes within base64; and a third level of the
 * encodings that are often within each other.
 */
function nestedPatterns(outer: Decoder, prefix: string): Pattern[] {
  const unbroken = (inner: readonly Decoder[]) =>
    inner.flatMap((decoder) => decoder.commonPatterns?.(prefix) ?? decoder.patterns(prefix))
  const views = otherViews(prefix)
  const whole = unbroken(decoders.filter(({ nested }) => nested))
  if (!outer.nestsDeeply) return within(outer, [...views, ...whole])
  const deep = decoders.filter(({ nestsDeeply }) => nestsDeeply)
  const twice = deep.flatMap((middle) => within(middle, [...views, ...unbroken(deep)]))
  const escapes = outer.holdsEscapes ? unbroken(decoders.filter(({ nested }) => !nested)) : []
  return within(outer, [...views, ...whole, ...escapes, ...twice])
}

/** How texts that match these patterns read in an encoding. */
function within(outer: Decoder, inner: readonly Pattern[]): Pattern[] {
  return inner.flatMap((pattern) => outer.nested?.(pattern) ?? [])
}

/** The prefix as the views other than plain text read it. */
function otherViews(prefix: string): Pattern[] {
  return views
    .filter((view) => view.name !== 'raw')
    .map((view) => literalPattern(view.needle(prefix)))
}

function owned(decoder: Decoder, patterns: readonly Pattern[]): OwnedPattern[] {
  return patterns.map((pattern) => [decoder, pattern])
}
