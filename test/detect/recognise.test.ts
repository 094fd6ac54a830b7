import { describe, expect, it } from 'vitest'
import { recogniseKey } from '../../src/detect/index.ts'
import { key } from '../helpers/keys.ts'
import { testRule } from '../helpers/report.ts'

const { minLength, maxLength } = testRule.body

describe('a text is taken for a key', () => {
  it('by its form: prefix, alphabet and length', () => {
    for (const format of ['base62:32', 'hex:64', 'base64url:43', 'uuid', 'ulid', 'twoPart']) {
      const text = key(format, 3)
      const found = recogniseKey(text, [testRule])
      expect(found?.mode).toBe('live')
      expect(found?.secret.reveal()).toBe(text)
    }
    expect(recogniseKey(key('base62:32', 3, 'br_test_'), [testRule])?.mode).toBe('test')
  })

  it('also where detection would take it for a name', () => {
    expect(recogniseKey(`br_${'a'.repeat(minLength)}`, [testRule])).not.toBeNull()
  })

  it('longer than usual, or in two halves, as detection finds it', () => {
    for (const text of [`br_${'a'.repeat(maxLength + 1)}`, `br_abc.${'a'.repeat(minLength)}`]) {
      expect(recogniseKey(text, [testRule])?.secret.reveal()).toBe(text)
    }
  })

  it.each([
    ['nothing', ''],
    ['the prefix alone', 'br_'],
    ['a short body', `br_${'a'.repeat(minLength - 1)}`],
    ['a body longer than detection reads', `br_${'a'.repeat(513)}`],
    ['a half that is empty', `br_${'a'.repeat(minLength)}.`],
    ['three parts', `br_${'a'.repeat(minLength)}.b.c`],
    ['another prefix', `sk_${'a'.repeat(minLength)}`],
    ['a foreign character', `br_${'a'.repeat(minLength)}!`],
    ['a line feed', `br_${'a'.repeat(minLength)}\n`],
    ['a header', `br_${'a'.repeat(minLength)}\r\nHost: elsewhere`],
    ['a name before it', `KEY=br_${'a'.repeat(minLength)}`],
  ])('not for %s', (_, text) => {
    expect(recogniseKey(text, [testRule])).toBeNull()
  })

  it('by the rule that says how keys are checked, where several fit', () => {
    const { verification, ...silent } = testRule
    const other = { ...silent, id: 'other' }
    expect(verification).toBeDefined()
    const text = key('base62:32', 3)
    expect(recogniseKey(text, [other, testRule])?.rule.id).toBe(testRule.id)
    expect(recogniseKey(text, [other])?.rule.id).toBe('other')
  })
})
