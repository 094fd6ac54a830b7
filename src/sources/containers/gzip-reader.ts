import { crc32 } from 'node:zlib'
import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'
import { inflate } from './inflate.ts'

const flags = { headerCrc: 2, extra: 4, name: 8, comment: 16 }

/** Longest name or comment in a header. */
const longestText = 64 * 1024

/** All members as one content: tools cut content into members anywhere. */
export const gzipReader: ContainerReader = { parts }

async function* parts(input: ContainerInput, budget: Budget): AsyncGenerator<Part> {
  const source = new ByteSource(input, budget)
  const faults: ContainerFault[] = []
  try {
    yield { kind: 'entry', name: null, content: members(source, budget, faults) }
    for (const fault of faults) yield { kind: 'unread', name: null, fault }
  } finally {
    await source.close()
  }
}

async function* members(
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  do {
    budget.entry()
    const fault = yield* member(source, budget)
    if (fault !== null) faults.push(fault)
    // After a wrong checksum the next member can be read; after other damage its place is unknown.
    if (fault !== null && fault !== 'checksum') return
  } while (await startsMember(source))
  if (!(await source.onlyZerosLeft())) faults.push('not-covered')
}

async function startsMember(source: ByteSource): Promise<boolean> {
  const magic = await source.peek(2)
  return magic[0] === 0x1f && magic[1] === 0x8b
}

async function* member(
  source: ByteSource,
  budget: Budget,
): AsyncGenerator<Buffer, ContainerFault | null> {
  const headerFault = await skipHeader(source)
  if (headerFault !== null) return headerFault
  const content = inflate(source, budget)
  let sum = 0
  let size = 0
  for (;;) {
    const { done, value } = await content.next()
    if (done === true) {
      if (value !== null) return value
      break
    }
    sum = crc32(value, sum)
    size += value.length
    yield value
  }
  const trailer = await source.take(8)
  if (trailer === null) return 'truncated'
  const agrees = trailer.readUInt32LE(0) === sum && trailer.readUInt32LE(4) === size % 2 ** 32
  return agrees ? null : 'checksum'
}

async function skipHeader(source: ByteSource): Promise<ContainerFault | null> {
  const header = await source.take(10)
  if (header === null) return 'truncated'
  const set = header[3] ?? 0
  if (header[2] !== 8 || (set & 0xe0) !== 0) return 'damaged'
  if ((set & flags.extra) !== 0) {
    const length = await source.take(2)
    if (length === null || !(await source.skip(length.readUInt16LE(0)))) return 'truncated'
  }
  for (const flag of [flags.name, flags.comment]) {
    if ((set & flag) === 0) continue
    const fault = await skipText(source)
    if (fault !== null) return fault
  }
  if ((set & flags.headerCrc) !== 0 && !(await source.skip(2))) return 'truncated'
  return null
}

/** Skips a text that ends with a zero byte. */
async function skipText(source: ByteSource): Promise<ContainerFault | null> {
  const text = await source.peek(longestText)
  const end = text.indexOf(0)
  if (end === -1) return text.length < longestText ? 'truncated' : 'too-large'
  await source.skip(end + 1)
  return null
}
