import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'
import { isSkippable, magic, readFrames } from './frames.ts'
import { decodeBlock } from './lz4-block.ts'
import { Xxh32 } from './xxhash.ts'

const flags = { independent: 0x20, blockChecksum: 0x10, size: 8, checksum: 4, dictionary: 1 }

/** How far matches reach back, into blocks before. */
const historyBytes = 64 * 1024
const legacyBlockBytes = 8 * 1024 ** 2
const uncompressed = 0x80000000

/** All frames as one content, of the current and the first version of the format. */
export const lz4Reader: ContainerReader = {
  async *parts(input: ContainerInput, budget: Budget): AsyncGenerator<Part> {
    const source = new ByteSource(input, budget)
    const reader = new Reader(source, budget)
    try {
      yield { kind: 'entry', name: null, content: reader.frames() }
      for (const fault of reader.faults) yield { kind: 'unread', name: null, fault }
    } finally {
      await source.close()
    }
  },
}

interface Frame {
  readonly flags: number
  readonly blockBytes: number
}

class Reader {
  readonly #source: ByteSource
  readonly #budget: Budget
  #buffer = Buffer.alloc(0)
  readonly faults = new Set<ContainerFault>()

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source
    this.#budget = budget
  }

  frames(): AsyncGenerator<Buffer> {
    return readFrames(this.#source, this.#budget, this.faults, (number) => {
      if (number === magic.lz4) return this.#frame()
      return number === magic.lz4Legacy ? this.#legacyFrame() : null
    })
  }

  /** The buffer is made once: a file may have many small frames. */
  #blocks(blockBytes: number, isLinked: boolean): Blocks {
    const size = historyBytes + blockBytes
    if (this.#buffer.length < size) this.#buffer = Buffer.alloc(size)
    return new Blocks(this.#buffer.subarray(0, size), isLinked)
  }

  async *#frame(): AsyncGenerator<Buffer, ContainerFault | null> {
    const frame = await this.#takeHeader()
    if (typeof frame === 'string') return frame
    const blocks = this.#blocks(frame.blockBytes, (frame.flags & flags.independent) === 0)
    const hash = new Xxh32()
    for (;;) {
      const head = await this.#source.take(4)
      if (head === null) return 'truncated'
      const size = head.readUInt32LE(0)
      if (size === 0) break
      const fault = yield* this.#block(frame, size, blocks, hash)
      if (fault !== null) return fault
    }
    if ((frame.flags & flags.checksum) === 0) return null
    const checksum = await this.#source.take(4)
    if (checksum === null) return 'truncated'
    return checksum.readUInt32LE(0) === hash.digest() ? null : 'checksum'
  }

  async *#block(
    frame: Frame,
    head: number,
    blocks: Blocks,
    hash: Xxh32,
  ): AsyncGenerator<Buffer, ContainerFault | null> {
    this.#budget.give(0)
    const isPlain = head >= uncompressed
    const size = isPlain ? head - uncompressed : head
    if (size > frame.blockBytes) return 'damaged'
    const body = await this.#source.take(size)
    if (body === null) return 'truncated'
    const { content, isWhole } = isPlain ? blocks.plain(body) : blocks.decode(body)
    if ((frame.flags & flags.checksum) !== 0) hash.add(content)
    yield* giveOut(content, this.#budget)
    if (!isWhole) return 'damaged'
    if ((frame.flags & flags.blockChecksum) === 0) return null
    const checksum = await this.#source.take(4)
    if (checksum === null) return 'truncated'
    if (checksum.readUInt32LE(0) !== hashOf(body)) this.faults.add('checksum')
    return null
  }

  async #takeHeader(): Promise<Frame | ContainerFault> {
    const start = await this.#source.peek(6)
    if (start.length < 6) return 'truncated'
    const set = start[4] ?? 0
    const sizeCode = ((start[5] ?? 0) >>> 4) & 7
    const optional = ((set & flags.size) === 0 ? 0 : 8) + ((set & flags.dictionary) === 0 ? 0 : 4)
    const header = await this.#source.take(6 + optional + 1)
    if (header === null) return 'truncated'
    const sum = (hashOf(header.subarray(4, -1)) >>> 8) & 0xff
    if (sum !== header.at(-1) || sizeCode < 4 || set >>> 6 !== 1) return 'damaged'
    if ((set & flags.dictionary) !== 0) return 'unsupported'
    return { flags: set, blockBytes: 2 ** (8 + 2 * sizeCode) }
  }

  /** A frame of the first version ends with the file or with another magic number. */
  async *#legacyFrame(): AsyncGenerator<Buffer, ContainerFault | null> {
    await this.#source.skip(4)
    const blocks = this.#blocks(legacyBlockBytes, false)
    for (;;) {
      this.#budget.give(0)
      const head = await this.#source.peek(4)
      if (head.length === 0) return null
      if (head.length < 4) return 'truncated'
      const size = head.readUInt32LE(0)
      if (size === magic.lz4Legacy || size === magic.lz4 || isSkippable(size)) return null
      if (size > legacyBlockBytes * 2) return 'damaged'
      const block = await this.#source.take(4 + size)
      if (block === null) return 'truncated'
      const { content, isWhole } = blocks.decode(block.subarray(4))
      yield* giveOut(content, this.#budget)
      if (!isWhole) return 'damaged'
    }
  }
}

function hashOf(bytes: Buffer): number {
  const hash = new Xxh32()
  hash.add(bytes)
  return hash.digest()
}

/** Decodes the blocks of a frame one after the other, with the history that they may refer to. */
class Blocks {
  readonly #buffer: Buffer
  readonly #isLinked: boolean
  #history = 0

  /** @param buffer room for the history and one block; what it holds is not read. */
  constructor(buffer: Buffer, isLinked: boolean) {
    this.#buffer = buffer
    this.#isLinked = isLinked
  }

  decode(block: Buffer): { readonly content: Buffer; readonly isWhole: boolean } {
    const oldest = historyBytes - this.#history
    const { end, isWhole } = decodeBlock(block, this.#buffer, historyBytes, oldest)
    const content = Buffer.from(this.#buffer.subarray(historyBytes, end))
    this.#remember(end)
    return { content, isWhole }
  }

  plain(content: Buffer): { readonly content: Buffer; readonly isWhole: true } {
    content.copy(this.#buffer, historyBytes)
    this.#remember(historyBytes + content.length)
    return { content, isWhole: true }
  }

  #remember(end: number): void {
    if (!this.#isLinked) return
    this.#history = Math.min(historyBytes, this.#history + end - historyBytes)
    this.#buffer.copyWithin(0, end - historyBytes, end)
  }
}
