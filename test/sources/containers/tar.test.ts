import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { tar } from '../../../src/sources/containers/tar.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-tar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

interface Given {
  readonly name: string
  readonly content?: Buffer | string
  readonly type?: string
  /** The size field, instead of the size of `content`. */
  readonly size?: string
  readonly magic?: string
}

/** One entry, written by hand. */
function entry({ name, content = '', type = '0', size, magic = 'ustar\x0000' }: Given): Buffer {
  const body = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(name, 0, 100, 'latin1')
  header.write('0000644\x000000000\x000000000\0', 100)
  header.write(size ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1')
  header.write('00000000000\0', 136)
  header.write(type, 156, 'latin1')
  header.write(magic, 257, 'latin1')
  header.fill(' ', 148, 156)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, body, Buffer.alloc(-body.length & 511)])
}

const end = Buffer.alloc(1024)
const makeTar = (...entries: Given[]) => Buffer.concat([...entries.map(entry), end])

/** Reads a tar; contents as text by name. */
async function read(bytes: Buffer, limits = {}) {
  const result = await readAll(tar, inMemory(bytes), limits)
  const contents = result.entries.map(({ name, content }) => [name, content.toString('latin1')])
  return { ...result, contents }
}

describe('tar', () => {
  it.skipIf(!has('tar')).each([['v7'], ['ustar'], ['gnu'], ['pax']])(
    'reads what tar writes in the format %s',
    async (format) => {
      // The oldest format has names of up to 100 bytes, the next of up to 255.
      const parent = `${format}/${'a'.repeat(format === 'v7' ? 20 : 60)}/${'b'.repeat(40)}`
      const deep = join(folder, parent)
      mkdirSync(deep, { recursive: true })
      const long = text(700_000)
      writeFileSync(join(deep, 'long.txt'), long)
      writeFileSync(join(folder, format, 'short.txt'), 'short')
      writeFileSync(join(folder, format, 'empty.txt'), '')
      symlinkSync('short.txt', join(folder, format, 'link'))
      const bytes = run('tar', ['-c', `--format=${format}`, format], { cwd: folder })
      expect(tar.recognises(bytes.subarray(0, 512))).toBe(true)
      for (const input of [inMemory(bytes), streamed(bytes, 10_000)]) {
        const result = await readAll(tar, input)
        const byName = new Map(result.entries.map(({ name, content }) => [name, content]))
        expect([...byName.keys()].sort()).toEqual([`${parent}/long.txt`, `${format}/short.txt`])
        expect(byName.get(`${parent}/long.txt`)?.equals(long)).toBe(true)
        expect(byName.get(`${format}/short.txt`)?.toString()).toBe('short')
        expect(result.unread).toEqual([])
        expect(result.largestPiece).toBeLessThanOrEqual(256 * 1024)
      }
    },
  )

  it.skipIf(!has('tar')).each([['gnu'], ['pax']])(
    'reads very long names and sparse files of the format %s without their holes',
    async (format) => {
      const name = `${'n'.repeat(120)}/${'m'.repeat(150)}`
      mkdirSync(join(folder, 'sparse', 'n'.repeat(120)), { recursive: true })
      const script = `truncate -s 200M ${name} && printf inside | dd of=${name} bs=1 seek=150000000 conv=notrunc`
      run('sh', ['-c', script], { cwd: join(folder, 'sparse') })
      const bytes = run('tar', ['-c', '-S', `--format=${format}`, name], {
        cwd: join(folder, 'sparse'),
      })
      const result = await read(bytes)
      expect(result.entries.map((found) => found.name)).toEqual([name])
      expect(result.entries[0]?.content.includes('inside')).toBe(true)
      expect(result.given).toBeLessThan(20_000)
      expect(result.unread).toEqual([])
    },
  )

  it('does not take other content for a tar', () => {
    expect(tar.recognises(Buffer.alloc(512))).toBe(false)
    expect(tar.recognises(text(512))).toBe(false)
    expect(tar.recognises(Buffer.alloc(512, '0'))).toBe(false)
    expect(tar.recognises(makeTar({ name: 'a' }).subarray(0, 511))).toBe(false)
  })

  it('reads every entry, whatever names and contents are', async () => {
    const given = fc.record({
      name: fc.oneof(
        fc.constantFrom('../../etc/passwd', '/root', '__proto__', 'same', 'same'),
        fc.stringMatching(/^[ -~\x80-\xff]{1,99}$/),
      ),
      content: fc.uint8Array({ minLength: 1, maxLength: 1500 }).map((bytes) => Buffer.from(bytes)),
      type: fc.constantFrom('0', '\0', '7', 'S', 'Z'),
      magic: fc.constantFrom('', 'ustar\x0000', 'ustar  \0'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(given, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 2000 }),
        async (entries, pieceBytes) => {
          const bytes = makeTar(...entries)
          expect(tar.recognises(bytes.subarray(0, 512))).toBe(true)
          const result = await readAll(tar, streamed(bytes, pieceBytes))
          expect(result.entries).toEqual(
            entries.map(({ name, content }) => ({ name, content: Buffer.from(content) })),
          )
          expect(result.unread).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads archives behind each other', async () => {
    const bytes = Buffer.concat([
      makeTar({ name: 'a', content: 'first' }),
      Buffer.alloc(8192),
      makeTar({ name: 'b', content: 'second' }),
    ])
    const result = await read(bytes)
    expect(result.contents).toEqual([
      ['a', 'first'],
      ['b', 'second'],
    ])
    expect(result.unread).toEqual([])
  })

  it('reads the data of links and folders, if there are any', async () => {
    const result = await read(
      Buffer.concat([
        entry({ name: 'link', type: '1', content: 'link data' }),
        entry({ name: 'folder/', type: '5', content: 'folder data' }),
        // Old programs wrote the size of the file that a link points to.
        entry({ name: 'old', type: '1', size: '00000001000\0' }),
        entry({ name: 'file', content: 'text' }),
        end,
      ]),
    )
    expect(result.contents).toEqual([
      ['link', 'link data'],
      ['folder/', 'folder data'],
      ['file', 'text'],
    ])
    expect(result.unread).toEqual([])
  })

  it('takes names and sizes from extended headers, once', async () => {
    const result = await read(
      makeTar(
        { name: 'x', type: 'x', content: '20 path=a/long/name\n9 size=4\n' },
        { name: 'short', content: 'text', size: '00000000000\0' },
        { name: 'g', type: 'g', content: '52 comment=0123456789012345678901234567890123456789\n' },
        { name: 'x', type: 'x', content: 'no records' },
        { name: 'next', content: 'more' },
      ),
    )
    expect(result.contents).toEqual([
      ['a/long/name', 'text'],
      ['next', 'more'],
    ])
    expect(result.unread).toEqual([])
  })

  it('skips the map of a sparse file of the old form', async () => {
    const header = entry({ name: 'sparse', type: 'S', size: '00000000004\0', magic: 'ustar  \0' })
    header[482] = 1
    header.fill(' ', 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    const map = Buffer.alloc(1024)
    map[504] = 1
    const data = Buffer.concat([Buffer.from('text'), Buffer.alloc(508)])
    const result = await read(Buffer.concat([header, map, data, end]))
    expect(result.contents).toEqual([['sparse', 'text']])
    expect(result.unread).toEqual([])
  })

  it('names a damaged header, and reads on at the next', async () => {
    const bad = entry({ name: 'bad', content: 'lost' })
    bad[0] = (bad[0] ?? 0) ^ 1
    const bytes = [entry({ name: 'a', content: 'first' }), bad]
    const result = await read(Buffer.concat([...bytes, makeTar({ name: 'b', content: 'second' })]))
    expect(result.contents).toEqual([
      ['a', 'first'],
      ['b', 'second'],
    ])
    expect(result.unread).toEqual(['damaged'])
  })

  it('names bytes after the end, and lying sizes', async () => {
    const good = makeTar({ name: 'a', content: 'text' })
    for (const length of [5, 512, 700]) {
      const result = await read(Buffer.concat([good, Buffer.alloc(length, 'x')]))
      expect(result.contents).toEqual([['a', 'text']])
      // Less than a block holds no entry.
      expect(result.unread).toEqual(length < 512 ? [] : ['not-covered'])
    }
    const huge = await read(makeTar({ name: 'a', content: 'text', size: '77777777777\0' }))
    expect(huge.contents[0]?.[1]?.startsWith('text')).toBe(true)
    expect(huge.unread[0]).toBe('a: truncated')
    const invalid = await read(makeTar({ name: 'a', content: 'text', size: 'not a size\0' }))
    expect(invalid.unread[0]).toBe('a: damaged')
    const pax = await read(makeTar({ name: 'x', type: 'x', size: '00010000000\0' }))
    expect(pax.unread[0]).toBe('x: too-large')
  })

  it('names a truncation at every place', async () => {
    const bytes = makeTar(
      { name: 'x', type: 'x', content: '20 path=a/long/name\n' },
      { name: 'a', content: text(700) },
      { name: 'b', content: 'text' },
    )
    const lengths = Array.from({ length: bytes.length - 1024 }, (_, length) => length)
    for (const length of lengths) {
      const result = await read(bytes.subarray(0, length))
      expect(result.unread.length).toBeGreaterThan(0)
      expect(text(700).includes(result.entries[0]?.content ?? Buffer.alloc(0))).toBe(true)
    }
  })

  it('names damage, and never fails otherwise', async () => {
    const contents = [text(300), text(1300, 2), text(300, 3)]
    const bytes = makeTar(...contents.map((content, index) => ({ name: `n${index}`, content })))
    for (let seed = 1; seed <= 60; seed++) {
      const changed = damaged(bytes, seed)
      const result = await read(changed)
      // tar has no checksums of contents: what is read is what is there.
      const isWhole = result.entries.length === 3
      expect(isWhole || result.unread.length > 0).toBe(true)
    }
  })

  it('stops at its limits', async () => {
    const many = makeTar(...Array.from({ length: 300 }, () => ({ name: 'a' })))
    expect((await read(many, { entries: 200 })).stopped).toBe('budget-entries')
    // What a tar gives out is no larger than itself: only its entries are limited.
    const large = makeTar({ name: 'a', content: Buffer.alloc(3_000_000) })
    expect((await read(large, { expand: 0 })).stopped).toBe(null)
  })
})
