import type { Container, ContainerAllowance, Item, ItemsRequest, Origin } from '../model/index.ts'
import { containerItem } from './containers/container-item.ts'
import { Content } from './containers/content.ts'
import { mayEndLikeContainer, recognise, recogniseBytes, startBytes } from './containers/index.ts'
import { memoryInput, streamInput } from './containers/input.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './text-chunks.ts'
import { windowBuffer, windowsOfStream } from './windows.ts'

/** A tally follows each part of this size of a stream. Bytes. */
const tallyBytes = 16 * 1024 * 1024

/** What a source needs to know to search content. */
export interface ContentRequest extends Pick<ItemsRequest, 'needles' | 'allowance'> {
  /** Of a whole history, what takes long and is rarely needed is left out. */
  readonly isWholeHistory?: true
}

/** Content as one chunk if it holds a needle, or as a container. */
export function contentItem(
  bytes: Buffer,
  origin: Origin,
  request: ContentRequest,
): Item | Container | null {
  const container = memoryContainer(bytes, origin, request)
  if (container !== null) return container
  return holdsNeedle(bytes, request.needles) ? wholeChunk(origin, bytes) : null
}

/** Null if the bytes are not those of a container, or none is opened. */
export function memoryContainer(
  bytes: Buffer,
  origin: Origin,
  { allowance, isWholeHistory }: ContentRequest,
): Container | null {
  const format = allowance.isOn ? recogniseBytes(bytes, origin.path) : null
  return format === null
    ? null
    : containerItem(origin, format, memoryInput(bytes), {
        isThorough: isWholeHistory !== true || allowance.limits.pdfText,
      })
}

/**
 * Windows with a needle, or a container.
 * @param tally makes an item of the bytes read so far, from time to time.
 * @returns the number of bytes that were read and are in no tally.
 * @throws the error of the stream, once everything before it was searched.
 */
export async function* streamItems(
  stream: AsyncIterable<Uint8Array>,
  origin: Origin,
  { needles, allowance }: ContentRequest,
  tally?: (bytes: number) => Item,
): AsyncGenerator<Item | Container, number> {
  const content = new Content(asBuffers(stream))
  let counted = 0
  const container = allowance.isOn ? await streamContainer(content, origin, allowance) : null
  if (container !== null) yield container
  else {
    const pieces = piecesOf(content)
    for await (const chunk of windowsOfStream(pieces, origin, windowBuffer(), needles)) {
      if (holdsNeedle(chunk.bytes, needles)) yield chunk
      if (tally === undefined || content.bytes - counted < tallyBytes) continue
      yield tally(content.bytes - counted)
      counted = content.bytes
    }
  }
  if (content.error !== null) throw content.error
  return content.bytes - counted
}

/** Null if the content of a stream is not a container. */
async function streamContainer(
  content: Content,
  origin: Origin,
  { limits }: ContainerAllowance,
): Promise<Container | null> {
  const start = await content.first(startBytes)
  const format = recognise(start, origin.path)
  if (format !== null) return containerItem(origin, format, streamInput(piecesOf(content)))
  if (!mayEndLikeContainer(start, origin.path)) return null
  const bytes = await content.first(limits.memory + 1)
  const after = bytes.length <= limits.memory ? recogniseBytes(bytes, origin.path) : null
  return after === null ? null : containerItem(origin, after, memoryInput(bytes))
}

async function* asBuffers(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const { buffer, byteOffset, byteLength } of stream) {
    yield Buffer.from(buffer, byteOffset, byteLength)
  }
}

async function* piecesOf(content: Content): AsyncGenerator<Buffer> {
  for (let piece = await content.next(); piece !== null; piece = await content.next()) yield piece
}
