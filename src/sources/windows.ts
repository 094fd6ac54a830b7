import {
  type Chunk,
  contextBytes,
  type Needles,
  type Origin,
  type TextEncoding,
  type TextPosition,
  textStart,
} from '../model/index.ts'
import { countLineFeeds, needleSearcher } from '../search/index.ts'
import { encodingOf } from './text-chunks.ts'

/** Bytes owned by one window, unless a test asks for another size. */
export const windowBytes = 2 * 1024 * 1024

/** Fills `into` from the input's next bytes and gives how many there were; 0 at the end. */
type ReadSync = (into: Buffer) => number

/** A buffer for windows, to be used again and again. A window must be able to hold a few characters: 8 bytes at least. */
export function windowBuffer(owned = windowBytes): Buffer {
  return Buffer.allocUnsafe(owned + 2 * contextBytes)
}

/** The same, if possible in the memory of the search, to which it must be given back. */
export function lentWindowBuffer(needles: Needles): Buffer {
  return needleSearcher(needles).lend(windowBytes + 2 * contextBytes)
}

/**
 * Cuts an input into chunks that own every byte exactly once and overlap by their context. A small input is one
 * chunk. Each chunk's bytes are valid until the next one is pulled.
 * @param needles what chunks are searched for, if they are.
 */
export function* windowsOf(
  read: ReadSync,
  origin: Origin,
  buffer: Buffer,
  needles: Needles | null = null,
): Generator<Chunk> {
  const cutter = new WindowCutter(origin, buffer, needles)
  for (;;) {
    const count = read(cutter.free())
    const chunk = count === 0 ? cutter.last() : cutter.filled(count)
    if (chunk !== null) yield chunk
    if (count === 0) return
  }
}

/** The same for an input that comes by itself. */
export async function* windowsOfStream(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  buffer: Buffer,
  needles: Needles | null = null,
): AsyncGenerator<Chunk> {
  const cutter = new WindowCutter(origin, buffer, needles)
  for await (const piece of stream) {
    for (let at = 0; at < piece.length; ) {
      const free = cutter.free()
      const part = piece.subarray(at, at + free.length)
      free.set(part)
      at += part.length
      const chunk = cutter.filled(part.length)
      if (chunk !== null) yield chunk
    }
  }
  const chunk = cutter.last()
  if (chunk !== null) yield chunk
}

/** Holds the sliding buffer and knows where it stands in the input. */
export class WindowCutter {
  readonly #origin: Origin
  readonly #buffer: Buffer
  readonly #countLines: LineCounter
  #length = 0
  #ownedStart = 0
  #position: TextPosition = textStart
  #encoding: TextEncoding = 'utf8'
  #given = false

  /** @param needles what the windows are searched for, if they are. */
  constructor(origin: Origin, buffer: Buffer, needles: Needles | null = null) {
    this.#origin = origin
    this.#buffer = buffer
    this.#countLines =
      needles === null ? countLineFeeds : (bytes) => needleSearcher(needles).countLineFeeds(bytes)
  }

  /** Room for the next bytes; makes it by giving up what every later window can do without. */
  free(): Buffer {
    if (this.#given) this.#slide()
    return this.#buffer.subarray(this.#length)
  }

  /** Takes note of bytes that were put into the room; gives a window once the buffer is full. */
  filled(count: number): Chunk | null {
    if (this.#position.offset === 0 && this.#length === 0) {
      this.#encoding = encodingOf(this.#buffer.subarray(0, count))
    }
    this.#length += count
    if (this.#length < this.#buffer.length) return null
    return this.#chunk(this.#boundary(this.#length - contextBytes))
  }

  /** The rest, at the end of the input; null if there is none. */
  last(): Chunk | null {
    return this.#length > this.#ownedStart ? this.#chunk(this.#length) : null
  }

  #chunk(ownedEnd: number): Chunk {
    const owned = { start: this.#ownedStart, end: ownedEnd }
    this.#ownedStart = ownedEnd
    this.#given = true
    return {
      kind: 'chunk',
      origin: this.#origin,
      hasLines: true,
      bytes: this.#buffer.subarray(0, this.#length),
      owned,
      start: this.#position,
      encoding: this.#encoding,
    }
  }

  #slide(): void {
    const keep = this.#boundary(Math.max(0, this.#ownedStart - contextBytes))
    const passed = this.#buffer.subarray(0, keep)
    this.#position = advance(this.#position, passed, this.#encoding, this.#countLines)
    this.#buffer.copyWithin(0, keep, this.#length)
    this.#length -= keep
    this.#ownedStart -= keep
    this.#given = false
  }

  /** The nearest place at or before `offset` where a character begins. */
  #boundary(offset: number): number {
    if (this.#encoding !== 'utf8') return offset - ((this.#position.offset + offset) % 2)
    let at = offset
    while (at > 0 && at > offset - 3 && ((this.#buffer[at] ?? 0) & 0xc0) === 0x80) at--
    return ((this.#buffer[at] ?? 0) & 0xc0) === 0x80 ? offset : at
  }
}

type LineCounter = (bytes: Buffer) => number

/** The position behind `bytes`, which begin at `from`. A byte-order mark at the start is not counted. */
export function advance(
  from: TextPosition,
  bytes: Buffer,
  encoding: TextEncoding,
  countLines: LineCounter = countLineFeeds,
): TextPosition {
  const offset = from.offset + bytes.length
  const text = from.offset === 0 ? bytes.subarray(markLength(bytes)) : bytes
  if (encoding !== 'utf8') return { offset, ...advanceUnits(from, text, encoding) }
  const line = from.line + countLines(text)
  const last = text.lastIndexOf(0x0a)
  const tail = text.toString('utf8', last + 1).length
  return { offset, line, column: last === -1 ? from.column + tail : tail + 1 }
}

function advanceUnits(
  from: TextPosition,
  bytes: Buffer,
  encoding: TextEncoding,
): { line: number; column: number } {
  const high = encoding === 'utf16le' ? 1 : 0
  let { line, column } = from
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const feed = bytes[i + high] === 0 && bytes[i + 1 - high] === 0x0a
    line += feed ? 1 : 0
    column = feed ? 1 : column + 1
  }
  return { line, column }
}

function markLength(bytes: Buffer): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3
  return encodingOf(bytes) === 'utf8' ? 0 : 2
}
