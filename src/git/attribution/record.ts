import { isBuiltIn } from '../missing.ts'
import { packTypes } from '../pack/forest.ts'
import type { ObjectNumbers } from './object-numbers.ts'
import { RecordList } from './record-list.ts'
import { SweepFault } from './sweep-fault.ts'
import { mostHeaderIds, type SweepMemory } from './sweep-memory.ts'
import { type EntryNames, edgeWords } from './tree-edges.ts'

/**
 * What one thread found in trees. Objects are numbers (`ObjectNumbers`); the number after the last one stands for a missing object.
 */
export interface SweptShare {
  /** For each tree: for each entry its object and its name; then the tree's number and the number of entries. */
  readonly trees: readonly Int32Array<ArrayBuffer>[]
  readonly names: EntryNames
}

/** For each commit: its number, its tree, its date (low and high word), the number of parents, and the parents. */
export type CommitRecords = readonly Int32Array<ArrayBuffer>[]

const space = 0x20
const lineFeed = 0x0a
/** "tree" and "pare" as little-endian words. */
const treeWord = 0x65657274
const parentWord = 0x65726170

/** Lists what trees contain and what commits name. */
export class ShareRecorder {
  readonly #memory: SweepMemory
  readonly #bytes: Buffer
  readonly #headers: Uint32Array
  readonly #numbers: ObjectNumbers
  readonly #wanted: Uint8Array
  readonly #trees = new RecordList()
  readonly #commits = new RecordList()

  /** @param wanted by object number, 1 for the objects whose history is looked up. */
  constructor(memory: SweepMemory, numbers: ObjectNumbers, wanted: Uint8Array) {
    this.#memory = memory
    this.#bytes = memory.codec.memory
    const words = (mostHeaderIds * numbers.idBytes) / 4
    this.#headers = new Uint32Array(this.#bytes.buffer, memory.headers, words)
    this.#numbers = numbers
    this.#wanted = wanted
  }

  /** No commit may be added afterwards. */
  takeCommits(): CommitRecords {
    return this.#commits.take()
  }

  takeTrees(): SweptShare {
    return { trees: this.#trees.take(), names: this.#memory.edges.names() }
  }

  /** @param number of a tree or commit at an address in memory. */
  add(type: number, number: number, at: number, size: number): void {
    if (type === packTypes.tree) this.#addTree(number, at, size)
    else this.#addCommit(number, at, size)
  }

  #addTree(number: number, at: number, size: number): void {
    const { edges, list } = this.#memory
    const count = edges.list(at, size)
    if (count < 0) throw new SweepFault('a tree is malformed, or there are too many names')
    const { piece, start } = this.#trees.begin(2 + 2 * count)
    let end = start
    for (let i = 0, word = 0; i < count; i++, word += edgeWords.size) {
      const found = this.#numbers.find(list, word)
      const isTree = list[word + edgeWords.isTree] === 1
      if (isTree ? found === -1 && this.#isEmptyTree(word) : this.#wanted[found] !== 1) continue
      piece[end++] = found === -1 ? this.#numbers.count : found
      piece[end++] = list[word + edgeWords.name] as number
    }
    if (end === start) return
    piece[end] = number
    piece[end + 1] = (end - start) / 2
    this.#trees.end(end + 2)
  }

  /** git has the empty tree without storing it. */
  #isEmptyTree(word: number): boolean {
    const { buffer, byteOffset } = this.#memory.list
    return isBuiltIn(
      Buffer.from(buffer, byteOffset + word * 4, this.#numbers.idBytes).toString('hex'),
    )
  }

  #addCommit(number: number, at: number, size: number): void {
    const { codec, headers } = this.#memory
    const { idBytes, count } = this.#numbers
    const digits = idBytes * 2
    const end = at + size
    const parents = this.#parentLines(at, end, digits)
    const ids = codec.listHeaders(at, size, idBytes, headers, mostHeaderIds, false)
    if (parents === -1 || ids < parents + 1) {
      this.#malformed(number)
      return
    }
    const tree = this.#numbers.find(this.#headers, 0)
    const isEmpty =
      tree === -1 && isBuiltIn(this.#bytes.toString('latin1', at + 5, at + 5 + digits))
    const date = this.#dateAt(at + 6 + digits + parents * (8 + digits), end)
    const { piece, start } = this.#commits.begin(5 + parents)
    piece[start] = number
    piece[start + 1] = tree !== -1 ? tree : isEmpty ? noTree : count
    piece[start + 2] = date | 0
    piece[start + 3] = Math.floor(date / 2 ** 32)
    piece[start + 4] = parents
    for (let i = 1; i <= parents; i++) {
      piece[start + 4 + i] = this.#numbers.find(this.#headers, i * (idBytes / 4))
    }
    this.#commits.end(start + 5 + parents)
  }

  /** A commit that git rejects is like one whose tree is missing. */
  #malformed(number: number): void {
    const { piece, start } = this.#commits.begin(5)
    piece.set([number, this.#numbers.count, 0, 0, 0], start)
    this.#commits.end(start + 5)
  }

  /** The number of `parent` lines after the `tree` line; -1 without a `tree` line. */
  #parentLines(at: number, end: number, digits: number): number {
    if (at + 6 + digits > end || this.#bytes.readUInt32LE(at) !== treeWord) return -1
    if (this.#bytes[at + 4] !== space || this.#bytes[at + 5 + digits] !== lineFeed) return -1
    let parents = 0
    for (let line = at + 6 + digits; line + 8 + digits <= end; line += 8 + digits) {
      if (this.#bytes.readUInt32LE(line) !== parentWord) break
      if (this.#bytes[line + 7 + digits] !== lineFeed) return -1
      parents++
    }
    return parents < mostHeaderIds ? parents : -1
  }

  /** The date in the `committer` line, read as git reads it: 0 if it cannot be read. Seconds. */
  #dateAt(author: number, end: number): number {
    const bytes = this.#bytes
    if (bytes.toString('latin1', author, author + 6) !== 'author') return 0
    const committer = this.#after(lineFeed, author, end)
    if (bytes.toString('latin1', committer, committer + 9) !== 'committer') return 0
    let at = this.#after(0x3e, committer, end)
    while (at < end && bytes[at] === space) at++
    let seconds = 0
    for (; at < end; at++) {
      const digit = (bytes[at] as number) - 0x30
      if (digit < 0 || digit > 9 || seconds > mostSeconds) break
      seconds = seconds * 10 + digit
    }
    return Math.min(seconds, mostSeconds)
  }

  #after(byte: number, from: number, end: number): number {
    let at = from
    while (at < end && this.#bytes[at] !== byte) at++
    return at + 1
  }
}

const mostSeconds = 2 ** 52
/** The tree of a commit without files. */
const noTree = -1
