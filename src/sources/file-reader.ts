import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs'
import type { Item, ItemsRequest, Origin, Problem, Tally } from '../model/index.ts'
import type { ListedFile } from './list-files.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { windowBuffer, windowsOf } from './windows.ts'

/** Never through a link that was swapped in, never waiting for the other end of a pipe. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const followFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Room that a file is given at least, before those read so far are searched. Bytes. */
const leastRoom = 128 * 1024

/** A file that stands in the buffer. */
interface Held {
  readonly file: ListedFile
  readonly start: number
  readonly end: number
}

/**
 * Reads one file after the other into one buffer, and searches those in it together: a call into native code for each
 * of thousands of small files would take longer than reading them. Keeps account of what it read.
 */
export class FileReader {
  readonly #maxSize: number | null
  readonly #request: ItemsRequest
  readonly #buffer = windowBuffer()
  #used = 0
  #held: Held[] = []
  #files = 0
  #bytes = 0

  constructor(maxSize: number | null, request: ItemsRequest) {
    this.#maxSize = maxSize
    this.#request = request
  }

  /** Reads a file. What comes of it may come only with `flush`. Items are valid until the next one is pulled. */
  read(file: ListedFile): Iterable<Item> | null {
    const items = this.#buffer.length - this.#used < leastRoom ? this.flush() : null
    if (items !== null) return this.#after(items, file)
    return this.#readNow(file)
  }

  /** Searches what stands in the buffer, gives the files that hold a needle, and a tally. */
  *flush(): Generator<Item> {
    for (const { file, start, end } of this.#hits()) {
      yield wholeChunk(originOf(file), this.#buffer.subarray(start, end))
    }
    this.#used = 0
    this.#held = []
    const [count, bytes] = [this.#files, this.#bytes]
    this.#files = 0
    this.#bytes = 0
    yield { kind: 'tally', outcome: 'read', unit: 'file', count, bytes }
  }

  *#after(items: Iterable<Item>, file: ListedFile): Generator<Item> {
    yield* items
    yield* this.#readNow(file) ?? []
  }

  /** Files in the buffer that hold a needle; a hit across the seam of two files is none. */
  #hits(): Set<Held> {
    const hits = new Set<Held>()
    const used = this.#buffer.subarray(0, this.#used)
    for (const needle of this.#request.needles) {
      let number = 0
      for (let at = used.indexOf(needle.bytes); at !== -1; ) {
        while ((this.#held[number]?.end ?? this.#used) <= at) number++
        const held = this.#held[number]
        if (held === undefined) break
        if (at + needle.bytes.length <= held.end) hits.add(held)
        at = used.indexOf(needle.bytes, hits.has(held) ? held.end : at + 1)
      }
    }
    return hits
  }

  #readNow(file: ListedFile): Iterable<Item> | null {
    // Git says that it is a regular file, and one that was swapped is found out by reading it.
    if (file.regular && this.#maxSize === null) return this.#open(file, null)
    let stat: Stats
    try {
      stat = file.named ? statSync(file.location) : lstatSync(file.location)
    } catch (error) {
      return [unread(file, error)]
    }
    if (stat.isSymbolicLink()) return this.#readLink(file)
    if (!stat.isFile()) return [unopened(file, stat)]
    if (this.#maxSize !== null && stat.size > this.#maxSize) {
      const reason = `larger than --max-size (${stat.size} bytes)`
      return [{ kind: 'problem', what: file.path, reason }]
    }
    return this.#open(file, stat.size)
  }

  /** @param size what the system said of it; null where it was not asked. */
  #open(file: ListedFile, size: number | null): Iterable<Item> | null {
    let descriptor: number
    try {
      descriptor = openSync(file.location, file.named ? followFlags : openFlags)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      return code === 'ELOOP' ? this.#readLink(file) : [unread(file, error)]
    }
    let left = true
    try {
      const start = this.#used
      const count = readSync(descriptor, this.#buffer, start, this.#buffer.length - start, null)
      const end = start + count
      if (end < this.#buffer.length && this.#isWhole(descriptor, count, size, end)) {
        this.#hold(file, start, end)
        return null
      }
      left = false
      return this.#readLarge(file, descriptor, start, count)
    } catch (error) {
      return [unread(file, error)]
    } finally {
      if (left) closeSync(descriptor)
    }
  }

  /** At its end: as long as it said it is, or nothing more comes. */
  #isWhole(descriptor: number, count: number, size: number | null, end: number): boolean {
    if (size !== null) return count === size
    return count > 0 && readSync(descriptor, this.#buffer, end, 1, null) === 0
  }

  #hold(file: ListedFile, start: number, end: number): void {
    this.#held.push({ file, start, end })
    this.#used = end
    this.#files++
    this.#bytes += end - start
  }

  /** A large file, one that changes, or none at all. @param first bytes of it that were read to `start`. */
  *#readLarge(file: ListedFile, descriptor: number, start: number, first: number): Generator<Item> {
    let done = 0
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) {
        yield unopened(file, stat)
        return
      }
      const kept = Buffer.from(this.#buffer.subarray(start, start + first))
      yield* this.flush()
      // From the start again: what was read may have been cut in a character.
      const read = (into: Buffer) => {
        const count =
          done < first
            ? kept.copy(into, 0, done, Math.min(first, done + into.length))
            : readSync(descriptor, into, 0, into.length, done)
        done += count
        return count
      }
      for (const chunk of windowsOf(read, originOf(file), this.#buffer)) {
        if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk
        if (this.#request.signal.aborted) return
      }
      if (done < stat.size) {
        yield { kind: 'problem', what: file.path, reason: 'it shrank while it was read' }
      }
      this.#files++
    } catch (error) {
      yield unread(file, error)
    } finally {
      this.#bytes += done
      closeSync(descriptor)
    }
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
    }
  }
}

function originOf({ path, rawPath }: ListedFile): Origin {
  const raw = rawPath === undefined ? {} : { rawPath }
  return { source: 'file', path, ...raw, object: null, lines: true }
}

/** What is no regular file is passed over, except where the user named it: then it is missing. */
function unopened(file: ListedFile, stat: Stats): Tally | Problem {
  if (stat.isDirectory()) return folderInstead(file)
  const [one, many] = stat.isFIFO()
    ? ['a pipe', 'pipes']
    : stat.isSocket()
      ? ['a socket', 'sockets']
      : ['a device', 'devices']
  if (file.named) {
    const reason = `it is ${one}, which is never opened; to read a stream: brleaks stdin`
    return { kind: 'problem', what: file.path, reason }
  }
  return skipped(many, 'no regular file: never opened')
}

/** A folder in place of a tracked file: git lists what is in it besides. In place of another file, nobody did. */
function folderInstead(file: ListedFile): Tally | Problem {
  if (file.tracked) return deleted
  return { kind: 'problem', what: file.path, reason: 'it became a folder' }
}

function unread(file: ListedFile, error: unknown): Problem | Tally {
  const code = (error as NodeJS.ErrnoException).code ?? 'an error'
  if (code === 'EISDIR') return folderInstead(file)
  if ((code === 'ENOENT' || code === 'ENOTDIR') && file.tracked) return deleted
  return {
    kind: 'problem',
    what: file.path,
    reason: reasons[code] ?? `it could not be read (${code})`,
  }
}

function skipped(what: string, reason: string): Tally {
  return { kind: 'tally', outcome: 'skipped', unit: 'file', count: 1, bytes: 0, what, reason }
}

const deleted = skipped('tracked files', 'deleted in the work tree')

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it vanished before it was read',
  ENOTDIR: 'it vanished before it was read',
  ELOOP: 'it became a link',
  EAGAIN: 'it became a pipe',
  EIO: 'the device failed while it was read',
  ESTALE: 'the file server lost it',
}
