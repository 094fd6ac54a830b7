import { type AvroType, AvroValues, avroLong, parseAvroSchema } from './avro-schema.ts'
import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerReader } from './format.ts'
import { type Codec, largestBlock, unpack } from './packed-block.ts'
import { ValueLines } from './value-lines.ts'

const markerBytes = 16
/** Longest metadata: the schema is in them. Bytes. */
const mostMetadata = 16 * 1024 ** 2

const codecs: Readonly<Record<string, Codec>> = {
  null: 'none',
  deflate: 'deflate',
  snappy: 'snappy',
  zstandard: 'zstd',
  bzip2: 'bzip2',
  xz: 'xz',
}

/** Gives out the texts and bytes of all values, a line for each. */
export const avroReader: ContainerReader = {
  async *parts(input, budget) {
    const file = new ObjectFile(new ByteSource(input, budget), budget)
    try {
      budget.entry()
      yield { kind: 'entry', name: Buffer.from('values'), content: file.values() }
      if (file.fault !== null) yield { kind: 'unread', name: null, fault: file.fault }
    } finally {
      await file.close()
    }
  },
}

class ObjectFile {
  readonly #source: ByteSource
  readonly #budget: Budget
  fault: ContainerFault | null = null

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source
    this.#budget = budget
  }

  close(): Promise<void> {
    return this.#source.close()
  }

  async *values(): AsyncGenerator<Buffer> {
    await this.#source.skip(4)
    const metadata = await this.#metadata()
    const marker = metadata === null ? null : await this.#source.take(markerBytes)
    if (metadata === null || marker === null) {
      this.fault ??= 'truncated'
      return
    }
    const codec = codecs[metadata.get('avro.codec')?.toString() ?? 'null']
    if (codec === undefined) {
      this.fault = 'unsupported'
      return
    }
    const type = parseAvroSchema(metadata.get('avro.schema')?.toString() ?? '')
    if (type === null) this.fault = 'damaged'
    while ((await this.#source.ahead()) !== null) {
      const isWhole = yield* this.#block(codec, type, marker)
      if (!isWhole) return
    }
  }

  /** Null if it is cut or too long. */
  async #metadata(): Promise<Map<string, Buffer> | null> {
    const metadata = new Map<string, Buffer>()
    for (let read = 0; ; ) {
      const count = await this.#long()
      if (count === 0) return metadata
      if (count === null || (count < 0 && (await this.#long()) === null)) return null
      for (let left = Math.abs(count); left > 0; left--) {
        const name = await this.#bytes(mostMetadata - read)
        const value = name === null ? null : await this.#bytes(mostMetadata - read - name.length)
        if (name === null || value === null) return null
        read += name.length + value.length
        this.#budget.give(0)
        metadata.set(name.toString(), value)
      }
    }
  }

  /** @returns false if what follows cannot be read. */
  async *#block(
    codec: Codec,
    type: AvroType | null,
    marker: Buffer,
  ): AsyncGenerator<Buffer, boolean> {
    const count = await this.#long()
    const packed = count === null ? null : await this.#bytes(largestBlock)
    const end = packed === null ? null : await this.#source.take(markerBytes)
    if (count === null || packed === null) {
      this.fault ??= 'truncated'
      return false
    }
    // After each block of Snappy, there is a checksum of four bytes.
    const block = codec === 'snappy' ? packed.subarray(0, -4) : packed
    const { bytes, fault } = await unpack(codec, block, this.#budget)
    this.fault ??= fault
    yield* this.#valuesOf(bytes, count, type)
    if (end === null) this.fault ??= 'truncated'
    else if (!end.equals(marker)) this.fault ??= 'damaged'
    return end?.equals(marker) === true
  }

  /** Bytes that are not values of the schema are given out as they are. */
  *#valuesOf(bytes: Buffer, count: number, type: AvroType | null): Generator<Buffer> {
    const lines = new ValueLines(this.#budget)
    const values = new AvroValues(bytes, lines)
    let start = 0
    if (type !== null) {
      try {
        for (let left = count; left > 0 && start < bytes.length; left--) {
          yield* values.read(type)
          if (values.position === start) break
          start = values.position
        }
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        this.fault ??= 'damaged'
      }
    }
    yield* lines.rest()
    yield* giveOut(bytes.subarray(start), this.#budget)
  }

  async #long(): Promise<number | null> {
    const bytes = await this.#source.peek(10)
    const [value, end] = avroLong(bytes, 0)
    if (end === 0) return null
    await this.#source.skip(end)
    return value
  }

  async #bytes(most: number): Promise<Buffer | null> {
    const length = await this.#long()
    if (length === null || length < 0) return null
    if (length > most) {
      this.fault ??= 'too-large'
      return null
    }
    return this.#source.take(length)
  }
}
