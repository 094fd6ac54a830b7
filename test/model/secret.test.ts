import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, Secret } from '../../src/model/index.ts'

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

  it('survives a thread boundary through its wire form', () => {
    const secret = new Secret(`br_${'Q7'.repeat(12)}`, 3)
    expect(Secret.fromWire(structuredClone(secret.toWire())).equals(secret)).toBe(true)
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
