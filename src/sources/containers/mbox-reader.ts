import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerReader } from './format.ts'
import { separator } from './mail-headers.ts'

const windowBytes = 256 * 1024
const lineStart = Buffer.from('\nFrom ')
/** Longest line that separates messages. */
const longestLine = 320

/** Gives out each message, with the line that precedes it left out. */
export const mboxReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      for (let number = 1; await skipLine(source); number++) {
        budget.entry()
        const name = Buffer.from(`message ${number}`)
        const content = new Message(source, budget)
        yield { kind: 'entry', name, place: source.position, content: content.pieces() }
        // A consumer may leave content out.
        if (!content.isRead) for await (const _ of content.pieces());
      }
    } finally {
      await source.close()
    }
  },
}

/** Skips the line before a message. False at the end. */
async function skipLine(source: ByteSource): Promise<boolean> {
  const bytes = await source.peek(longestLine + lineStart.length)
  if (bytes.length === 0) return false
  const end = bytes.indexOf(0x0a, 1)
  await source.skip(end === -1 ? bytes.length : end + 1)
  return true
}

class Message {
  readonly #source: ByteSource
  readonly #budget: Budget
  #isRead = false

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source
    this.#budget = budget
  }

  get isRead(): boolean {
    return this.#isRead
  }

  /** Ends before the line that precedes the next message. */
  async *pieces(): AsyncGenerator<Buffer> {
    while (!this.#isRead) {
      const bytes = await this.#source.peek(windowBytes)
      const isLast = bytes.length < windowBytes
      const next = nextSeparator(bytes)
      this.#isRead = isLast || next !== null
      const end = next ?? (isLast ? bytes.length : bytes.length - longestLine)
      // What was peeked at stays valid.
      yield* giveOut(bytes.subarray(0, end), this.#budget)
      await this.#source.skip(end)
      this.#isRead = next !== null || isLast
    }
  }
}

/** The line break before a line such as `From me@example.com Thu Jan  1 00:00:00 1970`. */
function nextSeparator(bytes: Buffer): number | null {
  for (let at = bytes.indexOf(lineStart); at !== -1; at = bytes.indexOf(lineStart, at + 1)) {
    const line = bytes.toString('latin1', at + 1, at + 1 + longestLine)
    if (separator.test(line)) return at
  }
  return null
}
