import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mayBeContainer, recognise, startBytes } from '../../../src/sources/containers/index.ts'
import { iso } from '../../../src/sources/containers/iso.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-iso-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const longText = randomText('abcdefgh \n', 300_000, seededRandom(1))
/** Longer than the field for it in a record: Rock Ridge continues it elsewhere. */
const longName = `${'long-name-'.repeat(20)}end.txt`
const files: Readonly<Record<string, string>> = {
  'short.txt': 'short',
  'empty.txt': '',
  'folder/deeper/Mixed-Case.name.txt': 'deep',
  'folder/größe.txt': 'umlaut',
  [longName]: 'long name',
  'large.txt': longText,
}

function image(...options: string[]): Buffer {
  const args = ['-quiet', '-input-charset', 'utf-8', '-o', '../a.iso', ...options, '.']
  run('genisoimage', args, { cwd: join(folder, 'in') })
  return readFileSync(join(folder, 'a.iso'))
}

async function read(bytes: Buffer, limits = {}) {
  const result = await readAll(iso, inMemory(bytes), limits)
  const contents = Object.fromEntries(
    result.entries.map(({ name, content }) => [
      Buffer.from(name ?? '', 'latin1').toString(),
      content.toString(),
    ]),
  )
  return { ...result, contents }
}

describe.skipIf(!has('genisoimage'))('iso', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'in/folder/deeper'), { recursive: true })
    for (const [path, content] of Object.entries(files)) {
      writeFileSync(join(folder, 'in', path), content)
    }
  })

  it('is recognised after its first 32 KB, whatever they are', () => {
    const bytes = image('-R')
    expect(recognise(bytes.subarray(0, startBytes))).toBe(iso)
    expect(recognise(bytes.subarray(0, startBytes - 1))).toBeNull()
    bytes.write('\x33\xed boot sector', 0, 'latin1')
    expect(recognise(bytes)).toBe(iso)
    expect(mayBeContainer(bytes.subarray(0, 512), bytes.length)).toBe(true)
    expect(mayBeContainer(bytes.subarray(0, 512), bytes.length + 1)).toBe(false)
    expect(recognise(Buffer.from(randomText('ab', 40_000, seededRandom(1))))).toBeNull()
  })

  it.each([
    ['Rock Ridge', ['-R']],
    ['Rock Ridge and Joliet', ['-R', '-J', '-joliet-long']],
    ['UDF too', ['-R', '-udf']],
  ])('reads every file once, with its name: %s', async (_, options) => {
    const { contents, entries, unread } = await read(image(...options))
    expect(contents).toEqual(files)
    expect(entries.filter(({ content }) => content.length > 0)).toHaveLength(5)
    expect(unread).toEqual([])
  })

  it('reads the names of Joliet and of plain images', async () => {
    const joliet = await read(image('-J', '-joliet-long'))
    expect(joliet.contents).toMatchObject({
      'folder/größe.txt': 'umlaut',
      'folder/deeper/Mixed-Case.name.txt': 'deep',
      'large.txt': longText,
    })
    const plain = await read(image())
    expect(plain.contents).toMatchObject({ 'SHORT.TXT': 'short', 'LARGE.TXT': longText })
    expect([...joliet.unread, ...plain.unread]).toEqual([])
  })

  it('reads a file that lies in several extents', async () => {
    const bytes = image('-R')
    const { at, record } = recordOf(bytes, 'LARGE.TXT;1')
    const first = Buffer.from(record)
    first.writeUInt32LE(2048, 10)
    first[25] = 0x80
    const second = Buffer.from(record)
    second.writeUInt32LE(record.readUInt32LE(2) + 1, 2)
    second.writeUInt32LE(record.readUInt32LE(10) - 2048, 10)
    // Its two records replace all that follow in the folder.
    const sectorEnd = Math.ceil(at / 2048) * 2048
    bytes.fill(0, at, sectorEnd)
    Buffer.concat([first, second]).copy(bytes, at)
    expect((await read(bytes)).contents['large.txt']).toBe(longText)
  })

  it('names compressed files, and an image with files only in UDF', async () => {
    const compressed = image('-R')
    const { at } = recordOf(compressed, 'LARGE.TXT;1')
    compressed.write('ZF', compressed.indexOf('PX', at))
    expect((await read(compressed)).unread).toEqual(['large.txt: unsupported'])
    const only = ['-m', 'folder', '-m', 'l*', '-m', 'empty.txt']
    expect((await read(image('-R', '-udf', ...only))).unread).toEqual(['unsupported'])
  })

  it('names every truncation', { timeout: 120_000 }, async () => {
    const bytes = image('-R', '-no-pad')
    const used = bytes.length - 2048
    for (let part = 0; part < 60; part++) {
      const cut = Math.floor(33_000 + ((used - 33_000) * part) / 60)
      const { unread, stopped } = await read(bytes.subarray(0, cut))
      expect(unread.length).toBeGreaterThan(0)
      expect(stopped).toBeNull()
    }
  })

  it('ends on damaged folders, never fails, and stops at its limits', {
    timeout: 120_000,
  }, async () => {
    const bytes = image('-R', '-J')
    const folders = bytes.subarray(0, bytes.indexOf(longText.slice(0, 100)))
    for (let seed = 1; seed <= 300; seed++) {
      const broken = Buffer.concat([damaged(folders, seed), bytes.subarray(folders.length)])
      const { stopped } = await read(broken)
      expect(stopped === null || stopped.startsWith('budget-')).toBe(true)
    }
    expect((await readAll(iso, streamed(bytes, 5000))).unread).toEqual(['too-large'])
    const { at, record } = recordOf(bytes, 'LARGE.TXT;1')
    for (let count = 0; at + record.length * (count + 1) < at + 2048 - (at % 2048); count++) {
      record.writeUInt32LE(longText.length - count, 10)
      record.copy(bytes, at + record.length * count)
    }
    expect((await read(bytes, { expand: 100_000, depth: 1 })).stopped).toBe('budget-bytes')
  })

  it('ends where a folder holds itself', async () => {
    const bytes = image('-R')
    const { at, record } = recordOf(bytes, 'FOLDER')
    bytes.subarray(0x8000 + 158, 0x8000 + 158 + 32).copy(bytes, at + 2, 0, 8)
    expect(record.length).toBeGreaterThan(34)
    const { contents, unread } = await read(bytes)
    expect(contents['short.txt']).toBe('short')
    expect(unread).toEqual([])
  })
})

/** The record of a file or folder with this name. */
function recordOf(bytes: Buffer, name: string): { at: number; record: Buffer } {
  const at = bytes.indexOf(`${String.fromCharCode(name.length)}${name}`, 0x8800, 'latin1') - 32
  return { at, record: Buffer.from(bytes.subarray(at, at + (bytes[at] ?? 0))) }
}
