import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Entry, Part } from './format.ts'
import { paddedContent, smallBytes } from './padded-content.ts'
import {
  hasNextMap,
  headerBytes,
  isHeader,
  isZero,
  parseHeader,
  type TarHeader,
  text,
} from './tar-header.ts'

/** Longest extended header, and longest name. */
const longestMeta = 1024 ** 2

/** Entries that have no content, although old programs wrote a size in their headers. */
const withoutContent = new Set(['1', '2', '3', '4', '5', '6'])

/**
 * Reads all dialects in order, also archives behind each other. After a damaged header it looks for the next one.
 * Sparse files are given as stored: their map and their data, without the holes.
 */
export const tarReader: ContainerReader = {
  parts: (input, budget) => new Archive(input, budget).parts(),
}

/** The size of content with its padding. */
const padded = (size: number) => size + (-size & (headerBytes - 1))

/** What extended headers say of the next entry. */
interface Extended {
  readonly name?: Buffer | undefined
  readonly size?: number | undefined
}

class Archive {
  readonly #source: ByteSource
  readonly #budget: Budget
  #extended: Extended = {}
  /** The last block was zero, as at the end of an archive. */
  #atEnd = false
  /** In bytes that are not an archive: the place of the next header is unknown. */
  #isLost = false

  constructor(input: ContainerInput, budget: Budget) {
    this.#source = new ByteSource(input, budget)
    this.#budget = budget
  }

  async *parts(): AsyncGenerator<Part> {
    try {
      yield* this.#blocks()
    } finally {
      await this.#source.close()
    }
  }

  async *#blocks(): AsyncGenerator<Part> {
    for (;;) {
      const block = this.#takeBlock() ?? (await this.#source.take(headerBytes))
      if (block === null) break
      if (isHeader(block)) {
        this.#atEnd = false
        this.#isLost = false
        const header = parseHeader(block)
        const small = this.#smallEntry(header)
        if (small === null) yield* this.#entry(header)
        else {
          yield small
          this.#source.drop(padded(header.size))
        }
      } else if (isZero(block)) {
        this.#atEnd = true
      } else if (!this.#isLost) {
        yield this.#unread(this.#atEnd ? 'not-covered' : 'damaged')
        this.#isLost = true
      }
    }
    // After the end, less than a block holds no entry: it is searched with the bytes of the tar.
    if (!this.#isLost && !this.#atEnd) yield this.#unread('truncated')
  }

  #takeBlock(): Buffer | null {
    const block = this.#source.atHand(headerBytes)
    if (block !== null) this.#source.drop(headerBytes)
    return block
  }

  /** A file that is at hand as a whole, as most are: generators and promises take longer than reading it. Else null. */
  #smallEntry({ type, size, name, isNameStored, mapFollows }: TarHeader): Entry | null {
    if (type !== '0' || !(size > 0 && size <= smallBytes) || mapFollows) return null
    if (this.#extended.name !== undefined || this.#extended.size !== undefined) return null
    const bytes = this.#source.atHand(padded(size))
    if (bytes === null) return null
    this.#extended = {}
    this.#budget.entry()
    this.#budget.give(0)
    const place = this.#source.position
    const nameFrom = isNameStored ? place - headerBytes : undefined
    const content = giveOut(bytes.subarray(0, size), this.#budget)
    return { kind: 'entry', name, nameFrom, place, content }
  }

  async *#entry(header: TarHeader): AsyncGenerator<Part> {
    this.#budget.entry()
    this.#budget.give(0)
    if (header.type === 'x' || header.type === 'g' || header.type === 'L' || header.type === 'K') {
      return yield* this.#meta(header)
    }
    const { name = header.name, size = header.size } = this.#extended
    const isStored = header.isNameStored && name === header.name
    const nameFrom = isStored ? this.#source.position - headerBytes : undefined
    this.#extended = {}
    if (!Number.isSafeInteger(size)) return yield this.#unread('damaged', name)
    if (header.mapFollows && !(await this.#skipMap())) return
    if (size === 0 || (withoutContent.has(header.type) && (await this.#startsHeader()))) return
    const padding = padded(size) - size
    yield* paddedContent(this.#source, { name, nameFrom, size, padding }, this.#budget)
  }

  /** Reads an extended header, for the entry that follows. */
  async *#meta({ type, size, name }: TarHeader): AsyncGenerator<Part> {
    if (!Number.isSafeInteger(size)) return yield this.#unread('damaged', name)
    if (size > longestMeta) {
      yield this.#unread('too-large', name)
      await this.#source.skip(padded(size))
      return
    }
    const block = await this.#source.take(padded(size))
    if (block === null) {
      await this.#source.skip(size)
      return yield this.#unread('truncated', name)
    }
    const content = block.subarray(0, size)
    if (type === 'L') this.#extended = { ...this.#extended, name: text(content) }
    if (type === 'x') this.#extended = { ...this.#extended, ...paxRecords(content) }
  }

  /** A map of a sparse file; its extents are searched as part of the raw bytes. */
  async #skipMap(): Promise<boolean> {
    for (;;) {
      const block = await this.#source.take(headerBytes)
      if (block === null) return false
      if (!hasNextMap(block)) return true
    }
  }

  async #startsHeader(): Promise<boolean> {
    const next = await this.#source.peek(headerBytes)
    return next.length < headerBytes || isHeader(next) || isZero(next)
  }

  #unread(fault: ContainerFault, name: Buffer | null = null): Part {
    return { kind: 'unread', name, fault }
  }
}

/** Records are `LENGTH KEY=VALUE\n`, where the length counts itself. */
function paxRecords(content: Buffer): Extended {
  let records: Extended = {}
  for (let place = 0; place < content.length; ) {
    const space = content.indexOf(' ', place)
    const length = Number.parseInt(content.toString('latin1', place, space), 10)
    const equals = content.indexOf('=', space)
    if (space === -1 || equals === -1 || !(length > equals - place)) break
    const key = content.toString('latin1', space + 1, equals)
    const value = content.subarray(equals + 1, place + length - 1)
    if (key === 'path' || key === 'GNU.sparse.name') records = { ...records, name: value }
    if (key === 'size') records = { ...records, size: Number(value.toString('latin1')) }
    place += length
  }
  return records
}
