import { describe, expect, it } from 'vitest'
import { base32 } from '../../../src/detect/views/base32.ts'
import { base64 } from '../../../src/detect/views/base64.ts'
import { hex } from '../../../src/detect/views/hex.ts'
import { utf16Text } from '../../../src/detect/views/utf16-text.ts'
import { hasOrderedPlaces, keysThrough, openAll } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const secret = key('base62:32', 29)
const decoders = [utf16Text, base64, base32, hex]
const little = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const big = (text: string) => little(text).swap16()
const found = (bytes: Buffer) =>
  keysThrough(decoders, bytes).map(({ key, chain }) => [key, ...chain])

describe('encoded text within UTF-16', () => {
  it.each(['base64', 'hex'] as const)('is decoded: %s', (encoding) => {
    const text = `Value : ${Buffer.from(secret).toString(encoding)}\r\n`
    expect(found(little(text))).toEqual([[secret, 'utf-16le', encoding]])
    expect(found(big(text))).toEqual([[secret, 'utf-16be', encoding]])
  })

  it('is decoded at an odd offset', () => {
    const text = `Value: ${Buffer.from(secret).toString('base64')} é 🔑\r\n`
    const bytes = Buffer.concat([Buffer.from('x'), Buffer.from(text, 'utf16le')])
    // Both byte orders are possible there, and read the same.
    expect(found(bytes)).toEqual([[secret, expect.stringMatching(/^utf-16[bl]e$/), 'base64']])
  })

  it('is not looked for where it is not encoded otherwise', () => {
    expect(openAll(utf16Text, little(`key = ${secret}`))).toEqual([])
  })

  it('is decoded to UTF-8', () => {
    const text = `é 🔑 ${Buffer.from(secret).toString('hex')} é\n`
    const [decoded] = openAll(utf16Text, Buffer.from(text, 'utf16le'), decoders)
    expect(decoded?.bytes.toString()).toBe(text.replace('🔑', '\ufffd\ufffd'))
    expect(decoded && hasOrderedPlaces(decoded, 2 * text.length)).toBe(true)
  })
})
