import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Chunk, Item, ItemsRequest, Origin, Problem, Source, Tally } from '../model/index.ts'
import { type ListedFile, listFiles } from './list-files.ts'
import { holdsNeedle } from './needles.ts'
import { wholeChunk } from './object-chunks.ts'
import { pathFilter } from './patterns.ts'
import { windowBuffer, windowsOf } from './windows.ts'

export interface FilesTarget {
  readonly paths: readonly string[]
  readonly cwd: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Bytes; null for no limit. */
  readonly maxSize: number | null
  readonly gitignore: boolean
}

/** Signals and progress get their turn this often, in milliseconds. */
const turnMs = 50

/** Never through a link that was swapped in, never waiting for the other end of a pipe. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const followFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Files and folders, each file read once, whatever its name, kind or size. */
export function filesSource(target: FilesTarget): Source {
  return { items: (request) => items(target, request) }
}

async function* items(target: FilesTarget, request: ItemsRequest): AsyncGenerator<Item> {
  const { signal, needles } = request
  const wanted = await pathFilter(target.include, target.exclude)
  const reader = new FileReader(target.maxSize, request)
  const nameNeedles = needles
    .filter((needle) => needle.view === 'raw')
    .map((needle) => needle.bytes.toString('latin1'))
  let turn = performance.now()
  for await (const listing of listFiles({ ...target, wanted, signal })) {
    yield* listing.items
    for (const file of listing.files) {
      if (signal.aborted) break
      if (nameNeedles.some((needle) => file.path.includes(needle))) yield nameChunk(file)
      const items = reader.read(file)
      if (items !== null) yield* items
      if (performance.now() - turn <= turnMs) continue
      yield reader.tally()
      await nextTurn()
      turn = performance.now()
    }
  }
  yield reader.tally()
}

function nameChunk(file: ListedFile): Chunk {
  const { path, rawPath } = file
  return wholeChunk(
    {
      source: 'file-name',
      path,
      ...(rawPath === undefined ? {} : { rawPath }),
      object: null,
      lines: false,
    },
    Buffer.from(path),
  )
}

/** Reads one file after the other through one buffer, and keeps account of them. */
class FileReader {
  readonly #maxSize: number | null
  readonly #request: ItemsRequest
  readonly #buffer = windowBuffer()
  #files = 0
  #bytes = 0

  constructor(maxSize: number | null, request: ItemsRequest) {
    this.#maxSize = maxSize
    this.#request = request
  }

  tally(): Tally {
    const count = this.#files
    const bytes = this.#bytes
    this.#files = 0
    this.#bytes = 0
    return { kind: 'tally', outcome: 'read', unit: 'file', count, bytes }
  }

  /** Reads a file. Nearly all are small and hold no needle: nothing is made for them. */
  read(file: ListedFile): Iterable<Item> | null {
    let stat: Stats
    try {
      stat = file.named ? statSync(file.location) : lstatSync(file.location)
    } catch (error) {
      return [unread(file, error)]
    }
    if (stat.isSymbolicLink()) return this.#readLink(file)
    if (!stat.isFile()) return [skip(stat)]
    if (this.#maxSize !== null && stat.size > this.#maxSize) {
      const reason = `larger than --max-size (${stat.size} bytes)`
      return [{ kind: 'problem', what: file.path, reason }]
    }
    return this.#readFile(file, stat.size)
  }

  #readFile(file: ListedFile, size: number): Iterable<Item> | null {
    let descriptor: number
    try {
      descriptor = openSync(file.location, file.named ? followFlags : openFlags)
    } catch (error) {
      return [unread(file, error)]
    }
    let left = true
    try {
      const count = readSync(descriptor, this.#buffer, 0, this.#buffer.length, null)
      // As long as it said it is: at its end. Asking again would cost a call for every file.
      if (count === size && count < this.#buffer.length) {
        this.#files++
        this.#bytes += count
        const bytes = this.#buffer.subarray(0, count)
        return holdsNeedle(bytes, this.#request.needles)
          ? [wholeChunk(originOf(file), bytes)]
          : null
      }
      left = false
      return this.#readWindows(file, descriptor, size, count)
    } catch (error) {
      return [unread(file, error)]
    } finally {
      if (left) closeSync(descriptor)
    }
  }

  /** A large file, or one that changes. @param first bytes that stand in the buffer already. */
  *#readWindows(
    file: ListedFile,
    descriptor: number,
    size: number,
    first: number,
  ): Generator<Item> {
    let done = 0
    try {
      const read = (into: Buffer) => {
        const count =
          done === 0 && first > 0 ? first : readSync(descriptor, into, 0, into.length, null)
        done += count
        return count
      }
      for (const chunk of windowsOf(read, originOf(file), this.#buffer)) {
        if (holdsNeedle(chunk.bytes, this.#request.needles)) yield chunk
        if (this.#request.signal.aborted) return
      }
      if (done < size) {
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

function skip(stat: Stats): Tally {
  const kind = stat.isFIFO()
    ? 'pipes'
    : stat.isSocket()
      ? 'sockets'
      : stat.isDirectory()
        ? 'folders'
        : 'devices'
  return {
    kind: 'tally',
    outcome: 'skipped',
    unit: 'file',
    count: 1,
    bytes: 0,
    what: kind,
    reason: 'no regular file: never opened',
  }
}

function unread(file: ListedFile, error: unknown): Problem | Tally {
  const code = (error as NodeJS.ErrnoException).code ?? 'an error'
  if ((code === 'ENOENT' || code === 'ENOTDIR') && file.tracked) {
    return {
      kind: 'tally',
      outcome: 'skipped',
      unit: 'file',
      count: 1,
      bytes: 0,
      what: 'tracked files',
      reason: 'deleted in the work tree',
    }
  }
  return {
    kind: 'problem',
    what: file.path,
    reason: reasons[code] ?? `it could not be read (${code})`,
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it vanished before it was read',
  ENOTDIR: 'it vanished before it was read',
  EISDIR: 'it became a folder',
  ELOOP: 'it became a link',
  EAGAIN: 'it became a pipe',
  EIO: 'the device failed while it was read',
  ESTALE: 'the file server lost it',
}
