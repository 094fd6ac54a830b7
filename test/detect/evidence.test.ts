import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { Candidate } from '../../src/model/index.ts'
import { textChunk } from '../../src/sources/index.ts'
import { keyShapes, solidShapes } from '../helpers/key-shapes.ts'
import { expandKey, keyBody, seededRandom } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const candidates = (text: string): Candidate[] =>
  [...detector.detect(textChunk(text))].filter(
    (found): found is Candidate => found.kind === 'candidate',
  )
const keysIn = (text: string) => candidates(text).map((found) => found.secret.reveal())

/** Share of draws over all shapes whose key is found whole. */
function wholeKeys(
  shapes: readonly string[],
  draws: number,
  write: (body: string) => [string, string],
) {
  let whole = 0
  for (const shape of shapes) {
    const random = seededRandom(20261126)
    for (let i = 0; i < draws; i++) {
      const [text, key] = write(keyBody(shape, random))
      if (keysIn(text).includes(key)) whole++
    }
  }
  return whole / (shapes.length * draws)
}

describe('segments before the random part', () => {
  it.each([
    'live_',
    'sk_',
    'prod_',
    'key_',
    'api_',
    'v1_',
    'secret_',
    'token_',
    'api_key_',
    'sk_test_',
    'pk_live_',
    'demo_',
    'example_',
    'your_',
    'staging-',
    'user-1-',
  ])('%s does not hide a key', (segment) => {
    const share = wholeKeys(keyShapes, 60, (body) => [
      `key = "br_${segment}${body}"`,
      `br_${segment}${body}`,
    ])
    expect(share).toBeGreaterThanOrEqual(0.995)
  })

  it('may be random themselves', { timeout: 180_000 }, () => {
    for (const [first, second] of [
      ['base62:8', 'hex:64'],
      ['hex:32', 'base62:6'],
      ['base36:10', 'uuid'],
      ['hex:8', 'base62:32'],
    ] as const) {
      const random = seededRandom(7)
      const share = wholeKeys([second], 300, (body) => {
        const key = `br_${keyBody(first, random)}_${body}`
        return [`KEY=${key}\n`, key]
      })
      expect(share, `${first} ${second}`).toBeGreaterThanOrEqual(0.98)
    }
  })

  it('are groups of one length in licence keys', { timeout: 180_000 }, () => {
    const random = seededRandom(9)
    let whole = 0
    for (let i = 0; i < 200; i++) {
      const groups = Array.from({ length: 5 }, () => keyBody('upperDigit:5', random)).join('-')
      if (keysIn(`KEY=br_${groups}\n`)[0] === `br_${groups}`) whole++
    }
    expect(whole).toBeGreaterThanOrEqual(190)
  })
})

describe('text glued to the end of a key', () => {
  it.each([
    '_old',
    '_backup_2024',
    '_prod',
    '_2024',
    '-v2',
    '-staging',
    '_production',
    '_example',
    '_DO_NOT_USE',
    '_rotated',
    '_netfilter',
    '_your_key_here',
    '--',
    '-----',
    '________',
    '------WebKitFormBoundary7MA4YWxkTrZu0gW',
    '->x',
    '--%>',
  ])('%s is cut off', (tail) => {
    const share = wholeKeys(solidShapes, 60, (body) => [`a br_${body}${tail}\n`, `br_${body}`])
    expect(share).toBeGreaterThanOrEqual(0.985)
  })

  it.each([
    'api_key',
    'secret',
    'your_key',
    'example',
    'password',
    'theme',
    'https',
    'br_netfilter',
  ])('%s without a separator is cut off where the random text ends', (tail) => {
    const share = wholeKeys(solidShapes, 60, (body) => [
      `\u0001br_${body}${tail}\u0001`,
      `br_${body}`,
    ])
    expect(share).toBeGreaterThanOrEqual(0.985)
  })

  it('is estimated where no separator must be the end', () => {
    const hex = expandKey('br_{hex:32}', 3)
    const base62 = expandKey('br_{base62:40}', 3)
    expect(candidates(`${hex}_old`)[0]?.sighting.endEstimated).toBe(false)
    expect(candidates(`${base62}_prod`)[0]?.sighting.endEstimated).toBe(true)
    expect(candidates(`${base62}secret`)[0]?.sighting.endEstimated).toBe(true)
    expect(candidates(`${base62}-----`)[0]?.sighting.endEstimated).toBe(false)
    expect(candidates(base62)[0]?.sighting.endEstimated).toBe(false)
  })

  it.each(['hex:64', 'uuid', 'base62:40', 'ulid'])('may be a second key (%s)', (shape) => {
    const random = seededRandom(5)
    for (let i = 0; i < 40; i++) {
      const first = `br_${keyBody(shape, random)}`
      const second = `br_${keyBody(shape, random)}`
      expect(keysIn(`K=${first}${second}\n`)[0]).toBe(first)
    }
  })
})

describe('keys of two halves', () => {
  const random = (shape: string, seed: number) => keyBody(shape, seededRandom(seed))

  it.each([
    ['base62:12', 'base62:40'],
    ['hex:12', 'hex:64'],
    ['base62:24', 'base64url:43'],
    ['uuid', 'base62:32'],
  ])('%s and %s are one key', (id, secret) => {
    const key = `br_${random(id, 4)}.${random(secret, 5)}`
    expect(keysIn(`K=${key}\n`)).toEqual([key])
    expect(keysIn(`The key is ${key}.`)).toEqual([key])
  })

  it('are not a key and a file ending, a property or a sentence', () => {
    const key = expandKey('br_{base62:32}', 6)
    for (const after of [
      '.txt',
      '.count',
      '.The next sentence',
      '.configuration_of_everything',
      '.',
    ])
      expect(keysIn(`${key}${after}`)).toEqual([key])
    const other = expandKey('br_{base62:32}', 8)
    expect(keysIn(`${key}.${other}`)).toContain(key)
  })

  it('are not the hashed name of a file', () => {
    expect(keysIn(`br_logo.${random('hex:20', 3)}.png`)).toEqual([])
  })
})

describe('values that documentation uses', () => {
  const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')

  it.each([
    ...['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'].flatMap((algorithm) => [
      hash(algorithm, ''),
      hash(algorithm, 'test'),
    ]),
    hash('sha256', 'test').slice(0, 32),
    '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    '550E8400-E29B-41D4-A716-446655440000',
    'f81d4fae7dec11d0a76500a0c91e6bf6',
    '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    '0ujsswThIGTUYm2K8FjOOfXtY1K',
    ['V1StGXR8_', 'Z5jdHi6B-myT'].join(''),
    ['4eC39HqLyjWD', 'arjtT1zdp7dc'].join(''),
  ])('%s is not a key', (body) => {
    for (const text of [`br_${body}`, `br_live_${body}`, `br_test_${body}`, `br_${body}_old`])
      expect(keysIn(`key = "${text}"`), text).toEqual([])
  })

  it('do not hide a key that they are a part of', () => {
    const secret = expandKey('{base62:32}', 4)
    const key = `br_${hash('md5', 'test')}_${secret}`
    expect(keysIn(key)).toEqual([key])
  })
})

describe('long keys', () => {
  it('are found beyond the usual length, with low confidence', () => {
    for (const length of [129, 200, 256, 500]) {
      const key = expandKey(`br_{base62:${length}}`, 2)
      const [found] = candidates(`API_KEY=${key}\n`)
      expect(found?.secret.reveal()).toBe(key)
      expect(found?.sighting.confidence).toBe('low')
    }
  })

  it('are read up to a limit, where the end is estimated', () => {
    const [found] = candidates(`API_KEY=${expandKey('br_{base62:3000}', 2)}\n`)
    expect(found?.sighting).toMatchObject({ endEstimated: true, confidence: 'low' })
  })
})
