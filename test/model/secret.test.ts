import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, Secret } from '../../src/model/index.ts'
import { key, seededRandom } from '../helpers/keys.ts'

const body = fc.stringMatching(/^[A-Za-z0-9]{16,64}$/)

describe('Secret', () => {
  it('shows its mask, never its text, in every way a value gets printed', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('br_', 'br_test_'), (text, prefix) => {
        const secret = new Secret(prefix + text, prefix.length)
        const error = new Error(`failed on ${secret}`, { cause: secret })
        const seen = [
          `${secret}`,
          String(secret),
          JSON.stringify({ secret }),
          inspect(secret),
          inspect({ deep: [secret] }),
          inspect(error),
        ]
        for (const out of seen) expect(out).not.toContain(text)
      }),
    )
  })

  it('has one identity for one key, whatever it was seen in, and another for another rule', () => {
    const a = new Secret(`br_${'Q7'.repeat(12)}`, 3)
    const b = new Secret(`br_${'Q7'.repeat(12)}`, 3)
    expect(a.fingerprint('r')).toMatch(/^[0-9a-f]{64}$/)
    expect(a.fingerprint('r')).toBe(b.fingerprint('r'))
    expect(a.fingerprint('r')).not.toBe(a.fingerprint('s'))
  })

  it('survives a thread boundary through its plain form', () => {
    const secret = new Secret(`br_${'Q7'.repeat(12)}`, 3)
    expect(Secret.fromPlain(structuredClone(secret.toPlain())).equals(secret)).toBe(true)
  })
})

describe('mask', () => {
  it('shows the first seven and the last four characters of a long key', () => {
    expect(mask(`br_9fK2${'m'.repeat(24)}x7Qa`, 3)).toBe('br_9fK2…x7Qa')
    expect(mask(`br_test_${'m'.repeat(24)}x7Qa`, 8)).toBe('br_test…x7Qa')
  })

  it('never shows more than a third of the body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.constantFrom(3, 8),
        (length, prefixLength) => {
          const text = `${'p'.repeat(prefixLength)}${'b'.repeat(length)}`
          const shown = [...mask(text, prefixLength)].filter((char) => char === 'b').length
          expect(shown).toBeLessThanOrEqual(length / 3)
        },
      ),
    )
  })
})

describe('a masker of many keys', () => {
  const random = seededRandom(77)
  const distinct = Array.from({ length: 300 }, (_, index) => {
    const text = `br_${key('base62:32', 4000 + index).slice(3, 8 + Math.floor(random() * 24))}`
    return new Secret(text, 3)
  })

  it('masks as one key after the other would, the longest first', () => {
    const mask = Secret.masker(distinct)
    const longestFirst = [...distinct].sort((a, b) => b.length - a.length)
    const glue = ['', ' ', '-', 'x', '.', 'br_', '\n']
    for (let round = 0; round < 200; round++) {
      let text = ''
      for (let i = 0; i < 6; i++) {
        const secret = distinct[Math.floor(random() * distinct.length)]
        text += `${secret?.reveal()}${glue[Math.floor(random() * glue.length)]}`
      }
      expect(mask(text)).toBe(longestFirst.reduce((masked, one) => one.maskIn(masked), text))
    }
  })

  it('masks a key glued to anything on either side, and leaves other text as it is', () => {
    const [secret] = distinct
    const text = secret?.reveal() ?? ''
    const mask = Secret.masker(distinct)
    expect(mask(`dir-${text}.${text}x`)).toBe(`dir-${secret}.${secret}x`)
    expect(mask('br_ br_x plain')).toBe('br_ br_x plain')
    expect(Secret.masker([])(text)).toBe(text)
  })

  it('knows keys of any prefix and of any length, also one that begins another', () => {
    const short = new Secret('zz_1', 3)
    const long = new Secret(`zz_1${'q8'.repeat(20)}`, 3)
    const mask = Secret.masker([long, short, ...distinct])
    expect(mask(`${long.reveal()} ${short.reveal()}2`)).toBe(`${long} ${short}2`)
  })

  it('looks at a text once, however many keys there are', { timeout: 180_000 }, () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => new Secret(`br_${index}k`, 3))
    const mask = Secret.masker(keys)
    const text = 'br_7k '.repeat(2000)
    // Key after key, this would be 100,000 searches of 12 kB for each of 100 texts: minutes.
    for (let i = 0; i < 100; i++) expect(mask(text)).not.toContain('br_7k')
  })
})
