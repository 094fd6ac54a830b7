import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonEscape } from '../../../src/detect/views/json-escape.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base64url:43', 7)

const hex = (char: string, digits: number) => char.charCodeAt(0).toString(16).padStart(digits, '0')
const octal = (char: string) => char.charCodeAt(0).toString(8).padStart(3, '0')

const forms: readonly (readonly [name: string, written: (char: string) => string])[] = [
  ['\\u005f', (char) => `\\u${hex(char, 4)}`],
  ['\\u005F', (char) => `\\u${hex(char, 4).toUpperCase()}`],
  ['\\\\u005f', (char) => `\\\\u${hex(char, 4)}`],
  ['\\\\\\\\u005f', (char) => `\\\\\\\\u${hex(char, 4)}`],
  ['\\u{5f}', (char) => `\\u{${hex(char, 2)}}`],
  ['\\u{00005f}', (char) => `\\u{${hex(char, 6)}}`],
  ['\\U0000005f', (char) => `\\U${hex(char, 8)}`],
  ['\\x5f', (char) => `\\x${hex(char, 2)}`],
  ['\\x{5F}', (char) => `\\x{${hex(char, 2).toUpperCase()}}`],
  ['\\137', (char) => `\\${octal(char)}`],
  ['\\0137', (char) => `\\0${octal(char)}`],
]

describe('an escape with a backslash', () => {
  for (const [name, written] of forms) {
    it.each(escapedParts)(`${name} is decoded: %s`, (_, which) => {
      const encoded = respelled(plain, which, written)
      expect(sourceOf(jsonEscape, `{"token":"${encoded}"}`, plain)).toBe(encoded)
      expect(sourceOf(jsonEscape, encoded, plain)).toBe(encoded)
    })
  }

  it.each([1, 2, 3, 4])('is decoded in JSON within JSON, %d times', (times) => {
    let text = `{"token":"${plain.replaceAll('_', '\\u005f')}"}\n`
    for (let i = 1; i < times; i++) text = JSON.stringify({ body: text })
    const [found] = keysThrough([jsonEscape], text)
    expect(found).toMatchObject({ key: plain, chain: ['json-escape'] })
  })

  it('in the body is decoded, where the prefix is plain', () => {
    const body = 'f3Kq9\\u002dzW7t\\u005fVb2\\x2dLx8Rm4Np'
    const [found] = keysThrough([jsonEscape], `{"token":"br_${body}"}`)
    expect(found).toEqual({
      key: 'br_f3Kq9-zW7t_Vb2-Lx8Rm4Np',
      chain: ['json-escape'],
      source: `br_${body}`,
    })
  })

  it('of a quote or a line break around the key is decoded', () => {
    const text = `\\\\n\\\\"k\\\\":\\\\"${plain.replace('_', '\\\\\\\\u005f')}\\\\"\\\\n`
    const decoded = '"k":"'
    expect(sourceOf(jsonEscape, text, `\n${decoded}${plain}"\n`)).toBe(text)
  })

  it.each(['\\', '\\\\', '\\u', '\\u00', '\\u{', '\\u{}', '\\x5', '\\13', '\\U0000', '\\q', '\\b'])(
    'copies %s, which is no escape or not a whole one',
    (text) => {
      const encoded = plain.replace('_', '\\u005f')
      expect(sourceOf(jsonEscape, `${text} ${encoded}`, `${text} ${plain}`)).not.toBeNull()
      expect(sourceOf(jsonEscape, `${encoded} ${text}`, `${plain} ${text}`)).not.toBeNull()
    },
  )

  it('replaces half a surrogate pair and numbers beyond Unicode', () => {
    const encoded = plain.replace('_', '\\u005f')
    const text = `\\ud83d \\u{ffffff} ${encoded}`
    expect(sourceOf(jsonEscape, text, `\ufffd \ufffd ${plain}`)).toBe(text)
  })

  it('around any text keeps the key and its place', () => {
    const encoded = plain.replace('_', '\\u005f')
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 0, max: 3 }),
        (before, after, levels) => {
          let text = JSON.stringify(before.toWellFormed()).slice(0, -1) + encoded
          for (let i = 0; i < levels; i++) text = text.replaceAll('\\', '\\\\')
          const inner = encoded.replace('\\', '\\'.repeat(2 ** levels))
          expect(sourceOf(jsonEscape, text + after, plain)).toBe(inner)
        },
      ),
    )
  })

  it('reads each backslash of a long row once', () => {
    const reads = new Map<string, number>()
    const bytes = new Proxy(Buffer.from(`br\\u005f${'\\'.repeat(4000)}`), {
      get(target, name) {
        reads.set(String(name), (reads.get(String(name)) ?? 0) + 1)
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    jsonEscape.open(bytes, { start: 0, end: 8, phase: 0 })
    const perByte = [...reads].filter(([name]) => /^\d+$/.test(name)).map(([, count]) => count)
    expect(Math.max(...perByte)).toBeLessThan(10)
  })
})
