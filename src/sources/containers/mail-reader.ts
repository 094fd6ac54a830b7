import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerReader, Part } from './format.ts'
import { PartBody } from './mail-body.ts'
import { isPlain, transferDecoder } from './mail-encodings.ts'
import { type PartHeaders, parseHeaders } from './mail-headers.ts'

/** Longest headers of a part. */
const longestHeaders = 256 * 1024
/** Most levels of parts within each other. */
const mostLevels = 32

/** Gives out the parts that are attached or encoded; the others are in the message as they read. */
export const mailReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      yield* new Message(source, budget).parts()
    } finally {
      await source.close()
    }
  },
}

class Message {
  readonly #source: ByteSource
  readonly #budget: Budget
  /** Of the parts that the current one is in, the outermost first. */
  readonly #boundaries: Buffer[] = []
  #number = 0

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source
    this.#budget = budget
  }

  async *parts(): AsyncGenerator<Part> {
    for (let hasPart = true; hasPart; ) {
      this.#budget.entry()
      this.#budget.give(0)
      const headers = await this.#headers()
      if (headers === null) yield { kind: 'unread', name: null, fault: 'too-large' }
      // A message within a message has headers of its own.
      if (headers?.type === 'message/rfc822' && isPlain(headers.encoding)) continue
      const body = new PartBody(this.#source, this.#boundaries)
      const { boundary = null } = headers ?? {}
      if (boundary !== null && this.#boundaries.length >= mostLevels) {
        yield { kind: 'unread', name: null, fault: 'budget-depth' }
      } else if (boundary !== null) this.#boundaries.push(Buffer.from(boundary, 'latin1'))
      else if (headers !== null) yield* this.#leaf(headers, body)
      hasPart = await this.#nextPart(body)
    }
    if (this.#boundaries.length > 0) yield { kind: 'unread', name: null, fault: 'truncated' }
  }

  /** Null if they are too long. */
  async #headers(): Promise<PartHeaders | null> {
    const bytes = await this.#source.peek(longestHeaders)
    const end = headersEnd(bytes)
    if (end === null && bytes.length === longestHeaders) return null
    const text = bytes.toString('latin1', 0, end ?? bytes.length)
    await this.#source.skip(end ?? bytes.length)
    return parseHeaders(text)
  }

  async *#leaf(headers: PartHeaders, body: PartBody): AsyncGenerator<Part> {
    this.#number++
    const { encoding, fileName, type } = headers
    if (isPlain(encoding) && fileName === null && type.startsWith('text/')) return
    const name = Buffer.from(fileName ?? `part ${this.#number}`, 'latin1')
    const decoder = transferDecoder(encoding)
    if (decoder === null) return yield { kind: 'unread', name, fault: 'unsupported' }
    const content = async function* (budget: Budget): AsyncGenerator<Buffer> {
      for await (const piece of body.pieces()) yield* giveOut(decoder.decode(piece), budget)
      yield* giveOut(decoder.end(), budget)
    }
    yield { kind: 'entry', name, content: content(this.#budget) }
    if (decoder.fault !== null) yield { kind: 'unread', name, fault: decoder.fault }
  }

  /** Skips what is left of a part, and what follows the last part of others. False at the end. */
  async #nextPart(current: PartBody): Promise<boolean> {
    for (let body = current; ; body = new PartBody(this.#source, this.#boundaries)) {
      for await (const _ of body.pieces()) this.#budget.give(0)
      if (body.delimiter === null) return false
      const { level, isLast } = body.delimiter
      // Parts inside that have no end of their own end here.
      this.#boundaries.length = isLast ? level : level + 1
      if (!isLast) return true
      if (this.#boundaries.length === 0) return false
    }
  }
}

/** The place after the first line that is empty. */
function headersEnd(bytes: Buffer): number | null {
  for (let at = 0; at !== -1; ) {
    const isReturn = bytes[at] === 0x0d
    if (bytes[isReturn ? at + 1 : at] === 0x0a) return at + (isReturn ? 2 : 1)
    const next = bytes.indexOf(0x0a, at)
    at = next === -1 ? -1 : next + 1
  }
  return null
}
