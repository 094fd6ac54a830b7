import type * as Fzstd from 'fzstd'
import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'
import { magic, readFrames } from './frames.ts'
import { Xxh64 } from './xxhash.ts'

/** Largest window, in bytes: what a decoder needs to hold. `zstd -19 --long` asks for 128 MB. */
const mostWindow = 128 * 1024 ** 2
const mostBlock = 128 * 1024
const checksumBytes = 4

/**
 * Reads all frames as one content. The library decodes blocks; frames are followed here, because it allocates any window
 * that a header asks for, and does not compare checksums.
 */
export async function zstdReader(): Promise<ContainerReader> {
  const content = await zstdContent()
  return {
    async *parts(input: ContainerInput, budget: Budget): AsyncGenerator<Part> {
      const source = new ByteSource(input, budget)
      const faults = new Set<ContainerFault>()
      try {
        yield { kind: 'entry', name: null, content: content(source, budget, faults) }
        for (const fault of faults) yield { kind: 'unread', name: null, fault }
      } finally {
        await source.close()
      }
    },
  }
}

/** Loads a function that decodes all frames, and adds what could not be read to `faults`. */
export async function zstdContent() {
  const fzstd = await import('fzstd')
  return (source: ByteSource, budget: Budget, faults: Set<ContainerFault>) =>
    new Reader(fzstd, source, budget, faults).frames()
}

interface FrameHeader {
  readonly bytes: Buffer
  readonly window: number
  readonly hasChecksum: boolean
  /** The content can only be decoded with a dictionary, which is not in the file. */
  readonly needsDictionary: boolean
}

class Reader {
  readonly #fzstd: typeof Fzstd
  readonly #source: ByteSource
  readonly #budget: Budget
  readonly #faults: Set<ContainerFault>

  constructor(
    fzstd: typeof Fzstd,
    source: ByteSource,
    budget: Budget,
    faults: Set<ContainerFault>,
  ) {
    this.#faults = faults
    this.#fzstd = fzstd
    this.#source = source
    this.#budget = budget
  }

  frames(): AsyncGenerator<Buffer> {
    return readFrames(this.#source, this.#budget, this.#faults, (number) =>
      number === magic.zstd ? this.#frame() : null,
    )
  }

  async *#frame(): AsyncGenerator<Buffer, ContainerFault | null> {
    const header = await takeHeader(this.#source)
    if (header === null) return 'truncated'
    if (header.needsDictionary) return 'unsupported'
    if (header.window > mostWindow) return 'too-large'
    const decoder = new Decoder(this.#fzstd, header.hasChecksum)
    if (!decoder.push(header.bytes)) return 'damaged'
    for (let isLast = false; !isLast; ) {
      const block = await this.#takeBlock()
      if (typeof block === 'string') return block
      isLast = block.isLast
      const isWhole = decoder.push(block.bytes)
      for (const output of decoder.outputs()) yield* giveOut(output, this.#budget)
      if (!isWhole) return 'damaged'
    }
    const checksum = header.hasChecksum ? await this.#source.take(checksumBytes) : null
    if (header.hasChecksum && checksum === null) return 'truncated'
    const isWhole = decoder.end(checksum)
    for (const output of decoder.outputs()) yield* giveOut(output, this.#budget)
    if (!isWhole) return 'damaged'
    return checksum === null || checksum.readUInt32LE(0) === decoder.checksum ? null : 'checksum'
  }

  async #takeBlock(): Promise<{ bytes: Buffer; isLast: boolean } | ContainerFault> {
    const header = await this.#source.peek(3)
    if (header.length < 3) return 'truncated'
    const fields = header.readUIntLE(0, 3)
    const kind = (fields >>> 1) & 3
    const size = fields >>> 3
    if (kind === 3 || size > mostBlock) return 'damaged'
    // Of a repeated byte, the size is that of the content.
    const bytes = await this.#source.take(3 + (kind === 1 ? 1 : size))
    return bytes === null ? 'truncated' : { bytes, isLast: (fields & 1) === 1 }
  }
}

/** Decodes the blocks of one frame. */
class Decoder {
  readonly #decoder: Fzstd.Decompress
  readonly #hash: Xxh64 | null
  #outputs: Buffer[] = []

  constructor({ Decompress }: typeof Fzstd, hasChecksum: boolean) {
    this.#hash = hasChecksum ? new Xxh64() : null
    this.#decoder = new Decompress((output) => {
      const bytes = Buffer.from(output.buffer, output.byteOffset, output.length)
      this.#hash?.add(bytes)
      this.#outputs.push(bytes)
    })
  }

  /** Returns false if the bytes cannot be decoded. */
  push(bytes: Buffer): boolean {
    return this.#try(() => this.#decoder.push(bytes))
  }

  end(checksum: Buffer | null): boolean {
    return this.#try(() => this.#decoder.push(checksum ?? Buffer.alloc(0), true))
  }

  outputs(): Buffer[] {
    const made = this.#outputs
    this.#outputs = []
    return made
  }

  get checksum(): number | undefined {
    return this.#hash?.digest()
  }

  #try(decode: () => void): boolean {
    try {
      decode()
      return true
    } catch {
      return false
    }
  }
}

/** Null if it is cut. */
async function takeHeader(source: ByteSource): Promise<FrameHeader | null> {
  const start = await source.peek(6)
  if (start.length < 6) return null
  const descriptor = start[4] ?? 0
  const isSingle = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0
  const windowBytes = isSingle ? 0 : 1
  const bytes = await source.take(5 + windowBytes + dictionaryBytes + sizeBytes)
  if (bytes === null) return null
  const sizePlace = 5 + windowBytes + dictionaryBytes
  return {
    bytes,
    window: isSingle ? sizeOf(bytes, sizePlace, sizeBytes) : windowOf(bytes[5] ?? 0),
    hasChecksum: (descriptor & 4) !== 0,
    needsDictionary: bytes.subarray(5 + windowBytes, sizePlace).some((byte) => byte !== 0),
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >>> 3))
  return base + (base / 8) * (descriptor & 7)
}

function sizeOf(bytes: Buffer, place: number, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE(place))
  return bytes.readUIntLE(place, length) + (length === 2 ? 256 : 0)
}
