import {
  type Candidate,
  type Chunk,
  type Detection,
  type FilterReason,
  mask,
  type Needle,
  newSighting,
  type Rejection,
  type Rule,
  Secret,
} from '../model/index.ts'
import { literalPattern, needleSearcher } from '../search/index.ts'
import { allowCommentsOf } from './allow-comments.ts'
import { confidenceOf } from './confidence.ts'
import { excerptOf } from './excerpt.ts'
import { isPlainName, judge } from './judge.ts'
import { Locator } from './locate.ts'
import { maskForms } from './masking.ts'
import { anchorsOf, type CompiledRule, compileRule, type KeyMatch, matchesIn } from './matches.ts'
import { views } from './views/index.ts'

/** Finds keys in bytes. Pure: the same bytes yield the same detections on any thread, in any order. */
export interface Detector {
  /** Every key, in every view, contains at least one of these. */
  readonly needles: readonly Needle[]
  detect(chunk: Chunk): Generator<Detection>
  /** Returns the text with every key in it masked. */
  redact(text: string): string
}

export function createDetector(rules: readonly Rule[]): Detector {
  const compiled = rules.map(compileRule)
  const needles = needlesOf(compiled)
  return {
    needles,
    *detect(chunk) {
      if (!needleSearcher(needles).holds(chunk.bytes)) return
      for (const rule of compiled) {
        for (const view of views) yield* detectIn(chunk, rule, view, compiled)
      }
    },
    redact: (text) => maskForms(text, compiled, { names: false }),
  }
}

/** The needles of a detector for these rules, without creating the detector. */
export function needlesFor(rules: readonly Rule[]): Needle[] {
  return needlesOf(rules.map((rule) => ({ anchors: anchorsOf(rule) })))
}

function needlesOf(rules: readonly Pick<CompiledRule, 'anchors'>[]): Needle[] {
  const anchors = [...new Set(rules.flatMap((rule) => rule.anchors))]
  return views.flatMap((view) =>
    anchors.map((anchor) => ({ view: view.name, pattern: literalPattern(view.needle(anchor)) })),
  )
}

function* detectIn(
  chunk: Chunk,
  rule: CompiledRule,
  view: (typeof views)[number],
  rules: readonly CompiledRule[],
): Generator<Detection> {
  const locators = new Map<string, Locator>()
  for (const match of matchesIn(chunk.bytes, chunk.owned.start, chunk.owned.end, rule, view)) {
    const judgement = judge(match)
    const position = chunk.hasLines ? positionOf(chunk, match, locators) : noPosition
    yield judgement.reason === null
      ? candidate(chunk, match, position, rules)
      : rejection(chunk, match, judgement.reason, position)
  }
}

interface MatchPosition {
  readonly line: number | null
  readonly column: number | null
}

const noPosition: MatchPosition = { line: null, column: null }

function positionOf(chunk: Chunk, match: KeyMatch, locators: Map<string, Locator>): MatchPosition {
  const kind = `${match.reader.decoded.join()} ${match.start % match.reader.unit}`
  let locator = locators.get(kind)
  if (locator === undefined) {
    locator = new Locator(chunk, match.reader)
    locators.set(kind, locator)
  }
  return locator.locate(match.start)
}

/** End position of a match. Bytes skipped between its characters count as columns and lines too. */
function endOf(
  { reader, decoded, prefix, body, start, end }: KeyMatch,
  { line, column }: MatchPosition,
): { endLine: number | null; endColumn: number | null } {
  if (line === null || column === null) return { endLine: line, endColumn: null }
  if (decoded === reader.decoded) {
    return { endLine: line, endColumn: column + prefix.text.length + body.length }
  }
  const lines = reader.text(start, end).split('\n')
  const last = lines[lines.length - 1] ?? ''
  const endLine = line + lines.length - 1
  return { endLine, endColumn: (lines.length === 1 ? column : 1) + last.length }
}

function candidate(
  chunk: Chunk,
  match: KeyMatch,
  position: MatchPosition,
  rules: readonly CompiledRule[],
): Candidate {
  const { prefix, body, start, compiled } = match
  const text = prefix.text + body
  return {
    kind: 'candidate',
    rule: compiled.rule,
    secret: new Secret(text, prefix.text.length),
    mode: prefix.mode,
    sighting: {
      ...newSighting,
      ...chunk.origin,
      offset: chunk.start.offset + start,
      ...position,
      ...endOf(match, position),
      decoded: match.decoded,
      endEstimated: match.endEstimated,
      confidence: confidenceOf(chunk.bytes, match),
      excerpt: chunk.hasLines ? excerptOf(chunk.bytes, match, rules) : null,
      allowComments: chunk.hasLines
        ? allowCommentsOf(chunk.bytes, match, (text) => maskForms(text, rules, { names: false }))
        : [],
    },
  }
}

function rejection(
  chunk: Chunk,
  match: KeyMatch,
  reason: FilterReason,
  position: MatchPosition,
): Rejection {
  const { prefix, body, compiled } = match
  const text = prefix.text + body
  // The filter may have been wrong: anything that could be a key is masked.
  const shown = isPlainName(body) ? text : mask(text, prefix.text.length)
  const { source, path, object } = chunk.origin
  const filtered = {
    ruleId: compiled.rule.id,
    text: shown,
    reason,
    source,
    path,
    ...position,
    object,
  }
  return { kind: 'rejection', filtered }
}
