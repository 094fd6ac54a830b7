import { describe, expect, it } from 'vitest'
import {
  type Cut,
  endsInWord,
  isWholeKey,
  isWord,
  joinParts,
  mayContinue,
} from '../../../src/detect/views/parts.ts'
import { key, keyBody, seededRandom } from '../../helpers/keys.ts'

const secret = key('base62:32', 9)
const dash: Cut = {
  gapEnd: (bytes, at) => (bytes[at] === 0x2b ? at + 1 : -1),
  continues: () => true,
}

const join = (text: string, end = 3, cut = dash) =>
  joinParts(Buffer.from(text), { start: 0, end, phase: 0 }, cut)

describe('the parts of a key', () => {
  it('are joined without what is between them', () => {
    const text = `${secret.slice(0, 8)}+${secret.slice(8, 20)}+${secret.slice(20)} end`
    expect(join(text)).toEqual({
      body: secret.slice(3),
      gaps: [
        { start: 8, end: 9 },
        { start: 21, end: 22 },
      ],
      end: secret.length + 2,
    })
  })

  it('may begin within the prefix', () => {
    expect(join(`b+r_${secret.slice(3)}`, 4)?.body).toBe(secret.slice(3))
    expect(join(`b+r+_${secret.slice(3)}`, 5)?.body).toBe(secret.slice(3))
  })

  it('include a secret half', () => {
    const half = key('base62:43', 10, '')
    expect(join(`${secret}+.${half}`)?.body).toBe(`${secret.slice(3)}.${half}`)
  })

  it('are not joined across the next prefix', () => {
    expect(join(`${secret}+br_${secret.slice(3)}`)).toBeNull()
    expect(join(`br_x+b+r_${secret.slice(3)}`)).toBeNull()
  })

  it('are not looked for behind the next prefix', () => {
    let calls = 0
    const counting: Cut = {
      ...dash,
      gapEnd: (bytes, at) => {
        calls++
        return dash.gapEnd(bytes, at)
      },
    }
    expect(join('br_+'.repeat(1000), 3, counting)).toBeNull()
    expect(join('b+r_'.repeat(1000), 4, counting)).toBeNull()
    expect(calls).toBeLessThanOrEqual(6)
    expect(join(`br_${'+a'.repeat(10_000)}`, 3, counting)).toBeNull()
    expect(calls).toBeLessThanOrEqual(6 + 65)
  })

  it('are a name if they read like one', () => {
    expect(join('br_ssl_engine+_set_default_rsavrfy')).toBeNull()
  })
})

describe('words', () => {
  it.each(['netfilter', 'configuration', 'session', 'key_id', 'the', 'Thanks', 'getElementById'])(
    '%s is a word',
    (text) => expect(isWord(text)).toBe(true),
  )

  it('are hardly ever seen in random text', () => {
    const random = seededRandom(4)
    for (const format of ['base62', 'base64url', 'hex']) {
      const words = Array.from({ length: 3000 }, (_, i) =>
        keyBody(`${format}:${1 + (i % 30)}`, random),
      )
      expect(words.filter((text) => isWord(text)).length).toBeLessThan(15)
    }
  })

  it('end a body only if no separator follows', () => {
    expect(endsInWord('netfilter', 'd41d8cd9')).toBe(true)
    expect(endsInWord('live_', 'd41d8cd9')).toBe(false)
    expect(endsInWord('live', '_d41d8cd9')).toBe(false)
    expect(endsInWord('test_b4xD', 'DCy364EL')).toBe(false)
    expect(endsInWord('', 'd41d8cd9')).toBe(false)
  })
})

describe('a whole key', () => {
  it('has a length that generators write, and is no name', () => {
    expect(isWholeKey(secret.slice(3))).toBe(true)
    expect(isWholeKey(`live_${secret.slice(3)}`)).toBe(true)
    expect(isWholeKey(secret.slice(3, 28))).toBe(false)
    expect(isWholeKey('default_configuration_of_bridges')).toBe(false)
  })

  it('is continued by random text, but not by a word', () => {
    const body = secret.slice(3)
    const alone = body.slice(0, 25)
    expect(mayContinue({ body, part: 'Xk29fQ', after: '"' })).toBe(true)
    expect(mayContinue({ body, part: 'suffix', after: '"' })).toBe(false)
    expect(mayContinue({ body, part: 'and', after: ' so' })).toBe(false)
    expect(mayContinue({ body: alone, part: 'and', after: ' so' })).toBe(false)
    expect(mayContinue({ body: body.slice(0, 12), part: 'and', after: '"' })).toBe(true)
  })
})
