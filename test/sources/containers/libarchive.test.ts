import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { cab, rar, sevenZip } from '../../../src/sources/containers/libarchive.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-libarchive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

mkdirSync(join(folder, 'in'))
writeFileSync(join(folder, 'in/short.txt'), 'short')
writeFileSync(join(folder, 'in/long.txt'), text(700_000))

/** Contents as text by name. */
async function read(format: ContainerFormat, bytes: Buffer, limits = {}) {
  const result = await readAll(format, inMemory(bytes), limits)
  const contents = new Map(result.entries.map(({ name, content }) => [name, content.toString()]))
  return { ...result, contents }
}

/** A 7z of the folder. */
function sevenZipWith(name: string, ...options: string[]): Buffer {
  run('7z', ['a', ...options, `../${name}`, '.'], { cwd: join(folder, 'in') })
  return readFileSync(join(folder, name))
}

/** Archives with one stored entry, by hand: there is no free tool that writes them. */
const rarEntry = { name: 'a.txt', content: 'text' }
const rars = { 'version 4': rar4(rarEntry), 'version 5': rar5(rarEntry) }

function rar4({ name, content }: typeof rarEntry): Buffer {
  const block = (type: number, flags: number, body: Buffer) => {
    const head = Buffer.alloc(5)
    head.writeUInt8(type)
    head.writeUInt16LE(flags, 1)
    head.writeUInt16LE(7 + body.length, 3)
    const bytes = Buffer.concat([head, body])
    const sum = Buffer.alloc(2)
    sum.writeUInt16LE(crc32(bytes) & 0xffff)
    return Buffer.concat([sum, bytes])
  }
  const file = Buffer.alloc(25)
  file.writeUInt32LE(content.length, 0)
  file.writeUInt32LE(content.length, 4)
  file.writeUInt8(3, 8)
  file.writeUInt32LE(crc32(content), 9)
  file.writeUInt32LE(0x5a8b0000, 13)
  file.writeUInt8(20, 17)
  file.writeUInt8(0x30, 18)
  file.writeUInt16LE(name.length, 19)
  file.writeUInt32LE(0o100644, 21)
  return Buffer.concat([
    Buffer.from('Rar!\x1a\x07\0'),
    block(0x73, 0, Buffer.alloc(6)),
    block(0x74, 0x8000, Buffer.concat([file, Buffer.from(name)])),
    Buffer.from(content),
    block(0x7b, 0x4000, Buffer.alloc(0)),
  ])
}

function rar5({ name, content }: typeof rarEntry): Buffer {
  // Every number here is below 128, so that it takes one byte, except for the mode.
  const block = (...body: (number | Buffer)[]) => {
    const head = Buffer.concat(
      body.map((part) => Buffer.from(typeof part === 'number' ? [part] : part)),
    )
    const sized = Buffer.concat([Buffer.from([head.length]), head])
    const sum = Buffer.alloc(4)
    sum.writeUInt32LE(crc32(sized))
    return Buffer.concat([sum, sized])
  }
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(content))
  const mode = Buffer.from([0xa4, 0x83, 0x02])
  return Buffer.concat([
    Buffer.from('Rar!\x1a\x07\x01\0'),
    block(1, 0, 0),
    block(2, 2, content.length, 4, content.length, mode, sum, 0, 1, name.length, Buffer.from(name)),
    Buffer.from(content),
    block(5, 4, 0),
  ])
}

describe.skipIf(!has('7z'))('7z', () => {
  it.each([['-mx1'], ['-m0=lzma'], ['-m0=bzip2'], ['-m0=ppmd'], ['-m0=deflate'], ['-m0=copy']])(
    'reads what 7z %s writes',
    async (option) => {
      const bytes = sevenZipWith(`a${option}.7z`, option)
      expect(recognise(bytes.subarray(0, 512))).toBe(sevenZip)
      const result = await read(sevenZip, bytes)
      expect(result.contents.get('long.txt')).toBe(text(700_000).toString())
      expect(result.contents.get('short.txt')).toBe('short')
      expect(result.entries).toHaveLength(2)
      expect(result.unread).toEqual([])
    },
  )

  it('names encrypted entries, and an encrypted directory', async () => {
    const entries = await read(sevenZip, sevenZipWith('entries.7z', '-pword'))
    expect([...entries.unread].sort()).toEqual(['long.txt: encrypted', 'short.txt: encrypted'])
    const directory = await read(sevenZip, sevenZipWith('directory.7z', '-pword', '-mhe=on'))
    expect(directory.unread).toEqual(['encrypted'])
    expect(directory.entries).toEqual([])
  })

  it('names every truncation and nearly all damage, and never fails', {
    timeout: 120_000,
  }, async () => {
    const bytes = sevenZipWith('cut.7z', '-mx1')
    for (let part = 0; part < 40; part++) {
      const result = await read(sevenZip, bytes.subarray(0, 32 + (bytes.length * part) / 41))
      expect(result.unread.length).toBeGreaterThan(0)
    }
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(sevenZip, damaged(bytes, seed))
      const isWhole = result.contents.get('long.txt') === text(700_000).toString()
      expect(isWhole || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at its limits: bytes, memory, and a stream', async () => {
    const bytes = sevenZipWith('large.7z')
    const result = await read(sevenZip, bytes, { expand: 100_000, depth: 1 })
    expect(result.stopped).toBe('budget-bytes')
    expect(result.largestPiece).toBeLessThanOrEqual(64 * 1024)
    expect((await read(sevenZip, bytes, { memory: 1000 })).unread).toEqual(['too-large'])
    expect((await readAll(sevenZip, streamed(bytes, 1000))).unread).toEqual(['too-large'])
  })
})

describe.skipIf(!has('gcab'))('cab', () => {
  it.each([[[]], [['-z']]])('reads what gcab writes with %s', async (options) => {
    run('gcab', ['-c', ...options, '../a.cab', 'long.txt', 'short.txt'], {
      cwd: join(folder, 'in'),
    })
    const bytes = readFileSync(join(folder, 'a.cab'))
    expect(recognise(bytes.subarray(0, 512))).toBe(cab)
    const result = await read(cab, bytes)
    expect(result.contents.get('long.txt')).toBe(text(700_000).toString())
    expect(result.contents.get('short.txt')).toBe('short')
    expect(result.unread).toEqual([])
    for (let part = 0; part < 40; part++) {
      const cut = await read(cab, bytes.subarray(0, 36 + ((bytes.length - 36) * part) / 41))
      expect(cut.unread.length).toBeGreaterThan(0)
    }
  })
})

describe('rar', () => {
  it.each(Object.entries(rars))('reads a stored entry of %s', async (_, bytes) => {
    expect(recognise(bytes)).toBe(rar)
    const result = await read(rar, bytes)
    expect([...result.contents]).toEqual([['a.txt', 'text']])
    expect(result.unread).toEqual([])
  })

  it.each(Object.entries(rars))(
    'names every truncation of %s, and never fails',
    async (_, bytes) => {
      for (let length = 20; length < bytes.length; length++) {
        const result = await read(rar, bytes.subarray(0, length))
        expect(result.contents.get('a.txt') === 'text' || result.unread.length > 0).toBe(true)
      }
      for (let seed = 1; seed <= 60; seed++) {
        const result = await read(rar, damaged(bytes, seed))
        // Not every checksum is compared by the library.
        expect(result.entries.length + result.unread.length).toBeGreaterThan(0)
      }
    },
  )
})
