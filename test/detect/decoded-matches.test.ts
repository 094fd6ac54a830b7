import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { type DecodedMatches, matchesInDecoded } from '../../src/detect/decoded-matches.ts'
import { planDecoding } from '../../src/detect/decoding-plan.ts'
import { createDetector } from '../../src/detect/index.ts'
import { compileRule } from '../../src/detect/matches.ts'
import type { Candidate } from '../../src/model/index.ts'
import { textChunk } from '../../src/sources/index.ts'
import { wholeChunk } from '../../src/sources/text-chunks.ts'
import { windowBuffer, windowsOf } from '../../src/sources/windows.ts'
import { key } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const rules = builtInRules().map(compileRule)
const plan = planDecoding(rules)
const secret = key('base62:32', 7)
const other = key('base62:40', 8)

const base64 = (text: string) => Buffer.from(text).toString('base64')
const hex = (text: string) => Buffer.from(text).toString('hex')
const percent = (text: string) => text.replaceAll('_', '%5F')

const candidates = (text: string, by = detector): Candidate[] =>
  [...by.detect(textChunk(text))].filter(
    (detection): detection is Candidate => detection.kind === 'candidate',
  )

/** What was found, as the key and its encodings. */
const found = (text: string, by = detector) =>
  candidates(text, by).map(({ secret, sighting }) => [secret.reveal(), ...sighting.decoded])

const look = (text: string): DecodedMatches => {
  const bytes = Buffer.from(text)
  return matchesInDecoded(bytes, { start: 0, end: bytes.length }, rules, plan, 5)
}

describe('a decoded key', () => {
  it('has the place of its encoded text', () => {
    const text = `a: 1\nkey: ${base64(secret)} # note\n`
    const [{ sighting } = { sighting: null }] = candidates(text)
    expect(sighting).toMatchObject({
      line: 2,
      column: 6,
      endLine: 2,
      endColumn: 6 + base64(secret).replaceAll('=', '').length,
      offset: text.indexOf(base64(secret)),
    })
  })

  it('is found once, with its shortest chain', () => {
    expect(found(`x ${base64(base64(`k ${secret} k`))} x`)).toEqual([[secret, 'base64', 'base64']])
  })

  it('that also occurs in plain text has two sightings', () => {
    expect(found(`${secret}\n${base64(secret)}\n`)).toEqual([[secret], [secret, 'base64']])
  })

  it('that begins in plain text and continues in an escape is one key', () => {
    const body = `${secret.slice(3, 23)}_${secret.slice(23)}`
    expect(found(`https://x.test/?k=br_${percent(body)}&l=1`)).toEqual([[`br_${body}`, 'percent']])
  })

  it('is hidden in the excerpt of another key, whatever encodes it', () => {
    const line = `a = ${other} ${base64(secret)} ${percent(secret)} ${hex(secret)}`
    for (const { sighting } of candidates(line)) {
      const shown = sighting.excerpt?.text ?? ''
      expect(found(shown)).toEqual([])
      expect(shown).not.toContain(secret.slice(3, 15))
      expect(shown).toContain('…')
    }
    expect(candidates(line)).toHaveLength(4)
  })

  it('is hidden by redact', () => {
    const text = `path/${base64(secret)}/${hex(other)}.txt`
    const redacted = detector.redact(text)
    expect(found(redacted)).toEqual([])
    expect(redacted).toMatch(/^path\/.*\.txt$/)
  })

  it('counts the allow comment on its line', () => {
    const [{ sighting } = { sighting: null }] = candidates(
      `data:\n  key: ${base64(secret)} # brleaks:allow test key\n`,
    )
    expect(sighting?.allowComments).toEqual([{ tool: 'brleaks', reason: 'test key' }])
  })

  it('is rated by the words around its encoded text', () => {
    const near = candidates(`batch_relay_api_key: ${base64(secret)}\n`)
    expect(near.map(({ sighting }) => sighting.confidence)).toEqual(['high'])
  })

  it('is not looked for with depth 0, and deeper than the depth', () => {
    const text = base64(base64(`k ${secret} k`))
    const withDepth = (decodeDepth: number) => createDetector(builtInRules(), { decodeDepth })
    expect(found(text, withDepth(0))).toEqual([])
    expect(found(text, withDepth(1))).toEqual([])
    expect(found(text, withDepth(2))).toHaveLength(1)
  })

  it('that continues in an escape is cut there with depth 0', () => {
    const plain = createDetector(builtInRules(), { decodeDepth: 0 })
    const key = secret.slice(0, 27)
    expect(found(`x ${key}%5F${secret.slice(27)} y`, plain)).toEqual([[key]])
  })

  it('is found in windows of any size', () => {
    const text = Array.from({ length: 60 }, (_, i) => {
      const text = key('base62:32', i)
      return `${'filler '.repeat(i)}${[base64, hex, percent][i % 3]?.(`k=${text}`)}\n`
    }).join('')
    const bytes = Buffer.from(text)
    const origin = { source: 'file', path: 'a', object: null } as const
    const places = (chunk: ReturnType<typeof wholeChunk>) =>
      [...detector.detect(chunk)].flatMap((found) =>
        found.kind === 'candidate'
          ? [`${found.secret.reveal()} ${found.sighting.line}:${found.sighting.column}`]
          : [],
      )
    const whole = places(wholeChunk(origin, bytes))
    expect(whole).toHaveLength(60)
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9000 }), (owned) => {
        let at = 0
        const read = (into: Buffer) => {
          const count = bytes.copy(into, 0, at)
          at += count
          return count
        }
        const inWindows = [...windowsOf(read, origin, windowBuffer(owned))].length
        expect(inWindows).toBeGreaterThan(0)
        at = 0
        const all: string[] = []
        for (const chunk of windowsOf(read, origin, windowBuffer(owned))) all.push(...places(chunk))
        expect(all.sort()).toEqual([...whole].sort())
      }),
      { numRuns: 20 },
    )
  })
})

describe('any chain of encodings', () => {
  /** Encodings that change every byte, and those that write some characters in another way. */
  const whole: Record<string, (text: string) => string> = {
    base64,
    base64url: (text) => Buffer.from(text).toString('base64url'),
    hex,
  }
  const partial: Record<string, (text: string) => string> = {
    none: (text) => text,
    percent,
    'json-escape': (text) => text.replaceAll('_', '\\u005f'),
    'html-entity': (text) => text.replaceAll('_', '&#95;'),
  }
  const wholeNames = fc.constantFrom(...Object.keys(whole))
  const partialNames = fc.constantFrom(...Object.keys(partial))
  /** The innermost encoding first. */
  const chains = fc.oneof(
    fc.tuple(wholeNames, wholeNames, wholeNames, partialNames),
    fc.tuple(wholeNames, wholeNames, partialNames),
    fc.tuple(partialNames, wholeNames, partialNames),
    fc.tuple(partialNames, partialNames),
  )
  const encode = (text: string, chain: readonly string[], around: readonly string[]) =>
    chain.reduce((inner, name, i) => {
      const encoded = (whole[name] ?? partial[name])?.(inner) ?? ''
      return `${around[2 * i]} ${encoded} ${around[2 * i + 1]}`
    }, text)
  const words = fc.array(fc.stringMatching(/^[a-z]{0,8}[ =:"]$/), { minLength: 8, maxLength: 8 })

  it('around a key in other text is seen through', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 1, max: 1e6 }), words, (chain, seed, around) => {
        const sought = key('base62:32', seed)
        // The end of a few random keys reads like a word.
        fc.pre(found(` ${sought} `)[0]?.[0] === sought)
        const text = encode(`${around[6]} ${sought} `, chain, around)
        expect(found(text).map(([secret]) => secret)).toEqual([sought])
      }),
      { numRuns: 500 },
    )
  })

  it('around text without a key yields nothing', () => {
    fc.assert(
      fc.property(chains, fc.string({ maxLength: 200 }), words, (chain, text, around) => {
        expect(found(encode(text, chain, around))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('the work for a hostile text', () => {
  const unit = 20_000
  it.each([
    ['base64 of prefixes', 'YnJf'],
    ['base64 at every alignment', 'YnJfJyX2ici9'],
    ['escapes', '\\u0062'],
    ['escaped prefixes', 'br\\u005f'],
    ['escaped separators', 'br\\_'],
    ['percent-encoded prefixes', 'br%5F'],
    ['hexadecimal', '62725f'],
    ['split literals', '"br_" + '],
    ['entities', 'br&#95;'],
    ['all kinds', 'br\\_br%5Fbr&#95;YnJf"br_" + 62725f'],
  ])('grows with its length: %s', (_, text) => {
    const once = look(text.repeat(unit / text.length))
    const twice = look(text.repeat((2 * unit) / text.length))
    expect(twice.work).toBeLessThan(2.3 * once.work + 10_000)
    expect(once.work).toBeLessThan(12 * unit)
  })

  it('has a limit, and going over it is a problem', () => {
    // Each encoding is within the others, again and again.
    const text = 'br\\_br%5Fbr&#95;br\\u005fYnJf62725f"br_" + '.repeat(10_000)
    expect(look(text).finished).toBe(false)
    const problems = [...detector.detect(textChunk(text))].filter(({ kind }) => kind === 'problem')
    expect(problems).toMatchObject([{ reason: { code: 'decode-work' } }])
  })
})
