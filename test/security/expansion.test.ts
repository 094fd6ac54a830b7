import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makePack, type PackEntry } from '../helpers/pack.ts'
import { brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const mebibyte = 1024 * 1024

/** git's numbers: seven bits per byte, the lowest first. */
function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push((rest % 128) | (rest >= 128 ? 0x80 : 0))
    rest = Math.floor(rest / 128)
  } while (rest > 0)
  return bytes
}

/** A delta that copies all of its base several times. */
function repeating(baseSize: number, times: number): Buffer {
  const bytes = [...varint(baseSize), ...varint(baseSize * times)]
  for (let copy = 0; copy < times; copy++) {
    for (let at = 0; at < baseSize; at += 8 * mebibyte) {
      const size = Math.min(8 * mebibyte, baseSize - at)
      const number = (value: number, count: number) =>
        Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** i) % 256)
      bytes.push(0xff, ...number(at, 4), ...number(size, 3))
    }
  }
  return Buffer.from(bytes)
}

it('a pack of a few hundred bytes that expands to gigabytes is not expanded', {
  timeout: 180_000,
}, () => {
  const repository = new TestRepository()
  repository.write('a.txt', 'one\n').commit('first')
  const ids = Array.from({ length: 5 }, (_, i) => `${i + 1}`.repeat(40))
  const entries: PackEntry[] = [
    { oid: ids[0] ?? '', type: 'blob', data: Buffer.alloc(mebibyte, 'a') },
  ]
  let size = mebibyte
  for (const [i, oid] of ids.slice(1).entries()) {
    entries.push({ oid, type: 'ref-delta', base: ids[i] ?? '', data: repeating(size, 10) })
    size *= 10
  }
  const { pack, index } = makePack(entries)
  const folder = join(repository.folder, '.git/objects/pack')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `pack-${'a'.repeat(40)}.pack`), pack)
  writeFileSync(join(folder, `pack-${'a'.repeat(40)}.idx`), index)
  expect(size).toBe(10_000 * mebibyte)
  const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
  expect(status).toBe(3)
  const expanded = report.scan.coverage.failed.filter(({ reason }) => /expand/.test(reason))
  // 1,000 and 10,000 MB; the one of 100 MB is read in pieces.
  expect(expanded.map(({ what }) => what)).toEqual([`object ${ids[3]}`, `object ${ids[4]}`])
})
