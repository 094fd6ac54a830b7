import {
  type Chunk,
  type Detection,
  type Needles,
  type Origin,
  originText,
  type Problem,
  type Rule,
  type SavedTables,
  type Span,
} from '../model/index.ts'
import { type DecodedMatches, matchesInDecoded } from './decoded-matches.ts'
import { planDecoding } from './decoding-plan.ts'
import { Description } from './description.ts'
import { withoutHidden } from './hidden-text.ts'
import { maskForms } from './masking.ts'
import { anchorsOf, type CompiledRule, compileRule, matchesIn } from './matches.ts'
import { placed } from './placed-match.ts'
import { decoders, views } from './views/index.ts'

/** Finds keys in bytes. Pure: the same bytes yield the same detections on any thread, in any order. */
export interface Detector {
  /** Every key, in every view, contains at least one of these. */
  readonly needles: Needles
  /** A problem is text that takes too much work to decode. */
  detect(chunk: Chunk): Generator<Detection | Problem>
  /** Returns the text with every key in it masked. */
  redact(text: string): string
}

export interface DetectorOptions {
  /** Most encodings within each other that are decoded; 0 decodes nothing. */
  readonly decodeDepth: number
  /** Saved tables for `needlesFor` these rules, if there are any and anything is decoded. */
  readonly tables?: SavedTables | null
}

export const defaultDecodeDepth = 5

export function createDetector(
  rules: readonly Rule[],
  { decodeDepth, tables = null }: DetectorOptions = { decodeDepth: defaultDecodeDepth },
): Detector {
  const compiled = rules.map(compileRule)
  const plan = planDecoding(compiled, { decode: decodeDepth > 0, tables })
  const look = (bytes: Buffer, span: Span) =>
    matchesInDecoded(bytes, span, compiled, plan, decodeDepth)
  return {
    needles: plan.needles,
    *detect(chunk) {
      if (!plan.searcher.holds(chunk.bytes)) return
      const through = look(chunk.bytes, chunk.owned)
      yield* detections(chunk, compiled, through)
      if (!through.finished) yield tooMuchWork(chunk.origin)
    },
    redact: (text) => maskForms(withoutHidden(text, look), compiled, { names: false }),
  }
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
  { matches, hidden }: DecodedMatches,
): Generator<Detection> {
  const { bytes, owned } = chunk
  const byStart = new Map(matches.map((match) => [match.place.start, match]))
  for (const rule of rules) {
    for (const view of views) {
      const description = new Description(chunk, rules, hidden)
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
  const description = new Description(chunk, rules, hidden)
  for (const match of byStart.values()) yield description.of(match)
}

function tooMuchWork(origin: Origin): Problem {
  return {
    kind: 'problem',
    what: originText(origin),
    reason: { code: 'decode-work' },
  }
}
