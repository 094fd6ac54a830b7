import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerFault, ContainerReader, Part } from './format.ts'
import { paddedContent } from './padded-content.ts'

const newBytes = 110
const oldBytes = 76
const longestName = 64 * 1024
const lastName = 'TRAILER!!!'

interface Header {
  readonly name: Buffer
  readonly size: number
  readonly padding: number
}

/** Reads archives in order, also behind each other: an initial ramdisk has several, with zeros between them. */
export const cpioReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      yield* archives(source, budget)
    } finally {
      await source.close()
    }
  },
}

async function* archives(source: ByteSource, budget: Budget): AsyncGenerator<Part> {
  let isOpen = true
  for (;;) {
    const start = await source.peek(6)
    if (!isOpen && start.every((byte) => byte === 0)) {
      if (start.length === 0) return
      await source.skip(await zerosIn(source))
      continue
    }
    budget.entry()
    budget.give(0)
    const header = await takeHeader(source)
    if (typeof header === 'string') {
      // Behind an archive there may be anything; an initial ramdisk goes on with a compressed one.
      const fault = !isOpen && header === 'damaged' ? 'not-covered' : header
      return yield { kind: 'unread', name: null, fault }
    }
    isOpen = header.name.toString('latin1') !== lastName
    if (header.size === 0) continue
    if (!(yield* paddedContent(source, header, budget))) return
  }
}

/** Zeros at the start of what is at hand. */
async function zerosIn(source: ByteSource): Promise<number> {
  const ahead = (await source.ahead()) ?? Buffer.alloc(0)
  const end = ahead.findIndex((byte) => byte !== 0)
  return end === -1 ? ahead.length : end
}

async function takeHeader(source: ByteSource): Promise<Header | ContainerFault> {
  const magic = (await source.peek(6)).toString('latin1')
  if (magic === '070701' || magic === '070702') return takeNew(source)
  if (magic === '070707') return takeOld(source)
  return magic.length < 6 ? 'truncated' : 'damaged'
}

/** Fields of eight hexadecimal digits; name and content end at multiples of four. */
async function takeNew(source: ByteSource): Promise<Header | ContainerFault> {
  const header = await source.take(newBytes)
  if (header === null) return 'truncated'
  const field = (index: number) =>
    Number.parseInt(header.toString('latin1', 6 + 8 * index, 14 + 8 * index), 16)
  const size = field(6)
  const nameBytes = field(11)
  const name = await takeName(source, nameBytes, -(newBytes + nameBytes) & 3)
  if (typeof name === 'string') return name
  return Number.isNaN(size) ? 'damaged' : { name, size, padding: -size & 3 }
}

/** Fields of six and eleven octal digits, without padding. */
async function takeOld(source: ByteSource): Promise<Header | ContainerFault> {
  const header = await source.take(oldBytes)
  if (header === null) return 'truncated'
  const size = Number.parseInt(header.toString('latin1', 65, 76), 8)
  const name = await takeName(source, Number.parseInt(header.toString('latin1', 59, 65), 8), 0)
  if (typeof name === 'string') return name
  return Number.isNaN(size) ? 'damaged' : { name, size, padding: 0 }
}

/** The size of a name includes the zero byte at its end. */
async function takeName(
  source: ByteSource,
  size: number,
  padding: number,
): Promise<Buffer | ContainerFault> {
  if (!(size >= 1 && size <= longestName)) return 'damaged'
  const bytes = await source.take(size + padding)
  return bytes === null ? 'truncated' : bytes.subarray(0, size - 1)
}
