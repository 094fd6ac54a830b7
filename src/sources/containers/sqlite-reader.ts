import type { Budget } from './budget.ts'
import { giveOut } from './byte-source.ts'
import type { ContainerInput, ContainerReader, Part } from './format.ts'
import { GrowingBytes } from './growing-bytes.ts'
import { cellsOf, isRowPage, overflowOf, sizeOf, varint } from './sqlite-cells.ts'
import { deletedValues } from './sqlite-deleted.ts'
import {
  databasePages,
  logPages,
  type Pages,
  statedBytes,
  type TextEncoding,
} from './sqlite-pages.ts'

/** Gives out the values of all rows, a line for each and an empty one after each row, from every page, in use or free. */
export const sqliteReader: ContainerReader = {
  async *parts(input, budget) {
    yield* rows(input, databasePages, budget)
    const { read, size } = input
    if (read !== null && size !== null && statedBytes(read) > size) {
      yield { kind: 'unread', name: null, fault: 'truncated' }
    }
  },
}

export const sqliteLogReader: ContainerReader = {
  parts: (input, budget) => rows(input, logPages, budget),
}

async function* rows(
  { read, size }: ContainerInput,
  pagesOf: typeof databasePages,
  budget: Budget,
): AsyncGenerator<Part> {
  if (read === null || size === null)
    return yield { kind: 'unread', name: null, fault: 'too-large' }
  const pages = pagesOf(read, size)
  if (pages === null) return yield { kind: 'unread', name: null, fault: 'damaged' }
  budget.entry()
  const values = new Values(pages, budget)
  yield { kind: 'entry', name: Buffer.from('rows'), content: values.pieces() }
  if (!values.isSound) yield { kind: 'unread', name: null, fault: 'damaged' }
}

/** Output is given out when it has this size. */
const pieceBytes = 128 * 1024
/** A longer record is cut into values only up to this size. */
const longestRecord = 1024 ** 2
const newline = 0x0a

class Values {
  readonly #pages: Pages
  readonly #budget: Budget
  #output = new GrowingBytes(Number.POSITIVE_INFINITY)
  #isSound = true

  constructor(pages: Pages, budget: Budget) {
    this.#pages = pages
    this.#budget = budget
  }

  /** False if something in a page cannot be. Known when all pieces were read. */
  get isSound(): boolean {
    return this.#isSound
  }

  *pieces(): Generator<Buffer> {
    for (let index = 0; index < this.#pages.count; index++) {
      this.#budget.give(0)
      yield* this.#page(index)
    }
    yield* this.#flush()
  }

  *#page(index: number): Generator<Buffer> {
    const start = this.#pages.treeStart(index)
    if (start === null) return
    const page = this.#pages.at(index)
    const cells = cellsOf(page, start, this.#pages.usable)
    for (;;) {
      const { done, value } = cells.next()
      if (done === true) {
        if (!value) this.#isSound = false
        break
      }
      const rest = value.overflow === 0 ? null : overflowOf(value, this.#pages, index)
      yield* this.#record(value.local, rest)
      if (this.#output.length >= pieceBytes) yield* this.#flush()
    }
    if (!isRowPage(page, start)) return
    for (const { isText, bytes } of deletedValues(page, start, this.#pages.usable)) {
      this.#addValue(bytes, isText)
    }
  }

  *#record(local: Buffer, rest: Generator<Buffer> | null): Generator<Buffer> {
    let record = local
    if (rest !== null) {
      const pieces = [local]
      let length = local.length
      for (let next = rest.next(); next.done !== true; next = rest.next()) {
        pieces.push(next.value)
        length += next.value.length
        if (length > longestRecord) break
      }
      record = Buffer.concat(pieces)
    }
    this.#addValues(record)
    if (rest !== null) {
      yield* this.#flush()
      for (const piece of rest) yield* giveOut(piece, this.#budget)
    }
    this.#output.addByte(newline)
  }

  /** Adds the texts and blobs of a record. */
  #addValues(record: Buffer): void {
    const [headerSize, headerStart] = varint(record, 0)
    if (headerSize > record.length) {
      this.#isSound = false
      this.#output.add(record)
      return
    }
    let place = headerSize
    for (let at = headerStart; at < headerSize; ) {
      const [type, length] = varint(record, at)
      at += length
      const size = sizeOf(type)
      if (type >= 12 && size > 0) {
        const value = record.subarray(place, place + size)
        // Of a long record, the rest of the value follows.
        this.#addValue(value, type % 2 === 1, place + size <= record.length)
      }
      place += size
      if (place >= record.length) return
    }
  }

  #addValue(bytes: Buffer, isText: boolean, isWhole = true): void {
    this.#output.add(isText ? textOf(bytes, this.#pages.encoding) : bytes)
    if (isWhole) this.#output.addByte(newline)
  }

  *#flush(): Generator<Buffer> {
    const output = this.#output.bytes
    if (output.length === 0) return
    this.#output = new GrowingBytes(Number.POSITIVE_INFINITY)
    yield* giveOut(output, this.#budget)
  }
}

function textOf(bytes: Buffer, encoding: TextEncoding): Buffer {
  if (encoding === 'utf8') return bytes
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const little = encoding === 'utf16le' ? whole : Buffer.from(whole).swap16()
  return Buffer.from(little.toString('utf16le'))
}
