import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { recogniseBytes } from '../../../src/sources/containers/index.ts'
import { zip } from '../../../src/sources/containers/zip.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'
import { makeZip } from './zip-maker.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-zip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

/** Reads a zip; contents as text by name. */
async function read(bytes: Buffer, limits = {}) {
  const result = await readAll(zip, inMemory(bytes), limits)
  const contents = result.entries.map(({ name, content }) => [name, content.toString('latin1')])
  return { ...result, contents }
}

describe('zip', () => {
  it.skipIf(!has('zip'))('reads what zip writes: deflated, stored, from a pipe', async () => {
    const long = text(3_000_000)
    writeFileSync(join(folder, 'long.txt'), long)
    writeFileSync(join(folder, 'short.txt'), 'short')
    run('zip', ['-q', 'a.zip', 'long.txt', 'short.txt'], { cwd: folder })
    run('zip', ['-q', '-0', 'stored.zip', 'long.txt', 'short.txt'], { cwd: folder })
    for (const name of ['a.zip', 'stored.zip']) {
      const result = await read(readFileSync(join(folder, name)))
      expect(result.contents).toEqual([
        ['long.txt', long.toString()],
        ['short.txt', 'short'],
      ])
      expect(result.unread).toEqual([])
      expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
    }
    const piped = run('zip', ['-q', '-', '-'], { input: long })
    const result = await read(piped)
    expect(result.contents).toEqual([['-', long.toString()]])
    expect(result.unread).toEqual([])
  })

  it.skipIf(!has('zip'))('names what zip has encrypted', async () => {
    writeFileSync(join(folder, 'secret.txt'), 'content')
    run('zip', ['-q', '-P', 'word', 'locked.zip', 'secret.txt'], { cwd: folder })
    const result = await read(readFileSync(join(folder, 'locked.zip')))
    expect(result.contents).toEqual([])
    expect(result.unread).toEqual(['secret.txt: encrypted'])
  })

  it('is recognised after a program, if its directory is there', async () => {
    const archive = makeZip([{ name: 'a', content: 'text' }])
    const behind = (...parts: readonly (string | Buffer)[]) => {
      const bytes = Buffer.concat(parts.map((part) => Buffer.from(part)))
      return { bytes, format: recogniseBytes(bytes) }
    }
    for (const start of ['MZ\x90\0', '\x7fELF', '#!/bin/sh\nexit\n']) {
      const signed = behind(start, Buffer.alloc(9000, 'code '), archive, Buffer.alloc(5000, 1))
      expect(signed.format).toBe(zip)
      expect((await read(signed.bytes)).contents).toEqual([['a', 'text']])
      expect((await read(signed.bytes)).unread).toEqual([])
      expect(
        behind(start, archive.subarray(0, -22), 'PK\x05\x06', Buffer.alloc(30)).format,
      ).toBeNull()
      expect(behind(start, 'a program that writes PK\x05\x06 and more').format).toBeNull()
      for (let cut = 1; cut < archive.length; cut++) {
        expect(behind(start, archive.subarray(cut)).format).toSatisfy(
          (format) => format === null || format === zip,
        )
      }
    }
    expect(behind('text', archive).format).toBeNull()
  })

  it('recognises archives, empty archives and Chrome extensions', () => {
    const bytes = makeZip([{ name: 'a', content: 'text' }])
    expect(zip.recognises(bytes)).toBe(true)
    expect(zip.recognises(makeZip([]))).toBe(true)
    expect(zip.recognises(Buffer.concat([Buffer.from('Cr24\x03\0\0\0'), bytes]))).toBe(true)
    expect(zip.recognises(Buffer.from('Cr24 is how a Chrome extension starts'))).toBe(false)
    expect(zip.recognises(Buffer.from('PKWARE made this format popular'))).toBe(false)
  })

  it('needs the whole container', async () => {
    const result = await readAll(zip, streamed(makeZip([{ name: 'a', content: 'text' }]), 10))
    expect(result.unread).toEqual(['too-large'])
  })

  it('reads every entry, whatever names and contents are', async () => {
    const entry = fc.record({
      name: fc.oneof(
        fc.constantFrom('../../etc/passwd', '/root', 'C:\\x', '__proto__', 'a\0b', 'same', 'same'),
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 }),
      ),
      content: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      stored: fc.boolean(),
      descriptor: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 8 }), async (entries) => {
        const result = await read(makeZip(entries))
        const wanted = entries.map(({ name, content }) => [name, content.toString('latin1')])
        const isFolder = ([name, content]: string[]) => name?.endsWith('/') && content === ''
        expect(result.contents.filter((pair) => !isFolder(pair as string[]))).toEqual(
          wanted.filter((pair) => !isFolder(pair)),
        )
        expect(result.unread).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('reads archives with bytes before and after, whether offsets count them or not', async () => {
    const before = Buffer.from('Cr24\x03\0\0\0\x04\0\0\0head', 'latin1')
    const entries = [{ name: 'a', content: 'text' }]
    for (const offset of [0, before.length]) {
      const bytes = Buffer.concat([before, makeZip(entries, { offset }), Buffer.alloc(3000, 'x')])
      const result = await read(bytes)
      expect(result.contents).toEqual([['a', 'text']])
      expect(result.unread).toEqual([])
    }
  })

  it('reads both archives if one is in the comment of the other, or behind it', async () => {
    const inner = makeZip([{ name: 'inner', content: 'decoy' }])
    const outer = [{ name: 'outer', content: 'real' }]
    for (const bytes of [
      makeZip(outer, { comment: inner }),
      makeZip(outer, { comment: makeZip([]) }),
      Buffer.concat([makeZip(outer), inner]),
    ]) {
      const result = await read(bytes)
      expect(result.contents).toContainEqual(['outer', 'real'])
      if (bytes.includes('inner')) expect(result.contents).toContainEqual(['inner', 'decoy'])
      expect(result.contents.length).toBe(bytes.includes('inner') ? 2 : 1)
      expect(result.unread).toEqual([])
    }
  })

  it('leaves an archive inside a stored entry to the next level', async () => {
    const inner = makeZip([{ name: 'inner', content: 'text' }])
    const result = await read(makeZip([{ name: 'b.zip', content: inner, stored: true }]))
    expect(result.contents).toEqual([['b.zip', inner.toString('latin1')]])
  })

  it('reads entries that no directory names', async () => {
    const result = await read(
      makeZip([
        { name: 'hidden', content: 'first', inDirectory: false },
        { name: 'listed', content: 'second' },
        { name: 'piped', content: 'third', inDirectory: false, descriptor: true },
      ]),
    )
    expect(result.contents).toEqual([
      ['listed', 'second'],
      ['hidden', 'first'],
      ['piped', 'third'],
    ])
    expect(result.unread).toEqual([])
  })

  it('names entries that exist only in the directory', async () => {
    const result = await read(makeZip([{ name: 'a', content: 'text', inFile: false }]))
    expect(result.unread).toEqual(['a: damaged'])
  })

  it('names a wrong checksum, lying sizes and unsupported methods, and reads what it can', async () => {
    const result = await read(
      makeZip([
        { name: 'crc', content: 'one', crc: 1 },
        { name: 'small', content: 'two', size: 2 },
        { name: 'large', content: 'three', size: 2 ** 31 },
        { name: 'stored', content: 'four', stored: true, size: 3 },
        { name: 'lzma', content: 'five', method: 14 },
        { name: 'aes', content: 'six', method: 99, flags: 1 },
        { name: 'good', content: 'seven' },
      ]),
    )
    expect(result.contents.map(([, content]) => content)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'seven',
    ])
    expect(result.unread).toEqual([
      'crc: checksum',
      'small: damaged',
      'large: damaged',
      'stored: damaged',
      'lzma: unsupported',
      'aes: encrypted',
    ])
  })

  it.each([
    ['bzip2', 12],
    ['zstd', 93],
    ['xz', 95],
  ] as const)('reads entries of the method %s, if the tool is there', async (program, method) => {
    if (!has(program)) return
    const plain = text(300_000)
    const body = run(program, ['-c'], { input: plain })
    const entry = { content: plain, body, method }
    const result = await read(
      makeZip([
        { ...entry, name: 'good' },
        { ...entry, name: 'crc', crc: 1 },
        { ...entry, name: 'cut', body: body.subarray(0, -20) },
      ]),
    )
    expect(result.contents[0]).toEqual(['good', plain.toString()])
    expect(result.contents[1]).toEqual(['crc', plain.toString()])
    expect(result.unread).toEqual(['crc: checksum', 'cut: truncated'])
  })

  it('names bytes after the end of a deflated stream', async () => {
    const body = Buffer.concat([deflateRawSync('text'), Buffer.from('more')])
    const result = await read(makeZip([{ name: 'a', content: 'text', body }]))
    expect(result.contents).toEqual([['a', 'text']])
    expect(result.unread).toEqual(['a: damaged'])
  })

  it('reads an archive of zip64', async () => {
    const plain = makeZip([{ name: 'a', content: 'text' }])
    const end = plain.length - 22
    const size = plain.readUInt32LE(end + 12)
    const offset = plain.readUInt32LE(end + 16)
    const record = Buffer.alloc(56)
    record.write('PK\x06\x06', 0, 'latin1')
    record.writeBigUInt64LE(44n, 4)
    record.writeBigUInt64LE(1n, 24)
    record.writeBigUInt64LE(1n, 32)
    record.writeBigUInt64LE(BigInt(size), 40)
    record.writeBigUInt64LE(BigInt(offset), 48)
    const locator = Buffer.alloc(20)
    locator.write('PK\x06\x07', 0, 'latin1')
    locator.writeBigUInt64LE(BigInt(end), 8)
    locator.writeUInt32LE(1, 16)
    const last = Buffer.from(plain.subarray(end))
    last.fill(0xff, 8, 20)
    for (const before of ['', 'stub']) {
      const bytes = [Buffer.from(before), plain.subarray(0, end), record, locator, last]
      const result = await read(Buffer.concat(bytes))
      expect(result.contents).toEqual([['a', 'text']])
      expect(result.unread).toEqual([])
    }
  })

  it('reads what precedes a truncation, and names it', async () => {
    const bytes = makeZip([
      { name: 'a', content: text(60) },
      { name: 'b', content: text(60, 2), stored: true },
      { name: 'c', content: text(60, 3), descriptor: true },
    ])
    const directory = bytes.indexOf('PK\x01\x02')
    for (let length = 0; length < bytes.length; length++) {
      const result = await read(bytes.subarray(0, length))
      expect(result.unread.length).toBeGreaterThan(0)
      if (length >= directory) expect(result.contents).toHaveLength(3)
    }
  })

  it('names damage, and never fails otherwise', async () => {
    const contents = [text(300), text(300, 2), text(300, 3)]
    const bytes = makeZip(contents.map((content, index) => ({ name: `n${index}`, content })))
    for (let seed = 1; seed <= 60; seed++) {
      const result = await read(damaged(bytes, seed))
      const given = result.entries.map(({ content }) => content.toString())
      const isWhole = contents.every((content) => given.includes(content.toString()))
      expect(isWhole || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at its limits: bytes, ratio, entries', async () => {
    const zeros = deflateRawSync(Buffer.alloc(4_000_000))
    const bomb = makeZip([
      { name: 'first', content: '', body: zeros, size: 4_000_000, crc: 0 },
      ...Array.from({ length: 100 }, (_, index) => ({
        name: `same${index}`,
        content: '',
        body: zeros,
        size: 4_000_000,
        inFile: false,
        offset: 0,
      })),
    ])
    const bytes = await read(bomb, { expand: 9_000_000 })
    expect(bytes.stopped).toBe('budget-bytes')
    expect(bytes.given).toBeLessThanOrEqual(9_000_000 + 8 * bomb.length)
    expect((await read(bomb)).stopped).toBe('budget-ratio')
    const many = makeZip(Array.from({ length: 300 }, () => ({ name: 'a', content: '' })))
    expect((await read(many, { entries: 200 })).stopped).toBe('budget-entries')
  })

  it('stops in one large entry, with small pieces', async () => {
    const body = deflateRawSync(Buffer.alloc(60_000_000))
    const bomb = makeZip([{ name: 'a', content: '', body, size: 60_000_000 }])
    const result = await readAll(zip, inMemory(bomb), { expand: 20_000_000 }, { keep: false })
    expect(result.stopped).toMatch(/^budget-(bytes|ratio)$/)
    expect(result.given).toBeLessThanOrEqual(20_000_000 + 8 * bomb.length)
    expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
  })
})
