import type { Confidence, Rule } from '../model/index.ts'
import type { FormMatch } from './matches.ts'
import type { Shape } from './score.ts'

/** How far around a match its surroundings count, in characters: the same for windows of any size. */
const nearCharacters = 480
const lineCharacters = 64

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** Crockford base 32, 26 characters, the first at most 7 (ULID specification). */
const ulid = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i

/** What words a rule listens for. */
interface Ears {
  readonly service: RegExp
  readonly credential: RegExp
  readonly id: RegExp
  readonly vendor: RegExp | null
}

const earsByRule = new WeakMap<Rule, Ears>()

/**
 * Surroundings may raise or lower the confidence; they never decide whether a match is a key.
 * Tiers and their evidence: docs/detection.md.
 */
export function confidenceOf(bytes: Buffer, match: FormMatch, shape: Shape): Confidence {
  if (match.tooLong) return 'low'
  const confidence = confidenceAround(bytes, match, shape)
  return match.endEstimated && confidence === 'high' ? 'medium' : confidence
}

function confidenceAround(bytes: Buffer, match: FormMatch, shape: Shape): Confidence {
  const { rule } = match.compiled
  const ears = earsOf(rule)
  const { reading, start, end } = match
  const before = reading.text(
    reading.align(Math.max(0, start - nearCharacters * reading.unit)),
    start,
  )
  const after = reading.text(end, Math.min(bytes.length, end + nearCharacters * reading.unit))
  const lineBefore = lastLine(before).slice(-lineCharacters)
  const line = lineBefore + firstLine(after).slice(0, lineCharacters)
  const foreign = (ears.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match)
  const named = ears.service.test(line)
  if (named || (!foreign && /\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore))) return 'high'
  const idLike = ears.id.test(lineBefore)
  const near = ears.service.test(`${before} ${after}`)
  if (idLike || foreign) return near && !foreign ? 'medium' : 'low'
  if (near || ears.credential.test(lineBefore)) return 'high'
  const short = match.body.length < 20
  return short || shape.hexOnly || uuid.test(match.body) || ulid.test(match.body) ? 'low' : 'medium'
}

function hasOtherPrefix(rule: Rule, { body }: FormMatch): boolean {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix))
}

function earsOf(rule: Rule): Ears {
  let ears = earsByRule.get(rule)
  if (ears === undefined) {
    const { service, credentialWords, idWords, otherVendors } = rule.context
    ears = {
      // "batch relay" is also written batch-relay, batch_relay, batchRelay; "batchRelayer" is another thing.
      service: alternatives(service, (word) => `${escaped(word).replaceAll(' ', '[ _-]?')}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join('|') || '(?!)'})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        'i',
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped),
    }
    earsByRule.set(rule, ears)
  }
  return ears
}

function alternatives(words: readonly string[], form: (word: string) => string): RegExp {
  return words.length === 0 ? /(?!)/ : new RegExp(words.map(form).join('|'), 'i')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}

function firstLine(text: string): string {
  const feed = text.indexOf('\n')
  return feed === -1 ? text : text.slice(0, feed)
}
