import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Progress, type ScanOptions, scan } from '../../src/index.ts'
import { key } from '../helpers/keys.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

async function progressOf(options: ScanOptions, pauseMs = 0): Promise<Progress[]> {
  const seen: Progress[] = []
  const onProgress = (progress: Progress) => {
    if (seen.length === 0) pause(pauseMs)
    seen.push(progress)
  }
  await scan({ ...options, onProgress })
  return seen
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

/** The part that is done never falls within one step. */
function expectRising(fractions: readonly (number | null)[]): void {
  const known = fractions.filter((fraction) => fraction !== null)
  expect(known).toEqual([...known].sort((a, b) => a - b))
  for (const fraction of known) expect(fraction).toBeLessThanOrEqual(1)
}

describe('progress of a scan', () => {
  it('counts the objects and keys of a history, then the tracing', async () => {
    const repository = new TestRepository()
    repository.write('.env', `KEY=${key('base62:32', 4)}\n`).commit('adds settings')
    const seen = await progressOf({ repository: repository.folder })
    const reading = seen.filter(({ phase }) => phase === 'reading')
    expect(reading.at(-1)).toMatchObject({ objects: 3, totalObjects: 3, findings: 1, fraction: 1 })
    expectRising(reading.map(({ fraction }) => fraction))
    expect(seen.at(-1)).toMatchObject({ phase: 'tracing', findings: 1 })
  })

  it('shows how far a large file is read', { timeout: 180_000 }, async () => {
    const path = join(temporaryFolder(), 'large.bin')
    writeFileSync(path, '')
    truncateSync(path, 150_000_000)
    // The number of files is known only after half a second of reading, which a fast machine does not need.
    const seen = await progressOf({ paths: [path] }, 600)
    const bytes = [...new Set(seen.map((progress) => progress.bytes))]
    expect(bytes.length).toBeGreaterThan(4)
    expect(bytes.at(-1)).toBe(150_000_000)
    const fractions = seen.map(({ fraction }) => fraction)
    expectRising(fractions)
    expect(fractions.some((fraction) => fraction !== null && fraction > 0 && fraction < 1)).toBe(
      true,
    )
  })

  it('counts the files of a folder outside of git ahead', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'below'))
    for (const name of ['a', 'b', 'c', 'd', 'below/e', 'left.out']) {
      writeFileSync(join(folder, name), `${'x'.repeat(5_000_000)} KEY=${key('base62:32', 6)}\n`)
    }
    // Counting begins after half a second of reading.
    const seen = await progressOf({ paths: [folder], exclude: ['*.out'] }, 600)
    const fractions = seen.map(({ fraction }) => fraction)
    expectRising(fractions)
    expect(fractions.filter((fraction) => fraction !== null && fraction < 1)).not.toEqual([])
    expect(seen.at(-1)).toMatchObject({ files: 5, fraction: 1 })
  })

  it('knows the number of objects of a range', async () => {
    const repository = new TestRepository()
    const first = repository.write('a', 'nothing').commit('one')
    for (const name of ['b', 'c']) repository.write(name, `${name}\n`).commit(name)
    const { folder } = repository
    const all = await progressOf({ repository: folder, ranges: [`${first}..HEAD`] })
    const seen = all.filter(({ phase }) => phase === 'reading')
    expect(seen.at(-1)).toMatchObject({ objects: 4, totalObjects: 4, fraction: 1 })
    const fractions = seen.map(({ fraction }) => fraction)
    expectRising(fractions)
    expect(fractions).toContain(0.5)
  })

  it('knows the part of an input whose size is known', async () => {
    const pieces = Array.from({ length: 40 }, () => new Uint8Array(1_000_000))
    const [known, unknown] = [
      await progressOf({ input: pieces, inputSize: 40_000_000 }),
      await progressOf({ input: pieces }),
    ]
    const fractions = known.map(({ fraction }) => fraction)
    expectRising(fractions)
    expect(fractions.some((fraction) => fraction !== null && fraction < 1)).toBe(true)
    expect(known.at(-1)).toMatchObject({ bytes: 40_000_000, fraction: 1 })
    expect(unknown.every(({ fraction }) => fraction === null)).toBe(true)
  })

  it('counts the entries of containers', async () => {
    const path = join(temporaryFolder(), 'a.gz')
    writeFileSync(path, gzipSync(`KEY=${key('base62:32', 5)}\n`))
    const seen = await progressOf({ paths: [path] })
    expect(seen.at(-1)).toMatchObject({ entries: 1, files: 1, findings: 1 })
  })
})
