import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../../src/sources/containers/index.ts'
import { png } from '../../../src/sources/containers/png.ts'
import { key } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'

const secret = key()
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)])
}

const pngOf = (...chunks: readonly Buffer[]) =>
  Buffer.concat([
    signature,
    chunk('IHDR', Buffer.alloc(13)),
    ...chunks,
    chunk('IDAT', deflateSync('pixels')),
    chunk('IEND', Buffer.alloc(0)),
  ])
const compressed = (text: string | Buffer, keyword = 'Comment') =>
  chunk('zTXt', Buffer.concat([Buffer.from(`${keyword}\0\0`), deflateSync(text)]))
const international = (flag: number, text: Buffer) =>
  chunk(
    'iTXt',
    Buffer.concat([Buffer.from(`XML\0${flag === 0 ? '\0' : '\x01'}\0en\0translated\0`), text]),
  )

const read = (bytes: Buffer, limits = {}) => readAll(png, inMemory(bytes), limits)

describe('png', () => {
  it('is recognised by compressed text, and opened for nothing else', () => {
    expect(recognise(pngOf(compressed('text')))).toBe(png)
    expect(png.recognises(pngOf(chunk('tEXt', Buffer.from('Comment\0zTX'))))).toBe(false)
    expect(png.recognises(Buffer.from('a text with zTXt'))).toBe(false)
  })

  it('gives out compressed texts by their keywords', async () => {
    const bytes = pngOf(
      compressed(`one ${secret}`),
      international(1, deflateSync('two')),
      international(0, Buffer.from('as it reads')),
      chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0'), deflateSync('three')])),
    )
    for (const input of [inMemory(bytes), streamed(bytes, 9)]) {
      const { entries, unread } = await readAll(png, input)
      expect(entries.map(({ name, content }) => `${name}: ${content}`)).toEqual([
        `Comment: one ${secret}`,
        'XML: two',
        'profile: three',
      ])
      expect(unread).toEqual([])
    }
  })

  it('names damage and wrong checksums, and reads on', async () => {
    const wrong = compressed('one')
    wrong[wrong.length - 1] = (wrong[wrong.length - 1] ?? 0) ^ 1
    const broken = chunk('zTXt', Buffer.from('Title\0\0not deflated'))
    const { entries, unread } = await read(pngOf(wrong, broken, compressed('two', 'Last')))
    expect(unread).toEqual(['Comment: checksum', 'Title: damaged'])
    expect(entries.at(-1)?.content.toString()).toBe('two')
  })

  it('names every truncation', async () => {
    const bytes = pngOf(compressed(secret))
    for (let length = 8; length < bytes.length - 4; length++) {
      const { unread, stopped } = await readAll(png, streamed(bytes.subarray(0, length), 20))
      expect(unread).toContain('truncated')
      expect(stopped).toBeNull()
    }
  })

  it('never fails on damage, and stops at the budget', async () => {
    const bytes = pngOf(compressed(secret), international(1, deflateSync(secret)))
    for (let seed = 1; seed <= 60; seed++) {
      expect((await read(damaged(bytes, seed))).stopped).toBeNull()
    }
    const zeros = await readAll(
      png,
      inMemory(pngOf(compressed(Buffer.alloc(50_000_000)))),
      { expand: 20_000_000 },
      { keep: false },
    )
    expect(zeros.stopped).toMatch(/^budget-/)
    expect(zeros.given).toBeLessThan(21_000_000)
    expect((await read(pngOf(...Array(60).fill(compressed('a'))), { entries: 50 })).stopped).toBe(
      'budget-entries',
    )
    const huge = chunk('zTXt', Buffer.from('a'))
    huge.writeUInt32BE(0xffffffff, 0)
    expect((await read(pngOf(huge))).unread).toEqual(['too-large'])
  })
})
