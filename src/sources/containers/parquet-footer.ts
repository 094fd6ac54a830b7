import type { Codec } from './packed-block.ts'
import { numberAt, structAt, structsAt, type ThriftStruct } from './thrift.ts'

/** The values of a column in a group of rows. */
export interface ColumnChunk {
  /** Of the fields of a row, from the outermost. */
  readonly name: Buffer
  readonly column: Column
  /** Undefined for one that is not supported. */
  readonly codec: Codec | undefined
  readonly start: number
  readonly end: number
  readonly isEncrypted: boolean
}

/** How the values of a column are stored. */
export interface Column {
  /** Bytes of each value; null if each states its own. */
  readonly width: number | null
  /** True if pages have levels of either kind before their values. */
  readonly hasDefinition: boolean
  readonly hasRepetition: boolean
}

/** Numbers of the format (parquet.thrift). */
const types = { bytes: 6, fixed: 7 }
const repetition = { required: 0, repeated: 2 }

const codecs: readonly (Codec | undefined)[] = [
  'none',
  'snappy',
  'gzip',
  undefined,
  'brotli',
  'lz4-hadoop',
  'zstd',
  'lz4',
]

/** The chunks of columns with texts or bytes. @param file the struct at the end of the file. */
export function* textChunks(file: ThriftStruct): Generator<ColumnChunk> {
  const columns = columnsOf(structsAt(file, 2))
  for (const group of structsAt(file, 4)) {
    for (const [index, chunk] of structsAt(group, 1).entries()) {
      const facts = structAt(chunk, 3)
      const isEncrypted = chunk.has(8)
      const column = columns[index]
      if (facts === undefined || column === undefined) {
        if (isEncrypted) yield encryptedChunk()
        continue
      }
      const type = numberAt(facts, 1)
      if (type === types.bytes || type === types.fixed) {
        yield chunkOf(facts, column, isEncrypted)
      }
    }
  }
}

function encryptedChunk(): ColumnChunk {
  const column = { width: null, hasDefinition: false, hasRepetition: false }
  const name = Buffer.alloc(0)
  return { name, column, codec: undefined, start: 0, end: 0, isEncrypted: true }
}

function chunkOf(facts: ThriftStruct, column: Column, isEncrypted: boolean): ColumnChunk {
  const path = facts.get(3)
  const names = Array.isArray(path) ? path.filter((part) => Buffer.isBuffer(part)) : []
  const data = numberAt(facts, 9) ?? 0
  const dictionary = numberAt(facts, 11) ?? 0
  const start = dictionary > 0 && dictionary < data ? dictionary : data
  return {
    name: Buffer.from(names.join('.')),
    column,
    codec: codecs[numberAt(facts, 4) ?? 0],
    start,
    end: start + Math.max(0, numberAt(facts, 7) ?? 0),
    isEncrypted,
  }
}

/** The columns of the schema, which is a tree in one list: each field says how many of the following are in it. */
function columnsOf(schema: readonly ThriftStruct[]): Column[] {
  const columns: Column[] = []
  const open: { left: number; isOptional: boolean; isRepeated: boolean }[] = []
  for (const [index, field] of schema.entries()) {
    const parent = open.at(-1)
    const kind = index === 0 ? repetition.required : numberAt(field, 3)
    const isOptional = parent?.isOptional === true || kind !== repetition.required
    const isRepeated = parent?.isRepeated === true || kind === repetition.repeated
    if (parent !== undefined) parent.left--
    const children = numberAt(field, 5) ?? 0
    if (children > 0) open.push({ left: children, isOptional, isRepeated })
    else if (index > 0) {
      const width = numberAt(field, 1) === types.fixed ? (numberAt(field, 2) ?? 0) : null
      columns.push({ width, hasDefinition: isOptional, hasRepetition: isRepeated })
    }
    while ((open.at(-1)?.left ?? 1) <= 0) open.pop()
  }
  return columns
}
