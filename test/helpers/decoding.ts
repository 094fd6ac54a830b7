import { builtInRules } from '../../src/config/index.ts'
import { judgeBody } from '../../src/detect/judge.ts'
import { compileRule, matchesIn } from '../../src/detect/matches.ts'
import type { Decoded, Decoder, Hit } from '../../src/detect/views/decoder.ts'
import { views } from '../../src/detect/views/index.ts'
import { raw } from '../../src/detect/views/raw.ts'
import type { Pattern } from '../../src/model/index.ts'
import { literalPattern, matchEnd } from '../../src/search/index.ts'

const rules = builtInRules().map(compileRule)
const prefix = 'br_'

const unbroken = new Map<Decoder, readonly Pattern[]>()

function prefixPatterns(decoder: Decoder): readonly Pattern[] {
  const known = unbroken.get(decoder) ?? decoder.patterns(prefix)
  unbroken.set(decoder, known)
  return known
}

const utf16Pattern = literalPattern(Buffer.from('b\0r\0_'))

/** What a decoder is searched for: the prefix, unbroken, wrapped, and in UTF-16 and other encodings. */
function patternsOf(decoder: Decoder, inner: readonly Decoder[]): readonly Pattern[] {
  const plain = prefixPatterns(decoder)
  const nested = (patterns: readonly Pattern[]) =>
    patterns.flatMap((pattern) => decoder.nested?.(pattern) ?? [])
  const twice = nested([utf16Pattern, ...inner.flatMap(prefixPatterns)])
  return [
    ...plain,
    ...plain.flatMap((pattern) => decoder.wrapped?.(pattern) ?? []),
    ...twice,
    ...(decoder.nestsDeeply ? nested(twice) : []),
  ]
}

/** Where a decoder's patterns match. */
export function hitsIn(
  decoder: Decoder,
  bytes: Buffer,
  inner: readonly Decoder[] = [decoder],
): Hit[] {
  const patterns = patternsOf(decoder, inner)
  const hits: Hit[] = []
  for (let start = 0; start < bytes.length; start++) {
    for (const pattern of patterns) {
      const end = matchEnd(pattern, bytes, start)
      if (end !== -1) hits.push({ start, end, phase: pattern.phase })
    }
  }
  return hits
}

/** The plain prefixes whose body stops at a character that the decoder names in `breaks`. */
function brokenKeysIn(decoder: Decoder, bytes: Buffer): Hit[] {
  const hits: Hit[] = []
  for (let start = bytes.indexOf(prefix); start !== -1; start = bytes.indexOf(prefix, start + 1)) {
    const end = start + prefix.length
    const reader = raw.open(bytes, start)
    if (reader === null) continue
    let at = prefix.length
    while (/[\w-]/.test(String.fromCharCode(reader.codeAt(at)))) at++
    const code = reader.codeAt(at)
    const next = code === -1 ? '' : String.fromCharCode(code)
    if (next !== '' && decoder.breaks?.includes(next)) hits.push({ start, end, phase: 0 })
  }
  return hits
}

/** The texts that a decoder reads wherever it would be called. */
export function openAll(
  decoder: Decoder,
  bytes: Buffer,
  inner: readonly Decoder[] = [decoder],
): Decoded[] {
  return [...hitsIn(decoder, bytes, inner), ...brokenKeysIn(decoder, bytes)].flatMap((hit) => {
    const decoded = decoder.open(bytes, hit)
    return decoded === null ? [] : [decoded]
  })
}

/** The source of a text in the first decoded text that contains it; null without one. */
export function sourceOf(decoder: Decoder, source: string | Buffer, sought: string): string | null {
  const bytes = Buffer.from(source)
  for (const decoded of openAll(decoder, bytes)) {
    const at = decoded.bytes.indexOf(sought)
    if (at === -1) continue
    const [start, end] = sourceSpan(decoded, at, at + Buffer.byteLength(sought))
    return bytes.toString('utf8', start, end)
  }
  return null
}

/** The range of the source that a range of decoded bytes comes from. */
export function sourceSpan({ places, ends }: Decoded, from: number, to: number): [number, number] {
  return [places[from] ?? -1, ends?.[to - 1] ?? places[to] ?? -1]
}

/** A key that was found through decoders. */
interface DecodedKey {
  readonly key: string
  readonly chain: readonly string[]
  /** The encoded text, for one level of decoding. */
  readonly source: string
}

/** The keys that detection finds in decoded texts of up to `depth` levels and that are not in the plain text. */
export function keysThrough(
  decoders: readonly Decoder[],
  source: string | Buffer,
  depth = 2,
): DecodedKey[] {
  const bytes = Buffer.from(source)
  const found = new Map<string, DecodedKey>()
  const known = new Set(plainKeys(bytes).map(({ key }) => key))
  const visit = (text: Buffer, chain: readonly string[]) => {
    for (const decoder of decoders) {
      for (const decoded of openAll(decoder, text, decoders)) {
        const names = [...chain, decoded.name ?? decoder.name]
        for (const { key, start, end } of plainKeys(decoded.bytes, decoded.costBits)) {
          if (known.has(key) || found.has(key)) continue
          const encoded = text.toString('utf8', ...sourceSpan(decoded, start, end))
          found.set(key, { key, chain: names, source: encoded })
        }
        if (names.length < depth) visit(decoded.bytes, names)
      }
    }
  }
  visit(bytes, [])
  return [...found.values()]
}

function plainKeys(bytes: Buffer, costBits = 0): { key: string; start: number; end: number }[] {
  return rules.flatMap((rule) =>
    views.flatMap((view) =>
      [...matchesIn(bytes, 0, bytes.length, rule, view)]
        .filter(({ compiled, body, left }) => {
          return judgeBody(compiled.rule, body, left.costBits + costBits).reason === null
        })
        .map(({ prefix: { text }, body, start, end }) => ({ key: text + body, start, end })),
    ),
  )
}

/** True if the places of a decoded text are in order and within the source. */
export function hasOrderedPlaces({ bytes, places }: Decoded, length: number): boolean {
  return (
    places.length === bytes.length + 1 &&
    places.every((place, index) => place <= length && place >= (places[index - 1] ?? 0))
  )
}
