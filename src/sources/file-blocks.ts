import type { ListedFile } from './listing.ts'

/** Most files of a block. */
export const blockFiles = 128
/** Blocks that both threads may take at a time. */
const slots = 32
/** Bytes of the names of a block, each followed by a NUL. */
const nameBytes = 64 * 1024
/** A character of a string takes at most so many bytes. */
const bytesPerUnit = 3

/** The second thread leaves the next blocks to the first one, which then rarely waits for it. */
const distance = 4

/** Words at the start of the memory. */
const head = { position: 0, end: 1, changes: 2, ended: 3 } as const
const headWords = 16
/** Words of a slot: its state, the bytes of its names, files that were read and their bytes, and two sets of files. */
const slot = { state: 0, length: 1, files: 2, bytes: 3, regular: 4, left: 8 } as const
const slotWords = 16
const namesStart = 4 * (headWords + slots * slotWords)

const state = { ready: 1, first: 2, second: 3, read: 4 } as const

/** What became of a block in the second thread. */
export interface BlockOutcome {
  /** Files that were read and in which nothing needs a closer look, and their bytes. */
  readonly files: number
  readonly bytes: number
  /** Indices of all other files, which the first thread must read. */
  readonly left: readonly number[]
}

/** The same for the first thread. */
export interface BlockResult extends Omit<BlockOutcome, 'left'> {
  /** True for a file that this thread must read. */
  isLeft(index: number): boolean
}

/** A block that the second thread took. */
export interface TakenBlock {
  readonly slot: number
  readonly locations: readonly string[]
  /** True for a regular file in git's index. */
  isRegular(index: number): boolean
}

/**
 * Blocks of files in memory that two threads share. The first thread adds them and goes through them in order; those that
 * the second thread took meanwhile are not read twice. Nothing else passes between the threads while files are read.
 */
export class FileBlocks {
  readonly memory: SharedArrayBuffer
  readonly #words: Int32Array
  readonly #names: readonly Buffer[]

  constructor(memory = new SharedArrayBuffer(namesStart + slots * nameBytes)) {
    this.memory = memory
    this.#words = new Int32Array(memory, 0, namesStart / 4)
    this.#names = Array.from({ length: slots }, (_, i) =>
      Buffer.from(memory, namesStart + i * nameBytes, nameBytes),
    )
  }

  /** True if a block can be added. */
  get hasRoom(): boolean {
    const end = this.#load(head.end)
    if (end - this.#load(head.position) >= slots) return false
    // The second thread may still read an old block that the first one did not wait for.
    return this.#load(baseOf(end % slots) + slot.state) !== state.second
  }

  /**
   * Adds a block. @param own files that only the first thread may read, among others.
   * @returns its number; blocks are numbered from 0 on.
   */
  add(files: readonly ListedFile[], own: ReadonlySet<ListedFile>): number {
    const number = this.#load(head.end)
    const base = baseOf(number % slots)
    const locations = files.map((file) => {
      const { location } = file
      return typeof location !== 'string' || file.named || own.has(file) ? '' : location
    })
    // For a NUL after the last one too.
    locations.push('')
    this.#words[base + slot.length] = this.#names[number % slots]?.write(locations.join('\0')) ?? 0
    this.#words.fill(0, base + slot.regular, base + slotWords)
    files.forEach((file, index) => {
      if (file.regular) this.#add(base + slot.regular, index)
    })
    Atomics.store(this.#words, base + slot.state, state.ready)
    Atomics.store(this.#words, head.end, number + 1)
    this.#change()
    return number
  }

  /**
   * Goes on to a block; those before it are done.
   * @returns true if this thread must read it; false if the second one took it.
   */
  takeFirst(number: number): boolean {
    Atomics.store(this.#words, head.position, number)
    return this.#exchange(number % slots, state.first)
  }

  /** The result of a block that the second thread took; null if that takes longer. */
  result(number: number, waitMs: number): BlockResult | null {
    const base = baseOf(number % slots)
    if (this.#load(base + slot.state) !== state.read) {
      Atomics.wait(this.#words, base + slot.state, state.second, waitMs)
    }
    if (this.#load(base + slot.state) !== state.read) return null
    return {
      files: this.#words[base + slot.files] ?? 0,
      bytes: this.#words[base + slot.bytes] ?? 0,
      isLeft: (index) => this.#has(base + slot.left, index),
    }
  }

  /** No block will be added. */
  end(): void {
    Atomics.store(this.#words, head.ended, 1)
    this.#change()
  }

  /**
   * For the second thread: waits for a block and takes it.
   * @returns null once no block will be added, or none was in that time.
   */
  takeSecond(waitMs?: number): TakenBlock | null {
    for (;;) {
      const seen = this.#load(head.changes)
      if (this.#load(head.ended) === 1) return null
      const taken = this.#claim()
      if (taken !== null) return this.#taken(taken)
      if (Atomics.wait(this.#words, head.changes, seen, waitMs) === 'timed-out') return null
    }
  }

  /** For the second thread: passes on what became of a block. */
  finish(taken: TakenBlock, { files, bytes, left }: BlockOutcome): void {
    const base = baseOf(taken.slot)
    this.#words[base + slot.files] = files
    this.#words[base + slot.bytes] = bytes
    for (const index of left) this.#add(base + slot.left, index)
    Atomics.store(this.#words, base + slot.state, state.read)
    Atomics.notify(this.#words, base + slot.state)
  }

  /** Every second block, so that the first thread finds about half of them read; the others from the last one on. */
  #claim(): number | null {
    const first = this.#load(head.position) + distance
    const end = this.#load(head.end)
    for (let number = first + (first & 1); number < end; number += 2) {
      if (this.#exchange(number % slots, state.second)) return number % slots
    }
    for (let number = end - 1; number >= first; number--) {
      if (this.#exchange(number % slots, state.second)) return number % slots
    }
    return null
  }

  #taken(index: number): TakenBlock {
    const base = baseOf(index)
    const length = this.#words[base + slot.length] ?? 0
    const locations = this.#names[index]?.toString('utf8', 0, length).split('\0').slice(0, -1) ?? []
    return {
      slot: index,
      locations,
      isRegular: (file) => this.#has(base + slot.regular, file),
    }
  }

  /** Takes a block that no thread has taken. */
  #exchange(index: number, by: number): boolean {
    const at = baseOf(index) + slot.state
    return Atomics.compareExchange(this.#words, at, state.ready, by) === state.ready
  }

  #load(at: number): number {
    return Atomics.load(this.#words, at)
  }

  #change(): void {
    Atomics.add(this.#words, head.changes, 1)
    Atomics.notify(this.#words, head.changes)
  }

  #add(set: number, index: number): void {
    const at = set + (index >> 5)
    this.#words[at] = (this.#words[at] ?? 0) | (1 << (index & 31))
  }

  #has(set: number, index: number): boolean {
    return (((this.#words[set + (index >> 5)] ?? 0) >> (index & 31)) & 1) === 1
  }
}

function baseOf(index: number): number {
  return headWords + index * slotWords
}

/** Cuts files into blocks whose names fit. */
export function* blocksOf(files: readonly ListedFile[]): Generator<readonly ListedFile[]> {
  let start = 0
  let units = 0
  for (let i = 0; i < files.length; i++) {
    const more = (files[i]?.location.length ?? 0) + 1
    const isFull = i - start === blockFiles || (units + more) * bytesPerUnit > nameBytes
    if (isFull && i > start) {
      yield files.slice(start, i)
      start = i
      units = 0
    }
    units += more
  }
  if (start < files.length) yield files.slice(start)
}
