import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { avro } from '../../../src/sources/containers/avro.ts'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { id3 } from '../../../src/sources/containers/id3.ts'
import { leveldb } from '../../../src/sources/containers/leveldb.ts'
import { parquet } from '../../../src/sources/containers/parquet.ts'
import { canWrite, columnFiles, type Writer } from './column-files.ts'
import { damaged, inMemory, readAll } from './reading.ts'

// A longer run over every format is bench/fuzz.mjs.

const texts = Array.from({ length: 6 }, (_, index) => `text ${index}`)
const samples: readonly (readonly [Writer, ContainerFormat, RegExp])[] = [
  ['pyarrow', parquet, /^(?:snappy|none)-[12].0-(?:plain|DELTA_BYTE_ARRAY)/],
  ['pyarrow', parquet, /^(?:zstd|lz4|gzip)-1.0-dictionary/],
  ['fastavro', avro, /./],
  ['plyvel', leveldb, /./],
  ['mutagen', id3, /./],
]
const files = samples.flatMap(([writer, format, names]) =>
  canWrite(writer)
    ? [...columnFiles(writer, texts)]
        .filter(([name]) => names.test(name))
        .map(([name, bytes]) => ({ name, format, bytes }))
    : [],
)

/** Any result is right, except an error that is not a limit, or more than the limits allow. */
async function survives(format: ContainerFormat, bytes: Buffer): Promise<void> {
  const { stopped, given } = await readAll(format, inMemory(bytes), {}, { keep: false })
  expect(stopped === null || stopped.startsWith('budget-')).toBe(true)
  expect(given).toBeLessThan(20_000_000)
}

describe.skipIf(files.length === 0)('a file of columns or tags', () => {
  it.each(files)('ends cut at every byte: $name', { timeout: 120_000 }, async (file) => {
    const step = Math.max(1, Math.floor(file.bytes.length / 1500))
    for (let length = 0; length < file.bytes.length; length += step) {
      await survives(file.format, file.bytes.subarray(0, length))
    }
  })

  it.each(files)('ends with any damage: $name', { timeout: 120_000 }, async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 4 }),
        async (seed, times) => {
          let { bytes } = file
          for (let count = 0; count < times; count++) bytes = damaged(bytes, seed + count)
          await survives(file.format, bytes)
        },
      ),
      { numRuns: 60 },
    )
  })

  it.each(files)('ends with sizes that lie: $name', { timeout: 120_000 }, async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.bytes.length - 5),
        fc.constantFrom(0, 0x7fffffff, 0x80000000, 0xffffffff),
        fc.boolean(),
        async (place, lie, isLittle) => {
          const bytes = Buffer.from(file.bytes)
          if (isLittle) bytes.writeUInt32LE(lie, place)
          else bytes.writeUInt32BE(lie, place)
          await survives(file.format, bytes)
        },
      ),
      { numRuns: 60 },
    )
  })
})
