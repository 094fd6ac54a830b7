import {
  type Chunk,
  contextBytes,
  type Detection,
  type Needles,
  type Origin,
  originText,
  type Problem,
  type Rule,
  type SavedTables,
  type Span,
} from '../model/index.ts'
import { isShortened, type PatternHit } from '../search/index.ts'
import { countedDetections } from './counted-detections.ts'
import { matchesInDecoded } from './decoded-matches.ts'
import { type DecodingPlan, once, planDecoding } from './decoding-plan.ts'
import { Description } from './description.ts'
import { withoutHidden } from './hidden-text.ts'
import { maskForms } from './masking.ts'
import { anchorsOf, type CompiledRule, compileRule, matchesIn } from './matches.ts'
import { type PlacedMatch, placed } from './placed-match.ts'
import { SeenChunks } from './seen-chunks.ts'
import { SeenNames } from './seen-names.ts'
import { mostAfter, mostBefore } from './views/decoder.ts'
import { decoders, views } from './views/index.ts'

/** Finds keys in bytes. Pure: the same bytes yield the same detections on any thread, in any order. */
export interface Detector {
  /** Every key, in every view, contains at least one of these. */
  readonly needles: Needles
  /** True if encodings are decoded. */
  readonly decodes: boolean
  /** A problem is text that takes too much work to decode. */
  detect(chunk: Chunk): Generator<Detection | Problem>
  /**
   * The bytes that show that nothing is decoded at a match of a needle or of its short form (`shortPatterns`); null if
   * something is, or may be. A text in which this is true of all matches has neither keys nor rejected matches. The same
   * bytes show the same wherever they are; those that reach the start or the end of a text, only there.
   */
  rulesOut(bytes: Buffer, hit: PatternHit): Span | null
  /** Returns the text with every key in it masked. */
  redact(text: string): string
}

export interface DetectorOptions {
  /** Most encodings within each other that are decoded; 0 decodes nothing. */
  readonly decodeDepth: number
  /** Saved tables for `needlesFor` these rules, if there are any. */
  readonly tables?: SavedTables | null
  /** Counts rejected matches instead of describing each. Default: false. */
  readonly countRejections?: boolean
}

export const defaultDecodeDepth = 5

export function createDetector(
  rules: readonly Rule[],
  { decodeDepth, tables = null, countRejections = false }: DetectorOptions = {
    decodeDepth: defaultDecodeDepth,
  },
): Detector {
  const compiled = rules.map(compileRule)
  const everything = planDecoding(compiled, { decode: true, tables })
  const plan =
    decodeDepth > 0 ? everything : planDecoding(compiled, { decode: false, tables: null })
  const judging = compiled.map((rule) => ({ compiled: rule, seen: new SeenNames(rule) }))
  const seen = new SeenChunks()
  const hide = (bytes: Buffer, span: Span) =>
    matchesInDecoded(bytes, span, compiled, everything, defaultDecodeDepth).hidden
  const redact = (text: string) => maskForms(withoutHidden(text, hide), compiled, { names: false })
  return {
    needles: plan.needles,
    decodes: decodeDepth > 0,
    *detect(chunk) {
      const { bytes, owned } = chunk
      const known = countRejections ? seen.rejectionsIn(chunk) : undefined
      if (known !== undefined) yield* known
      if (known !== undefined || !plan.searcher.holds(nearby(bytes, owned))) return
      const { matches, hidden, finished } = matchesInDecoded(
        bytes,
        owned,
        compiled,
        plan,
        decodeDepth,
      )
      // What is not searched is hidden all the same: a reader of the report may decode it.
      const concealed =
        decodeDepth < defaultDecodeDepth ? once(() => hide(bytes, owned)) : () => hidden
      const describe = () => new Description(chunk, compiled, { hidden: concealed, redact })
      if (countRejections) {
        const counted = yield* countedDetections(chunk, judging, matches, describe)
        if (finished) seen.add(chunk, counted)
      } else yield* detections(chunk, compiled, matches, describe)
      if (!finished) yield tooMuchWork(chunk.origin)
    },
    rulesOut: (bytes, hit) => rulesOut(plan, bytes, hit),
    redact,
  }
}

function rulesOut(plan: DecodingPlan, bytes: Buffer, hit: PatternHit): Span | null {
  const { owners, phases } = plan
  const decoder = owners[hit.pattern]
  if (decoder === undefined) return null
  const phase = phases[hit.pattern] ?? 0
  for (const { start, end } of wholeMatches(plan, bytes, hit))
    if (decoder.open(bytes, { start, end, phase }) !== null) return null
  return {
    start: decoder.readsOffset ? 0 : Math.max(0, hit.start - mostBefore),
    end: Math.min(bytes.length, hit.end + mostAfter),
  }
}

/** The matches of a whole pattern around a match of its short form. */
function wholeMatches(
  { needles, searcher }: DecodingPlan,
  bytes: Buffer,
  hit: PatternHit,
): readonly PatternHit[] {
  const pattern = needles.patterns[hit.pattern]
  if (pattern === undefined || !isShortened(pattern)) return [hit]
  const from = Math.max(0, hit.start - searcher.reach)
  const near = bytes.subarray(from, hit.end + searcher.reach)
  return [...searcher.hits(near, 0, near.length)]
    .filter((match) => match.pattern === hit.pattern)
    .map((match) => ({ ...match, start: match.start + from, end: match.end + from }))
}

/** The owned bytes and their context: chunks may own a small part of what they hold. */
function nearby(bytes: Buffer, { start, end }: Span): Buffer {
  return bytes.subarray(Math.max(0, start - contextBytes), end + contextBytes)
}

/** `SavedTables.owners` for `needlesFor` these rules. */
export function ownersFor(rules: readonly Rule[]): number[] {
  const { owners } = planDecoding(rules.map((rule) => ({ anchors: anchorsOf(rule) })))
  return owners.map((owner) => (owner === undefined ? -1 : decoders.indexOf(owner)))
}

/** The needles of a detector for these rules, without creating the detector. */
export function needlesFor(rules: readonly Rule[]): Needles {
  return planDecoding(rules.map((rule) => ({ anchors: anchorsOf(rule) }))).needles
}

function* detections(
  chunk: Chunk,
  rules: readonly CompiledRule[],
  matches: readonly PlacedMatch[],
  describe: () => Description,
): Generator<Detection> {
  const { bytes, owned } = chunk
  const byStart = new Map(matches.map((match) => [match.place.start, match]))
  for (const rule of rules) {
    for (const view of views) {
      const description = describe()
      for (const match of matchesIn(bytes, owned.start, owned.end, rule, view)) {
        const plain = description.of(placed(match))
        const decoded = byStart.get(match.start)
        // A key that continues in encoded text is one key.
        if (decoded?.accepted) continue
        if (plain.kind === 'candidate') byStart.delete(match.start)
        yield plain
      }
    }
  }
  const description = describe()
  for (const match of byStart.values()) yield description.of(match)
}

function tooMuchWork(origin: Origin): Problem {
  return {
    kind: 'problem',
    what: originText(origin),
    reason: { code: 'decode-work' },
  }
}
