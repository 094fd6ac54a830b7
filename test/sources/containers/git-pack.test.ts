import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { gitPack } from '../../../src/sources/containers/git-pack.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { key, randomText, seededRandom } from '../../helpers/keys.ts'
import { gitEnvironment, temporaryFolder } from '../../helpers/repository.ts'
import { damaged, inMemory, readAll } from './reading.ts'

const secret = key()
const folder = temporaryFolder()
const git = (args: readonly string[], input = '') =>
  execFileSync('git', args, {
    cwd: folder,
    env: gitEnvironment(),
    input,
    maxBuffer: 1024 ** 3,
    stdio: ['pipe', 'pipe', 'ignore'],
  })

/** Half of the key is in the base of a delta, half in the delta. */
beforeAll(() => {
  const text = randomText('abcdefgh \n', 20_000, seededRandom(1))
  git(['init', '-q', '-b', 'main'])
  for (let version = 0; version < 12; version++) {
    const line = version === 5 ? secret : `${secret.slice(0, 18)}-${version}`
    writeFileSync(join(folder, 'a.txt'), `${text.slice(0, 9000)}\n${line}\n${text.slice(9000)}`)
    git(['add', '.'])
    git(['commit', '-q', '-m', `version ${version}`])
  }
})

const objectsOf = (type: string) =>
  git(['cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)'])
    .toString()
    .split('\n')
    .filter((line) => line.startsWith(type))
    .map((line) => git(['cat-file', type, line.split(' ')[1] ?? '']).toString('latin1'))
    .sort()

const pack = (...args: string[]) => git(['pack-objects', '--all', '--stdout', '-q', ...args], '')

const read = (bytes: Buffer, limits = {}) => readAll(gitPack, inMemory(bytes), limits)
const contents = ({ entries }: Awaited<ReturnType<typeof read>>, type: string) =>
  entries
    .filter(({ name }) => name?.startsWith(`${type} `))
    .map(({ content }) => content.toString('latin1'))
    .sort()

describe('packs and bundles of git', () => {
  it('are recognised by their first bytes', () => {
    expect(recognise(pack().subarray(0, 512))).toBe(gitPack)
    expect(gitPack.recognises(Buffer.from('PACKAGES that are installed, in order of name'))).toBe(
      false,
    )
    expect(gitPack.recognises(Buffer.from('# v2 git bundle is a format of files by git'))).toBe(
      false,
    )
  })

  it('give out every object, rebuilt from its deltas', async () => {
    git(['bundle', 'create', '-q', 'a.bundle', '--all'])
    const bundle = readFileSync(join(folder, 'a.bundle'))
    expect(recognise(bundle.subarray(0, 512))).toBe(gitPack)
    for (const bytes of [bundle, pack('--delta-base-offset'), pack('--depth=0')]) {
      const result = await read(bytes)
      expect(result.unread).toEqual([])
      for (const type of ['commit', 'tree', 'blob']) {
        expect(contents(result, type)).toEqual(objectsOf(type))
      }
    }
  })

  it('name deltas whose base is not in the pack, and give out what they insert', async () => {
    git(['bundle', 'create', '-q', 'thin.bundle', 'HEAD~7..HEAD'])
    const result = await read(readFileSync(join(folder, 'thin.bundle')))
    expect(result.unread.length).toBeGreaterThan(0)
    expect(result.unread.every((line) => /^delta \d+: unsupported$/.test(line))).toBe(true)
    expect(contents(result, 'commit').length).toBe(7)
    // Deltas by id are not resolved: ids are not computed.
    expect((await read(pack())).unread.every((line) => line.endsWith('unsupported'))).toBe(true)
  })

  it('are read up to any truncation, which is named', async () => {
    const bytes = pack('--delta-base-offset')
    const step = Math.ceil(bytes.length / 200)
    for (let length = 32; length < bytes.length; length += step) {
      const { unread, stopped } = await read(bytes.subarray(0, length))
      expect(unread).toContain('truncated')
      expect(stopped).toBeNull()
    }
  })

  it('name damage, and never fail otherwise', async () => {
    const bytes = pack('--delta-base-offset')
    const whole = (await read(bytes)).entries
    for (let seed = 1; seed <= 60; seed++) {
      const { entries, unread, stopped } = await read(damaged(bytes.subarray(0, -20), seed))
      const isSame = entries.every(({ content }, index) => whole[index]?.content.equals(content))
      expect(unread.length > 0 || (isSame && entries.length === whole.length)).toBe(true)
      expect(stopped).toBeNull()
    }
  })

  it('stop at the budget, and name objects that are too large', async () => {
    const bytes = pack('--delta-base-offset')
    expect((await read(bytes, { entries: 5 })).stopped).toBe('budget-entries')
    expect((await read(packOf([[3, Buffer.alloc(17 * 1024 ** 2)]]))).unread).toEqual(['too-large'])
    // A delta for another base.
    const copy = Buffer.from([0x80, 0x80, 0x40, 0x80, 0x80, 0x40, 0xb0, 0, 0])
    const result = await read(
      packOf([
        [3, Buffer.alloc(1024 ** 2)],
        [6, copy],
      ]),
      {},
    )
    expect(result.stopped).toBeNull()
    expect(result.unread).toEqual(['delta 2: unsupported'])
  })
})

/** A pack of objects with their types; the base of a delta is the object before it. */
function packOf(objects: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0')
  head.writeUInt32BE(objects.length, 8)
  const pieces = [head]
  let previous = 0
  for (const [type, bytes] of objects) {
    const header = [(type << 4) | (bytes.length & 15)]
    for (let rest = Math.floor(bytes.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
      header[header.length - 1] = (header.at(-1) ?? 0) | 0x80
      header.push(rest & 0x7f)
    }
    if (type === 6) {
      const groups = [previous & 0x7f]
      for (let rest = (previous >> 7) - 1; rest >= 0; rest = (rest >> 7) - 1)
        groups.unshift(0x80 | (rest & 0x7f))
      header.push(...groups)
    }
    const entry = Buffer.concat([Buffer.from(header), deflateSync(bytes)])
    previous = entry.length
    pieces.push(entry)
  }
  return Buffer.concat([...pieces, Buffer.alloc(20)])
}
