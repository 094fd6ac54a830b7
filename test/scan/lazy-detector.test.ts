import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { LazyDetector } from '../../src/scan/lazy-detector.ts'
import { key } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const secret = key('base62:32', 1)
const body = secret.slice(3)

const text = fc
  .array(
    fc.constantFrom(
      ...[secret, body, 'br_', 'br', '_', '\\', '\\_', '%5F', '&#95;', '=5f', '\\u005f', '\u200b'],
      ...[Buffer.from(secret).toString('base64'), Buffer.from(secret).toString('hex')],
      ...[encodeURIComponent(secret), 'a plain text', '/', ' ', '\n', '"'],
    ),
    { maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))

describe('a detector that is not loaded', () => {
  it('returns a text only if the detector masks nothing in it', () => {
    fc.assert(
      fc.property(text, (given) => {
        const lazy = new LazyDetector(detector.needles, async () => detector)
        const masked = lazy.redact(given)
        expect(masked).toBe(lazy.missed ? '' : detector.redact(given))
      }),
      { numRuns: 3000 },
    )
  })

  it('masks like the detector once that is loaded', async () => {
    const lazy = new LazyDetector(detector.needles, async () => detector)
    expect([lazy.redact(secret), lazy.missed, lazy.loaded]).toEqual(['', true, null])
    expect(await lazy.load()).toBe(detector)
    expect([lazy.redact(secret), lazy.missed]).toEqual([detector.redact(secret), false])
  })
})
