import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { memoryInput } from './input.ts'
import { decodeBlock } from './lz4-block.ts'
import { decodeSnappy } from './snappy-block.ts'

// Compressed blocks within files of other formats.

/** What a block was compressed with. `lz4-hadoop`: blocks of LZ4 with their sizes before them. */
export type Codec =
  | 'none'
  | 'snappy'
  | 'gzip'
  | 'zlib'
  | 'deflate'
  | 'brotli'
  | 'lz4'
  | 'lz4-hadoop'
  | 'zstd'
  | 'bzip2'
  | 'xz'

interface Unpacked {
  /** Everything before the damage. */
  readonly bytes: Buffer
  readonly fault: ContainerFault | null
}

/** Largest block that is decoded, packed and unpacked. Bytes. */
export const largestBlock = 64 * 1024 ** 2

/**
 * Decodes a block.
 * @param size of the content, if it is stated elsewhere: nothing beyond it is decoded.
 */
export async function unpack(
  codec: Codec,
  block: Buffer,
  budget: Budget,
  size = largestBlock,
): Promise<Unpacked> {
  const most = Math.min(size, largestBlock, budget.left)
  switch (codec) {
    case 'none':
      return { bytes: block, fault: null }
    case 'snappy': {
      const { output, isWhole } = decodeSnappy(block, most)
      return { bytes: output, fault: isWhole ? null : 'damaged' }
    }
    case 'lz4': {
      const target = Buffer.alloc(Math.min(most, block.length * 256))
      const { end, isWhole } = decodeBlock(block, target, 0, 0)
      return { bytes: target.subarray(0, end), fault: isWhole ? null : 'damaged' }
    }
    case 'lz4-hadoop':
      return unpackHadoop(block, budget, most)
    case 'gzip':
      return atOnce(gunzipSync, block, most)
    case 'zlib':
      return atOnce(inflateSync, block, most)
    case 'deflate':
      return atOnce(inflateRawSync, block, most)
    case 'brotli':
      return atOnce(brotliDecompressSync, block, most)
    default:
      return inSteps(codec, block, budget, most)
  }
}

type DecodeAtOnce = (block: Buffer, options: { maxOutputLength: number }) => Buffer

function atOnce(decode: DecodeAtOnce, block: Buffer, most: number): Unpacked {
  try {
    return { bytes: decode(block, { maxOutputLength: Math.max(1, most) }), fault: null }
  } catch {
    return { bytes: Buffer.alloc(0), fault: 'damaged' }
  }
}

/** Sizes in big-endian order: unpacked, packed. */
async function unpackHadoop(block: Buffer, budget: Budget, most: number): Promise<Unpacked> {
  const parts: Buffer[] = []
  let made = 0
  for (let at = 0; at < block.length; ) {
    if (at + 8 > block.length) return { bytes: Buffer.concat(parts), fault: 'damaged' }
    const size = block.readUInt32BE(at)
    const end = at + 8 + block.readUInt32BE(at + 4)
    const part = block.subarray(at + 8, end)
    const { bytes, fault } = await unpack('lz4', part, budget, Math.min(size, most - made))
    parts.push(bytes)
    made += bytes.length
    if (fault !== null || end > block.length) {
      return { bytes: Buffer.concat(parts), fault: fault ?? 'truncated' }
    }
    at = end
  }
  return { bytes: Buffer.concat(parts), fault: null }
}

async function inSteps(
  codec: 'zstd' | 'bzip2' | 'xz',
  block: Buffer,
  budget: Budget,
  most: number,
): Promise<Unpacked> {
  const source = new ByteSource(memoryInput(block), budget)
  const faults = new Set<ContainerFault>()
  const parts: Buffer[] = []
  let made = 0
  const decode = await stepDecoders[codec]()
  for await (const piece of decode(source, budget, faults)) {
    parts.push(piece.subarray(0, most - made))
    made += piece.length
    if (made > most) faults.add('damaged')
    if (made > most) break
  }
  const [fault = null] = faults
  return { bytes: Buffer.concat(parts), fault }
}

const stepDecoders = {
  zstd: async () => (await import('./zstd-reader.ts')).zstdContent(),
  bzip2: async () => (await import('./bzip2-reader.ts')).bzip2Content,
  xz: async () => (await import('./xz-reader.ts')).xzContent(),
}
