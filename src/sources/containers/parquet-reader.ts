import type { Budget } from './budget.ts'
import { giveOut, type ReadRange } from './byte-source.ts'
import type { ContainerFault, ContainerReader, Part } from './format.ts'
import { largestBlock, unpack } from './packed-block.ts'
import { type ColumnChunk, textChunks } from './parquet-footer.ts'
import { addValues, encodings } from './parquet-values.ts'
import { numberAt, readStruct, structAt, type ThriftStruct } from './thrift.ts'
import { ValueLines } from './value-lines.ts'

const magicBytes = 4
/** Longest footer, and longest header of a page. Bytes. */
const largestFooter = 32 * 1024 ** 2
const largestHeader = 64 * 1024

/**
 * Gives out the texts and bytes of each column and group of rows, a line for each. Rows are not put together: of a
 * column with a dictionary, the dictionary has each value once.
 */
export const parquetReader: ContainerReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: 'unread', name: null, fault: 'too-large' }
    }
    const footer = footerOf(read, size)
    if (typeof footer === 'string') return yield { kind: 'unread', name: null, fault: footer }
    for (const chunk of textChunks(footer)) {
      budget.entry()
      yield* chunkParts(chunk, read, budget)
    }
  },
}

function footerOf(read: ReadRange, size: number): ThriftStruct | ContainerFault {
  const end = read(Math.max(0, size - 8), 8)
  if (end.length < 8) return 'truncated'
  const magic = end.toString('latin1', 4)
  if (magic === 'PARE') return 'encrypted'
  if (magic !== 'PAR1') return 'truncated'
  const length = end.readUInt32LE(0)
  if (length > largestFooter) return 'too-large'
  if (length > size - 8 - magicBytes) return 'damaged'
  try {
    return readStruct(read(size - 8 - length, length)).struct
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return 'damaged'
  }
}

async function* chunkParts(
  chunk: ColumnChunk,
  read: ReadRange,
  budget: Budget,
): AsyncGenerator<Part> {
  const { name, codec, isEncrypted } = chunk
  if (isEncrypted || codec === undefined) {
    return yield { kind: 'unread', name, fault: isEncrypted ? 'encrypted' : 'unsupported' }
  }
  const pages = new Pages({ ...chunk, codec }, read, budget)
  yield { kind: 'entry', name, content: pages.values() }
  for (const fault of pages.faults) yield { kind: 'unread', name, fault }
}

/** Numbers of the format (parquet.thrift). */
const pageTypes = { data: 0, dictionary: 2, dataWithLevels: 3 }

class Pages {
  readonly #chunk: ColumnChunk & { readonly codec: NonNullable<ColumnChunk['codec']> }
  readonly #read: ReadRange
  readonly #budget: Budget
  readonly #lines: ValueLines
  readonly faults = new Set<ContainerFault>()

  constructor(
    chunk: ColumnChunk & { readonly codec: NonNullable<ColumnChunk['codec']> },
    read: ReadRange,
    budget: Budget,
  ) {
    this.#chunk = chunk
    this.#read = read
    this.#budget = budget
    this.#lines = new ValueLines(budget)
  }

  async *values(): AsyncGenerator<Buffer> {
    const { start, end } = this.#chunk
    for (let at = start; at < end; ) {
      const header = this.#headerAt(at)
      const size = numberAt(header?.struct, 3) ?? -1
      if (header === null || size < 0) {
        this.faults.add('damaged')
        break
      }
      const bodyAt = at + header.end
      at = bodyAt + size
      if (size > largestBlock) {
        this.faults.add('too-large')
        continue
      }
      const body = this.#read(bodyAt, size)
      if (body.length < size) this.faults.add('truncated')
      this.#budget.give(0)
      yield* this.#page(header.struct, body)
    }
    yield* this.#lines.rest()
  }

  #headerAt(at: number) {
    try {
      return readStruct(this.#read(at, largestHeader))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return null
    }
  }

  async *#page(header: ThriftStruct, body: Buffer): AsyncGenerator<Buffer> {
    const type = numberAt(header, 1)
    const size = numberAt(header, 2) ?? 0
    if (type === pageTypes.dictionary) {
      yield* this.#add(await this.#unpacked(body, size), encodings.plain)
    } else if (type === pageTypes.data) {
      const facts = structAt(header, 5)
      if (hasDictionary(numberAt(facts, 2))) return
      const bytes = await this.#unpacked(body, size)
      if (bytes.length === 0) return
      yield* this.#add(this.#withoutLevels(bytes, facts), numberAt(facts, 2) ?? 0)
    } else if (type === pageTypes.dataWithLevels) {
      yield* this.#pageWithLevels(structAt(header, 8), body, size)
    }
  }

  /** The levels before the values are not compressed, and their size is stated. */
  async *#pageWithLevels(
    facts: ThriftStruct | undefined,
    body: Buffer,
    size: number,
  ): AsyncGenerator<Buffer> {
    const encoding = numberAt(facts, 4)
    if (hasDictionary(encoding)) return
    const levels = Math.max(0, (numberAt(facts, 5) ?? 0) + (numberAt(facts, 6) ?? 0))
    const packed = body.subarray(levels)
    const isPacked = facts?.get(7) !== false
    const bytes = isPacked ? await this.#unpacked(packed, size - levels) : packed
    yield* this.#add(bytes, encoding ?? 0)
  }

  async #unpacked(body: Buffer, size: number): Promise<Buffer> {
    // An empty page may have no compressed form.
    if (size <= 0) return Buffer.alloc(0)
    const { bytes, fault } = await unpack(this.#chunk.codec, body, this.#budget, size)
    if (fault !== null) this.faults.add(fault)
    return bytes
  }

  #withoutLevels(bytes: Buffer, facts: ThriftStruct | undefined): Buffer {
    const { hasDefinition, hasRepetition } = this.#chunk.column
    let rest = bytes
    if (hasRepetition) rest = this.#withoutLevel(rest, numberAt(facts, 4))
    if (hasDefinition) rest = this.#withoutLevel(rest, numberAt(facts, 3))
    return rest
  }

  /** The length of levels precedes them, except in a form that was given up. */
  #withoutLevel(bytes: Buffer, encoding: number | undefined): Buffer {
    if (encoding === encodings.bitPacked || bytes.length < 4) {
      this.faults.add(bytes.length < 4 ? 'damaged' : 'unsupported')
      return bytes
    }
    return bytes.subarray(4 + bytes.readUInt32LE(0))
  }

  /** Bytes that are not values are given out as they are. */
  *#add(bytes: Buffer, encoding: number): Generator<Buffer> {
    try {
      yield* addValues(bytes, encoding, this.#chunk.column.width, this.#lines)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.faults.add('damaged')
      yield* this.#lines.rest()
      yield* giveOut(bytes, this.#budget)
    }
  }
}

function hasDictionary(encoding: number | undefined): boolean {
  return encoding === encodings.plainDictionary || encoding === encodings.dictionary
}
