import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { key, keyBody, seededRandom } from '../helpers/keys.ts'
import { candidatesIn, secretsIn } from '../helpers/secrets.ts'

const text = (codes: string, options: object = {}) =>
  fc.string({ unit: fc.constantFrom(...codes), maxLength: 8, ...options })

const parameters = text('0123456789;:<=>?')
const intermediates = text(' !"#$%&\'()*+,-./', { maxLength: 2 })
// Not `b`, whose `r_` after it would make the prefix anew.
const finals = fc.constantFrom(...'@ABCDEFGHJKLMPSTXZ`acdefghilmnqrstuz{|}~')

/** Every kind of control sequence of ECMA-48. */
const sequence = fc.oneof(
  fc
    .tuple(fc.constantFrom('\x1b[', '\x9b', '\xc2\x9b'), parameters, intermediates, finals)
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom(
        '\x1b]0;',
        '\x1b]8;;https://x.test/?',
        '\x1bP',
        '\x1b_',
        '\x1b^',
        '\x1bX',
        '\x9d',
        '\xc2\x90',
      ),
      text('abc 123;=/'),
      fc.constantFrom('\x07', '\x1b\\', '\x9c'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '\x1b(B',
    '\x1b(0',
    '\x1b)A',
    '\x1b%G',
    '\x1b#8',
    '\x1b7',
    '\x1b8',
    '\x1b=',
    '\x1bM',
    '\x1bc',
  ),
  fc.tuple(fc.constantFrom('\x1bN', '\x1bO'), finals).map((parts) => parts.join('')),
)

/** The same as logs and sources write it out, or without its first byte. */
const written = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        '^[[',
        '#033[',
        '\\x1b[',
        '\\x1B[',
        '\\u{1b}[',
        '\\u001b[',
        '\\\\u001b[',
        '\\033[',
        '\\e[',
        '[',
        '\xe2\x90\x9b[',
        '\xef\xbf\xbd[',
      ),
      fc.constantFrom('31', '0', '1;32', '38;5;12', '01;31', '2'),
      fc.constantFrom('m', 'K', 'J', 'G'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '%1B%5B31m',
    '%1B%5B1%3B31m',
    '%1B[0m',
    '_x001B_[31m',
    '\\x1b[K',
    '[K',
    '\\e(B',
    '&#27;[0m',
  ),
)

const shapes = fc.constantFrom(
  'base62:32',
  'base62:40',
  'hex:32',
  'hex:64',
  'uuid',
  'base64url:43',
  'ulid',
)
const anyKey = fc
  .tuple(shapes, fc.integer({ min: 1, max: 1e6 }))
  .map(([shape, seed]) => `br_${keyBody(shape, seededRandom(seed))}`)
  // A filter takes a few of a thousand for names, whatever is around them.
  .filter((secret) => secretsIn(secret).length === 1)

const found = (content: string) => secretsIn(Buffer.from(content, 'latin1'))

describe.each([
  ['control sequences', sequence],
  ['control sequences that are written out', written],
])('%s', (_, any) => {
  const some = fc.array(any, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

  it('may come before a key', () => {
    fc.assert(
      fc.property(anyKey, some, (secret, before) => {
        expect(found(`${before}${secret}\n`)).toEqual([secret])
        expect(found(`word${before}${secret}\n`)).toEqual([secret])
      }),
      { numRuns: 400, seed: 20261126 },
    )
  })

  it('may come after a key', () => {
    fc.assert(
      fc.property(anyKey, some, (secret, after) => {
        expect(found(`key: ${secret}${after}\n`)).toEqual([secret])
        expect(found(`key: ${secret}${after}: text\n`)).toEqual([secret])
      }),
      { numRuns: 400, seed: 20261126 },
    )
  })

  it('may come between the prefix and the body', () => {
    fc.assert(
      fc.property(anyKey, some, some, (secret, before, between) => {
        expect(found(`${before}br_${between}${secret.slice(3)}\n`)).toEqual([secret])
      }),
      { numRuns: 400, seed: 20261126 },
    )
  })

  it('may come within the body', () => {
    fc.assert(
      fc.property(
        anyKey,
        some,
        fc.double({ min: 0.1, max: 0.5, noNaN: true }),
        (secret, within, part) => {
          // Further right a key may have ended already.
          const at = 3 + Math.floor(part * Math.min(20, secret.length - 3))
          expect(found(`${secret.slice(0, at)}${within}${secret.slice(at)}\n`)).toEqual([secret])
        },
      ),
      { numRuns: 400, seed: 20261126 },
    )
  })
})

describe('a colour in a key', () => {
  const secret = key('base62:40', 5)

  it('goes on where it begins within the key, and ends with a word after it', () => {
    const marked = `${secret.slice(0, 30)}\x1b[01;31m\x1b[K${secret.slice(30, 36)}\x1b[m\x1b[K${secret.slice(36)}`
    expect(found(`a ${marked} b`)).toEqual([secret])
    expect(found(`\x1b[31m${secret}\x1b[0mstatus`)).toEqual([secret])
  })

  it('is read in UTF-16 as well', () => {
    const colours = `\x1b[31mbr_\x1b[m\x1b[K${secret.slice(3)}\x1b[0m\n`
    expect(secretsIn(Buffer.from(`\ufeff${colours}`, 'utf16le'))).toEqual([secret])
  })

  it('is counted in columns, named, and does not hide what follows', () => {
    const content = `x \x1b[1mbr_\x1b[m${secret.slice(3)} ${secret}`
    const [first, second] = candidatesIn(content)
    expect(first?.sighting).toMatchObject({
      offset: 6,
      line: 1,
      column: 7,
      endLine: 1,
      endColumn: 7 + secret.length + 3,
      decoded: ['invisible'],
    })
    expect(second?.sighting).toMatchObject({ column: content.lastIndexOf('br_') + 1, decoded: [] })
  })

  it('does not join random text to a name that is coloured', () => {
    const random = seededRandom(3)
    for (const name of ['br_on_cast_fail', 'br_live_runtime', 'br_ctrl_save_me']) {
      expect(found(`\x1b[31m${name}\x1b[0m${keyBody('hex:40', random)}`)).toEqual([])
    }
  })

  it('does not make a key of random text that grep coloured', () => {
    const random = seededRandom(2)
    const part = () => keyBody('base64url:60', random)
    for (let draw = 0; draw < 100; draw++) {
      expect(found(`${part()}\x1b[01;31m\x1b[Kbr_\x1b[m\x1b[K${part()}`)).toEqual([])
    }
  })
})

describe('a soft line break of quoted-printable', () => {
  it('may be anywhere in a body, at the column where mail programs cut', () => {
    fc.assert(
      fc.property(
        anyKey,
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('=\n', '=\r\n', '= \n', '=\\r\\n'),
        (secret, cut, softBreak) => {
          const at = 3 + cut
          const line = 'a'.repeat(75 - at - 1)
          const content = `first\n${line} ${secret.slice(0, at)}${softBreak}${secret.slice(at)} and so on=\n`
          expect(found(content)).toEqual([secret])
          const [candidate] = candidatesIn(content)
          expect(candidate?.sighting).toMatchObject({
            decoded: ['quoted-printable'],
            line: 2,
            column: 76 - at,
          })
          if (!softBreak.endsWith('\n')) return
          expect(candidate?.sighting).toMatchObject({
            endLine: 3,
            endColumn: secret.length - at + 1,
          })
        },
      ),
      { numRuns: 300, seed: 20261126 },
    )
  })

  it('is one at the end of a full line, also where the rest of the key reads like a word', () => {
    for (let seed = 0; seed < 400; seed++) {
      const secret = key('base36:25', seed)
      if (found(secret)[0] !== secret) continue
      const at = 22 + (seed % 4)
      const line = `${'a'.repeat(75 - at - 1)} ${secret.slice(0, at)}`
      expect(found(`first\n${line}=\n${secret.slice(at)} and so on`)).toEqual([secret])
    }
  })

  it('is not one after a key that a name on the next line follows', () => {
    const secret = key('base62:40', 8)
    expect(found(`${secret}=\nNEXT_VARIABLE=1`)).toEqual([secret])
  })
})

describe('escapes of Office files', () => {
  it.each(['_x000D__x000A_</S>', '_x000D_</t>', '_x0009_', '_x001B_[0m', '_x000d_'])(
    '%s ends a key',
    (after) => {
      const random = seededRandom(12)
      for (const shape of ['base62:40', 'hex:40', 'uuid', 'base64url:43']) {
        const secret = `br_${keyBody(shape, random)}`
        expect(found(`<S S="Error">${secret}${after}`)).toEqual([secret])
      }
    },
  )

  it('write the underscores of a key', () => {
    const body = `${keyBody('base62:12', seededRandom(1))}_${keyBody('base62:24', seededRandom(2))}`
    expect(found(`<S>br_x005F_${body.replaceAll('_', '_x005F_')}_x000A_</S>`)).toEqual([
      `br_${body}`,
    ])
  })
})

describe('double-byte encodings whose second byte may be a letter', () => {
  it('are not part of a key', () => {
    const secret = key('base62:40', 4)
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0x7e; trail++) {
        const character = Buffer.from([lead, trail])
        const content = Buffer.concat([character, Buffer.from(secret), character])
        if (secretsIn(content)[0] !== secret) expect([lead, trail]).toEqual('found')
      }
    }
  })

  it('of seven bits end before a key and begin after it', () => {
    const secret = key('hex:40', 4)
    expect(found(`\x1b$B%-!<CM\x1b(B${secret}\x1b$BCM%-\x1b(B\n`)).toEqual([secret])
  })
})
