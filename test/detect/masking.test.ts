import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { Candidate } from '../../src/model/index.ts'
import { textChunk } from '../../src/sources/index.ts'
import { expandKey } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const excerpts = (text: string, by = detector): string[] =>
  [...by.detect(textChunk(text))]
    .filter((found): found is Candidate => found.kind === 'candidate')
    .map((found) => found.sighting.excerpt?.text ?? '')

const base64 = (text: string) => Buffer.from(text).toString('base64')

const body = expandKey('{base62:40}', 11)
const other = expandKey('{base64url:43}', 12)
const key = `br_${body}`

/** True if the text shows ten characters in a row of a body. */
const shows = (text: string, secret: string) =>
  Array.from({ length: secret.length - 9 }, (_, at) => secret.slice(at, at + 10)).some((part) =>
    text.toLowerCase().includes(part.toLowerCase()),
  )

const spellings: [string, (secret: string) => string][] = [
  ['Markdown', (secret) => `br\\_${secret.replaceAll('_', '\\_')}`],
  ['a URL', (secret) => `br%5F${secret}`],
  ['a URL within a URL', (secret) => `br%255f${secret}`],
  ['JSON', (secret) => `br\\u005f${secret}`],
  ['JSON within JSON', (secret) => `br\\\\u005F${secret}`],
  ['a hexadecimal escape', (secret) => `br\\x5f${secret}`],
  ['an entity', (secret) => `br&#95;${secret}`],
  ['a hexadecimal entity', (secret) => `br&#x5F;${secret}`],
  ['a named entity', (secret) => `br&lowbar;${secret}`],
  ['quoted-printable', (secret) => `br=5F${secret}`],
  ['Office Open XML', (secret) => `br_x005F_${secret}`],
  ['a soft hyphen', (secret) => `br_\u00ad${secret.slice(0, 20)}\u00ad${secret.slice(20)}`],
  ['a full-width low line', (secret) => `br\uff3f${secret.replaceAll('_', '\uff3f')}`],
  ['invisible characters', (secret) => `br\u200b_${secret.slice(0, 9)}\u2060${secret.slice(9)}`],
  ['a name before it', (secret) => `l10n_xbr_${secret}`],
]

describe('the line around a key', () => {
  it.each(spellings)('hides the same key written for %s', (_, write) => {
    for (const text of [`[${write(body)}](https://x.test/?key=${key})`, `${key} ${write(body)}`]) {
      const shown = excerpts(text)
      expect(shown.length).toBeGreaterThan(0)
      for (const excerpt of shown) expect(shows(excerpt, body), excerpt).toBe(false)
    }
  })

  it.each(spellings)('hides another key written for %s', (_, write) => {
    for (const excerpt of excerpts(`a=${key} b=${write(other)}`)) {
      expect(shows(excerpt, other), excerpt).toBe(false)
    }
  })

  it.each([
    ['a reset of the colour', `br_\x1b[0m${other}`],
    ['a colour within the body', `br_${other.slice(0, 9)}\x1b[1m${other.slice(9)}`],
    ['a colour that is written out', `br_\\u001b[0m${other}`],
    ['a soft line break as an escape', `br_${other.slice(0, 20)}=\\n${other.slice(20)}`],
  ])('hides another key that is interrupted by %s', (_, written) => {
    const shown = excerpts(`a="${key}" b=${written}`)
    expect(shown).toHaveLength(2)
    for (const excerpt of shown) expect(shows(excerpt, other), excerpt).toBe(false)
  })

  const encoded: [string, (text: string) => string][] = [
    ['base64', base64],
    ['base64 of base64', (text) => base64(base64(text))],
    ['hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ['base64 of an escape', (text) => base64(text.replace('_', '\\u005f'))],
    ['two literals', (text) => `"${text.slice(0, 3)}" + "${text.slice(3)}"`],
  ]

  it.each(encoded)('hides %s that is not searched', (_, write) => {
    for (const decodeDepth of [0, 1]) {
      const shallow = createDetector(builtInRules(), { decodeDepth })
      for (const secret of [key, `br_${other}`]) {
        const text = write(secret)
        const [excerpt = ''] = excerpts(`a="${key}" b=${text}`, shallow)
        expect(excerpt).toContain('b=')
        expect(shows(excerpt, text.slice(8)), excerpt).toBe(false)
      }
    }
  })

  it('is not shown in a text that takes too much work to decode', { timeout: 120_000 }, () => {
    const names = 'br%5Fname br\\u005fname br&#95;name br=5Fname '
    const text = `${names.repeat(60_000)}\na="${key}" b=${base64(`br_${other}`)}`
    expect(excerpts(text)).toEqual([expect.stringMatching(/^…br_\w{4}…\w{4}…$/)])
  })

  it('hides the body of the key without its prefix, in any case', () => {
    for (const alone of [body, body.toLowerCase(), `x${body}x`]) {
      for (const excerpt of excerpts(`${key} is ${alone}`)) expect(shows(excerpt, body)).toBe(false)
    }
  })

  it.each(['%2D', '\\-', '&#45;', '\\u002d', '\u00ad-'])(
    'hides the body of the key without its prefix, with %s for its hyphens',
    (hyphen) => {
      const uuid = expandKey('{uuid}', 5)
      for (const excerpt of excerpts(`br_${uuid} is ${uuid.replaceAll('-', hyphen)}`)) {
        for (const part of uuid.split('-')) expect(excerpt).not.toContain(part)
      }
    },
  )

  it('hides the random part of a key with segments', () => {
    for (const excerpt of excerpts(`br_live_${body} ${body}`)) {
      expect(shows(excerpt, body)).toBe(false)
    }
  })

  it('hides the secret half, even if it was not recognised', () => {
    for (const id of ['abc', 'k3y', body.slice(0, 12), body]) {
      const text = `${key} br_${id}.${other}`
      for (const excerpt of excerpts(text)) expect(shows(excerpt, other), id).toBe(false)
    }
  })

  it('hides what may be a part of a key whose end is estimated', () => {
    for (const excerpt of excerpts(`${key}_example${other.slice(0, 20)}`)) {
      expect(shows(excerpt, other.slice(0, 20))).toBe(false)
    }
  })

  it('hides a key that its part of the line begins or ends in', () => {
    const text = `${key}${' '.repeat(80)}${`br_${other}`}${' '.repeat(80)}${key}`
    for (const excerpt of excerpts(text)) {
      expect(shows(excerpt, body) || shows(excerpt, other)).toBe(false)
    }
  })

  it('shows ordinary words', () => {
    expect(excerpts(`const api_key = "${key}" // see the wiki_page-2`)[0]).toMatch(
      /^const api_key = "br_\w{4}…\w{4}" \/\/ see the wiki_page-2$/,
    )
  })
})

describe('redact', () => {
  it.each(spellings)('hides a key written for %s', (_, write) => {
    expect(shows(detector.redact(`cannot open dir/${write(body)}.txt`), body)).toBe(false)
  })

  it('does not change names', () => {
    for (const name of [
      'br_ssl_engine_set_default_rsavrfy',
      'l10n_br_account_payment_order',
      'a.br_netfilter-x',
    ])
      expect(detector.redact(`${name} and br\\_table`)).toBe(`${name} and br\\_table`)
  })

  it('takes linear time', () => {
    for (const piece of ['br_a', 'br_', 'a', 'br\\_']) {
      const text = `br_${piece.repeat(1_000_000 / piece.length)}`
      expect(detector.redact(text).length).toBeGreaterThan(0)
    }
  })
})

describe('a rejected match', () => {
  it('is shown only if it is a name in each part', () => {
    const shown = (text: string) =>
      [...detector.detect(textChunk(text))].map((found) =>
        found.kind === 'rejection' ? found.filtered.text : 'key',
      )
    expect(shown('br_ssl_engine_set_default_rsavrfy')).toEqual([
      'br_ssl_engine_set_default_rsavrfy',
    ])
    // The form of a key, but a value that documentation uses.
    const [example = ''] = shown('br_9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d')
    expect(example).toContain('…')
  })
})
