import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotedPrintable } from '../../../src/detect/views/quoted-printable.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'
import { escapedParts, respelled } from '../../helpers/respelling.ts'

const plain = key('base64url:43', 7)
const written = (char: string) => `=${char.charCodeAt(0).toString(16).toUpperCase()}`
const escaped = plain.replaceAll('_', '=5F')

describe('quoted-printable', () => {
  it.each(escapedParts)('is decoded: %s', (_, which) => {
    const encoded = respelled(plain, which, written)
    expect(sourceOf(quotedPrintable, `token=3D${encoded} `, plain)).toBe(encoded)
    const lower = respelled(plain, which, (char) => written(char).toLowerCase())
    expect(sourceOf(quotedPrintable, lower, plain)).toBe(lower)
  })

  it.each(['=\n', '=\r\n', '=\\n', '=\\r\\n', '=\\\\r\\\\n'])(
    'is decoded with a soft line break (%j) at any place',
    (lineBreak) => {
      for (let at = 1; at < plain.length; at++) {
        // A break in the body alone is read without a decoder.
        const prefix = at > 2 ? 'br=5F' : plain.slice(0, 3)
        const chars = [...prefix.slice(0, 2), prefix.slice(2), ...plain.slice(3)]
        const encoded = chars.toSpliced(at, 0, lineBreak).join('')
        expect(sourceOf(quotedPrintable, `key: ${encoded}\n`, plain)).toBe(encoded)
      }
    },
  )

  it('is decoded with breaks between all characters of the prefix', () => {
    const encoded = plain.replace('br_', '=\n=62=\n=72=\n=5F=\n')
    expect(sourceOf(quotedPrintable, encoded, plain)).toBe(encoded.slice(2))
  })

  it('in the body is decoded, where the prefix is plain', () => {
    const encoded = 'br_f3Kq9zW7tV=2Db2L=\nx8=5FRm4Np'
    expect(keysThrough([quotedPrintable], `Key: ${encoded}\n`)).toEqual([
      { key: 'br_f3Kq9zW7tV-b2Lx8_Rm4Np', chain: ['quoted-printable'], source: encoded },
    ])
  })

  it('is not seen in an assignment of a number', () => {
    const name = 'br_f3Kq9zW7tVb2Lx8Rm4Np'
    expect(keysThrough([quotedPrintable], `?${name}=41&${name}=2`)).toEqual([])
  })

  it('is not seen in an assignment of a hash to a name', () => {
    const hash = '30238dfd3bcaebdcc5febf693b4083df'
    for (const name of ['br_hash_class', 'br_setup_repo', 'br%5Fhash_class']) {
      expect(keysThrough([quotedPrintable], `${name}=${hash}\n`), name).toEqual([])
    }
  })

  it('is decoded in a header field, over the words that it is divided into', () => {
    const [head, tail] = [escaped.slice(0, 20), escaped.slice(20)]
    const encoded = `${head}?=\r\n =?UTF-8?Q?${tail}`
    const subject = `Subject: =?UTF-8?Q?token=3A_${encoded}?=\r\n`
    expect(keysThrough([quotedPrintable], subject)).toEqual([
      { key: plain, chain: ['quoted-printable'], source: encoded },
    ])
  })

  it.each(['=', '==', '=5', '=g1', '=?', '?=', '?= =?', 'x=ab', 'a = b'])(
    'copies %s, which is no escape or not a whole one',
    (text) => {
      expect(sourceOf(quotedPrintable, `${text}. ${escaped}`, `${text}. ${plain}`)).not.toBeNull()
      expect(sourceOf(quotedPrintable, `${escaped} ${text}`, `${plain} ${text}`)).not.toBeNull()
    },
  )

  it('around any text keeps the key and its place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(quotedPrintable, `${before} ${escaped} ${after}`, plain)).toBe(escaped)
      }),
    )
  })

  const python = spawnSync('python3', ['-c', 'import quopri']).status === 0
  it.skipIf(!python)("reads what Python's quopri writes, at every column", () => {
    const texts = Array.from({ length: 76 }, (_, column) => `${'é'.repeat(column)} ${plain}\n`)
    const encoded = execFileSync('python3', [
      '-c',
      'import quopri, sys; sys.stdout.buffer.write(quopri.encodestring(sys.argv[1].encode(), header=False))',
      texts.join(''),
    ])
    // Python leaves the underscore as it is, so only a break within a prefix needs this decoder.
    const broken = /b=\nr_|br=\n_/g
    const places = [...encoded.toString().matchAll(broken)]
    expect(places.length).toBeGreaterThan(0)
    for (const { index } of places) {
      const near = encoded.subarray(index, index + 80)
      expect(sourceOf(quotedPrintable, near, plain)?.replace('=\n', '')).toBe(plain)
    }
  })
})
