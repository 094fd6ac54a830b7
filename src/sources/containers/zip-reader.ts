import type yauzlModule from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { Budget } from './budget.ts'
import type { ReadRange } from './byte-source.ts'
import type { ContainerInput, ContainerReader, Part } from './format.ts'
import { type ArchiveRange, findArchives, signatures } from './zip-end.ts'
import { type EntryHeader, entryParts } from './zip-entry.ts'
import { forwardParts } from './zip-forward.ts'

type Yauzl = typeof yauzlModule

/** Reads every archive that a file may be read as, and the entries that no directory names. */
export async function zipReader(): Promise<ContainerReader> {
  const { default: yauzl } = await import('yauzl')
  return { parts: (input, budget) => parts(yauzl, input, budget) }
}

async function* parts(
  yauzl: Yauzl,
  { read, size }: ContainerInput,
  budget: Budget,
): AsyncGenerator<Part> {
  if (read === null || size === null)
    return yield { kind: 'unread', name: null, fault: 'too-large' }
  const archives = findArchives(read, size)
  const covered = new Ranges()
  for (const archive of archives) {
    covered.add(archive.directory, archive.end)
    yield* listedParts(yauzl, read, archive, covered, budget)
  }
  for (const [from, to] of covered.gaps(size)) yield* forwardParts(read, from, to, budget)
  if (archives.length === 0) yield { kind: 'unread', name: null, fault: 'truncated' }
}

/** The entries that the directory of an archive names. */
async function* listedParts(
  yauzl: Yauzl,
  read: ReadRange,
  archive: ArchiveRange,
  covered: Ranges,
  budget: Budget,
): AsyncGenerator<Part> {
  const entries = listEntries(yauzl, read, archive)
  for (;;) {
    const entry = await entries.next()
    if (entry.done === true) {
      if (!entry.value) yield { kind: 'unread', name: null, fault: 'damaged' }
      return
    }
    budget.entry()
    const header = locate(read, archive, entry.value)
    if (header === null) {
      yield { kind: 'unread', name: entry.value.fileNameRaw, fault: 'damaged' }
      continue
    }
    covered.add(header.place, header.end)
    if (!isFolder(header)) yield* entryParts(read, header, budget)
  }
}

const isFolder = ({ name, start, end }: EntryHeader) => name.at(-1) === 0x2f && start === end

/** Returns false if the directory could not be read to its end. */
async function* listEntries(
  yauzl: Yauzl,
  read: ReadRange,
  archive: ArchiveRange,
): AsyncGenerator<Entry, boolean> {
  try {
    yield* (await openArchive(yauzl, read, archive)).eachEntry()
    return true
  } catch {
    return false
  }
}

/** Opens an archive without its comment, which yauzl would search for another archive. */
async function openArchive(
  yauzl: Yauzl,
  read: ReadRange,
  { start, end }: ArchiveRange,
): Promise<ZipFile> {
  const commentLength = end + 20
  class Reader extends yauzl.RandomAccessReader {
    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, bytesRead?: number) => void,
    ): void {
      const place = start + position
      const copied = read(place, length).copy(buffer, offset)
      const cut = Math.max(0, commentLength - place)
      if (cut < copied) buffer.fill(0, offset + cut, offset + copied)
      callback(null, copied)
    }
  }
  const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false }
  return yauzl.fromRandomAccessReaderPromise(new Reader(), commentLength + 2 - start, options)
}

/** Finds the content of an entry by its local header. Null if there is none. */
function locate(
  read: ReadRange,
  { start }: ArchiveRange,
  entry: Entry,
): (EntryHeader & { readonly place: number }) | null {
  const place = start + entry.relativeOffsetOfLocalHeader
  const local = read(place, 30)
  if (local.length < 30 || local.readUInt32LE(0) !== signatures.local) return null
  const content = place + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  return {
    place,
    name: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    declared: { crc: entry.crc32, size: entry.uncompressedSize },
    start: content,
    end: content + entry.compressedSize,
  }
}

/** Ranges of positions, in any order. */
class Ranges {
  readonly #ranges: [number, number][] = []

  add(from: number, to: number): void {
    this.#ranges.push([from, to])
  }

  /** What no range covers, below `size`. */
  *gaps(size: number): Generator<[number, number]> {
    let reached = 0
    for (const [from, to] of this.#ranges.sort((a, b) => a[0] - b[0])) {
      if (from > reached) yield [reached, from]
      reached = Math.max(reached, to)
    }
    if (size > reached) yield [reached, size]
  }
}
