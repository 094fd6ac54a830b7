import type { Confidence, Rule } from '../model/index.ts'
import type { KeyMatch } from './matches.ts'
import type { Place, PlacedMatch } from './placed-match.ts'

/** How much text around a match is evidence, in characters: the same for windows of any size. */
const nearCharacters = 480
const lineCharacters = 64

/**
 * Evidence in bits: how much likelier a key is than another random id near such a word. Measured on 738 tokens from
 * public repositories (docs/detection.md), except the rows about names of services, which were set by hand.
 */
const evidence = {
  id: { present: -2.9, absent: 1.4 },
  credential: { present: 2.8, absent: -1.1 },
  bearer: 1.6,
  service: 6,
  serviceNear: 4,
  foreign: -5,
  short: -0.5,
  estimatedEnd: -1,
} as const

/** Odds of 9 to 1, and even odds. Bits. */
const high = Math.log2(9)
const medium = 0
/** Characters. */
const shortBody = 20

/** Patterns for the words near a key that raise or lower the confidence. */
interface ContextWords {
  readonly service: RegExp
  readonly credential: RegExp
  readonly id: RegExp
  readonly vendor: RegExp | null
}

const wordsByRule = new WeakMap<Rule, ContextWords>()

/** Rates a key by the text around it, which never decides whether a match is a key. */
export function confidenceOf(bytes: Buffer, { match, place }: PlacedMatch): Confidence {
  if (match.tooLong) return 'low'
  const bits = evidenceAround(bytes, place, match)
  // An estimated end may be off by a character, and then the reported key is wrong.
  if (bits >= high && !match.endEstimated) return 'high'
  return bits >= medium ? 'medium' : 'low'
}

function evidenceAround(bytes: Buffer, { reader, start, end }: Place, match: KeyMatch): number {
  const { rule } = match.compiled
  const words = wordsOf(rule)
  const before = reader.text(reader.align(Math.max(0, start - nearCharacters * reader.unit)), start)
  const after = reader.text(end, Math.min(bytes.length, end + nearCharacters * reader.unit))
  const lineBefore = lastLine(before).slice(-lineCharacters)
  const line = lineBefore + firstLine(after).slice(0, lineCharacters)
  const either = (name: 'id' | 'credential', present: boolean) =>
    evidence[name][present ? 'present' : 'absent']
  const when = (present: boolean, bits: number) => (present ? bits : 0)
  const named = words.service.test(line)
  const foreign = (words.vendor?.test(line) ?? false) || hasOtherPrefix(rule, match)
  return (
    either('id', words.id.test(lineBefore)) +
    either('credential', words.credential.test(lineBefore)) +
    when(/\bbearer\s+["']?$|\bauthorization\b/i.test(lineBefore), evidence.bearer) +
    when(named, evidence.service) +
    when(!named && words.service.test(`${before} ${after}`), evidence.serviceNear) +
    when(foreign, evidence.foreign) +
    when(match.body.length < shortBody, evidence.short) +
    when(match.endEstimated, evidence.estimatedEnd)
  )
}

function hasOtherPrefix(rule: Rule, { body }: KeyMatch): boolean {
  return rule.context.otherPrefixes.some((prefix) => body.startsWith(prefix))
}

function wordsOf(rule: Rule): ContextWords {
  let words = wordsByRule.get(rule)
  if (words === undefined) {
    const { service, credentialWords, idWords, otherVendors } = rule.context
    words = {
      // "batch relay" also matches batch-relay, batch_relay and batchRelay, but not batchRelayer.
      service: alternatives(service, (word) => `${escaped(word).replaceAll(' ', '[ _-]?')}(?!er)`),
      credential: alternatives(credentialWords, escaped),
      id: new RegExp(
        `(?:^|[^A-Za-z0-9])["']?(?:[\\w-]*_)?(?:${idWords.map(escaped).join('|') || '(?!)'})["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$|[a-z0-9](?:I[dD])["']?\\s{0,4}[:=]>?\\s{0,4}["'\`]?$`,
        'i',
      ),
      vendor: otherVendors.length === 0 ? null : alternatives(otherVendors, escaped),
    }
    wordsByRule.set(rule, words)
  }
  return words
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
