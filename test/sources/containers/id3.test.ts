import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { id3 } from '../../../src/sources/containers/id3.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { key } from '../../helpers/keys.ts'
import { canWrite, columnFiles } from './column-files.ts'
import { inMemory, readAll, streamed } from './reading.ts'

const keys = Array.from({ length: 8 }, (_, index) => key('base62:32', 600 + index))

const syncSafe = (size: number) => [
  (size >> 21) & 127,
  (size >> 14) & 127,
  (size >> 7) & 127,
  size & 127,
]
const plain = (size: number) => [0, (size >> 16) & 255, (size >> 8) & 255, size & 255]

function tagOf(version: number, flags: number, ...frames: readonly Buffer[]): Buffer {
  const body = Buffer.concat(frames)
  return Buffer.concat([
    Buffer.from(['I', 'D', '3'].map((c) => c.charCodeAt(0))),
    Buffer.from([version, 0, flags, ...syncSafe(body.length)]),
    body,
    Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  ])
}

function frame(version: number, id: string, body: Buffer, flags = 0): Buffer {
  if (version === 2)
    return Buffer.concat([Buffer.from(id), Buffer.from(plain(body.length).slice(1)), body])
  const size = version === 4 ? syncSafe(body.length) : plain(body.length)
  return Buffer.concat([Buffer.from(id), Buffer.from([...size, 0, flags]), body])
}

const latin1 = (text: string) => Buffer.from(`\0${text}`, 'latin1')
const wide = (text: string) =>
  Buffer.concat([Buffer.from([1, 0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const wideBig = (text: string) =>
  Buffer.concat([Buffer.from([2]), Buffer.from(text, 'utf16le').swap16()])
const utf8 = (text: string) => Buffer.from(`\x03${text}`)
/** As programs write it that keep players from taking a tag for sound. */
const unsynchronised = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replace(/\xff(?=[\0\xe0-\xff])/g, '\xff\0'), 'latin1')

async function lines(bytes: Buffer, limits = {}) {
  const { entries, unread, stopped } = await readAll(id3, inMemory(bytes), limits)
  expect(entries.map(({ name }) => name)).toEqual(['tags'])
  return { lines: entries[0]?.content.toString().trimEnd().split('\n'), unread, stopped }
}

describe('id3', () => {
  const [one = '', two = ''] = keys

  it('is recognised by its header, which no text is', () => {
    expect(recognise(tagOf(3, 0, frame(3, 'TIT2', latin1('a'))))).toBe(id3)
    expect(recognise(Buffer.from('ID3 is a format for tags'))).toBeNull()
    expect(recognise(Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0x80, 0, 0, 0]))).toBeNull()
  })

  it.each([
    ['Latin-1', latin1],
    ['UTF-16', wide],
    ['UTF-16, big-endian', wideBig],
    ['UTF-8', utf8],
  ])('gives texts that lie end to end on lines: %s', async (_, text) => {
    for (const version of [3, 4]) {
      const frames = [text(`api\0${one}`), text(`${two}\0über`)].map((body) =>
        frame(version, 'TXXX', body),
      )
      const bytes = tagOf(version, 0, ...frames)
      expect(await lines(bytes)).toMatchObject({ lines: ['api', one, two, 'über'], unread: [] })
      const { entries } = await readAll(id3, streamed(bytes, 7))
      expect(entries[0]?.content.toString()).toBe(`api\n${one}\n${two}\nüber\n`)
    }
  })

  it('gives comments after their language, and frames of version 2.2', async () => {
    const comment = (text: string) => Buffer.concat([Buffer.from('\0eng'), Buffer.from(text)])
    expect((await lines(tagOf(4, 0, frame(4, 'COMM', comment(`\0${one}`))))).lines).toEqual([one])
    expect((await lines(tagOf(2, 0, frame(2, 'COM', comment(`a\0${one}`))))).lines).toEqual([
      'a',
      one,
    ])
    const owner = frame(3, 'PRIV', Buffer.from(`owner\0${two}`))
    expect((await lines(tagOf(3, 0, owner))).lines).toEqual([`owner\0${two}`])
  })

  it('decompresses frames, in both versions, and removes the zeros of synchronisation', async () => {
    const packed = deflateSync(wide(one))
    const size = wide(one).length
    const three = frame(3, 'TXXX', Buffer.concat([Buffer.from(plain(size)), packed]))
    three[9] = 0x80
    const four = frame(4, 'TXXX', Buffer.concat([Buffer.from(syncSafe(size)), packed]), 0x09)
    expect((await lines(tagOf(3, 0, three))).lines).toEqual([one])
    expect((await lines(tagOf(4, 0, four))).lines).toEqual([one])
    const whole = unsynchronised(frame(3, 'TXXX', wide(`ÿ${one}`)))
    expect((await lines(tagOf(3, 0x80, whole))).lines).toEqual([`ÿ${one}`])
    const body = unsynchronised(latin1(`ÿÿ${one}`))
    expect((await lines(tagOf(4, 0x80, frame(4, 'TXXX', body, 2)))).lines).toEqual([`ÿÿ${one}`])
  })

  it('names what is encrypted, damaged, cut or too large, and stops at its limits', async () => {
    const text = frame(4, 'TXXX', utf8(one))
    const encrypted = frame(4, 'TIT2', utf8(two), 4)
    const after = await lines(tagOf(4, 0, encrypted, text))
    expect(after).toMatchObject({ lines: [one], unread: ['TIT2: encrypted'] })
    const broken = await lines(tagOf(4, 0, text, frame(4, 'TIT2', Buffer.from('xx'), 8)))
    expect(broken.unread).toEqual(['TIT2: damaged'])
    expect((await lines(tagOf(4, 0, text, Buffer.from('<<not a frame>>')))).unread).toEqual([
      'damaged',
    ])
    const bytes = tagOf(4, 0, text, frame(4, 'TIT2', utf8(two)))
    for (let length = 10; length < bytes.length - 4; length++) {
      expect((await readAll(id3, inMemory(bytes.subarray(0, length)))).unread).toContain(
        'truncated',
      )
    }
    const large = Buffer.from(bytes)
    large.fill(0x7f, 6, 10)
    expect((await readAll(id3, inMemory(large))).unread).toEqual(['too-large'])
    const zeros = Buffer.concat([Buffer.from(syncSafe(0)), deflateSync(Buffer.alloc(9_000_000))])
    const bomb = tagOf(4, 0, ...Array(5).fill(frame(4, 'PRIV', zeros, 9)))
    expect((await lines(bomb, { expand: 10_000_000 })).stopped).toMatch('budget')
  })

  it.skipIf(!canWrite('mutagen'))('reads what mutagen writes', async () => {
    for (const [, bytes] of columnFiles('mutagen', keys)) {
      const read = await lines(bytes)
      expect(read.unread).toEqual([])
      expect(keys.filter((text) => read.lines?.includes(text))).toEqual(keys)
    }
  })
})
