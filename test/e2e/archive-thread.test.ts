import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ContainerAllowance, defaultContainerLimits } from '../../src/model/index.ts'
import { Budget } from '../../src/sources/containers/budget.ts'
import type { ContainerReader } from '../../src/sources/containers/format.ts'
import { distFile } from '../helpers/dist.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import { inMemory } from '../sources/containers/reading.ts'
import { has, run } from '../sources/containers/tools.ts'

/** Bytes that libarchive decodes in one call, and holds, because it takes them for the target of a link. */
const targetBytes = 100_000_000

/** A 7z of one file, with a byte of its header changed. @param before bytes that precede it. */
function changed(content: Buffer, options: string[], before: number[], value: number): Buffer {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a'), content)
  run('7z', ['a', '-mx1', '-mhc=off', '-mtm=off', ...options, 'a.7z', 'a'], { cwd: folder })
  const bytes = readFileSync(join(folder, 'a.7z'))
  bytes.writeUInt8(value, bytes.lastIndexOf(Buffer.from(before)) + before.length)
  // The checksums of the header (7zFormat.txt).
  const start = 32 + Number(bytes.readBigUInt64LE(12))
  const header = bytes.subarray(start, start + Number(bytes.readBigUInt64LE(20)))
  bytes.writeUInt32LE(crc32(header), 28)
  bytes.writeUInt32LE(crc32(bytes.subarray(12, 32)), 8)
  return bytes
}

/** A few KB whose only entry is a symbolic link to a name of many megabytes: the mode is changed. */
const longLink = () => changed(Buffer.alloc(targetBytes), ['-m0=ppmd'], [0x20, 0x80, 0xa4], 0xa1)

/** A window of 4 GB, of which nothing is used. */
const hugeWindow = () => changed(Buffer.from('text'), ['-m0=lzma2'], [0x21, 0x21, 0x01], 0x28)

/** Time limits in seconds. How long reading takes depends on the machine: the first that allows what a test expects is enough. */
const growingLimits = [0.2, 0.8, 3.2, 12.8]

describe.skipIf(!has('7z'))('an archive of which one entry takes very long', () => {
  const bytes = has('7z') ? longLink() : Buffer.alloc(0)

  it('is named when its time is over, and the scan goes on', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.7z'), bytes)
    const alone = brleaks(['scan', '--max-time', '0.2'], { cwd: folder })
    expect(alone.status).toBe(3)
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/b.env'), `${key('base62:32', 1)}\n`)
    run('7z', ['a', '../z.7z', 'b.env'], { cwd: join(folder, 'in') })
    const readUpTo = (seconds: number) =>
      brleaksJson(['scan', '--max-time', `${seconds}`, '--exclude', 'in'], { cwd: folder })
    let { status, report } = readUpTo(growingLimits[0] ?? 0)
    for (const seconds of growingLimits.slice(1)) {
      if (report.scan.coverage.failed.length === 1) break
      ;({ status, report } = readUpTo(seconds))
    }
    expect(status).toBe(1)
    expect(report.scan.complete).toBe(false)
    expect(report.scan.coverage.failed).toEqual([
      { what: 'a.7z', reason: expect.stringContaining('--max-time') },
    ])
    expect(report.findings.map(({ sightings }) => sightings[0]?.path)).toEqual(['z.7z!b.env'])
  })

  it('is read in a thread, which is ended in the middle of a call', async () => {
    const { libarchiveReader } = (await import(pathToFileURL(distFile('containers.js')).href)) as {
      libarchiveReader: ContainerReader
    }
    let turns = 0
    for (const seconds of growingLimits) {
      const limits = { ...defaultContainerLimits, timeMs: seconds * 1000 }
      const budget = Budget.of(new ContainerAllowance(limits), bytes.length)
      const clock = setInterval(() => turns++, 10)
      const read = async () => {
        for await (const part of libarchiveReader.parts(inMemory(bytes), budget)) return part
        return null
      }
      await expect(read()).rejects.toMatchObject({ fault: 'budget-time' })
      clearInterval(clock)
      if (turns > 5) break
    }
    // A call in this thread would have left it no turn.
    expect(turns).toBeGreaterThan(5)
  })

  it.each([
    ['while it is read', 200],
    ['while the thread starts', 0],
  ])('is given up at once when the scan is stopped %s', async (_, delayMs) => {
    const { libarchiveReader } = (await import(pathToFileURL(distFile('containers.js')).href)) as {
      libarchiveReader: ContainerReader
    }
    const namesIn = async (archive: Buffer, signal: AbortSignal) => {
      const budget = Budget.of(new ContainerAllowance(defaultContainerLimits), archive.length)
      const names: string[] = []
      for await (const part of libarchiveReader.parts(inMemory(archive), budget, signal)) {
        names.push(Buffer.from(part.name ?? []).toString())
        if (part.kind !== 'entry') continue
        for await (const _piece of part.content);
      }
      return names
    }
    const controller = new AbortController()
    setTimeout(() => controller.abort(), delayMs)
    const began = performance.now()
    expect(await namesIn(bytes, controller.signal)).toEqual([])
    expect(performance.now() - began).toBeLessThan(defaultContainerLimits.timeMs / 2)
    // The next archive gets none of its answers.
    const next = changed(Buffer.from('text'), [], [0x20, 0x80, 0xa4], 0x81)
    expect(await namesIn(next, new AbortController().signal)).toEqual(['a'])
  })

  it('is named if libarchive needs more memory than it is given', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.7z'), hugeWindow())
    const { status, report } = brleaksJson(['scan'], { cwd: folder })
    expect(status).toBe(3)
    expect(report.scan.coverage.failed).toEqual([
      { what: 'a.7z!a', reason: expect.stringContaining('memory') },
    ])
  })
})
