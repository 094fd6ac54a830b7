import { closeSync, lstatSync, openSync } from 'node:fs'
import { type PackedSearcher, type PackedTables, packedSearcher } from '../search/index.ts'
import { recogniseBytes } from './containers/index.ts'
import type { BlockOutcome, FileBlocks, TakenBlock } from './file-blocks.ts'
import { isCompressed, isLfsPointer } from './file-kinds.ts'
import { openFlags, opensLinks } from './open-flags.ts'
import { readWhole } from './whole-file.ts'

/** Larger files are left to the first thread. Bytes. */
const bufferBytes = 1024 * 1024
/** Room that a file is given at least, before those read so far are searched. Bytes. */
const leastRoom = 128 * 1024

/** How a second thread reads files. Sent to it. */
export interface BlockReading {
  /** Larger files are not read; null for no limit. Bytes. */
  readonly maxSize: number | null
  /** True if containers are opened. */
  readonly opensContainers: boolean
  /** Search tables of the needles, and the length of their longest match. */
  readonly tables: PackedTables
}

/** Reads the files of blocks until no more are added, in a second thread. */
export function readBlocks(blocks: FileBlocks, reading: BlockReading): void {
  const reader = blockReader(reading)
  // Where WebAssembly is not available, this thread ends, and the other one reads everything.
  if (reader === null) return
  for (let block = blocks.takeSecond(); block !== null; block = blocks.takeSecond()) {
    blocks.finish(block, reader.read(block))
  }
}

/** Null where WebAssembly is not available. */
export function blockReader(reading: BlockReading): BlockReader | null {
  const searcher = packedSearcher(reading.tables, bufferBytes)
  return searcher === null ? null : new BlockReader(searcher, reading)
}

/** A file in the buffer. */
interface HeldFile {
  readonly index: number
  readonly end: number
}

/**
 * Reads the files of one block after the other. It decides nothing: a file that holds a needle, that is a container, that
 * cannot be read or is unusual in any way is left to the first thread (`FileReader`).
 */
class BlockReader {
  readonly #searcher: PackedSearcher
  readonly #reading: BlockReading
  readonly #buffer: Buffer
  #held: HeldFile[] = []
  #used = 0
  #files = 0
  #bytes = 0
  #left: number[] = []

  constructor(searcher: PackedSearcher, reading: BlockReading) {
    this.#searcher = searcher
    this.#reading = reading
    this.#buffer = searcher.buffer
  }

  read({ locations, isRegular }: TakenBlock): BlockOutcome {
    this.#files = 0
    this.#bytes = 0
    this.#left = []
    for (const [index, location] of locations.entries()) {
      const count = location === '' ? notRead : this.#tryFile(location, isRegular(index))
      if (count === notRead || this.#needsCloserLook(location, count)) this.#left.push(index)
      else this.#hold(index, count)
    }
    this.#search()
    return { files: this.#files, bytes: this.#bytes, left: this.#left }
  }

  #tryFile(location: string, isRegular: boolean): number {
    try {
      return this.#readFile(location, isRegular)
    } catch {
      // The first thread reads it again, and reports the error.
      return notRead
    }
  }

  /**
   * Reads a regular file whole, behind those in the buffer.
   * @returns its bytes, or `notRead`.
   * @throws the error of the system.
   */
  #readFile(location: string, isRegular: boolean): number {
    const { maxSize } = this.#reading
    let size: number | null = null
    if (!isRegular || maxSize !== null || opensLinks) {
      const stat = lstatSync(location)
      if (!stat.isFile() || (maxSize !== null && stat.size > maxSize)) return notRead
      size = stat.size
    }
    const descriptor = openSync(location, openFlags)
    try {
      const count = readWhole(descriptor, this.#buffer, this.#used, size)
      return count > 0 ? count : notRead
    } finally {
      closeSync(descriptor)
    }
  }

  #needsCloserLook(location: string, count: number): boolean {
    const bytes = this.#buffer.subarray(this.#used, this.#used + count)
    if (this.#reading.opensContainers && recogniseBytes(bytes, location) !== null) return true
    return isCompressed(bytes) || isLfsPointer(bytes)
  }

  #hold(index: number, count: number): void {
    this.#files++
    this.#bytes += count
    this.#used += count
    this.#held.push({ index, end: this.#used })
    if (this.#buffer.length - this.#used < leastRoom) this.#search()
  }

  /** Searches what is in the buffer. */
  #search(): void {
    const ends = this.#held.map(({ end }) => end)
    for (const piece of this.#searcher.piecesHeld(ends)) {
      const { index, end } = this.#held[piece] as HeldFile
      this.#files--
      this.#bytes -= end - (ends[piece - 1] ?? 0)
      this.#left.push(index)
    }
    this.#held = []
    this.#used = 0
  }
}

const notRead = -1
