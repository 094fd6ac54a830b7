import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64 } from '../../../src/detect/views/base64.ts'
import { reachAfter, reachBefore } from '../../../src/detect/views/decoder.ts'
import {
  hasOrderedPlaces,
  hitsIn,
  keysThrough,
  openAll,
  sourceSpan,
} from '../../helpers/decoding.ts'
import { alphabets, key, randomText, seededRandom } from '../../helpers/keys.ts'
import { secretsIn } from '../../helpers/secrets.ts'

const secret = key('base62:32', 7)
/** Fills whole groups, so that its base64 has no padding. */
const unpadded = key('base62:33', 3)
const encode = (text: string | Buffer) => Buffer.from(text).toString('base64')
const wrap = (text: string, width: number, between = '\n') =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between)
const keysIn = (text: string, depth = 1) =>
  keysThrough([base64], text, depth).map((found) => found.key)

const mail = encode(`${'some text of a mail. '.repeat(9)}${secret}\r\n${'more of it. '.repeat(20)}`)
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const samples: [name: string, text: string, key?: string][] = [
  ['a Kubernetes secret', `kind: Secret\ndata:\n  api-key: ${encode(secret)}\n`],
  [
    'a Kubernetes secret without padding, before another value',
    `data:\n  api-key: ${encode(unpadded)}\n  password: ${encode('made up!!')}\n`,
    unpadded,
  ],
  ['the user of HTTP Basic', `Authorization: Basic ${encode(`${secret}:`)}\r\n`],
  ['the password of HTTP Basic', `curl -H 'Authorization: Basic ${encode(`me:${secret}`)}'`],
  ['the auth of Docker', JSON.stringify({ auths: { registry: { auth: encode(`me:${secret}`) } } })],
  ['a data URL', `<img src="data:text/plain;base64,${encode(`key=${secret}`)}">`],
  [
    'a JSON Web Token',
    ['{"alg":"HS256"}', `{"key":"${secret}","sub":"1"}`, 'x'.repeat(32)]
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.'),
  ],
  ['a command of PowerShell', `powershell -enc ${encode(utf16(`$key = "${secret}"`))}`],
  ['a call in JavaScript', `Buffer.from('${encode(secret)}', 'base64')`],
  ['a part of a mail', `base64\r\n\r\n${wrap(mail, 76, '\r\n')}\r\n\r\n--boundary--\r\n`],
  ['a segment of a path', `https://example.test/v1/${encode(unpadded)}/x`, unpadded],
  ['JSON of PHP', `{"key":"${encode(`???${secret}???`).replaceAll('/', '\\/')}"}`],
  ['a query', `?data=${encodeURIComponent(encode(`~~?${secret}~~?`))}&x=1`],
]

describe('base64', () => {
  it.each(samples)('is decoded in %s', (_, text, expected = secret) => {
    expect(keysIn(text)).toEqual([expected])
  })

  it('is decoded through three levels', () => {
    expect(keysIn(`key: ${encode(encode(`{"key":"${encode(secret)}"}`))}`, 3)).toEqual([secret])
  })

  it('of a text that was encoded ten times is recognised by its start', () => {
    let text = secret
    for (let i = 0; i < 10; i++) text = encode(text)
    expect(hitsIn(base64, Buffer.from(`x: ${text}`)).map(({ start }) => start)).toContain(3)
  })
})

describe('wrapped base64', () => {
  const breaks: readonly (readonly [name: string, between: string, before?: string])[] = [
    ['line feeds', '\n'],
    ['CRLF', '\r\n'],
    ['indentation', '\n        '],
    ['a concatenation', `" +\n    "`],
    ['a concatenation with leading operators', `"\n    + "`],
    ['a concatenation of PHP', `' .\n    '`],
    ['adjacent literals', `"\n"`],
    ['a concatenation in one line', `" + "`],
    ['continued lines of a shell', '\\\n'],
    ['escapes in JSON', '\\n'],
    ['CRLF as escapes', '\\r\\n'],
    ['escapes in a literal of several lines', '\\n" +\n  "'],
    ['a quotation', '\n> ', '> '],
    ['a block comment', '\n * ', ' * '],
    ['line comments', '\n  // ', '  // '],
    ['a diff', '\n+', '+'],
    ['a diff of removed lines', '\n-', '-'],
  ]

  it.each(breaks)('is decoded with %s', (_, between, before = '') => {
    const random = seededRandom(20)
    for (let width = 20; width < 80; width += 7) {
      const head = randomText(alphabets.base62 ?? '', 40, random)
      const text = wrap(encode(`${head} ${secret} ${head}`), width, between)
      expect(keysIn(`x\n${before}${text}\nx = 1\n`)).toEqual([secret])
    }
  })

  it.each([
    ['XML of Java', '&#13;\n'],
    ['a URL', '%0D%0A'],
  ])('is decoded with line breaks of %s, if none is in the prefix', (_, between) => {
    const text = wrap(encode(`${'.'.repeat(9)} ${secret}`), 20, between)
    expect(keysIn(text)).toEqual([secret])
  })

  it('is decoded wherever the break is', () => {
    for (let shift = 0; shift < 70; shift++) {
      const text = `data: |\n  ${wrap(encode(`${'.'.repeat(shift)}:${secret}\n`), 64, '\n  ')}\nx: y\n`
      expect(keysIn(text)).toEqual([secret])
    }
  })

  it('is decoded over soft breaks of quoted-printable', () => {
    for (let shift = 0; shift < 60; shift++) {
      const text = `${'x'.repeat(shift)} "Authorization: Basic ${encode(`me:${secret}`)}" and so on`
      expect(keysIn(wrap(text.replaceAll('=', '=3D'), 75, '=\r\n'))).toEqual([secret])
    }
  })

  it('of UTF-16 is decoded wherever the break is', () => {
    for (let shift = 0; shift < 40; shift++) {
      const text = wrap(encode(utf16(`${'.'.repeat(shift)} ${secret}\r\n`)), 76, '\r\n')
      expect(secretsIn(`base64\r\n\r\n${text}\r\n`)).toEqual([secret])
    }
  })

  it.each([
    ['a name', 'password: x'],
    ['an assignment', 'TOKEN=x'],
    ['a sentence', 'and so on'],
    ['a longer line', 'A'.repeat(80)],
    ['a heading', '# Title'],
    ['a word after a blank line', '\nAAAA'],
    ['a value of a list', `- ${'QUFB'.repeat(4)}`],
  ])('ends before %s', (_, next) => {
    expect(keysIn(`${encode(unpadded)}\n${next}\n`)).toEqual([unpadded])
  })

  it('ends before the next string of a list', () => {
    const list = JSON.stringify([encode(unpadded), encode('made up!!')])
    expect(keysIn(list)).toEqual([unpadded])
    expect(keysIn(list.replace(',', ',\n'))).toEqual([unpadded])
  })
})

describe('the places of decoded base64', () => {
  it('are where the key is encoded', () => {
    const [found] = keysThrough([base64], `auth: ${encode(`me:${secret}`)}\n`, 1)
    expect(found?.source).toBe(encode(secret).replace(/=+$/, ''))
  })

  it('span the line break within a key', () => {
    const text = wrap(encode(`${'.'.repeat(9)}${unpadded}...`), 20)
    const [found] = keysThrough([base64], text, 1)
    expect(found?.source).toBe(text.slice(12, text.length - 5))
  })

  it('are where each byte is encoded, for any text around a key', () => {
    const source = fc.tuple(
      fc.string(),
      fc.uint8Array({ maxLength: 40 }),
      fc.boolean(),
      fc.string(),
    )
    fc.assert(
      fc.property(source, fc.integer({ min: 12, max: 80 }), ([a, bytes, url, b], width) => {
        const content = Buffer.concat([bytes, Buffer.from(` ${secret}`)])
        const encoded = content.toString(url ? 'base64url' : 'base64')
        const text = Buffer.from(`${a}:${wrap(encoded, width)}\n\n${b}`)
        const shown = openAll(base64, text).filter(({ bytes }) => bytes.includes(secret))
        expect(shown.length).toBeGreaterThan(0)
        for (const decoded of shown) {
          expect(hasOrderedPlaces(decoded, text.length)).toBe(true)
          const at = decoded.bytes.indexOf(secret)
          const [start, end] = sourceSpan(decoded, at, at + secret.length)
          const source = text.toString('latin1', start, end).replaceAll('\n', '')
          expect(encoded.replace(/=+$/, '').endsWith(source)).toBe(true)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('decoding base64', () => {
  it('reads what the command base64 writes', (context) => {
    const { status, stdout } = spawnSync('base64', { input: `${'text '.repeat(12)}${secret}\n` })
    if (status !== 0) return context.skip()
    expect(keysIn(stdout.toString())).toEqual([secret])
  })

  it('never fails, whatever the bytes and the hit', () => {
    const byte = fc.oneof(
      fc.nat(255),
      fc.constantFrom(...Buffer.from('YnJf\n\\"+,/=%&#13;\r u002b')),
    )
    const hit = fc.tuple(fc.nat(60), fc.nat(9), fc.nat(3))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 80 }), hit, (list, [start, length, phase]) => {
        const bytes = Buffer.from(list)
        const decoded = base64.open(bytes, { start, end: start + length, phase })
        expect(decoded === null || hasOrderedPlaces(decoded, bytes.length)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('decodes each grouping of a stretch once', () => {
    const bytes = Buffer.from('YnJf'.repeat(300))
    const hits = hitsIn(base64, bytes)
    const stretches: ReturnType<typeof base64.open>[] = []
    for (const hit of hits) {
      if (stretches.some((decoded) => decoded !== null && base64.covers?.(decoded, hit))) continue
      stretches.push(base64.open(bytes, hit))
    }
    expect(hits.length).toBe(300)
    expect(stretches.length).toBe(1)
  })

  it('opens another grouping of the same characters', () => {
    const bytes = Buffer.from(`YnJfx/${encode(secret)}`)
    const [first, second] = hitsIn(base64, bytes)
    const decoded = first === undefined ? null : base64.open(bytes, first)
    expect(decoded).not.toBeNull()
    expect(decoded && second && base64.covers?.(decoded, second)).toBe(false)
    expect(keysIn(bytes.toString())).toEqual([secret])
  })

  it.each([
    ['one line', 'QUFB'.repeat(50_000)],
    ['lines', `${'QUFB'.repeat(16)}\n`.repeat(3000)],
    ['breaks', 'Q\n'.repeat(100_000)],
    ['escapes', '\\/'.repeat(100_000)],
  ])('reads no more than its reach: %s', (_, text) => {
    const bytes = Buffer.from(text)
    const start = 100_000 + text.slice(100_000).search(/[Q\\]/)
    const { places = [] } = base64.open(bytes, { start, end: start + 4, phase: 0 }) ?? {}
    expect(places.length).toBeGreaterThan(10)
    expect(start - (places[0] ?? 0)).toBeLessThanOrEqual(reachBefore)
    expect((places.at(-1) ?? 0) - start).toBeLessThanOrEqual(reachAfter + 6)
  })
})
