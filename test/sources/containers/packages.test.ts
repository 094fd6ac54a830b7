import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { ar } from '../../../src/sources/containers/ar.ts'
import { cpio } from '../../../src/sources/containers/cpio.ts'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { rpm } from '../../../src/sources/containers/rpm.ts'
import { randomText, seededRandom } from '../../helpers/keys.ts'
import { damaged, inMemory, readAll, streamed } from './reading.ts'
import { has, run } from './tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-packages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = (length: number, seed = 1) =>
  Buffer.from(randomText('abcdefgh \n', length, seededRandom(seed)))

const longName = `${'a-long-name-'.repeat(10)}.txt`
writeFileSync(join(folder, 'short.txt'), 'odd')
writeFileSync(join(folder, longName), text(700_000))
writeFileSync(join(folder, 'empty.txt'), '')

/** Contents as text by name. */
async function read(format: ContainerFormat, bytes: Buffer, limits = {}) {
  const result = await readAll(format, inMemory(bytes), limits)
  const contents = result.entries.map(({ name, content }) => [name, content.toString('latin1')])
  return { ...result, contents }
}

/** Reads a container cut at many places, and damaged ones. */
async function expectEveryFaultNamed(format: ContainerFormat, bytes: Buffer, isWhole: Whole) {
  for (let length = 0; length < bytes.length; length++) {
    const result = await read(format, bytes.subarray(0, length))
    expect(result.unread.length > 0 || isWhole(result.contents)).toBe(true)
  }
  for (let seed = 1; seed <= 60; seed++) {
    const result = await readAll(format, streamed(damaged(bytes, seed), 50))
    expect(result.stopped).toBe(null)
  }
}

type Whole = (contents: (string | null)[][]) => boolean

describe('ar', () => {
  it.skipIf(!has('ar'))('reads what ar writes, with long names', async () => {
    run('ar', ['rc', 'a.a', 'short.txt', longName], { cwd: folder })
    const bytes = readFileSync(join(folder, 'a.a'))
    expect(recognise(bytes.subarray(0, 512))).toBe(ar)
    for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
      const result = await readAll(ar, input)
      expect(result.entries.map(({ name }) => name)).toEqual(['short.txt', longName])
      expect(result.entries[0]?.content.toString()).toBe('odd')
      expect(result.entries[1]?.content.equals(text(700_000))).toBe(true)
      expect(result.unread).toEqual([])
    }
  })

  it.skipIf(!has('dpkg-deb'))('reads packages of Debian', async () => {
    mkdirSync(join(folder, 'deb/DEBIAN'), { recursive: true })
    const control = 'Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a\nDescription: a\n'
    writeFileSync(join(folder, 'deb/DEBIAN/control'), control)
    writeFileSync(join(folder, 'deb/file.txt'), 'text')
    run('dpkg-deb', ['--build', '-Zgzip', 'deb', 'a.deb'], { cwd: folder })
    const result = await readAll(ar, inMemory(readFileSync(join(folder, 'a.deb'))))
    const names = result.entries.map(({ name }) => name)
    expect(names).toEqual(['debian-binary', 'control.tar.gz', 'data.tar.gz'])
    expect(gunzipSync(result.entries[2]?.content ?? '').includes('text')).toBe(true)
    expect(result.unread).toEqual([])
  })

  const header = (name: string, size: number | string) =>
    `${name.padEnd(16)}${'0'.padEnd(12)}0     0     100644  ${String(size).padEnd(10)}\`\n`

  it('reads the names of BSD', async () => {
    const bytes = `!<arch>\n${header('#1/8', 12)}name\0\0\0\0text${header('b', 1)}x\n`
    const result = await read(ar, Buffer.from(bytes))
    expect(result.contents).toEqual([
      ['name', 'text'],
      ['b', 'x'],
    ])
    expect(result.unread).toEqual([])
  })

  it('names damaged headers and lying sizes', async () => {
    const faults = async (rest: string) => (await read(ar, Buffer.from(`!<arch>\n${rest}`))).unread
    expect(await faults('')).toEqual([])
    expect(await faults(`${header('a', 'x')}text`)).toEqual(['damaged'])
    expect(await faults(`${header('a', 4)}text${'x'.repeat(60)}`)).toEqual(['damaged'])
    expect(await faults(`${header('#1/90', 4)}text`)).toEqual(['damaged'])
    expect(await faults(`${header('a', 9999999999)}text`)).toEqual(['a: truncated'])
  })

  it('names every truncation, and never fails', async () => {
    const bytes = `!<arch>\n${header('//', 10)}long name/${header('/0', 3)}one\n${header('b/', 3)}two\n`
    const isWhole: Whole = (contents) =>
      contents.length === 2 || contents.length === 0 || contents[0]?.[1] === 'one'
    await expectEveryFaultNamed(ar, Buffer.from(bytes), isWhole)
    expect((await read(ar, Buffer.from(bytes))).contents).toEqual([
      ['long name', 'one'],
      ['b', 'two'],
    ])
  })
})

describe.skipIf(!has('cpio'))('cpio', () => {
  const names = Buffer.from(`short.txt\n${longName}\nempty.txt\n`)
  const pack = (form: string): Buffer =>
    run('cpio', ['-o', '-H', form], { input: names, cwd: folder })

  it.each([['newc'], ['crc'], ['odc']])('reads the form %s', async (form) => {
    const bytes = pack(form)
    expect(recognise(bytes.subarray(0, 512))).toBe(cpio)
    for (const input of [inMemory(bytes), streamed(bytes, 1000)]) {
      const result = await readAll(cpio, input)
      expect(result.entries.map(({ name }) => name)).toEqual(['short.txt', longName])
      expect(result.entries[1]?.content.equals(text(700_000))).toBe(true)
      expect(result.unread).toEqual([])
    }
  })

  it('reads archives behind each other, and names what else follows', async () => {
    const bytes = pack('newc')
    const two = await read(cpio, Buffer.concat([bytes, bytes]))
    expect(two.contents.map(([name]) => name)).toHaveLength(4)
    expect(two.unread).toEqual([])
    const more = await read(cpio, Buffer.concat([bytes, gzipSync('text')]))
    expect(more.unread).toEqual(['not-covered'])
  })

  it('names every truncation, and never fails', async () => {
    const bytes = run('cpio', ['-o', '-H', 'newc'], {
      input: Buffer.from('short.txt\n'),
      cwd: folder,
    })
    const end = bytes.indexOf('TRAILER!!!') + 11
    await expectEveryFaultNamed(cpio, bytes.subarray(0, end), () => false)
  })

  it('stops at its limits', async () => {
    const entry = `070701${'0'.repeat(8 * 11)}00000002${'0'.repeat(8)}a\0`
    const result = await read(cpio, Buffer.from(entry.repeat(500)), { entries: 200 })
    expect(result.stopped).toBe('budget-entries')
  })
})

describe.skipIf(!has('rpmbuild'))('rpm', () => {
  const spec = `Name: a
Version: 1
Release: 1
Summary: a
License: MIT
BuildArch: noarch
%description
a
%install
mkdir -p %{buildroot}/opt
echo text > %{buildroot}/opt/file.txt
%files
/opt/file.txt
`

  it('gives out the compressed archive', { timeout: 120_000 }, async () => {
    writeFileSync(join(folder, 'a.spec'), spec)
    const options = ['--define', `_topdir ${folder}/rpm`, '--define', '_binary_payload w9.gzdio']
    run('rpmbuild', ['-bb', '--quiet', ...options, 'a.spec'], { cwd: folder })
    const bytes = readFileSync(join(folder, 'rpm/RPMS/noarch/a-1-1.noarch.rpm'))
    expect(recognise(bytes.subarray(0, 512))).toBe(rpm)
    const result = await readAll(rpm, streamed(bytes, 100))
    expect(result.unread).toEqual([])
    expect(result.entries).toHaveLength(1)
    const archive = await read(cpio, gunzipSync(result.entries[0]?.content ?? ''))
    expect(archive.contents).toEqual([['./opt/file.txt', 'text\n']])
    const payload = bytes.length - (result.entries[0]?.content.length ?? 0)
    for (let length = 96; length <= payload; length += 7) {
      expect((await read(rpm, bytes.subarray(0, length))).unread).toEqual(['truncated'])
    }
    for (let seed = 1; seed <= 60; seed++) {
      const result = await readAll(rpm, inMemory(damaged(bytes.subarray(0, payload), seed)))
      expect(result.entries.length + result.unread.length).toBeGreaterThan(0)
    }
  })
})
