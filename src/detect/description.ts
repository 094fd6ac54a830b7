import {
  type Candidate,
  type Chunk,
  type Detection,
  type FilterReason,
  fullPath,
  mask,
  newSighting,
  type Rejection,
  Secret,
  type Span,
} from '../model/index.ts'
import { allowCommentsOf } from './allow-comments.ts'
import { confidenceOf } from './confidence.ts'
import { excerptOf } from './excerpt.ts'
import { isPlainName, judge } from './judge.ts'
import { Locator } from './locate.ts'
import type { CompiledRule } from './matches.ts'
import type { Place, PlacedMatch } from './placed-match.ts'

interface MatchPosition {
  readonly line: number | null
  readonly column: number | null
}

const noPosition: MatchPosition = { line: null, column: null }

/** What reports must not show of a chunk. */
interface Concealment {
  /** Where a key may be read by decoding, in order of place. */
  readonly hidden: () => readonly Span[]
  /** Returns a text with every key in it masked. */
  readonly redact: (text: string) => string
}

/** Describes the matches of one chunk for the report. Matches of one view must come in order of place. */
export class Description {
  readonly #chunk: Chunk
  readonly #rules: readonly CompiledRule[]
  readonly #concealment: Concealment
  readonly #locators = new Map<string, Locator>()

  constructor(chunk: Chunk, rules: readonly CompiledRule[], concealment: Concealment) {
    this.#chunk = chunk
    this.#rules = rules
    this.#concealment = concealment
  }

  of(match: PlacedMatch): Detection {
    const { reason } = judge(match.match)
    const position = this.#chunk.hasLines ? this.#positionOf(match.place) : noPosition
    return reason === null
      ? this.#candidate(match, position)
      : this.#rejection(match, reason, position)
  }

  #positionOf({ reader, start }: Place): MatchPosition {
    const kind = `${reader.decoded.join()} ${start % reader.unit}`
    let locator = this.#locators.get(kind)
    if (locator === undefined) {
      locator = new Locator(this.#chunk, reader)
      this.#locators.set(kind, locator)
    }
    return locator.locate(start)
  }

  #candidate(placed: PlacedMatch, position: MatchPosition): Candidate {
    const { match, place, decoded } = placed
    const { prefix, body, compiled, endEstimated } = match
    const { bytes, hasLines, origin, start } = this.#chunk
    const { hidden, redact } = this.#concealment
    return {
      kind: 'candidate',
      rule: compiled.rule,
      secret: new Secret(prefix.text + body, prefix.text.length),
      mode: prefix.mode,
      sighting: {
        ...newSighting,
        ...origin,
        offset: start.offset + place.start,
        ...position,
        ...endOf(placed, position),
        decoded,
        endEstimated,
        confidence: confidenceOf(bytes, placed),
        excerpt: hasLines ? excerptOf(bytes, placed, this.#rules, hidden()) : null,
        allowComments: hasLines ? allowCommentsOf(bytes, place, redact) : [],
      },
    }
  }

  #rejection({ match }: PlacedMatch, reason: FilterReason, position: MatchPosition): Rejection {
    const { prefix, body, compiled } = match
    const text = prefix.text + body
    const { source, path, inner, object } = this.#chunk.origin
    return {
      kind: 'rejection',
      filtered: {
        ruleId: compiled.rule.id,
        // The filter may have been wrong: anything that could be a key is masked.
        text: isPlainName(body) ? text : mask(text, prefix.text.length),
        reason,
        source,
        path: fullPath(path, inner),
        ...position,
        object,
      },
    }
  }
}

/** End position of a match. Bytes skipped between its characters count as columns and lines too. */
function endOf(
  { match, decoded, place: { reader, start, end } }: PlacedMatch,
  { line, column }: MatchPosition,
): { endLine: number | null; endColumn: number | null } {
  if (line === null || column === null) return { endLine: line, endColumn: null }
  if (decoded === reader.decoded) {
    return { endLine: line, endColumn: column + match.prefix.text.length + match.body.length }
  }
  const lines = reader.text(start, end).split('\n')
  const last = lines[lines.length - 1] ?? ''
  const endLine = line + lines.length - 1
  return { endLine, endColumn: (lines.length === 1 ? column : 1) + last.length }
}
