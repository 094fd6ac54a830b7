import { Adler32 } from './adler32.ts'
import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { GrowingBytes } from './growing-bytes.ts'
import { inflate, takeSmallZlib } from './inflate.ts'
import { decodeLzw } from './pdf-lzw.ts'

/** Bytes of a stream; the value is why it could not be decoded to its end. */
export type Decoded = AsyncGenerator<Buffer, ContainerFault | null>

const images = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode'])
const short: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
}

/** Most filters of one stream. */
const mostFilters = 8

/** What must be undone to read a stream, in order. Images are left as they are. */
export function filtersOf(dictionary: string): readonly string[] {
  const found = /\/Filter\b\s{0,9}(?:\[([^\]]{0,500})\]|(\/[^\s/<>[\]()]{1,40})|)/.exec(dictionary)
  if (found === null) return []
  // A reference to another object is possible, and as unknown as an unknown filter.
  const list = found[1] ?? found[2] ?? '/'
  const names = [...list.matchAll(/\/([^\s/<>[\]()]{0,40})/g)].map(([, name = '']) =>
    fullName(name),
  )
  const image = names.findIndex((name) => images.has(name))
  return image === -1 ? names : names.slice(0, image)
}

/** `#46` is an escape for the byte 0x46. */
function fullName(name: string): string {
  const plain = name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return short[plain] ?? plain
}

/**
 * Undoes filters. Draws what comes of each filter on the budget.
 * @param source afterwards behind the stream, if the first filter is deflate.
 */
export async function* decodeStream(
  source: ByteSource,
  filters: readonly string[],
  budget: Budget,
): Decoded {
  if (filters.length > mostFilters) return 'unsupported'
  const [filter, ...rest] = filters
  if (filter === undefined) return yield* passOn(source, budget)
  const decoded =
    filter === 'FlateDecode' ? inflateZlib(source, budget) : decodeWhole(source, filter, budget)
  if (rest.length === 0) return yield* decoded
  const outcome: { fault: ContainerFault | null } = { fault: null }
  const next = new ByteSource(
    { size: null, read: null, pieces: () => until(decoded, outcome) },
    budget,
  )
  const fault = yield* decodeStream(next, rest, budget)
  return outcome.fault ?? fault
}

async function* passOn(source: ByteSource, budget: Budget): Decoded {
  for (;;) {
    const piece = await source.some(256 * 1024)
    if (piece === null) return null
    yield* giveOut(piece, budget)
  }
}

async function* until(
  decoded: Decoded,
  outcome: { fault: ContainerFault | null },
): AsyncGenerator<Buffer> {
  for (;;) {
    const { done, value } = await decoded.next()
    if (done === true) {
      outcome.fault = value
      return
    }
    yield value
  }
}

/** Some writers leave the checksum out. */
async function* inflateZlib(source: ByteSource, budget: Budget): Decoded {
  const small = await takeSmallZlib(source, budget)
  if (small !== null) {
    yield* giveOut(small, budget)
    return null
  }
  const header = await source.peek(2)
  if (header.length < 2) return 'truncated'
  const [method = 0, flags = 0] = header
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0) return 'damaged'
  await source.skip(2)
  const content = inflate(source, budget)
  const sum = new Adler32()
  for (;;) {
    const { done, value } = await content.next()
    if (done === true) {
      return value ?? ((await hasChecksum(source, sum.digest)) ? null : 'checksum')
    }
    sum.add(value)
    yield value
  }
}

/** True if there is nothing after the data, or this checksum. Takes it. */
async function hasChecksum(source: ByteSource, checksum: number): Promise<boolean> {
  const rest = await source.peek(4)
  if (/^\s{0,3}$/.test(rest.toString('latin1'))) return true
  return (await source.take(4))?.readUInt32BE(0) === checksum
}

/** Decodes in one call what is short, such as text in ASCII85. */
async function* decodeWhole(source: ByteSource, filter: string, budget: Budget): Decoded {
  const decode = decoders[filter]
  if (decode === undefined) return filter === 'Crypt' ? 'encrypted' : 'unsupported'
  const bytes = await source.peek(budget.limits.memory)
  if (bytes.length === budget.limits.memory) return 'too-large'
  const { output, fault } = decode(bytes, Math.min(budget.limits.memory, budget.left))
  yield* giveOut(output, budget)
  return fault
}

export interface Whole {
  readonly output: Buffer
  readonly fault: ContainerFault | null
}

/** Decode bytes into at most `most` bytes. */
const decoders: Readonly<Record<string, (bytes: Buffer, most: number) => Whole>> = {
  ASCIIHexDecode: decodeHex,
  ASCII85Decode: decode85,
  RunLengthDecode: decodeRuns,
  LZWDecode: decodeLzw,
}

function decodeHex(bytes: Buffer): Whole {
  const end = bytes.indexOf('>')
  const text = bytes.toString('latin1', 0, end === -1 ? bytes.length : end).replace(/\s+/g, '')
  const output = Buffer.from(text.length % 2 === 0 ? text : `${text}0`, 'hex')
  if (output.length * 2 < text.length) return { output, fault: 'damaged' }
  return { output, fault: end === -1 ? 'truncated' : null }
}

/** Five characters are four bytes; `z` is four zeros; `~>` is the end. */
function decode85(bytes: Buffer, most: number): Whole {
  const zeros = bytes.reduce((count, byte) => count + (byte === 0x7a ? 1 : 0), 0)
  const size = Math.ceil(bytes.length / 5) * 4 + zeros * 4
  if (size > most) return { output: Buffer.alloc(0), fault: 'too-large' }
  const output = Buffer.alloc(size)
  let length = 0
  let value = 0
  let count = 0
  const finish = (fault: ContainerFault | null): Whole => {
    if (count > 1) {
      for (let index = count; index < 5; index++) value = value * 85 + 84
      const last = Buffer.alloc(4)
      last.writeUInt32BE(value % 2 ** 32)
      last.copy(output, length, 0, count - 1)
      length += count - 1
    }
    return { output: output.subarray(0, length), fault }
  }
  for (const byte of bytes) {
    if (byte === 0x7e) return finish(null)
    if (byte <= 0x20) continue
    if (byte === 0x7a && count === 0) {
      length += 4
      continue
    }
    if (byte < 0x21 || byte > 0x75) return finish('damaged')
    value = value * 85 + (byte - 0x21)
    if (++count < 5) continue
    if (value >= 2 ** 32) return { output: output.subarray(0, length), fault: 'damaged' }
    length = output.writeUInt32BE(value, length)
    value = 0
    count = 0
  }
  return finish('truncated')
}

/** A count below 128 precedes that many bytes and one; above it, one byte that is repeated; 128 is the end. */
function decodeRuns(bytes: Buffer, most: number): Whole {
  const output = new GrowingBytes(most)
  for (let at = 0; at < bytes.length; ) {
    const count = bytes[at] ?? 128
    if (count === 128) return { output: output.bytes, fault: null }
    if (count < 128) output.add(bytes.subarray(at + 1, at + 2 + count))
    else if (at + 1 < bytes.length) output.addByte(bytes[at + 1] ?? 0, 257 - count)
    if (output.isFull) return { output: output.bytes, fault: 'too-large' }
    at += count < 128 ? count + 2 : 2
  }
  return { output: output.bytes, fault: 'truncated' }
}
