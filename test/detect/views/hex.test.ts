import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64 } from '../../../src/detect/views/base64.ts'
import { hex } from '../../../src/detect/views/hex.ts'
import { hasOrderedPlaces, keysThrough, openAll } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base64url:43', 13)
const encode = (text: string | Buffer) => Buffer.from(text).toString('hex')
const keysIn = (text: string | Buffer) => keysThrough([hex], text, 1).map((found) => found.key)

describe('hex', () => {
  it.each([
    ['lower case', encode(secret)],
    ['upper case', encode(secret).toUpperCase()],
    ['a literal of SQL', `INSERT INTO t VALUES (x'${encode(`key=${secret}`)}')`],
    ['a number', `0x${encode(secret)}`],
    ['a column of PostgreSQL', `1\t\\\\x${encode(secret)}\t2`],
    ['after an odd number of digits', `f${encode(secret)}`],
    ['UTF-16', encode(Buffer.from(secret, 'utf16le'))],
  ])('is decoded: %s', (_, text) => {
    expect(keysIn(`${text}\n`)).toEqual([secret])
  })

  it('is decoded over lines, wherever they end', () => {
    for (let width = 5; width < 80; width++) {
      const lines = encode(`some text: ${secret}\n`).match(new RegExp(`.{1,${width}}`, 'g')) ?? []
      for (const newline of ['\n', '\r\n    ', '\\n', '" +\n  "']) {
        expect(keysIn(`${lines.join(newline)}\n\nx\n`)).toEqual([secret])
      }
    }
  })

  it('ends before a hash in the next line', () => {
    const hash = 'b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184aabbccddeeff0011'
    expect(keysIn(`${encode(secret)}\n${hash}${hash}  file\n`)).toEqual([secret])
  })

  it('of base64 is decoded', () => {
    const text = encode(Buffer.from(secret).toString('base64'))
    const chains = keysThrough([hex, base64], text).map(({ key, chain }) => ({ key, chain }))
    expect(chains).toEqual([{ key: secret, chain: ['hex', 'base64'] }])
  })

  it('is decoded within any text, and its places are in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (outside, inside, after) => {
        const text = Buffer.from(`${outside} ${encode(`${inside} ${secret} ${after}`)}\n\n`)
        const shown = openAll(hex, text).filter(({ bytes }) => bytes.includes(secret))
        expect(shown.length).toBeGreaterThan(0)
        for (const decoded of shown) expect(hasOrderedPlaces(decoded, text.length)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('is read as xxd -p writes it', (context) => {
    const { status, stdout } = spawnSync('xxd', ['-p'], {
      input: `${'text '.repeat(5)}${secret}\n`,
    })
    if (status !== 0) return context.skip()
    expect(keysIn(stdout)).toEqual([secret])
  })
})
