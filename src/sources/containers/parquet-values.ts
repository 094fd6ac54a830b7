import type { ValueLines } from './value-lines.ts'

/** Numbers of the format (parquet.thrift). */
export const encodings = {
  plain: 0,
  plainDictionary: 2,
  bitPacked: 4,
  lengths: 6,
  prefixes: 7,
  dictionary: 8,
}

/** Values of a page: more are not read. */
const mostValues = 16 * 1024 ** 2

/**
 * Adds the values of a page to `lines`.
 * @param width bytes of each value; null if each states its own.
 * @throws RangeError for bytes that are not such values.
 */
export function* addValues(
  bytes: Buffer,
  encoding: number,
  width: number | null,
  lines: ValueLines,
): Generator<Buffer> {
  if (encoding === encodings.lengths) yield* addWithLengths(bytes, lines)
  else if (encoding === encodings.prefixes) yield* addWithPrefixes(bytes, lines)
  else if (width !== null) yield* addFixed(bytes, width, lines)
  else yield* addPlain(bytes, lines)
}

function* addPlain(bytes: Buffer, lines: ValueLines): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) throw new RangeError('the input ends')
    const end = at + 4 + bytes.readUInt32LE(at)
    if (end > bytes.length) throw new RangeError('the input ends')
    lines.add(bytes.subarray(at + 4, end))
    yield* lines.ready()
    at = end
  }
}

function* addFixed(bytes: Buffer, width: number, lines: ValueLines): Generator<Buffer> {
  if (width <= 0) return
  for (let at = 0; at < bytes.length; at += width) {
    lines.add(bytes.subarray(at, at + width))
    yield* lines.ready()
  }
}

/** All lengths, then all values end to end. */
function* addWithLengths(bytes: Buffer, lines: ValueLines): Generator<Buffer> {
  const [lengths, start] = packedNumbers(bytes, 0)
  let at = start
  for (const length of lengths) {
    lines.add(taken(bytes, at, length))
    yield* lines.ready()
    at += length
  }
}

/** How much each value has of the one before, and then what follows it. */
function* addWithPrefixes(bytes: Buffer, lines: ValueLines): Generator<Buffer> {
  const [prefixes, lengthsAt] = packedNumbers(bytes, 0)
  const [lengths, start] = packedNumbers(bytes, lengthsAt)
  let at = start
  let value: Buffer = Buffer.alloc(0)
  for (const [index, length] of lengths.entries()) {
    const shared = prefixes[index] ?? 0
    const rest = taken(bytes, at, length)
    value = Buffer.concat([taken(value, 0, shared), rest])
    lines.add(value)
    yield* lines.ready()
    at += length
  }
}

function taken(bytes: Buffer, at: number, length: number): Buffer {
  if (!(length >= 0 && at + length <= bytes.length)) throw new RangeError('the input ends')
  return bytes.subarray(at, at + length)
}

/** Numbers as differences in blocks of bits (DELTA_BINARY_PACKED), and where they end. */
function packedNumbers(bytes: Buffer, start: number): [number[], number] {
  const header = new Numbers(bytes, start)
  const blockSize = header.varint()
  const parts = header.varint()
  const count = header.varint()
  const perPart = blockSize / parts
  if (!(count <= mostValues && perPart >= 8 && perPart % 8 === 0 && parts <= 4096)) {
    throw new RangeError('not such numbers')
  }
  let value = header.signed()
  const numbers: number[] = count > 0 ? [value] : []
  while (numbers.length < count) {
    const least = header.signed()
    const widths = header.take(parts)
    for (const width of widths) {
      if (numbers.length >= count) break
      if (width > 32) throw new RangeError('not lengths')
      const packed = header.take((perPart * width) / 8)
      for (let index = 0; index < perPart && numbers.length < count; index++) {
        value += least + bitsAt(packed, index * width, width)
        numbers.push(value)
      }
    }
  }
  return [numbers, header.at]
}

/** A number of up to 32 bits, the lowest first. */
function bitsAt(bytes: Buffer, bit: number, width: number): number {
  let value = 0
  for (let got = 0; got < width; ) {
    const place = bit + got
    const free = 8 - (place & 7)
    const count = Math.min(free, width - got)
    const part = ((bytes[place >>> 3] ?? 0) >>> (place & 7)) & ((1 << count) - 1)
    value += part * 2 ** got
    got += count
  }
  return value
}

class Numbers {
  readonly #bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.at = at
  }

  varint(): number {
    let value = 0
    for (let power = 0; power < 10; power++) {
      const byte = this.#bytes[this.at++]
      if (byte === undefined) break
      value += (byte & 0x7f) * 128 ** power
      if (byte < 0x80) return value
    }
    throw new RangeError('not a number')
  }

  signed(): number {
    const value = this.varint()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }

  take(count: number): Buffer {
    const bytes = taken(this.#bytes, this.at, count)
    this.at += count
    return bytes
  }
}
