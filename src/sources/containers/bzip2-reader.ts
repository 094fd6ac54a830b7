import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import { Bits } from './bzip2-bits.ts'
import { mostBlockBytes, readBlock } from './bzip2-block.ts'
import {
  ContainerError,
  type ContainerFault,
  type ContainerInput,
  type ContainerReader,
  type Part,
} from './format.ts'

const magic = { block: 0x314159265359, end: 0x177245385090 }
const headerBytes = 4

/** All streams as one content: parallel compressors write many. */
export const bzip2Reader: ContainerReader = { parts }

async function* parts(input: ContainerInput, budget: Budget): AsyncGenerator<Part> {
  const source = new ByteSource(input, budget)
  const faults = new Set<ContainerFault>()
  try {
    yield { kind: 'entry', name: null, content: bzip2Content(source, budget, faults) }
    for (const fault of faults) yield { kind: 'unread', name: null, fault }
  } finally {
    await source.close()
  }
}

/** Decodes all streams. What could not be read is added to `faults`. */
export async function* bzip2Content(
  source: ByteSource,
  budget: Budget,
  faults: Set<ContainerFault>,
): AsyncGenerator<Buffer> {
  for (let level = await takeLevel(source); level !== null; level = await takeLevel(source)) {
    budget.entry()
    if (!(yield* stream(source, level, budget, faults))) return
  }
  if (!(await source.onlyZerosLeft())) faults.add('not-covered')
}

/** Reads the header of a stream. Null if no stream begins here. */
async function takeLevel(source: ByteSource): Promise<number | null> {
  const header = await source.peek(headerBytes)
  const level = /^BZh([1-9])$/.exec(header.toString('latin1'))?.[1]
  if (level === undefined) return null
  await source.skip(headerBytes)
  return Number(level)
}

/** Returns false if the rest cannot be read. */
async function* stream(
  source: ByteSource,
  level: number,
  budget: Budget,
  faults: Set<ContainerFault>,
): AsyncGenerator<Buffer, boolean> {
  let streamCrc = 0
  for (let bitOffset = 0; ; ) {
    budget.give(0)
    const bytes = await source.peek(mostBlockBytes)
    const bits = new Bits(bytes, bitOffset)
    const start = bits.take(24) * 2 ** 24 + bits.take(24)
    if (start === magic.end) {
      if (bits.takeWord() !== streamCrc) faults.add(bits.isExhausted ? 'truncated' : 'checksum')
      await source.skip((bits.position + 7) >>> 3)
      return true
    }
    const block = start === magic.block ? tryBlock(bits, level * 100_000) : 'damaged'
    if (typeof block === 'string') {
      faults.add(bytes.length < mostBlockBytes && bits.isExhausted ? 'truncated' : block)
      return false
    }
    await source.skip(bits.position >>> 3)
    bitOffset = bits.position & 7
    const crc = yield* content(block.pieces(), budget)
    if (crc !== block.crc) faults.add('checksum')
    streamCrc = (((streamCrc << 1) | (streamCrc >>> 31)) ^ crc) >>> 0
  }
}

function tryBlock(bits: Bits, most: number): ReturnType<typeof readBlock> | ContainerFault {
  try {
    return readBlock(bits, most)
  } catch (error) {
    if (error instanceof ContainerError) return error.fault
    throw error
  }
}

function* content(pieces: Generator<Buffer, number>, budget: Budget): Generator<Buffer, number> {
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done === true) return next.value
    yield* giveOut(next.value, budget)
  }
}
