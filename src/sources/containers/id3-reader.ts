import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerReader, Part } from './format.ts'
import { framesOf, syncSafe, type TagFrame } from './id3-frames.ts'
import { ValueLines } from './value-lines.ts'

const headerBytes = 10
/** Largest tag: pictures are in them. Bytes. */
const largestTag = 64 * 1024 ** 2

const pictures = new Set(['APIC', 'PIC'])
/** Frames with a language before their text. */
const withLanguage = new Set(['COMM', 'COM', 'USLT', 'ULT', 'USER'])

/** Gives out the texts of the tag, a line for each, in UTF-8. */
export const id3Reader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      yield* tag(source, budget)
    } finally {
      await source.close()
    }
  },
}

async function* tag(source: ByteSource, budget: Budget): AsyncGenerator<Part> {
  const header = await source.take(headerBytes)
  if (header === null) return yield { kind: 'unread', name: null, fault: 'truncated' }
  const size = syncSafe(header.subarray(6, headerBytes))
  if (size > largestTag) return yield { kind: 'unread', name: null, fault: 'too-large' }
  const stored = await source.peek(size)
  const found = { version: header[3] ?? 0, flags: header[5] ?? 0 }
  const frames = framesOf(stored, found, budget.left)
  const unread: Part[] = []
  budget.entry()
  yield { kind: 'entry', name: Buffer.from('tags'), content: texts(frames, unread, budget) }
  if (stored.length < size) unread.push({ kind: 'unread', name: null, fault: 'truncated' })
  yield* unread
}

function* texts(
  frames: Generator<TagFrame, boolean>,
  unread: Part[],
  budget: Budget,
): Generator<Buffer> {
  const lines = new ValueLines(budget)
  for (;;) {
    const next = frames.next()
    if (next.done === true) {
      if (!next.value) unread.push({ kind: 'unread', name: null, fault: 'damaged' })
      break
    }
    const { id, body, fault } = next.value
    budget.give(0)
    if (fault !== null) unread.push({ kind: 'unread', name: Buffer.from(id), fault })
    if (!pictures.has(id)) addFrame(id, body, lines)
    yield* lines.ready()
  }
  yield* lines.rest()
}

function addFrame(id: string, body: Buffer, lines: ValueLines): void {
  const hasLanguage = withLanguage.has(id)
  if (hasLanguage || id.startsWith('T')) {
    for (const text of textsOf(body.subarray(hasLanguage ? 4 : 1), body[0] ?? 0)) lines.add(text)
  } else lines.add(body)
}

/** Texts with NUL between them. @param encoding 0: Latin-1; 1: UTF-16 with a mark of its order; 2: big-endian; 3: UTF-8. */
function* textsOf(bytes: Buffer, encoding: number): Generator<Buffer> {
  if (encoding !== 1 && encoding !== 2) {
    const latin1 = encoding === 0 ? Buffer.from(bytes.toString('latin1')) : bytes
    yield* partsBetween(latin1)
    return
  }
  let isBig = encoding === 2
  for (let start = 0; start + 1 < bytes.length; ) {
    let end = start
    while (end + 1 < bytes.length && (bytes[end] !== 0 || bytes[end + 1] !== 0)) end += 2
    const part = bytes.subarray(start, end)
    if (part[0] === 0xfe && part[1] === 0xff) isBig = true
    if (part[0] === 0xff && part[1] === 0xfe) isBig = false
    const even = part.subarray(0, part.length & ~1)
    const little = isBig ? Buffer.from(even).swap16() : even
    yield Buffer.from(little.toString('utf16le').replace(/^\ufeff/, ''))
    start = end + 2
  }
}

function* partsBetween(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; ) {
    const nul = bytes.indexOf(0, start)
    const end = nul === -1 ? bytes.length : nul
    yield bytes.subarray(start, end)
    start = end + 1
  }
}
