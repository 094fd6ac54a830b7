import { readSync } from 'node:fs'
import type { ContainerInput, Whole } from './format.ts'

/** Pieces in which a file is read. Bytes. */
const pieceBytes = 256 * 1024

/** A container in memory. */
export function memoryInput(bytes: Buffer): ContainerInput & Whole {
  return heldInput([bytes])
}

/** A container in memory, in pieces that are not empty. */
export function heldInput(pieces: readonly Buffer[]): ContainerInput & Whole {
  const starts: number[] = []
  let size = 0
  for (const piece of pieces) {
    starts.push(size)
    size += piece.length
  }
  const read = (position: number, length: number): Buffer => {
    const end = Math.min(size, position + length)
    // Files state positions before their start too.
    if (position < 0 || position >= end) return Buffer.alloc(0)
    let index = lastAtMost(starts, position)
    const parts: Buffer[] = []
    for (let at = position; at < end; index++) {
      const start = starts[index] ?? 0
      const part = pieces[index]?.subarray(at - start, end - start) ?? Buffer.alloc(0)
      parts.push(part)
      at += part.length
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
  }
  return { size, read, pieces: () => asyncPieces(pieces) }
}

/** The index of the last number that is at most `limit`; the numbers rise, and the first is 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * An open file, up to the size it had. `read` and `pieces` throw the error of the system.
 * @param observe receives the number of bytes of each read.
 */
export function fileInput(
  file: number,
  size: number,
  observe?: (count: number) => void,
): ContainerInput & Whole {
  const read = (position: number, length: number): Buffer => {
    const wanted = position < 0 ? 0 : Math.min(length, size - position)
    const bytes = Buffer.allocUnsafe(Math.max(0, wanted))
    let done = 0
    while (done < bytes.length) {
      const count = readSync(file, bytes, done, bytes.length - done, position + done)
      if (count === 0) break
      done += count
    }
    observe?.(done)
    return bytes.subarray(0, done)
  }
  return { size, read, pieces: () => filePieces(read) }
}

async function* filePieces(
  read: (position: number, length: number) => Buffer,
): AsyncGenerator<Buffer> {
  for (let at = 0; ; ) {
    const piece = read(at, pieceBytes)
    if (piece.length === 0) return
    at += piece.length
    yield piece
  }
}

async function* asyncPieces(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces
}

/** A container that can only be read in order. */
export function streamInput(pieces: AsyncIterable<Buffer>): ContainerInput {
  return { size: null, read: null, pieces: () => pieces }
}
