import { createInflateRaw, inflateRawSync, inflateSync } from 'node:zlib'
import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import { DecoderSteps, oneChunk } from './decoder-steps.ts'
import type { ContainerFault } from './format.ts'

/** A stream that is decoded in one call has at most this many bytes in, and this many out. */
const smallIn = 256 * 1024
const smallOut = 4 * 1024 ** 2

/** Input of one step: what is at hand. */
const stepBytes = 256 * 1024

/** Up to this much input, and output, the bytes just before damage are decoded too. */
const recoverable = { input: 1024 ** 2, output: 16 * 1024 ** 2 }

/** `Z_SYNC_FLUSH`: input that ends early is not an error. */
const syncFlush = 2

/**
 * Decodes a deflated stream and gives out everything before its end or its damage. Afterwards `source` is behind the
 * stream. Returns why the stream could not be read to its end.
 */
export async function* inflate(
  source: ByteSource,
  budget: Budget,
): AsyncGenerator<Buffer, ContainerFault | null> {
  const small = await takeSmall(source, budget, inflateRawSync)
  if (small === null) return yield* inflateSteps(source, budget)
  yield* giveOut(small, budget)
  return null
}

/**
 * Decodes a zlib stream that is whole, small and has its checksum, which native code compares. Afterwards `source` is
 * behind the stream. Null, and nothing taken, for any other stream.
 */
export function takeSmallZlib(source: ByteSource, budget: Budget): Promise<Buffer | null> {
  return takeSmall(source, budget, inflateSync)
}

async function takeSmall(
  source: ByteSource,
  budget: Budget,
  decode: typeof inflateSync,
): Promise<Buffer | null> {
  const start = (await source.ahead()) ?? Buffer.alloc(0)
  const most = Math.min(smallOut, budget.left)
  const small = inflateSmall(start.subarray(0, smallIn), most, decode)
  if (small === null) return null
  await source.skip(small.used)
  return small.output
}

/** Decodes a deflated stream that is whole and small. Null if it is not. */
export function inflateSmall(
  bytes: Buffer,
  most: number,
  decode: typeof inflateSync = inflateRawSync,
): { readonly output: Buffer; readonly used: number } | null {
  if (most < 1) return null
  try {
    const options = { info: true, maxOutputLength: most }
    // The types do not know what `info` adds.
    const { buffer, engine } = decode(bytes, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { output: buffer, used: engine.bytesWritten }
  } catch {
    return null
  }
}

async function* inflateSteps(
  source: ByteSource,
  budget: Budget,
): AsyncGenerator<Buffer, ContainerFault | null> {
  const steps = new DecoderSteps(createInflateRaw(oneChunk))
  const kept = new KeptInput()
  let given = 0
  try {
    for (;;) {
      const input = await source.some(stepBytes)
      steps.give(input)
      if (input !== null) kept.add(input)
      let outcome = await steps.next()
      for (; typeof outcome !== 'string'; outcome = await steps.next()) {
        given += outcome.length
        yield* giveOut(outcome, budget)
      }
      if (outcome === 'damaged') yield* giveOut(kept.recover(input?.length ?? 0, given), budget)
      if (outcome === 'damaged') return input === null ? 'truncated' : 'damaged'
      if (outcome === 'end') {
        if (input !== null) source.putBack(input.subarray(input.length - steps.unused))
        return null
      }
    }
  } finally {
    steps.close()
  }
}

/**
 * The input of a stream, as long as it is small. Node drops what the failing call has decoded, up to 64 KB; decoding the
 * longest undamaged part once more gives it out.
 */
class KeptInput {
  #pieces: Buffer[] | null = []
  #bytes = 0

  add(piece: Buffer): void {
    this.#bytes += piece.length
    if (this.#bytes > recoverable.input) this.#pieces = null
    this.#pieces?.push(piece)
  }

  /** @param last bytes of the piece that failed. @param given bytes already given out. */
  recover(last: number, given: number): Buffer {
    if (this.#pieces === null || given > recoverable.output) return Buffer.alloc(0)
    const input = Buffer.concat(this.#pieces)
    let output: Buffer = Buffer.alloc(0)
    let good = input.length - last
    for (let bad = input.length + 1; good + 1 < bad; ) {
      const middle = (good + bad) >> 1
      const decoded = decodedPrefix(input.subarray(0, middle))
      if (decoded === null) bad = middle
      else {
        good = middle
        output = decoded
      }
    }
    return output.subarray(given)
  }
}

function decodedPrefix(input: Buffer): Buffer | null {
  try {
    const maxOutputLength = 2 * recoverable.output
    return inflateRawSync(input, { finishFlush: syncFlush, maxOutputLength })
  } catch {
    return null
  }
}
