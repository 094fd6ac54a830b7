import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabets, keyBody, randomText, seededRandom } from '../helpers/keys.ts'
import { secretsIn } from '../helpers/secrets.ts'

const shapes = [
  'base62:20',
  'base62:32',
  'base62:40',
  'hex:32',
  'hex:64',
  'uuid',
  'base64url:22',
  'base64url:43',
  'base36:24',
  'base58:32',
  'ulid',
  'twoPart',
]

/** What is glued to a key's left, with what follows the key. */
const neighbours: [string, string, string?][] = [
  ['the end of a sentence', 'The key follows.'],
  ['a numbered list', '1.'],
  ['a property', 'secrets.'],
  ['a metric', 'api.', '.count:1|c'],
  ['a file name', 'word-', '.txt'],
  ['a short prefix', 'rl_'],
  ['a short prefix with a hyphen', 'rl-'],
  ['a word', 'token'],
  ['a name of two words', 'api_key'],
  ['a name in camel case', 'myKey2'],
  ['a long option', '--key-'],
  ['a path', '/srv/keys/backup-'],
  ['a tag', 'refs/tags/release-'],
  ['a branch', 'origin/feature/add_'],
  ['a time', '2024-01-01T00:00:00Z'],
  ['a letter', 'a'],
  ['a digit', '7'],
  ['a process id', '$$'],
  ['a dollar sign', '$'],
  ['an ampersand', '&'],
  ['the next parameter', '?x=1&'],
  ['a line feed of PowerShell', '"a`n'],
  ['a format of printf', '"%s'],
  ['an escape of Python', '\\U0000003d'],
  ['an escape without its backslash', 'u003d'],
  ['a space in a regular expression', '\\s'],
  ['the start in a regular expression', '\\A'],
  ['a quotation in a regular expression', '\\Q'],
  ['an option with a letter glued to it', 'mysql -pk'],
  ['a carriage return in caret notation', '^M'],
  ['an octal escape of syslog', '#015'],
  ['a longer ruler than is followed', '-'.repeat(300)],
]

describe('a key with something glued to its left', () => {
  it.each(neighbours)('is found whole after %s: %j', (_, before, after = '\n') => {
    const random = seededRandom(20261126)
    let found = 0
    const draws = 40
    for (const shape of shapes) {
      for (let draw = 0; draw < draws; draw++) {
        const key = `br_${keyBody(shape, random)}`
        const secrets = secretsIn(before + key + after)
        if (secrets.length === 1 && secrets[0] === key) found++
      }
    }
    expect(found / (draws * shapes.length)).toBeGreaterThanOrEqual(0.995)
  })

  it('is found after another key', () => {
    const random = seededRandom(5)
    const first = `br_${keyBody('base62:32', random)}`
    const second = `br_${keyBody('base62:32', random)}`
    expect(secretsIn(`${first}.${second}`)).toEqual([first, second])
    expect(secretsIn(`${first}${second}`)).toEqual([first, second])
  })
})

describe('random text that holds the prefix by chance', () => {
  it.each([
    ['base64url', alphabets.base64url ?? '', 0.02],
    ['base64', `${alphabets.base62}+/`, 0.02],
    ['base62', alphabets.base62 ?? '', 0.01],
    ['base36', alphabets.base36 ?? '', 0.02],
    ['hexadecimal', alphabets.hex ?? '', 0.01],
  ])('is not a key after a run of %s; chance makes few short runs a word', (_, alphabet, most) => {
    const random = seededRandom(20261126)
    for (const [length, limit] of [
      [4, most],
      [6, most / 2],
      [9, most / 4],
      [16, 0],
      [40, 0],
      [300, 0],
    ] as const) {
      const draws = 400
      let taken = 0
      for (let draw = 0; draw < draws; draw++) {
        // A key may come after `/` and `+`, as in an address.
        const run = randomText(alphabet, length, random).replace(/[+/]$/, 'Q')
        taken += secretsIn(`x = ${run}br_${keyBody('base64url:43', random)}\n`).length
      }
      expect(taken / draws).toBeLessThanOrEqual(limit)
    }
  })

  it('is not a key in any part of a JSON Web Token', () => {
    const random = seededRandom(9)
    const part = (length: number) => keyBody(`base64url:${length}`, random)
    for (let draw = 0; draw < 200; draw++) {
      const payload = `eyJ${part(20 + draw)}br_${part(60)}`
      expect(secretsIn(`Bearer eyJhbGciOiJIUzI1NiJ9.${payload}.${part(43)}`)).toEqual([])
      expect(secretsIn(`Bearer eyJhbGciOiJIUzI1NiJ9.eyJ${part(40)}.br_${part(40)}`)).toEqual([])
    }
  })
})

describe('ordinary names', () => {
  const names = readFileSync(
    new URL('../../fixtures/detect/ordinary-names.txt', import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it.each([
    'a',
    '7',
    'l10n_',
    'x-',
    'n',
    'geo',
    '.',
    'com.',
    '$',
    '&',
    '%s',
    '`n',
    '\u001b[K',
    '[31m',
  ])('are not keys after %j either, and not listed as part of a longer name', (before) => {
    expect(names.flatMap((name) => secretsIn(`${before}${name}\n`))).toEqual([])
  })

  it('are not keys when control sequences join them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 2, maxLength: 4 }), (words) => {
        expect(secretsIn(words.join('\u001b[m'))).toEqual([])
        expect(secretsIn(words.join('=\n'))).toEqual([])
      }),
      { numRuns: 200, seed: 20261126 },
    )
  })
})

describe("other vendors' keys", () => {
  const random = seededRandom(3)
  it.each(['gbr_pat_', 'ambr_live_', 'kbr_sk_live_', 'cfbr_', 'cvisbr_', 'abr_live_'])(
    '%s is not ours',
    (prefix) => {
      for (const shape of ['hex:48', 'base62:32', 'base64url:43']) {
        expect(secretsIn(`key: "${prefix}${keyBody(shape, random)}"`)).toEqual([])
      }
    },
  )
})

describe('a prefix within a longer text of a known form', () => {
  const random = seededRandom(11)
  const symbol = (arguments_: string) =>
    `_ZN4dnnl3cpuILi3EE16gru_lbr_postgemmE${arguments_}EvT_T0_S9_SA_PT2_PKSN_SO_SS_`

  it('is not a key in the mangled name of a C++ function', () => {
    for (let draw = 0; draw < 50; draw++) {
      expect(secretsIn(`${symbol(keyBody('base62:32', random))}\0`)).toEqual([])
    }
  })

  it('is a key if the number before it is not the length of an identifier', () => {
    const key = `br_${keyBody('hex:32', random)}`
    expect(secretsIn(`version16_${key}\n`)).toEqual([key])
  })

  it.each([
    ['sha256=', 43],
    ['sha256-', 43],
    ['sha384-', 64],
    ['sha512-', 86],
  ])('is not a key in a digest after %s, wherever it is in it', (label, length) => {
    for (let at = 0; at < length - 20; at++) {
      const digest = `${keyBody(`base64url:${at + 1}`, random).slice(1)}br_`
      const rest = keyBody(`base64url:${length - digest.length}`, random)
      expect(secretsIn(`"${label}${digest}${rest}",2075\n`)).toEqual([])
    }
  })

  it('is not a key in the name of a file that is a digest with its padding', () => {
    for (let at = 1; at < 23; at++) {
      const digest = `${keyBody(`base64url:${at + 1}`, random).slice(1)}br_`
      const rest = keyBody(`base64url:${43 - digest.length}`, random)
      expect(secretsIn(`"filename": "${digest}${rest}=.pem"\n`)).toEqual([])
    }
  })

  it('is a key if the padded text begins with it', () => {
    const key = `br_${keyBody('base62:40', random)}`
    expect(secretsIn(`"${key}="\n`)).toEqual([key])
  })

  it('is a key after the same label if the text is not as long as a digest', () => {
    const key = `br_${keyBody('base62:32', random)}`
    expect(secretsIn(`sha256=${key}\n`)).toEqual([key])
  })
})
