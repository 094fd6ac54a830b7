import { crc32 } from 'node:zlib'
import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerFault, ContainerReader, Part } from './format.ts'
import { zlibStream } from './zlib-reader.ts'

const signatureBytes = 8
/** Longest chunk of text that is decoded. */
const longestText = 16 * 1024 ** 2

/** Gives out compressed texts with their keywords as names. Other texts are in the file as they read. */
export const pngReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      await source.skip(signatureBytes)
      yield* chunks(source, budget)
    } finally {
      await source.close()
    }
  },
}

async function* chunks(source: ByteSource, budget: Budget): AsyncGenerator<Part> {
  for (;;) {
    const header = await source.take(8)
    if (header === null) return yield { kind: 'unread', name: null, fault: 'truncated' }
    const length = header.readUInt32BE(0)
    const type = header.toString('latin1', 4)
    if (type === 'IEND') return
    const textAt = compressedText[type]
    if (textAt === undefined) {
      if (await source.skip(length + 4)) continue
      return yield { kind: 'unread', name: null, fault: 'truncated' }
    }
    if (length > longestText) return yield { kind: 'unread', name: null, fault: 'too-large' }
    const chunk = await source.take(length + 4)
    if (chunk === null) return yield { kind: 'unread', name: null, fault: 'truncated' }
    const data = chunk.subarray(0, length)
    yield* text(data, textAt(data), budget)
    if (crc32(data, crc32(header.subarray(4))) !== chunk.readUInt32BE(length)) {
      yield { kind: 'unread', name: keywordOf(data), fault: 'checksum' }
    }
  }
}

/** By type of chunk: where the compressed text begins; null if it is not compressed. */
const compressedText: Readonly<Record<string, (data: Buffer) => number | null>> = {
  zTXt: afterKeyword,
  iCCP: afterKeyword,
  iTXt: (data) => {
    const flag = data.indexOf(0) + 1
    if (flag === 0 || data[flag] !== 1) return null
    const language = data.indexOf(0, flag + 2)
    const translation = language === -1 ? -1 : data.indexOf(0, language + 1)
    return translation === -1 ? data.length : translation + 1
  },
}

/** The method of compression, of which there is one, precedes the text. */
function afterKeyword(data: Buffer): number {
  const end = data.indexOf(0)
  return end === -1 ? data.length : end + 2
}

function keywordOf(data: Buffer): Buffer {
  const end = data.indexOf(0)
  return data.subarray(0, Math.min(80, end === -1 ? data.length : end))
}

async function* text(data: Buffer, start: number | null, budget: Budget): AsyncGenerator<Part> {
  if (start === null) return
  budget.entry()
  const name = keywordOf(data)
  const pieces = async function* () {
    yield data.subarray(start)
  }
  const source = new ByteSource({ size: null, read: null, pieces }, budget)
  const faults: ContainerFault[] = []
  yield { kind: 'entry', name, content: zlibStream(source, budget, faults) }
  for (const fault of faults) yield { kind: 'unread', name, fault }
}
