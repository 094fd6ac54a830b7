import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { utf7 } from '../../../src/detect/views/utf7.ts'
import { keysThrough, openAll } from '../../helpers/decoding.ts'

const secret = 'br_f3Kq9-zW7t_Vb2__Lx8Rm4Np'
const found = (text: string | Buffer) => keysThrough([utf7], text, 1)

/** As iconv writes it: every character but letters, digits and some punctuation in base64. */
const encode = (text: string) =>
  text.replaceAll('+', '+-').replace(/[^\w+\s:?'(),./-]+|_+/g, (row) => {
    const units = Buffer.from(row, 'utf16le').swap16()
    return `+${units.toString('base64').replaceAll('=', '')}-`
  })

describe('UTF-7', () => {
  it.each([
    ['a key', secret],
    ['a sign before it', `€ 5 "${secret}"`],
    ['a plus before it', `1 + ${secret}`],
    ['a long row before it', `${'日本語'.repeat(20)} ${secret}`],
    ['a sign after it', `${secret}=`],
  ])('is decoded: %s', (_, text) => {
    expect(found(`Subject: ${encode(text)}\n`)).toMatchObject([{ key: secret, chain: ['utf-7'] }])
  })

  it('is decoded without the hyphen that ends a row, where another character does', () => {
    expect(found('x br+AF8 br+AF8.abc')).toEqual([])
    const body = 'f3Kq9zW7t.Vb2LLx8Rm4Np'
    expect(openAll(utf7, Buffer.from(`br+AF8.${body}`))[0]?.bytes.toString()).toBe(`br_.${body}`)
  })

  it('has the place of its encoded text', () => {
    expect(found(`x: ${encode(secret)}, y`)[0]?.source).toBe(encode(secret))
  })

  it.each(['+AF8', '+A', '+AF8A-', '+AF9/-'])('copies what is not encoded: %s', (text) => {
    const [decoded] = openAll(utf7, Buffer.from(`br+AF8-x ${text}z +-`))
    expect(decoded?.bytes.toString()).toBe(`br_x ${text}z +`)
  })

  it('is read as iconv writes it', (context) => {
    const input = `ü = "${secret}" + €\n`
    const { status, stdout } = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'UTF-7'], { input })
    if (status !== 0) return context.skip()
    expect(found(stdout).map(({ key }) => key)).toEqual([secret])
  })
})
