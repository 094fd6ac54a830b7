import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterSpaced } from '../../../src/detect/views/letter-spaced.ts'
import { keysThrough, openAll } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 25)
const spaced = (text: string) => Array.from(text).join(' ')

const found = (text: string) => keysThrough([letterSpaced], text, 1)
const keys = (text: string) => found(text).map(({ key }) => key)

describe('a letter-spaced key', () => {
  it.each([
    ['alone', spaced(secret)],
    ['after a name', spaced(`KEY=${secret}`)],
    ['between other words', `${spaced('the')}   ${spaced(secret)}   ${spaced('of')}`],
    ['within quotes', `${spaced(`"${secret}"`)},`],
  ])('is joined: %s', (_, text) => {
    expect(keys(`text\n${text}\ntext`)).toEqual([secret])
  })

  it('has the place of its characters', () => {
    expect(found(`a ${spaced(secret)}\nb`)).toEqual([
      { key: secret, chain: ['letter-spaced'], source: spaced(secret) },
    ])
  })

  it('is found around any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(keys(`${before}\n${spaced(secret)}\n${after}`)).toContain(secret)
      }),
    )
  })
})

describe('text that is not letter-spaced', () => {
  it.each([
    ['names', spaced('br_ssl_engine_set_default_rsavrfy')],
    ['words after the prefix', 'b r _ the key of an account'],
    ['two spaces', secret.split('').join('  ')],
    ['a table', 'b r _ 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1 0 1'],
    ['a prefix alone', 'b r _'],
  ])('%s', (_, text) => {
    expect(keys(text)).toEqual([])
  })

  it('is read up to the next prefix, and decoded once', () => {
    expect(openAll(letterSpaced, Buffer.from('b r _ a '.repeat(2000)))).toEqual([])
    const text = Buffer.from(`${spaced(secret)}  `.repeat(100))
    const length = openAll(letterSpaced, text).reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(length).toBeLessThan(text.length)
  })
})
