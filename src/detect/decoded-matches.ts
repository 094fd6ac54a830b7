import type { Span } from '../model/index.ts'
import { bodyLength, longestBody } from './body.ts'
import { mayBegin } from './control-sequences.ts'
import type { DecodingPlan } from './decoding-plan.ts'
import { judge } from './judge.ts'
import { formsIn, shortestHidden } from './masking.ts'
import { type CompiledRule, type KeyMatch, matchesIn } from './matches.ts'
import type { PlacedMatch } from './placed-match.ts'
import type { Decoded, Decoder, Hit } from './views/decoder.ts'
import { views } from './views/index.ts'
import { withoutInterruptions } from './views/interruptions.ts'
import { readBytes } from './views/raw.ts'

/** How far beyond the searched range encoded texts are looked for, because excerpts must hide them. Bytes. */
const beyond = 1024
/** Work that every text may take, whatever its length; beyond it, each byte allows for `workPerByte`. Decoded bytes. */
const leastWork = 1024 * 1024
const workPerByte = 4
/** A stretch as long as this was cut by the decoder's reach: the next one begins before its end. Bytes. */
const cutLength = 3000
const overlap = 1024

/** What was found by decoding. */
export interface DecodedMatches {
  /** Keys and rejected matches that are not in the plain text, in order of place. */
  readonly matches: readonly PlacedMatch[]
  /**
   * Where a key may be read by decoding, in order of place: excerpts must not show this text. Everything, if decoding did
   * not finish.
   */
  readonly hidden: readonly Span[]
  /** False if the text takes more work to decode than its length allows for. */
  readonly finished: boolean
  /** Bytes that were decoded. */
  readonly work: number
}

/**
 * Finds matches whose start is in `bytes[from, to)` through the encodings of a plan.
 * @param depth most encodings within each other; 0 for plain text only.
 */
export function matchesInDecoded(
  bytes: Buffer,
  { start, end }: Span,
  rules: readonly CompiledRule[],
  plan: DecodingPlan,
  depth: number,
): DecodedMatches {
  const exploration = new Exploration(rules, plan, depth, bytes.length)
  if (depth > 0) {
    const to = Math.min(bytes.length, end + beyond)
    exploration.explore(bytes, Math.max(0, start - beyond), to, null)
  }
  return exploration.result(bytes, start, end)
}

/** A decoded text, and the one that it was decoded from. */
interface Layer {
  readonly decoded: Decoded
  readonly source: Buffer
  readonly outer: Layer | null
  readonly chain: readonly string[]
}

/** A match in a layer, with its range in the chunk. */
interface Located {
  readonly match: KeyMatch
  readonly chain: readonly string[]
  readonly start: number
  readonly end: number
  readonly accepted: boolean
}

class Exploration {
  readonly #rules: readonly CompiledRule[]
  readonly #plan: DecodingPlan
  readonly #depth: number
  readonly #limit: number
  readonly #longestAnchor: number
  #work = 0
  readonly #found = new Map<number, Located>()
  readonly #hidden: Span[] = []

  constructor(rules: readonly CompiledRule[], plan: DecodingPlan, depth: number, bytes: number) {
    this.#rules = rules
    this.#plan = plan
    this.#depth = depth
    this.#limit = leastWork + workPerByte * bytes
    let longest = 0
    for (const { anchors } of rules) {
      for (const anchor of anchors) longest = Math.max(longest, anchor.length)
    }
    this.#longestAnchor = longest
  }

  result(bytes: Buffer, from: number, to: number): DecodedMatches {
    const matches = [...this.#found.values()]
      .filter(({ start }) => start >= from && start < to)
      .sort((a, b) => a.start - b.start)
      .map(({ match, chain, start, end, accepted }): PlacedMatch => {
        const place = { reader: readBytes(bytes, start), start, end }
        return { match, decoded: chain, place, accepted }
      })
    const finished = this.#work <= this.#limit
    return {
      matches,
      hidden: finished
        ? this.#hidden.sort((a, b) => a.start - b.start)
        : [{ start: 0, end: bytes.length }],
      finished,
      work: this.#work,
    }
  }

  /** Decodes what can be decoded in a text, and searches it. */
  explore(text: Buffer, from: number, to: number, layer: Layer | null): void {
    const { owners } = this.#plan
    const covered = new Coverage()
    for (const { start, end, pattern } of this.#plan.searcher.hits(text, from, to, owners.length)) {
      if (this.#work > this.#limit) return
      const decoder = owners[pattern]
      if (decoder === undefined || !this.#isNewPrefix(layer, start, end)) continue
      const hit = { start, end, phase: this.#plan.phases[pattern] ?? 0 }
      if (!covered.has(decoder, hit)) this.#open(text, decoder, hit, layer, covered)
    }
    this.#openBroken(text, from, to, layer)
  }

  /**
   * True if decoding changed something in a hit or in the rest of its prefix: the hit holds at least two characters of
   * the prefix, or one and something that interrupts it.
   */
  #isNewPrefix(layer: Layer | null, start: number, end: number): boolean {
    return isNew(layer, start - this.#longestAnchor + 2, end + this.#longestAnchor - 1)
  }

  /** Opens keys whose prefix is plain and whose body stops at a character that an encoding may put there. */
  #openBroken(text: Buffer, from: number, to: number, layer: Layer | null): void {
    const covered = new Coverage()
    for (const compiled of this.#rules) {
      for (const anchor of compiled.anchors) {
        const needle = Buffer.from(anchor, 'latin1')
        const near = text.subarray(0, to + needle.length)
        for (
          let at = near.indexOf(needle, from);
          at !== -1 && this.#work <= this.#limit;
          at = near.indexOf(needle, at + 1)
        ) {
          const { end, length, interrupted } = plainBody(text, at, needle.length, compiled)
          if (interrupted && length >= shortestHidden) this.#hide(layer, at, end)
          const hit = { start: at, end: at + needle.length, phase: 0 }
          for (const decoder of this.#plan.byBreak[text[end] ?? 0] ?? []) {
            if (isNew(layer, at, end + 4) && !covered.has(decoder, hit)) {
              this.#open(text, decoder, hit, layer, covered)
            }
          }
        }
      }
    }
  }

  #open(text: Buffer, decoder: Decoder, hit: Hit, outer: Layer | null, covered: Coverage): void {
    const decoded = decoder.open(text, hit)
    if (decoded === null) return
    this.#work += decoded.bytes.length
    covered.add(decoder, hit, decoded)
    if (decoded.bytes.length === 0) return
    const chain = [...(outer?.chain ?? []), decoded.name ?? decoder.name]
    const layer: Layer = { decoded, source: text, outer, chain }
    this.#search(layer)
    if (chain.length < this.#depth) this.explore(decoded.bytes, 0, decoded.bytes.length, layer)
  }

  #search(layer: Layer): void {
    const { bytes } = layer.decoded
    for (const compiled of this.#rules) {
      for (const view of views) {
        for (const match of matchesIn(bytes, 0, bytes.length, compiled, view)) {
          if (isNew(layer, match.start, match.end)) this.#add(layer, match)
        }
      }
      for (const { start, end } of formsIn(bytes.toString('latin1'), compiled, { names: false })) {
        if (isNew(layer, start, end)) this.#hide(layer, start, end)
      }
    }
  }

  #hide(layer: Layer | null, start: number, end: number): void {
    this.#hidden.push(layer === null ? { start, end } : spanInChunk(layer, start, end))
  }

  #add(layer: Layer, match: KeyMatch): void {
    const span = spanInChunk(layer, match.start, match.end)
    this.#hidden.push(span)
    const { costBits = 0 } = layer.decoded
    const left = { ...match.left, costBits: match.left.costBits + costBits }
    const judged = costBits === 0 ? match : { ...match, left }
    const accepted = judge(judged).reason === null
    const chain = [...layer.chain, ...match.decoded]
    const located = { match: judged, chain, ...span, accepted }
    const other = this.#found.get(span.start)
    if (other === undefined || isBetter(located, other)) this.#found.set(span.start, located)
  }
}

/** At one place, a key wins over a rejected match, then the longer text, then the shorter chain. */
function isBetter(match: Located, other: Located): boolean {
  if (match.accepted !== other.accepted) return match.accepted
  if (match.match.body.length !== other.match.body.length) {
    return match.match.body.length > other.match.body.length
  }
  return match.chain.length < other.chain.length
}

/** The stretches that decoders have read, so that each is read once. */
class Coverage {
  /** The last stretch for each phase of a hit: other groupings of the same characters are other texts. */
  readonly #stretches = new Map<Decoder, { readonly end: number; readonly decoded: Decoded }[]>()

  has(decoder: Decoder, hit: Hit): boolean {
    const stretches = this.#stretches.get(decoder) ?? []
    return stretches.some(
      ({ end, decoded }) => hit.start < end && (decoder.covers?.(decoded, hit) ?? true),
    )
  }

  add(decoder: Decoder, { start, phase }: Hit, decoded: Decoded): void {
    let stretches = this.#stretches.get(decoder)
    if (stretches === undefined) {
      stretches = []
      this.#stretches.set(decoder, stretches)
    }
    const last = decoded.places[decoded.places.length - 1] ?? 0
    const end = decoded.coveredTo ?? (last - start >= cutLength ? last - overlap : last)
    stretches[phase] = { end, decoded }
  }
}

/** True if decoding changed something in a range, which the text that it was decoded from does not show. */
function isNew(layer: Layer | null, start: number, end: number): boolean {
  if (layer === null) return true
  const { source, decoded } = layer
  const { bytes, places } = decoded
  const last = Math.min(end, bytes.length)
  for (let at = Math.max(0, start); at < last; at++) {
    const place = places[at] ?? 0
    if (bytes[at] !== source[place]) return true
    if (at + 1 < last && places[at + 1] !== place + 1) return true
  }
  return false
}

/** The range of the chunk that a range of decoded text comes from. */
function spanInChunk(layer: Layer, start: number, end: number): Span {
  const { decoded, source, outer } = layer
  const { places, ends } = decoded
  const from = places[start] ?? 0
  const to = ends?.[end - 1] ?? withoutBlanks(source, from, places[end] ?? source.length)
  return outer === null ? { start: from, end: to } : spanInChunk(outer, from, to)
}

/** Without the line breaks and blanks at its end, which a decoder skips. */
function withoutBlanks(bytes: Buffer, start: number, end: number): number {
  let to = end
  while (to > start + 1 && (bytes[to - 1] ?? 0) <= 0x20) to--
  return to
}

interface PlainBody {
  readonly end: number
  /** Without what interrupts it. Characters. */
  readonly length: number
  readonly interrupted: boolean
}

/** The body after a plain prefix at `at`, read over control sequences and soft line breaks. */
function plainBody(text: Buffer, at: number, prefix: number, compiled: CompiledRule): PlainBody {
  const uninterrupted = uninterruptedEnd(text, at, prefix, compiled)
  if (uninterrupted !== -1) {
    return { end: uninterrupted, length: uninterrupted - at - prefix, interrupted: false }
  }
  const reader = withoutInterruptions(readBytes(text, at))
  const length = bodyLength(reader, prefix, compiled, compiled.rule.body.minLength)
  const end = reader.offsetAt(prefix + length)
  return { end, length, interrupted: end - at > prefix + length }
}

/** The end of a body after a prefix, if nothing in them may begin an interruption or another key; else -1. */
function uninterruptedEnd(
  text: Buffer,
  at: number,
  prefix: number,
  { alphabet, plainAlphabet, anchors }: CompiledRule,
): number {
  const last = Math.min(text.length, at + prefix + longestBody)
  for (let end = at + 1; end < last; end++) {
    const byte = text[end] as number
    if (plainAlphabet[byte] === 1) continue
    if (mayBegin[byte] === 1 && (byte !== underscore || beginsEscape(text[end + 1]))) return -1
    if (end < at + prefix) continue
    if (alphabet[byte] !== 1) return end
    if (startsAnchor(text, end, anchors)) return -1
  }
  return last === text.length ? last : -1
}

/** True for the letter of an escape such as `_x000D_`. */
function beginsEscape(byte = 0): boolean {
  return (byte | 0x20) === 0x78
}

function startsAnchor(text: Buffer, at: number, anchors: readonly string[]): boolean {
  for (const anchor of anchors) {
    let length = 0
    while (length < anchor.length && text[at + length] === anchor.charCodeAt(length)) length++
    if (length === anchor.length) return true
  }
  return false
}

const underscore = 0x5f
