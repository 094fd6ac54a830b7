import type { Budget } from './budget.ts'
import type { ReadRange } from './byte-source.ts'
import type { ContainerFault, ContainerReader } from './format.ts'
import { magic } from './frames.ts'
import { type Codec, largestBlock, unpack } from './packed-block.ts'
import { ValueLines } from './value-lines.ts'

const footerBytes = 48
/** After each block: how it is compressed, and a checksum. */
const trailerBytes = 5
/** Longest key: keys are stored by what differs from the one before. Bytes. */
const longestKey = 1024 ** 2

/** By the byte after a block. A program that extends LevelDB uses 2 for zlib and 4 for deflate. */
function codecOf(block: Buffer, type: number | undefined): Codec | undefined {
  if (type === 2 && block.length >= 4 && block.readUInt32LE(0) === magic.zstd) return 'zstd'
  return (['none', 'snappy', 'zlib', undefined, 'deflate'] as const)[type ?? 0]
}

/** Gives out the keys and values of all entries, a line for each. */
export const leveldbReader: ContainerReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: 'unread', name: null, fault: 'too-large' }
    }
    const table = new Table(read, size, budget)
    budget.entry()
    yield { kind: 'entry', name: Buffer.from('values'), content: table.values() }
    for (const fault of table.faults) yield { kind: 'unread', name: null, fault }
  },
}

interface Place {
  readonly start: number
  readonly length: number
}

interface TableEntry {
  readonly key: Buffer
  readonly value: Buffer
}

class Table {
  readonly #read: ReadRange
  readonly #size: number
  readonly #budget: Budget
  readonly #lines: ValueLines
  readonly faults = new Set<ContainerFault>()

  constructor(read: ReadRange, size: number, budget: Budget) {
    this.#read = read
    this.#size = size
    this.#budget = budget
    this.#lines = new ValueLines(budget)
  }

  async *values(): AsyncGenerator<Buffer> {
    const footer = this.#read(Math.max(0, this.#size - footerBytes), footerBytes)
    // The first place is that of statistics and filters.
    const [, afterStatistics] = placeAt(footer, 0)
    const [index] = placeAt(footer, afterStatistics)
    for (const { value } of this.#entries(await this.#block(index))) {
      const [place] = placeAt(value, 0)
      for (const entry of this.#entries(await this.#block(place))) {
        this.#lines.add(entry.key)
        this.#lines.add(entry.value)
        yield* this.#lines.ready()
      }
      this.#budget.give(0)
    }
    yield* this.#lines.rest()
  }

  /** The content of a block; empty if it cannot be read. */
  async #block({ start, length }: Place): Promise<Buffer> {
    const nothing = Buffer.alloc(0)
    if (length > largestBlock || start + length + trailerBytes > this.#size) {
      this.faults.add(length > largestBlock ? 'too-large' : 'damaged')
      return nothing
    }
    const stored = this.#read(start, length + trailerBytes)
    const codec = codecOf(stored, stored[length])
    if (codec === undefined) {
      this.faults.add('unsupported')
      return nothing
    }
    this.#budget.read(stored.length)
    const { bytes, fault } = await unpack(codec, stored.subarray(0, length), this.#budget)
    if (fault !== null) this.faults.add(fault)
    return bytes
  }

  /** Entries, and after them the places of those whose keys are stored whole. */
  *#entries(block: Buffer): Generator<TableEntry> {
    if (block.length < 4) return
    const restarts = block.readUInt32LE(block.length - 4)
    const end = block.length - 4 - restarts * 4
    if (end < 0) this.faults.add('damaged')
    let key: Buffer = Buffer.alloc(0)
    for (let at = 0; at < end; ) {
      const [shared, afterShared] = varint(block, at)
      const [own, afterOwn] = varint(block, afterShared)
      const [length, start] = varint(block, afterOwn)
      if (shared > key.length || shared + own > longestKey || start + own + length > end) {
        this.faults.add('damaged')
        return
      }
      key = Buffer.concat([key.subarray(0, shared), block.subarray(start, start + own)])
      at = start + own + length
      yield { key, value: block.subarray(start + own, at) }
    }
  }
}

function placeAt(bytes: Buffer, at: number): [Place, number] {
  const [start, afterStart] = varint(bytes, at)
  const [length, end] = varint(bytes, afterStart)
  return [{ start, length }, end]
}

/** A number, and where it ends. */
function varint(bytes: Buffer, start: number): [number, number] {
  let value = 0
  let at = start
  for (; at < start + 10 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    value += (byte & 0x7f) * 128 ** (at - start)
    if (byte < 0x80) break
  }
  return [value, at + 1]
}
