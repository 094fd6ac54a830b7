import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf32 } from '../../../src/detect/views/utf32.ts'
import { hasOrderedPlaces, hitsIn, openAll, sourceSpan } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 23)

function encode(text: string, big = false): Buffer {
  const characters = Array.from(text)
  const bytes = Buffer.alloc(4 * characters.length)
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) ?? 0
    if (big) bytes.writeUInt32BE(code, 4 * index)
    else bytes.writeUInt32LE(code, 4 * index)
  }
  return bytes
}

const texts = (bytes: Buffer) => openAll(utf32, bytes).map((decoded) => decoded.bytes.toString())

describe('UTF-32', () => {
  it.each([false, true])('is decoded to UTF-8, big-endian: %s', (big) => {
    const text = `\ufeffnom: é 🔑 ${secret}\r\nmore`
    const [decoded] = openAll(utf32, encode(text, big))
    expect(decoded?.bytes.toString()).toBe(text)
    expect(decoded?.name).toBe(big ? 'utf-32be' : 'utf-32le')
  })

  it('is decoded at any offset', () => {
    for (let shift = 0; shift < 8; shift++) {
      for (const big of [false, true]) {
        const bytes = Buffer.concat([Buffer.alloc(shift, 'x'), encode(`${secret} x`, big)])
        expect(texts(bytes).some((text) => text.includes(secret))).toBe(true)
      }
    }
  })

  it('ends at a zero, as string constants do', () => {
    const bytes = encode(`first\0${secret}\0third\0`)
    expect(texts(bytes)).toEqual([secret])
  })

  it('has the places of its characters', () => {
    const codes = fc.array(fc.oneof(fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff })))
    const other = codes.map((list) => String.fromCodePoint(...list))
    fc.assert(
      fc.property(other, other, fc.boolean(), (before, after, big) => {
        const bytes = encode(`${before} ${secret} ${after}`, big)
        const [hit] = hitsIn(utf32, bytes)
        const decoded = hit === undefined ? null : utf32.open(bytes, hit)
        expect(decoded !== null && hasOrderedPlaces(decoded, bytes.length)).toBe(true)
        if (decoded === null) return
        const at = decoded.bytes.indexOf(secret)
        const [start, end] = sourceSpan(decoded, at, at + secret.length)
        expect(encode(secret, big).equals(bytes.subarray(start, end))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it.each(['UTF-32', 'UTF-32LE', 'UTF-32BE'])('is read as iconv writes %s', (encoding) => {
    const { status, stdout } = spawnSync('iconv', ['-f', 'UTF-8', '-t', encoding], {
      input: `key=${secret}\n`,
    })
    if (status === 0) expect(texts(stdout)[0]).toContain(`key=${secret}\n`)
  })
})
