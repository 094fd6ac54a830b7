import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percent } from '../../../src/detect/views/percent.ts'
import { terminal } from '../../../src/detect/views/terminal.ts'
import { keysThrough, sourceOf } from '../../helpers/decoding.ts'
import { key } from '../../helpers/keys.ts'

const plain = key('base64url:43', 7)

describe('a control sequence within a prefix', () => {
  it.each([
    ['a colour', '\x1b[01;31m'],
    ['a reset', '\x1b[m'],
    ['two sequences', '\x1b[m\x1b[K'],
    ['a character set', '\x1b(B'],
    ['a link', '\x1b]8;;https://example.org/\x1b\\'],
  ])('is skipped: %s', (_, sequence) => {
    for (const at of [1, 2]) {
      const encoded = plain.slice(0, at) + sequence + plain.slice(at)
      expect(sourceOf(terminal, `key: ${encoded}\n`, plain)).toBe(encoded)
    }
  })

  it.each(['\\x1b[m', '\\\\x1b[31m', '\\033[K', '\\e[0m', '^[[m', '#033[m', '[m', '[31m[K'])(
    'is skipped where it is written as %s after two characters',
    (sequence) => {
      const encoded = `${plain.slice(0, 2)}${sequence}${plain.slice(2)}`
      expect(sourceOf(terminal, `key: ${encoded}\n`, plain)).toBe(encoded)
    },
  )

  const grep = spawnSync('grep', ['--color=always', '-e', 'b'], { input: 'b' }).status === 0
  it.skipIf(!grep).each(['b', 'br', 'r_', 'r', '_'])(
    'is skipped in what grep --color prints for %s',
    (pattern) => {
      const printed = execFileSync('grep', ['--color=always', '-e', pattern], {
        input: `token: ${plain}\n`,
      })
      expect(keysThrough([terminal], printed)).toMatchObject([{ key: plain, chain: ['invisible'] }])
    },
  )
})

describe('an overstrike', () => {
  const bold = (text: string) => text.replace(/./g, '$&\b$&')
  const underlined = (text: string) => text.replace(/./g, '_\b$&')

  it.each([
    ['bold', bold(plain)],
    ['underlined', underlined(plain)],
    ['underlined after the character', plain.replace(/./g, '$&\b_')],
    ['bold three times', plain.replace(/./g, '$&\b$&\b$&')],
    ['bold and underlined', plain.replace(/./g, '_\b$&\b$&')],
    ['a bold prefix', bold('br_') + plain.slice(3)],
    ['a bold body', plain.slice(0, 3) + bold(plain.slice(3))],
    ['a bold r', `b${bold('r')}${plain.slice(2)}`],
    ['a bold underscore', `br${bold('_')}${plain.slice(3)}`],
  ])('is read as one character: %s', (_, encoded) => {
    expect(keysThrough([terminal], `       ${encoded}\n`)).toEqual([
      { key: plain, chain: ['invisible'], source: encoded },
    ])
  })

  const groff = spawnSync('groff', ['--version']).status === 0
  it.skipIf(!groff)('of a manual page is read', () => {
    const page = `.TH X 1\n.SH OPTIONS\n.B ${plain.replaceAll('-', '\\-')}\n`
    const env = { ...process.env, GROFF_NO_SGR: '1' }
    const printed = execFileSync('groff', ['-man', '-Tascii', '-P-c'], { input: page, env })
    expect(printed.includes('\b')).toBe(true)
    expect(keysThrough([terminal], printed)).toMatchObject([{ key: plain }])
  })
})

describe('other text', () => {
  it.each(['\x1b', '\x1b[', '\x1b]0;title', '\b', '_\b', '[', '\x9d', '^[', '\\x1b['])(
    'such as %j around the key leaves it as it is',
    (text) => {
      const encoded = `${plain.slice(0, 2)}\x1b[m${plain.slice(2)}`
      expect(sourceOf(terminal, `${text}\n${encoded}`, plain)).toBe(encoded)
      expect(sourceOf(terminal, `${encoded} ${text}`, plain)).toBe(encoded)
    },
  )

  it('around the key may be any', () => {
    const encoded = `${plain.slice(0, 2)}\x1b[m${plain.slice(2)}`
    const text = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sourceOf(terminal, `${before}\n${encoded} ${after}`, plain)).toBe(encoded)
      }),
    )
  })

  it('full of unfinished sequences is read a bounded number of times', () => {
    let reads = 0
    const text = Buffer.from(`br\x1b[m_${'\x9d'.repeat(4000)}`, 'latin1')
    const bytes = new Proxy(text, {
      get(target, name) {
        reads++
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    terminal.open(bytes, { start: 0, end: 4, phase: 0 })
    expect(reads).toBeLessThan(100_000)
  })

  it('after a sequence in the body may hold an escape', () => {
    const text = 'key: br_\x1b[m\x1b[Kf3Kq9%2DzW7tVb2Lx8Rm4Np'
    expect(keysThrough([terminal, percent], text)).toMatchObject([
      { key: 'br_f3Kq9-zW7tVb2Lx8Rm4Np', chain: ['percent'] },
    ])
  })
})
