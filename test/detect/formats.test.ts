import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { Candidate, Detection, Problem } from '../../src/model/index.ts'
import { textChunk } from '../../src/sources/index.ts'
import { keyShapes } from '../helpers/key-shapes.ts'
import { expandKey, keyBody, seededRandom } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const detections = (text: string): (Detection | Problem)[] => [...detector.detect(textChunk(text))]
const candidates = (text: string): Candidate[] =>
  detections(text).filter((detection): detection is Candidate => detection.kind === 'candidate')
const isKey = (text: string) => candidates(text).length > 0

describe('random keys', () => {
  it.each(keyShapes)('of the shape %s are found at least 99 times out of 100', (shape) => {
    const random = seededRandom(20261124)
    const draws = 1500
    let found = 0
    for (let i = 0; i < draws; i++) {
      const prefix = i % 4 === 0 ? 'br_test_' : 'br_'
      if (isKey(`${prefix}${keyBody(shape, random)}\n`)) found++
    }
    expect(found / draws).toBeGreaterThanOrEqual(0.99)
  })

  it('have the mode of the longest prefix that matches', () => {
    expect(candidates(expandKey('br_{base62:32}'))[0]?.mode).toBe('live')
    expect(candidates(expandKey('br_test_{base62:32}'))[0]?.mode).toBe('test')
  })
})

describe('ordinary names', () => {
  const names = readFileSync(
    new URL('../../fixtures/detect/ordinary-names.txt', import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  it('are many', () => {
    expect(names.length).toBeGreaterThan(250)
  })

  it('are never taken for keys, in any surroundings', () => {
    for (const form of [
      (name: string) => name,
      (name: string) => `KEY="${name}"`,
      (name: string) => `Authorization: Bearer ${name}`,
    ]) {
      expect(names.filter((name) => isKey(form(name)))).toEqual([])
    }
  })

  it('are counted as left out, with a reason', () => {
    const long = names.filter((name) => name.startsWith('br_') && name.length >= 19)
    const [first] = detections(long[0] ?? '')
    expect(first).toMatchObject({ kind: 'rejection', filtered: { text: long[0] } })
    for (const name of long) expect(detections(name)).toHaveLength(1)
  })
})

describe('placeholders', () => {
  it.each([
    'br_your_api_key_goes_here',
    'br_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'br_test_example_key_1234567',
    'br_1234567890abcdef1234',
    'br_abcdefghijklmnopqrstuvwxyz',
    'br_a1b2c3d4e5f6g7h8i9j0k1l2',
    'br_0000000000000000000000',
    'br_deadbeefdeadbeefdeadbeef',
    'br_abc123def456ghi789jkl012',
    'br_123e4567-e89b-12d3-a456-426614174000',
    'br_test_insert_your_key_here_0',
    'br_changeme_changeme_0001',
    'br_aBcDeFgHiJkLmNoPqRsT',
    'br_live_placeholder_0000000000',
    'br_redacted_redacted_12345',
  ])('%s is not a key', (name) => {
    expect(isKey(`key = "${name}"`)).toBe(false)
  })
})

describe('the text before a key', () => {
  const text = expandKey('br_{base62:32}', 5)

  it.each([
    ['the start of the text', ''],
    ['a space', ' '],
    ['a quote', '"'],
    ['an equals sign', 'KEY='],
    ['a colon', 'key:'],
    ['a slash', 'https://x/'],
    ['an escaped line feed', 'one\\n'],
    ['an escaped tab', 'one\\t'],
    ['a percent escape', 'key%3D'],
    ['a hex escape', 'key\\x3d'],
    ['a Unicode escape', 'key\\u003d'],
    ['quoted-printable', 'key=3D'],
    ['an entity', '&quot;'],
    ['a colour', '\u001b[32m'],
    ['a bold colour', '\u001b[1;31m'],
    ['a written colour', '\\u001b[0m'],
    ['another written colour', '\\x1b[32m'],
    ['an octal colour', '\\033[32m'],
    ['a credential in a URL', 'https://'],
    ['a letter of another script', 'é'],
    ['a bracket', '['],
    ['an at sign', '@'],
    ['a star', '**'],
    ['a percent escape of a percent escape', 'key%253D'],
    ['a percent escape of old JavaScript', 'key%u003D'],
    ['an octal escape', 'key\\075'],
    ['an escape of Office Open XML', 'key_x000D_'],
    ['an entity with a number', 'key&#x3D;'],
    ['quoted-printable in lower case', 'key=3d'],
    ['a command option', 'curl -u'],
    ['a command option in quotes', '["-u'],
    ['emphasis', ' _'],
    ['strong emphasis', '(__'],
    ['emphasis at the start of the text', '_'],
    ['emphasis after an escape', 'one\\n_'],
    ['the start of a comment', '<!--'],
    ['a ruler', '\n----------'],
    ['three dots', 'key...'],
    ['a form value', 'a+'],
    ['a shell default', 'X:-'],
    ['a user in a URL', 'https://user:'],
    ['a line separator', '\u2028'],
  ])('may be %s', (_, before) => {
    expect(isKey(`${before}${text}`)).toBe(true)
  })

  it.each([
    ['random text', 'Qx7Zk9'],
    ['a hash', 'd41d8cd98f00b204e9800998ecf8427e'],
    [
      'the first parts of a token',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    ],
    ['a Brazilian host name', 'www.example.com.'],
    ["another vendor's prefix", 'key = am'],
  ])('may not be %s', (_, before) => {
    expect(isKey(`${before}${text}`)).toBe(false)
  })

  it.each([
    '',
    '"',
    "'",
    ',',
    '%22',
    '&quot;',
    '\\u0022',
    '\\"',
    '/',
    '?',
    '#',
    '@host',
    ':x',
    '=',
    '|',
    '\t',
    '\r\n',
    'é',
    '…',
    '`',
    '>',
    '\\',
    ')',
    ';',
    '\n',
    '&x=1',
    '}',
    ']',
    '<',
    '\\n',
    '.',
    ' ',
    '\u0000',
  ])('and %j may follow', (after) => {
    expect(candidates(`"${text}${after}`)[0]?.secret.length).toBe(text.length)
  })
})

describe('the extent of a key', () => {
  const hex = expandKey('br_{hex:64}', 7)
  const base62 = expandKey('br_test_{base62:32}', 7)
  const secret = expandKey('{hex:24}_{base62:32}', 7)

  it.each([
    ['emphasis', `_${base62}_`, base62],
    ['strong emphasis', `__${base62}__`, base62],
    ['strong emphasis of another kind', `**${base62}**`, base62],
    ['a comment', `<!--${base62}-->`, base62],
    ['a comment with a space before', `<!-- ${base62}-->`, base62],
    ['a ruler', `-----${base62}-----`, base62],
    ['a ruler of another length', `-----${base62}---`, base62],
    ['emphasis of a key that ends with an underscore', `_${base62}__`, `${base62}_`],
    ['a hyphen that may be the end of the key', `${base62}-`, `${base62}-`],
    ['a name behind hexadecimal digits', `${hex}-production`, hex],
    ['a file name', `keys/${hex}_backup.txt`, hex],
    ['a hyphen behind hexadecimal digits', `${hex}-`, hex],
    ['two words and a number', `${hex}_old-key-2`, hex],
    ['a secret behind an id', `br_${secret}`, `br_${secret}`],
    ['three pieces of hexadecimal digits', `${hex}_0a1b_2c3d`, `${hex}_0a1b_2c3d`],
    ['more hexadecimal digits', `${hex}-${'0a1b2c3d'}`, `${hex}-0a1b2c3d`],
  ])('%s', (_, text, expected) => {
    expect(candidates(text).map(({ secret }) => secret.reveal())).toEqual([expected])
  })

  it('may have a word of placeholders within it by chance, after it or before it', () => {
    const random = expandKey('{base62:32}', 7)
    expect(isKey(`br_${random.slice(0, 16)}Here${random.slice(16)}`)).toBe(true)
    expect(isKey(`${base62}_example`)).toBe(true)
    expect(isKey(`br_example_${random}`)).toBe(true)
    expect(isKey(`br_here_${random}`)).toBe(true)
  })

  it('may be one of two on a line', () => {
    const found = candidates(`a=${base62}&b=${hex},${base62};`)
    expect(found.map(({ sighting }) => sighting.column)).toEqual([
      3,
      3 + base62.length + 3,
      3 + base62.length + 4 + hex.length,
    ])
  })
})

describe('lengths', () => {
  it('of bodies are 16 to 128 characters', () => {
    expect(isKey(expandKey('br_{base62:15}', 3))).toBe(false)
    expect(isKey(expandKey('br_{base62:128}', 3))).toBe(true)
    const tooLong = candidates(`key = ${expandKey('br_{base62:129}', 3)}`)
    expect(tooLong).toMatchObject([{ sighting: { confidence: 'low' } }])
    expect(tooLong[0]?.secret.length).toBe(132)
  })

  // Quadratic work on 2 MB would take hours.
  it('in long runs are read in linear time', { timeout: 120_000 }, () => {
    for (const piece of ['br_', 'a', 'br_x', '=3Dbr_', '_']) {
      const bytes = Buffer.alloc(2 * 1024 * 1024, piece)
      expect(candidates(`br_${bytes.toString('latin1')}`)).toEqual([])
    }
  })
})

describe('confidence', () => {
  const base62 = expandKey('br_{base62:32}', 5)
  const hex = expandKey('br_{hex:32}', 5)
  it.each([
    ['the name of the service near', `# Batch Relay\n\nconst k = '${base62}'`, 'high'],
    ['the name of the variable', `BATCH_RELAY_API_KEY=${hex}`, 'high'],
    ['a bearer token', `curl -H "Authorization: Bearer ${hex}"`, 'high'],
    ['a credential word', `api_key = "${base62}"`, 'high'],
    ['nothing', `x(${base62})`, 'medium'],
    ['nothing, whatever the alphabet', `x(${hex})`, 'medium'],
    ['an id near the name of the service', `# Batch Relay\nrelay_id: ${base62}`, 'medium'],
    ['an end that is only estimated', `BATCH_RELAY_API_KEY=${base62}_prod`, 'medium'],
    ['a short body', `x(${expandKey('br_{base62:17}', 5)})`, 'low'],
    ['an id', `branch_id: ${base62}`, 'low'],
    ['an id in JSON', `{"id": "${base62}"}`, 'low'],
    ['an id in camel case', `instanceId = "${base62}"`, 'low'],
    ["another vendor's prefix", `key = "br_live_${expandKey('{base62:32}', 5)}"`, 'low'],
    ["another vendor's name", `# blockrate\nblockrate("${base62}")`, 'low'],
    ['a similar word, batch relayer', `batchRelayer(${base62})`, 'medium'],
  ])('%s', (_, text, confidence) => {
    expect(candidates(text)[0]?.sighting.confidence).toBe(confidence)
  })
})

describe('redact', () => {
  it('masks keys in any text and does not change names', () => {
    const text = expandKey('br_{base62:32}', 9)
    expect(detector.redact(`fix/${text}.txt: no permission`)).toMatch(
      /^fix\/br_\w{4}…\w{4}\.txt: no permission$/,
    )
    expect(detector.redact('br_ssl_engine_set_default_rsavrfy')).toBe(
      'br_ssl_engine_set_default_rsavrfy',
    )
    expect(detector.redact(`é${text}é`)).not.toContain(text)
  })
})
