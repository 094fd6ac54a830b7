import { describe, expect, it } from 'vitest'
import { avro } from '../../../src/sources/containers/avro.ts'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { recognise, recogniseBytes } from '../../../src/sources/containers/index.ts'
import { leveldb } from '../../../src/sources/containers/leveldb.ts'
import { parquet } from '../../../src/sources/containers/parquet.ts'
import { key } from '../../helpers/keys.ts'
import { canWrite, columnFiles, type Writer } from './column-files.ts'
import { inMemory, readAll, streamed } from './reading.ts'

const keys = Array.from({ length: 40 }, (_, index) => key('base62:32', 500 + index))
const filesOf = (module: Writer) =>
  canWrite(module) ? [...columnFiles(module, keys)] : ([] as [string, Buffer][])

/** All lines of all entries. */
async function linesOf(format: ContainerFormat, bytes: Buffer, limits = {}) {
  const { entries, unread, stopped } = await readAll(format, inMemory(bytes), limits)
  const lines = entries.flatMap(({ content }) => content.toString('latin1').split('\n'))
  return { lines, entries, unread, stopped }
}

function patched(bytes: Buffer, find: string, replacement: string): Buffer {
  const copy = Buffer.from(bytes)
  copy.write(replacement, bytes.indexOf(find, 0, 'latin1'), 'latin1')
  return copy
}

const parquets = filesOf('pyarrow')
const avros = filesOf('fastavro')
const tables = filesOf('plyvel')

describe.skipIf(parquets.length === 0)('parquet', () => {
  const file = (name: string) => new Map(parquets).get(name) ?? Buffer.alloc(0)

  it.each(parquets)('gives each value on a line: %s', async (_, bytes) => {
    expect(recognise(bytes.subarray(0, 512))).toBe(parquet)
    const { lines, entries, unread } = await linesOf(parquet, bytes)
    expect(unread).toEqual([])
    expect(lines.filter((line) => line.startsWith('br_')).sort()).toEqual([...keys].sort())
    const names = new Set(entries.map(({ name }) => name))
    expect([...names].sort()).toEqual([
      'fixed',
      'list.list.element',
      'nested.a.b.list.element.c',
      'optional',
      'required',
    ])
    expect(lines.filter((line) => line === 'd').length).toBeGreaterThan(0)
  })

  it('is not taken for text, and a file that is cut or encrypted is named', async () => {
    expect(recognise(Buffer.from('PAR1, PAR2 and PAR3 are names of files'))).toBeNull()
    const bytes = file('snappy-1.0-plain.parquet')
    expect((await linesOf(parquet, bytes.subarray(0, -1))).unread).toEqual(['truncated'])
    const encrypted = Buffer.concat([bytes.subarray(0, -4), Buffer.from('PARE')])
    expect((await linesOf(parquet, encrypted)).unread).toEqual(['encrypted'])
    expect((await readAll(parquet, streamed(bytes, 100))).unread).toEqual(['too-large'])
  })

  it('stops at the limits', async () => {
    const bytes = file('zstd-1.0-plain.parquet')
    expect((await linesOf(parquet, bytes, { entries: 1 })).stopped).toBe('budget-entries')
    expect((await linesOf(parquet, bytes, { expand: 10, depth: 0.001 })).stopped).toMatch('budget')
  })
})

describe.skipIf(avros.length === 0)('avro', () => {
  it.each(avros)('gives each value on a line: %s', async (_, bytes) => {
    expect(recognise(bytes.subarray(0, 512))).toBe(avro)
    for (const input of [inMemory(bytes), streamed(bytes, 77)]) {
      const { entries, unread } = await readAll(avro, input)
      expect(unread).toEqual([])
      const lines = entries[0]?.content.toString().split('\n') ?? []
      expect(lines.filter((line) => line.startsWith('br_'))).toEqual(keys)
      expect(lines.filter((line) => line === 'abc' || line === 'x').length).toBeGreaterThan(40)
    }
  })

  it('gives out the bytes of blocks that do not fit the schema', async () => {
    const bytes = new Map(avros).get('deflate.avro') ?? Buffer.alloc(0)
    for (const [find, replacement] of [
      ['"long"', '"null"'],
      ['avro.schema', 'avro.schemo'],
    ] as const) {
      const { lines, unread } = await linesOf(avro, patched(bytes, find, replacement))
      expect(unread).toEqual(['damaged'])
      expect(keys.filter((text) => !lines.join('').includes(text))).toEqual([])
    }
    const unknown = await linesOf(avro, patched(bytes, 'deflate', 'deflato'))
    expect(unknown.unread).toEqual(['unsupported'])
  })

  it('ends on schemas without end and items without bytes', async () => {
    const text = (value: string) =>
      Buffer.concat([Buffer.from([value.length * 2]), Buffer.from(value)])
    const fileOf = (schema: string, ...values: number[]) =>
      Buffer.concat([
        Buffer.from('Obj\x01\x02'),
        text('avro.schema'),
        text(schema),
        Buffer.alloc(17),
        Buffer.from([2, values.length * 2, ...values]),
        Buffer.alloc(16),
      ])
    const deep = fileOf(`${'['.repeat(60)}`)
    expect((await linesOf(avro, deep)).unread).toEqual(['damaged'])
    const nothing = fileOf('{"type":"array","items":"null"}', 0xfe, 0xff, 0xff, 0xff, 0x0f, 0)
    expect((await linesOf(avro, nothing)).unread).toEqual([])
    const itself = '{"type":"record","name":"A","fields":[{"type":"A"}]}'
    expect((await linesOf(avro, fileOf(itself, 1, 1))).unread).toEqual(['damaged'])
  })
})

describe.skipIf(tables.length === 0)('leveldb', () => {
  it.each(tables)('gives each value on a line: %s', async (_, bytes) => {
    expect(recogniseBytes(bytes)).toBe(leveldb)
    const { lines, unread } = await linesOf(leveldb, bytes)
    expect(unread).toEqual([])
    const values = lines.filter((line) => line.startsWith('br_'))
    expect(values.map((line) => line.split(' ')[0])).toEqual(keys)
    expect(lines.filter((line) => line.startsWith('user00'))).toHaveLength(keys.length)
  })

  it('is recognised only by its end, and damage is named', async () => {
    const bytes = new Map(tables).get('snappy.ldb') ?? Buffer.alloc(0)
    expect(recogniseBytes(bytes.subarray(0, -1))).toBeNull()
    const broken = Buffer.from(bytes)
    broken.fill(0xff, 100, 120)
    expect((await linesOf(leveldb, broken)).unread).toEqual(['damaged'])
    const unknown = Buffer.from(bytes)
    unknown.fill(0xff, bytes.length - 48, bytes.length - 8)
    expect((await linesOf(leveldb, unknown)).unread).not.toEqual([])
  })
})
