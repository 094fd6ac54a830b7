import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../src/detect/views/decimal.ts'
import { reachAfter, reachBefore } from '../../../src/detect/views/decoder.ts'
import { hasOrderedPlaces, keysThrough, openAll, sourceSpan } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 17)
const numbers = (text: string | Buffer) => Array.from(Buffer.from(text), String)
const keysIn = (text: string) => keysThrough([decimal], text, 1).map((found) => found.key)
const inLines = (list: readonly string[], perLine: number) => {
  const lines = list.map((number, i) => (i % perLine === 0 ? `\n        ${number}` : ` ${number}`))
  return lines.join(',')
}

const samples: readonly (readonly [name: string, text: string])[] = [
  ['an array', `const key = [${numbers(secret).join(', ')}]`],
  ['an array without blanks', `[${numbers(`x=${secret};`).join(',')}]`],
  ['a call of fromCharCode', `String.fromCharCode(${numbers(secret).join(',')})`],
  ['the JSON of a Buffer', JSON.stringify({ auth: Buffer.from(`key: ${secret}\n`) })],
  ['the indented JSON of a Buffer', JSON.stringify(Buffer.from(secret), null, 4)],
  ['an array over lines', `byte[] key = {${inLines(numbers(secret), 7)}\n};`],
  [
    'signed bytes of Java',
    `{${numbers(`${secret}\xff`).join(', ').replace('195, 191', '-61, -65')}}`,
  ],
  [
    'casts',
    `{ ${numbers(secret)
      .map((n) => `(byte) ${n}`)
      .join(', ')} }`,
  ],
  [
    'casts of PowerShell',
    numbers(secret)
      .map((n) => `[char]${n}`)
      .join('+'),
  ],
  [
    'calls of Chr',
    numbers(secret)
      .map((n) => `Chr(${n})`)
      .join(' & '),
  ],
  [
    'calls of CHR in SQL',
    numbers(secret)
      .map((n) => `CHR(${n})`)
      .join('||'),
  ],
  [
    'calls of chr in PHP',
    numbers(secret)
      .map((n) => `chr(${n})`)
      .join('.'),
  ],
  ['numbers with blanks', numbers(secret).join(' ')],
  ['one number per line', numbers(secret).join('\n')],
  ['UTF-16', `[${numbers(Buffer.from(secret, 'utf16le')).join(', ')}]`],
]

describe('decimal bytes', () => {
  it.each(samples)('are decoded in %s', (_, text) => {
    expect(keysIn(`x = 5, 6; ${text}, "y": 7\n`)).toEqual([secret])
  })

  it('end with their list', () => {
    const [first, second] = [key('hex:32', 1), key('hex:32', 2)]
    const text = `[[${numbers(first).join(',')}],[${numbers(second).join(',')}]]`
    expect(keysIn(text)).toEqual([first, second])
  })

  it.each([
    ['a number beyond a byte', '300'],
    ['a number with letters', '65px'],
    ['a word', 'then, 65'],
    ['a fraction of many digits', '6512'],
  ])('end before %s', (_, next) => {
    expect(keysIn(`${numbers(secret).join(', ')}, ${next}, 66, 67`)).toEqual([secret])
  })

  it('are not read within longer numbers', () => {
    const list = numbers(secret).join(', ')
    expect(openAll(decimal, Buffer.from(`1${list}`))).toEqual([])
    expect(openAll(decimal, Buffer.from(list.replace('95', '951')))).toEqual([])
  })

  it('have the places of their numbers', () => {
    const encoded = numbers(secret).join(', ')
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(255)), (text, before) => {
        const source = Buffer.from(`${text}[${[...before, 46, encoded].join(', ')}] ${text}`)
        const shown = openAll(decimal, source).filter(({ bytes }) => bytes.includes(secret))
        expect(shown.length).toBeGreaterThan(0)
        for (const decoded of shown) {
          expect(hasOrderedPlaces(decoded, source.length)).toBe(true)
          const at = decoded.bytes.indexOf(secret)
          const [start, end] = sourceSpan(decoded, at, at + secret.length)
          expect(source.toString('utf8', start, end)).toBe(encoded)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are read no farther than the reach', () => {
    const bytes = Buffer.from('98,114,95,'.repeat(20_000))
    const decoded = decimal.open(bytes, { start: 100_000, end: 100_009, phase: 0 })
    expect(decoded?.places[0]).toBeGreaterThanOrEqual(100_000 - reachBefore)
    expect(decoded?.places.at(-1)).toBeLessThanOrEqual(100_000 + reachAfter)
    expect(decoded?.bytes.length).toBeGreaterThan(1000)
  })

  it('never fail, whatever the bytes', () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('0123459-, ()[]char\n')))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), fc.nat(60), (list, start) => {
        const bytes = Buffer.from(list)
        const decoded = decimal.open(bytes, { start, end: start + 9, phase: 0 })
        expect(decoded === null || hasOrderedPlaces(decoded, bytes.length)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
