import { describe, expect, it } from 'vitest'
import { xz } from '../../../src/sources/containers/xz.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

const compress = (input: Buffer, ...options: string[]): Buffer =>
  run('xz', ['-c', '-T1', ...options], { input })

/** Reads everything; the content of the only entry. */
async function read(bytes: Buffer, limits = {}) {
  const result = await readAll(xz, inMemory(bytes), limits)
  expect(result.entries.length).toBe(1)
  return { ...result, content: result.entries[0]?.content ?? Buffer.alloc(0) }
}

describe.skipIf(!has('xz'))('xz', () => {
  it.each([[''], ['-0'], ['-9'], ['--check=crc32'], ['--check=none'], ['--block-size=10000']])(
    'reads what xz %s writes',
    async (option) => {
      const plain = text(300_000)
      const bytes = compress(plain, ...(option === '' ? [] : [option]))
      expect(xz.recognises(bytes)).toBe(true)
      for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
        const result = await readAll(xz, input)
        expect(result.entries[0]?.content.equals(plain)).toBe(true)
        expect(result.unread).toEqual([])
        expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
      }
    },
  )

  it('joins streams, also with padding between them', async () => {
    const [first, second] = [compress(Buffer.from('first ')), compress(Buffer.from('second'))]
    for (const padding of [0, 8]) {
      const result = await read(Buffer.concat([first, Buffer.alloc(padding), second]))
      expect(result.content.toString()).toBe('first second')
      expect(result.unread).toEqual([])
    }
    expect((await read(compress(Buffer.alloc(0)))).unread).toEqual([])
  })

  it('reads one file while another is being read', async () => {
    const [outer, inner] = [text(300_000), text(1000, 2)]
    const input = inMemory(compress(outer))
    const waiting = (await readAll(xz, input)).given
    const nested = {
      ...input,
      async *pieces() {
        for await (const piece of streamed(compress(outer), 10_000).pieces()) {
          expect((await read(compress(inner))).content.equals(inner)).toBe(true)
          yield piece
        }
      },
    }
    expect((await readAll(xz, nested)).given).toBe(waiting)
  })

  it('names bytes after the end', async () => {
    const bytes = Buffer.concat([compress(text(100)), Buffer.from('garbage, longer than a header')])
    const result = await read(bytes)
    expect(result.content.equals(text(100))).toBe(true)
    expect(result.unread).toEqual(['not-covered'])
  })

  it('names filters, checksums and windows that it cannot read', async () => {
    const plain = text(100)
    expect((await read(compress(plain, '--check=sha256'))).unread).toEqual(['unsupported'])
    expect((await read(compress(plain, '--x86', '--lzma2'))).unread).toEqual(['unsupported'])
    const large = await read(compress(plain, '--lzma2=dict=256MiB'))
    expect(large.unread).toEqual(['too-large'])
  })

  it('names a truncation at every place, and gives out what precedes it', async () => {
    const plain = text(600)
    const bytes = compress(plain)
    let longest = 0
    for (let length = 0; length < bytes.length; length += 3) {
      const result = await read(bytes.subarray(0, length))
      expect(result.unread).toEqual(['truncated'])
      expect(plain.indexOf(result.content)).toBe(0)
      longest = Math.max(longest, result.content.length)
    }
    expect(longest).toBe(plain.length)
  })

  it('names damage, and never fails otherwise', async () => {
    const plain = text(3000)
    const bytes = compress(plain)
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(damaged(bytes, seed))
      expect(result.content.equals(plain) || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at its limits', async () => {
    const bomb = compress(Buffer.alloc(60_000_000))
    const result = await readAll(xz, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000)
  })
})
