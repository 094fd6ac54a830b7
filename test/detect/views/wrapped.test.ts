import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapped } from '../../../src/detect/views/wrapped.ts'
import { keysThrough, openAll } from '../../helpers/decoding.ts'
import { key, keyBody, seededRandom } from '../../helpers/keys.ts'

const secret = key('base62:36', 35)

const found = (text: string) => keysThrough([wrapped], text, 1)
const keys = (text: string) => found(text).map(({ key }) => key)

/** Words of exactly this length, with a blank at the end. */
const words = (length: number) => `${'some words of a text '.repeat(20).slice(0, length - 1)} `

/** Breaks a text into lines of one width, each with the same text before it. */
const wrap = (text: string, width: number, lead = '', feed = '\n') => {
  const room = width - lead.length
  const lines = text.match(new RegExp(`.{1,${room}}`, 'g')) ?? []
  return lines.map((line) => lead + line).join(feed)
}

/** A text with a key of which `first` characters fit into a line of some width. */
const withKey = (width: number, first: number, lead = '', feed = '\n') =>
  wrap(`${words(2 * (width - lead.length) - first)}${secret} ${words(30)}`, width, lead, feed)

describe('a key that is broken at the end of a line', () => {
  it.each([64, 72, 76, 78, 80, 100, 120, 132])('is joined at %i columns', (width) => {
    for (const first of [1, 2, 3, 12, 21, 32, 38]) {
      expect(keys(`\n${withKey(width, first)}\n`)).toEqual([secret])
    }
  })

  it.each(['> ', '>> ', '| ', '# ', '// ', ' * ', '; ', '-- ', '    ', '\t', '+'])(
    'is joined after %j',
    (lead) => {
      for (const first of [1, 2, 12]) {
        expect(keys(`\n${withKey(76, first, lead)}\n`)).toEqual([secret])
        expect(keys(`\r\n${withKey(76, first, lead, '\r\n')}\r\n`)).toEqual([secret])
      }
    },
  )

  it.each([
    ['LDIF', `dn: cn=x\n${wrap(`description: ${words(50)}${secret}`, 76).replace('\n', '\n ')}\n`],
    ['a mail header', `To: x\r\n${words(60)}${secret.slice(0, 14)}\r\n ${secret.slice(14)}\r\n`],
    ['a list item', `* ${words(58)}${secret.slice(0, 14)}\n  ${secret.slice(14)}\n`],
    ['a folded YAML scalar', `key: >-\n  ${secret.slice(0, 20)}\n  ${secret.slice(20)}\nb: 1\n`],
    ['other characters', `${'é'.repeat(60)} ${secret.slice(0, 14)}\n${secret.slice(14)}\n`],
    ['three lines', `\n${wrap(`${words(40)}br_${keyBody('base62:120', seededRandom(2))}`, 60)}\n`],
  ])('is joined in %s', (_, text) => {
    expect(keys(text)).toHaveLength(1)
  })

  it('of two halves is joined', () => {
    const halves = `${key('base62:12', 7)}.${key('base62:40', 8, '')}`
    for (const at of [1, 2, 3, 9, 15, 20, 34, 50]) {
      const text = `\n${words(70 - at)}${halves.slice(0, at)}\n${halves.slice(at)} text\n`
      expect([at, ...keys(text)]).toEqual([at, halves])
    }
  })

  it('has the place of all its lines', () => {
    expect(
      found(`> ${words(60)}${secret.slice(0, 14)}\n> ${secret.slice(14)}, and so on\n`),
    ).toEqual([
      {
        key: secret,
        chain: ['wrapped'],
        source: `${secret.slice(0, 14)}\n> ${secret.slice(14)}`,
      },
    ])
  })

  it('needs more randomness than another', () => {
    const [decoded] = openAll(wrapped, Buffer.from(withKey(72, 12)))
    expect(decoded?.costBits).toBeGreaterThanOrEqual(6)
  })

  it('is found in at least 99 of 100 texts, if its first part is not a whole key', () => {
    const random = seededRandom(6)
    const whole = new Set([16, 20, 21, 22, 24, 26, 27, 32, 36, 40, 43, 44, 48])
    let missed = 0
    for (let i = 0; i < 600; i++) {
      const length = 24 + Math.floor(random() * 41)
      const text = `br_${keyBody(`${i % 2 === 0 ? 'base62' : 'hex'}:${length}`, random)}`
      const first = 1 + Math.floor(random() * (text.length - 1))
      if (whole.has(first - 3)) continue
      const after = i % 4 < 2 ? ` ${words(20)}` : '",'
      const source = wrap(`${words(2 * 78 - first)}${text}${after}`, 78)
      if (!keys(`\n${source}\n`).includes(text)) missed++
    }
    expect(missed).toBeLessThanOrEqual(4)
  })
})

describe('lines that are not joined', () => {
  const line = (text: string, width = 72) => words(width - text.length) + text

  it.each([
    ['a whole key and a word', `${line(secret)}\nand more words\n`],
    ['a whole key and random text', `${line(secret)}\nk3Jx9Qw2Lp0Zr7Vt5Yb1 text\n`],
    ['a key of another length and a word', `${line(secret.slice(0, 34))}\nis the key\n`],
    ['a key of another length and a date', `${line(secret.slice(0, 34))}\n2026-01-31 12:00 x\n`],
    ['a key of another length and a time', `${line(secret.slice(0, 34))}\n12:00:01 x\n`],
    ['a key of another length and an address', `${line(secret.slice(0, 34))}\n10.0.0.1: x\n`],
    ['a key of another length and a short word', `${line(secret.slice(0, 34))}\nbar = 3\n`],
    ['a name and a hash', `${line('br_netfilter')}\nd41d8cd98f00b204e9800998ecf8427e\n`],
    ['names', `${line('br_ssl_engine_set_')}\ndefault_rsavrfy\n`],
    ['two keys', `${line(secret.slice(0, 20))}\n${secret}\n`],
    ['short lines', `key: ${secret.slice(0, 14)}\n${secret.slice(14)}\n`],
    ['a line before that is longer', `${words(90)}\n${line('br_')}\n${secret.slice(3)}\n`],
    ['a next line that is longer', `${line('br_')}\n${secret.slice(3)} ${words(60)}\n`],
    ['a mark only before the next line', `${line('br_')}\n# ${secret.slice(3)}\n`],
    ['an empty line', `${line('br_')}\n\n${secret.slice(3)}\n`],
    ['the end of the text', `${line('br_')}\n`],
  ])('%s', (_, text) => {
    expect(found(`\n${text}`).filter(({ key }) => key !== secret)).toEqual([])
  })

  it('names in a list', () => {
    expect(openAll(wrapped, Buffer.from('br_a\nbr_b\n'.repeat(1000)))).toEqual([])
  })

  it('any text of words', () => {
    const names = ['br_netfilter', 'br_if', 'br_table', 'the', 'module', 'of', 'br_multicast_igmp']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 40, maxLength: 80 }),
        fc.integer({ min: 56, max: 140 }),
        (text, width) => {
          expect(keys(wrap(text.join(' '), width))).toEqual([])
        },
      ),
      { numRuns: 200, seed: 8 },
    )
  })
})
