import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { type Chunk, contextBytes, type SourceItem, textStart } from '../../src/model/index.ts'
import { filesSource } from '../../src/sources/index.ts'
import { advance, windowsOf } from '../../src/sources/windows.ts'
import { closed } from '../helpers/containers.ts'
import { key, seededRandom } from '../helpers/keys.ts'
import { PeakMemory } from '../helpers/peak-memory.ts'
import { brleaksJson, programPath } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 31)
const detector = createDetector(builtInRules())

async function read(
  paths: string[],
  cwd: string,
  changes = {},
): Promise<{ chunks: string[]; others: Exclude<SourceItem, Chunk>[] }> {
  const chunks: string[] = []
  const others: Exclude<SourceItem, Chunk>[] = []
  const target = {
    paths,
    cwd,
    include: [],
    exclude: [],
    maxSize: null,
    gitignore: true,
    ...changes,
  }
  for await (const item of filesSource(target).items({
    needles: detector.needles,
    allowance: closed,
    signal: new AbortController().signal,
  })) {
    if (item.kind === 'chunk') chunks.push(item.origin.path ?? '')
    else others.push(item)
  }
  return { chunks: chunks.sort(), others }
}

describe('files', () => {
  it('are all read, also hidden ones and those in .git', async () => {
    const folder = temporaryFolder()
    const names = [
      '.hidden/.env',
      '.git/x',
      'node_modules/a/b.js',
      'image.png',
      'new\nline.txt',
      'back\\slash',
      'quo"te',
      '[glob]*?.txt',
      '日本.txt',
      'a b',
      '-dash',
      '{a,b}.txt',
      '!not.txt',
      '(x).txt',
    ]
    for (const name of names) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), secret)
    }
    expect((await read(['.'], folder)).chunks).toEqual([...names].sort())
  })

  it('with names that are not UTF-8 are read, and their bytes are reported', () => {
    const folder = temporaryFolder()
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      secret,
    )
    const { report } = brleaksJson(['scan', '.'], { cwd: folder })
    expect(report.findings[0]?.sightings[0]).toMatchObject({
      path: 'caf\ufffd.txt',
      rawPath: 'caf%E9.txt',
    })
  })

  it('that are links are searched as the text of the link; a link that is named is followed', async () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'outside.txt'), secret)
    symlinkSync(join(outside, 'outside.txt'), join(folder, 'link'))
    symlinkSync('.', join(folder, 'loop'))
    symlinkSync('/dev/zero', join(folder, 'endless'))
    symlinkSync(`/x/${secret}`, join(folder, 'telling'))
    expect((await read(['.'], folder)).chunks).toEqual(['telling'])
    expect((await read(['link'], folder)).chunks).toEqual(['link'])
  })

  it('that are pipes, sockets or devices are never opened', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const server = createServer().listen(join(folder, 'socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    const { others } = await read(['.'], folder)
    const named = await read(['pipe', '/dev/null', '.'], folder)
    server.close()
    const skipped = others
      .filter((item) => item.kind === 'tally' && item.outcome === 'skipped')
      .map((item) => item.code)
    expect(skipped.sort()).toEqual(['pipes', 'sockets'])
    // A user who names one expects it to be read, so the scan is incomplete.
    const missing = named.others.filter((item) => item.kind === 'problem')
    expect(missing).toMatchObject([
      { what: 'pipe', reason: { code: 'is-pipe' } },
      { what: '/dev/null', reason: { code: 'is-device' } },
    ])
  })

  it('without permission make the scan incomplete, and so do folders', () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    mkdirSync(join(folder, 'closed'))
    writeFileSync(join(folder, 'closed/a.txt'), secret)
    writeFileSync(join(folder, 'secret.txt'), secret)
    chmodSync(join(folder, 'closed'), 0o000)
    chmodSync(join(folder, 'secret.txt'), 0o000)
    const result = spawnSync(process.execPath, [programPath, 'scan', '.', '--format', 'json'], {
      cwd: folder,
      uid: 65534,
      gid: 65534,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    chmodSync(join(folder, 'closed'), 0o755)
    const report = JSON.parse(result.stdout)
    expect(result.status).toBe(3)
    expect(report.scan.coverage.failed).toEqual([
      { what: './closed', reason: 'no permission to list this folder' },
      { what: 'secret.txt', reason: 'no permission to read it' },
    ])
  })

  it('are read once, even if they are named several times', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), secret)
    const { chunks, others } = await read(['.', 'a.txt', join(folder, 'a.txt')], folder)
    expect(chunks).toEqual(['a.txt'])
    expect(others.reduce((sum, item) => sum + (item.kind === 'tally' ? item.count : 0), 0)).toBe(1)
  })

  it('are selected by patterns relative to the working folder or to the named folder', async () => {
    const folder = temporaryFolder()
    for (const name of ['work', 'lib/deep']) mkdirSync(join(folder, name), { recursive: true })
    for (const name of ['lib/a.txt', 'lib/deep/b.txt', 'lib/c.log']) {
      writeFileSync(join(folder, name), secret)
    }
    const chosen = async (paths: string[], cwd: string, changes: object) =>
      (await read(paths, join(folder, cwd), changes)).chunks
    expect(await chosen(['.'], '', { exclude: ['*.log'] })).toEqual(['lib/a.txt', 'lib/deep/b.txt'])
    expect(await chosen(['lib'], '', { exclude: ['lib/deep'] })).toEqual(['a.txt', 'c.log'])
    expect(await chosen(['lib'], '', { exclude: ['deep/**'] })).toEqual(['a.txt', 'c.log'])
    expect(await chosen(['..'], 'work', { exclude: ['lib/deep'] })).toEqual([
      'lib/a.txt',
      'lib/c.log',
    ])
    expect(await chosen(['../lib'], 'work', { include: ['deep/'] })).toEqual(['deep/b.txt'])
    expect(await chosen(['.'], '', { include: ['**/*.txt'], exclude: ['b.*'] })).toEqual([
      'lib/a.txt',
    ])
  })

  it('larger than memory are read in windows, in constant memory, without losing a key at a seam', {
    timeout: 180_000,
  }, () => {
    const folder = temporaryFolder()
    const size = 250_000_000
    const path = join(folder, 'large.bin')
    writeFileSync(path, '')
    truncateSync(path, size)
    const file = openSync(path, 'r+')
    const seams = [2 * 1024 * 1024 + contextBytes, size / 2]
    for (const [index, at] of seams.entries())
      writeSync(file, ` ${key('base62:32', 60 + index)} `, at - 20)
    closeSync(file)
    const peak = new PeakMemory()
    const { report } = brleaksJson(['scan', 'large.bin'], {
      cwd: folder,
      nodeOptions: ['--max-old-space-size=60', ...peak.nodeOptions],
    })
    expect(peak.kilobytes).toBeLessThan(150_000)
    expect(report.findings).toHaveLength(2)
    expect(report.scan.coverage.bytes).toBe(size)
  })
})

describe('windows', () => {
  const random = seededRandom(9)
  const pieces = [
    'plain ',
    'line\n',
    'crlf\r\n',
    'é',
    '日本',
    '😀',
    '\t',
    ` ${key('hex:40', 3)} `,
    ` k="${key('base62:32', 4)}" `,
    'br_',
    'Batch Relay ',
  ]

  it('of any size contain the same keys at the same places as the whole text', {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 20_000 }),
        fc.integer({ min: 100, max: 1500 }),
        fc.constantFrom('utf8', 'utf16le', 'utf8-bom'),
        (owned, count, kind) => {
          let text = kind === 'utf8' ? '' : '\ufeff'
          for (let i = 0; i < count; i++) text += pieces[Math.floor(random() * pieces.length)]
          const bytes = Buffer.from(text, kind === 'utf16le' ? 'utf16le' : 'utf8')
          const whole = places(bytes, Buffer.allocUnsafe(bytes.length + 1))
          expect(places(bytes, Buffer.allocUnsafe(owned + 2 * contextBytes))).toEqual(whole)
        },
      ),
      { numRuns: 60, seed: 20261124 },
    )
  })

  it('own every byte exactly once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 5000 }),
        fc.uint8Array({ maxLength: 30_000 }),
        (owned, data) => {
          const bytes = Buffer.from(data)
          const owners: Buffer[] = []
          for (const chunk of windowsOf(
            reader(bytes),
            origin,
            Buffer.allocUnsafe(owned + 2 * contextBytes),
          )) {
            owners.push(Buffer.from(chunk.bytes.subarray(chunk.owned.start, chunk.owned.end)))
          }
          expect(Buffer.concat(owners).equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 50, seed: 20261124 },
    )
  })

  it('count lines and columns as the whole text does', () => {
    const text = 'ab\ncd😀\né'
    expect(advance(textStart, Buffer.from(text), 'utf8')).toEqual({
      offset: 12,
      line: 3,
      column: 2,
    })
    expect(advance(textStart, Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf16le')).toEqual({
      offset: 20,
      line: 3,
      column: 2,
    })
  })

  const origin = { source: 'file', path: 'x', object: null } as const

  function reader(bytes: Buffer) {
    let at = 0
    return (into: Buffer) => {
      const count = bytes.copy(into, 0, at, Math.min(bytes.length, at + into.length))
      at += count
      return count
    }
  }

  function places(bytes: Buffer, buffer: Buffer) {
    const found: unknown[] = []
    for (const chunk of windowsOf(reader(bytes), origin, buffer)) {
      for (const detection of detector.detect(chunk)) {
        if (detection.kind === 'candidate')
          found.push({
            at: detection.sighting.offset,
            line: detection.sighting.line,
            column: detection.sighting.column,
            key: detection.secret.reveal(),
            confidence: detection.sighting.confidence,
            excerpt: detection.sighting.excerpt,
            decoded: detection.sighting.decoded,
          })
      }
    }
    return found
  }
})
