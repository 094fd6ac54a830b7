import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../../src/config/index.ts'
import { matchesInDecoded } from '../../../src/detect/decoded-matches.ts'
import { planDecoding } from '../../../src/detect/decoding-plan.ts'
import { compileRule } from '../../../src/detect/matches.ts'

const rules = builtInRules().map(compileRule)
const plan = planDecoding(rules)
const megabyte = 1 << 20

/** Random bytes, the same for the same seed. */
function randomBytes(length: number, seed: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16))
  return cipher.update(Buffer.alloc(length))
}

const letters = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')

function base32(bytes: Buffer): Buffer {
  const encoded = Buffer.alloc(Math.floor((bytes.length * 8) / 5))
  for (let at = 0; at < encoded.length; at++) {
    const first = (at * 5) >> 3
    const pair = bytes.readUInt16BE(Math.min(first, bytes.length - 2))
    encoded[at] = letters[(pair >> (11 - ((at * 5) & 7))) & 31] ?? 0
  }
  return encoded
}

const encodings: readonly (readonly [name: string, encode: (bytes: Buffer) => string | Buffer])[] =
  [
    ['base64', (bytes) => bytes.toString('base64')],
    ['wrapped base64', (bytes) => bytes.toString('base64').replace(/.{76}/g, '$&\n')],
    ['base64url', (bytes) => bytes.toString('base64url')],
    ['base32', base32],
    ['hexadecimal', (bytes) => bytes.toString('hex')],
    ['hexadecimal pairs', (bytes) => bytes.toString('hex').replace(/../g, '$& ')],
    ['decimal', (bytes) => bytes.join(',')],
  ]

function look(text: string | Buffer): { keys: number; decodedBytes: number } {
  const bytes = Buffer.from(text)
  const found = matchesInDecoded(bytes, { start: 0, end: bytes.length }, rules, plan, 5)
  expect(found.finished).toBe(true)
  return {
    keys: found.matches.filter(({ accepted }) => accepted).length,
    decodedBytes: found.work,
  }
}

describe('random data', () => {
  it.each(encodings)('in %s holds no key', (_, encode) => {
    expect(look(encode(randomBytes(megabyte, 1))).keys).toBe(0)
  })

  // By chance, a prefix occurs sixty times in a GB; here, every 48 bytes.
  it.each(encodings)('in %s holds no key after 1,365 prefixes', (_, encode) => {
    const bytes = randomBytes(megabyte / 16, 2)
    for (let at = 0; at < bytes.length - 8; at += 48) bytes.write('br_', at)
    const { keys, decodedBytes } = look(encode(bytes))
    expect(decodedBytes).toBeGreaterThan(0.9 * bytes.length)
    expect(keys).toBe(0)
  })

  it('that is compressed holds no key', () => {
    expect(look(gzipSync(randomBytes(megabyte, 3).toString('hex'))).keys).toBe(0)
  })
})
