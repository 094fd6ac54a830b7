import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  type Stats,
  statSync,
} from 'node:fs'
import {
  type Container,
  type FailureCode,
  type FailureReason,
  faultProblem,
  type Item,
  type ItemsRequest,
  type Origin,
  type Problem,
  type Tally,
} from '../model/index.ts'
import { needleSearcher } from '../search/index.ts'
import { containerItem } from './containers/container-item.ts'
import type { ContainerFormat, ContainerInput, Whole } from './containers/format.ts'
import { recogniseBytes, recogniseFile } from './containers/index.ts'
import { fileInput, memoryInput } from './containers/input.ts'
import type { FileFilter } from './entry-filter.ts'
import { absentLfsContent, isCompressed, isLfsPointer, namedPointers } from './file-kinds.ts'
import { LargeFile } from './large-file.ts'
import { skipped } from './left-out.ts'
import type { ListedFile } from './listing.ts'
import { holdsNeedle } from './needles.ts'
import { followFlags, openFlags, opensLinks } from './open-flags.ts'
import { wholeChunk } from './text-chunks.ts'
import { readWhole } from './whole-file.ts'
import { lentWindowBuffer, windowsOf } from './windows.ts'

/** A tally follows each part of this size of a large file, so that progress is seen. Bytes. */
const tallyBytes = 16 * 1024 * 1024

/** Room that a file is given at least, before those read so far are searched. Bytes. */
const leastRoom = 128 * 1024

/** A file that was read, or a container that is yet to be opened. */
type FileItem = Item | Container

/** A file that stands in the buffer. */
interface Held {
  readonly file: ListedFile
  readonly start: number
  readonly end: number
  /** Null if it is not a container. */
  readonly format: ContainerFormat | null
}

/**
 * Reads one file after the other into one buffer, and searches those in it together: a call into native code for each
 * of thousands of small files would take longer than reading them. Keeps account of what it read.
 */
export class FileReader {
  readonly #maxSize: number | null
  readonly #request: ItemsRequest
  readonly #filter: FileFilter
  readonly #buffer: Buffer
  #used = 0
  #held: Held[] = []
  #files = 0
  #bytes = 0
  #compressed = 0
  #pointers = 0
  readonly #pointerPaths: string[] = []
  #settled = 0
  /** The part of a large file that was read, from 0 to 1. */
  #part: () => number = nothing

  constructor(maxSize: number | null, filter: FileFilter, request: ItemsRequest) {
    this.#maxSize = maxSize
    this.#filter = filter
    this.#request = request
    this.#buffer = lentWindowBuffer(request.needles)
  }

  /** Files that were read, left out or reported: in the end, all that were given. */
  get settled(): number {
    return this.#settled
  }

  /** The same, with the part of a large file that is being read. */
  get done(): number {
    return this.#settled + this.#part()
  }

  /** Counts files that another thread read. */
  addRead(files: number, bytes: number): void {
    this.#settled += files
    this.#files += files
    this.#bytes += bytes
  }

  /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
  read(file: ListedFile): Iterable<FileItem> | null {
    const items = this.#buffer.length - this.#used < leastRoom ? this.flush() : null
    if (items !== null) return this.#after(items, file)
    return this.#readNow(file)
  }

  /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
  *flush(): Generator<FileItem> {
    for (const { file, start, end, format } of this.#hits()) {
      if (format === null) yield wholeChunk(originOf(file), this.#buffer.subarray(start, end))
    }
    for (const { file, start, end, format } of this.#held) {
      if (format === null) continue
      yield this.#container(file, format, memoryInput(this.#buffer.subarray(start, end)))
    }
    this.#used = 0
    this.#held = []
    const [count, bytes] = [this.#files, this.#bytes]
    this.#files = 0
    this.#bytes = 0
    yield fileTally(count, bytes)
  }

  /** Ends the reading: flushes, and reports files that were read but whose content is not in them. */
  *end(): Generator<FileItem> {
    yield* this.flush()
    needleSearcher(this.#request.needles).takeBack(this.#buffer)
    if (this.#compressed > 0) yield skipped('compressed-files', this.#compressed)
    if (this.#pointers > 0) yield absentLfsContent(this.#pointers, this.#pointerPaths)
  }

  #addPointer(path: string): void {
    this.#pointers++
    if (this.#pointerPaths.length < namedPointers) this.#pointerPaths.push(path)
  }

  *#after(items: Iterable<FileItem>, file: ListedFile): Generator<FileItem> {
    yield* items
    yield* this.#readNow(file) ?? []
  }

  /** Files in the buffer that hold a needle. */
  #hits(): Held[] {
    const ends = this.#held.map(({ end }) => end)
    const pieces = needleSearcher(this.#request.needles).piecesHeld(this.#buffer, ends)
    return pieces.flatMap((piece) => this.#held[piece] ?? [])
  }

  #readNow(file: ListedFile): Iterable<FileItem> | null {
    // Git says that it is a regular file, and one that was swapped is found out by reading it.
    if (file.regular && this.#maxSize === null && !opensLinks) return this.#open(file, null)
    let stat: Stats
    try {
      stat = file.named ? statSync(file.location) : lstatSync(file.location)
    } catch (error) {
      return this.#settle(unread(file, error))
    }
    if (stat.isSymbolicLink()) return this.#readLink(file)
    if (!stat.isFile()) return this.#settle(unopened(file, stat))
    if (this.#maxSize !== null && stat.size > this.#maxSize) {
      const reason = { code: 'too-large', detail: String(stat.size) } as const
      return this.#settle({ kind: 'problem', what: file.path, reason })
    }
    return this.#open(file, stat.size)
  }

  /** @param size what the system said of it; null where it was not asked. */
  #open(file: ListedFile, size: number | null): Iterable<FileItem> | null {
    let descriptor: number
    try {
      descriptor = openSync(file.location, file.named ? followFlags : openFlags)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      return code === 'ELOOP' ? this.#readLink(file) : this.#settle(unread(file, error))
    }
    let left = true
    try {
      const start = this.#used
      const count = readWhole(descriptor, this.#buffer, start, size)
      if (count >= 0) {
        this.#hold(file, start, start + count)
        return null
      }
      left = false
      return this.#readLarge(file, descriptor, start, ~count)
    } catch (error) {
      return this.#settle(unread(file, error))
    } finally {
      if (left) closeSync(descriptor)
    }
  }

  #settle(item: Item): readonly Item[] {
    this.#settled++
    return [item]
  }

  #hold(file: ListedFile, start: number, end: number): void {
    const bytes = this.#buffer.subarray(start, end)
    const format = this.#opens ? recogniseBytes(bytes, file.path) : null
    this.#held.push({ file, start, end, format })
    this.#used = end
    this.#settled++
    this.#files++
    if (format === null && isCompressed(bytes)) this.#compressed++
    else if (isLfsPointer(bytes)) this.#addPointer(file.path)
    this.#bytes += end - start
  }

  get #opens(): boolean {
    return this.#request.allowance.isOn
  }

  #container(file: ListedFile, format: ContainerFormat, input: ContainerInput): Container {
    const { path, shown } = file
    const filter = this.#filter.entries(shown === undefined ? [path] : [path, shown])
    return containerItem(originOf(file), format, input, { filter })
  }

  /** A large file, one that changes, or one that is not a file. @param first bytes of it that were read to `start`. */
  *#readLarge(
    file: ListedFile,
    descriptor: number,
    start: number,
    first: number,
  ): Generator<FileItem> {
    const reading = new LargeFile(descriptor)
    let counted = 0
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) {
        yield unopened(file, stat)
        return
      }
      const begun = Buffer.from(this.#buffer.subarray(start, start + first))
      reading.begin(stat.size, begun)
      let read = 0
      const input = fileInput(descriptor, stat.size, (count) => {
        read += count
      })
      const format = stat.size > 0 && this.#opens ? recogniseFile(input, file.path) : null
      if (format === null && isCompressed(begun)) this.#compressed++
      yield* this.flush()
      if (format !== null) {
        this.#part = () => Math.min(1, read / stat.size)
        yield* this.#openLarge(file, format, descriptor, input)
        return
      }
      this.#part = () => reading.done / Math.max(reading.done, stat.size, 1)
      const next = (into: Buffer) => reading.read(into)
      for (const chunk of windowsOf(next, originOf(file), this.#buffer, this.#request.needles)) {
        if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk
        if (this.#request.signal.aborted) return
        if (reading.done - counted < tallyBytes) continue
        yield fileTally(0, reading.done - counted)
        counted = reading.done
      }
      const fault = reading.fault()
      if (fault !== null) yield { kind: 'problem', what: file.path, reason: fault }
      this.#files++
    } catch (error) {
      yield unread(file, error)
    } finally {
      this.#part = nothing
      this.#settled++
      this.#bytes += reading.done - counted
      closeSync(descriptor)
    }
  }

  *#openLarge(
    file: ListedFile,
    format: ContainerFormat,
    descriptor: number,
    input: ContainerInput & Whole,
  ): Generator<FileItem> {
    const { size } = input
    yield this.#container(file, format, input)
    this.#files++
    this.#bytes += size
    const after = fstatSync(descriptor).size
    if (after === size) return
    const reason: FailureReason =
      after < size ? { code: 'shrank' } : { code: 'growing', detail: String(size) }
    yield { kind: 'problem', what: file.path, reason }
  }

  /** A link is not followed; where it leads is text that git keeps. */
  *#readLink(file: ListedFile): Generator<Item> {
    try {
      const target = readlinkSync(file.location, { encoding: 'buffer' })
      this.#files++
      this.#bytes += target.length
      if (holdsNeedle(target, this.#request.needles)) yield wholeChunk(originOf(file), target)
    } catch (error) {
      yield unread(file, error)
    } finally {
      this.#settled++
    }
  }
}

function nothing(): number {
  return 0
}

function fileTally(count: number, bytes: number): Item {
  return { kind: 'tally', outcome: 'read', unit: 'file', count, bytes }
}

function originOf({ path, rawPath, shown }: ListedFile): Origin {
  return { source: 'file', path, rawPath, shown, object: null }
}

/** What is no regular file is passed over, except where the user named it: then it is missing. */
function unopened(file: ListedFile, stat: Stats): Tally | Problem {
  if (stat.isDirectory()) return folderInstead(file)
  const kind = stat.isFIFO() ? 'pipe' : stat.isSocket() ? 'socket' : 'device'
  if (!file.named) return skipped(`${kind}s`)
  return { kind: 'problem', what: file.path, reason: { code: `is-${kind}` } }
}

/** A folder in place of a tracked file: git lists what is in it besides. In place of another file, nobody did. */
function folderInstead(file: ListedFile): Tally | Problem {
  if (file.tracked) return deleted
  return { kind: 'problem', what: file.path, reason: { code: 'became-folder' } }
}

function unread(file: ListedFile, error: unknown): Problem | Tally {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) return faultProblem(file.path, error)
  if (code === 'EISDIR') return folderInstead(file)
  if ((code === 'ENOENT' || code === 'ENOTDIR') && file.tracked)
    return file.sparse ? notCheckedOut : deleted
  return {
    kind: 'problem',
    what: file.path,
    reason:
      codes[code] === undefined ? { code: 'unreadable', detail: code } : { code: codes[code] },
  }
}

const deleted = skipped('deleted-files')
const notCheckedOut = skipped('sparse-files')

/** Reasons by the system's error code. */
const codes: Readonly<Record<string, FailureCode>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  ELOOP: 'became-link',
  EMFILE: 'open-files',
  ENFILE: 'open-files-of-system',
  ENAMETOOLONG: 'path-too-long',
  EAGAIN: 'became-pipe',
  EIO: 'device-failed',
  ESTALE: 'stale',
}
