import type { Budget } from './budget.ts'
import { giveOut, type ReadRange } from './byte-source.ts'
import type { ContainerFault, ContainerReader, Part } from './format.ts'
import {
  type Dialect,
  type Extent,
  extentOf,
  type IsoRecord,
  recordsOf,
  sectorBytes,
  skippedBytes,
} from './iso-records.ts'

/** Descriptors that are read: an image has two or three. */
const mostDescriptors = 64
const kinds = { primary: 1, supplementary: 2, end: 255 }
/** Largest folder that is read, and longest path. Bytes. */
const largestFolder = 16 * 1024 ** 2
const longestPath = 8 * 1024
const pieceBytes = 256 * 1024

/**
 * Reads the files of every tree of folders that an image has: with short names, with those of Joliet and of Rock Ridge.
 * A file that several trees name is given out once, with its longest kind of name.
 */
export const isoReader: ContainerReader = {
  async *parts({ read, size }, budget) {
    if (read === null || size === null) {
      return yield { kind: 'unread', name: null, fault: 'too-large' }
    }
    const image = new Image(read, budget)
    yield* image.parts()
  },
}

interface Tree {
  readonly root: Extent
  readonly dialect: Dialect
}

interface Folder {
  readonly path: Buffer
  readonly extent: Extent
}

class Image {
  readonly #read: ReadRange
  readonly #budget: Budget
  /** Extents of files and folders that were read. */
  readonly #seen = new Set<string>()
  #files = 0
  #hasOtherTree = false

  constructor(read: ReadRange, budget: Budget) {
    this.#read = read
    this.#budget = budget
  }

  *parts(): Generator<Part> {
    const trees = this.#trees()
    if (trees.length === 0) return yield unread(null, 'damaged')
    for (const tree of trees) yield* this.#tree(tree)
    // Discs of Windows have their files in UDF, and only one that says so in ISO 9660. Others have the same in both.
    if (this.#hasOtherTree && this.#files <= 1) yield unread(null, 'unsupported')
  }

  /** The trees with the best names first. */
  #trees(): Tree[] {
    const trees: Tree[] = []
    for (let sector = 16; sector < 16 + mostDescriptors; sector++) {
      const descriptor = this.#read(sector * sectorBytes, sectorBytes)
      if (descriptor.length < sectorBytes) break
      const identifier = descriptor.toString('latin1', 1, 6)
      if (identifier.startsWith('NSR0')) this.#hasOtherTree = true
      if (identifier !== 'CD001') {
        if (!['BEA01', 'TEA01', 'BOOT2', 'NSR02', 'NSR03'].includes(identifier)) break
        continue
      }
      const tree = this.#treeOf(descriptor)
      if (tree !== null) trees.push(tree)
    }
    const rank = ({ dialect }: Tree) => (dialect.skipped !== null ? 0 : dialect.isWide ? 1 : 2)
    return trees.sort((a, b) => rank(a) - rank(b))
  }

  #treeOf(descriptor: Buffer): Tree | null {
    const kind = descriptor[0]
    if (kind !== kinds.primary && kind !== kinds.supplementary) return null
    const blockBytes = descriptor.readUInt16LE(128)
    if (blockBytes === 0) return null
    const root = extentOf(descriptor.subarray(156, 190), { blockBytes })
    const isWide =
      kind === kinds.supplementary && /^%\/[@CE]/.test(descriptor.toString('latin1', 88, 91))
    const skipped = isWide ? null : skippedBytes(this.#read(root.start, sectorBytes))
    return { root, dialect: { blockBytes, isWide, skipped } }
  }

  *#tree({ root, dialect }: Tree): Generator<Part> {
    const folders: Folder[] = [{ path: Buffer.alloc(0), extent: root }]
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (this.#wasSeen(folder.extent, 'folder')) continue
      yield* this.#folder(folder, dialect, folders)
    }
  }

  *#folder({ path, extent }: Folder, dialect: Dialect, folders: Folder[]): Generator<Part> {
    const name = path.length === 0 ? null : path
    if (extent.length > largestFolder || path.length > longestPath) {
      return yield unread(name, 'too-large')
    }
    const bytes = this.#read(extent.start, extent.length)
    let extents: Extent[] = []
    let isEncoded = false
    for (const record of recordsOf(bytes, dialect, this.#read)) {
      this.#budget.entry()
      this.#budget.give(0)
      if (record.isFolder) {
        folders.push({ path: pathOf(path, record), extent: record.extent })
        continue
      }
      extents.push(record.extent)
      isEncoded ||= record.isEncoded
      if (record.continues) continue
      yield* this.#file(pathOf(path, record), extents, isEncoded)
      extents = []
      isEncoded = false
    }
    if (bytes.length < extent.length) yield unread(name, 'truncated')
  }

  *#file(name: Buffer, extents: readonly Extent[], isEncoded: boolean): Generator<Part> {
    const [first] = extents
    const length = extents.reduce((sum, extent) => sum + extent.length, 0)
    if (first === undefined || (length > 0 && this.#wasSeen(first, 'file'))) return
    this.#files++
    if (isEncoded) return yield unread(name, 'unsupported')
    const faults: ContainerFault[] = []
    yield { kind: 'entry', name, content: this.#content(extents, faults) }
    for (const fault of faults) yield unread(name, fault)
  }

  *#content(extents: readonly Extent[], faults: ContainerFault[]): Generator<Buffer> {
    for (const { start, length } of extents) {
      const end = start + length
      for (let at = start; at < end; ) {
        const bytes = this.#read(at, Math.min(pieceBytes, end - at))
        if (bytes.length === 0) {
          faults.push('truncated')
          return
        }
        yield* giveOut(bytes, this.#budget)
        at += bytes.length
      }
    }
  }

  #wasSeen({ start, length }: Extent, kind: string): boolean {
    const id = `${kind} ${start} ${length}`
    if (this.#seen.has(id)) return true
    this.#seen.add(id)
    return false
  }
}

function pathOf(folder: Buffer, { name }: IsoRecord): Buffer {
  return folder.length === 0 ? name : Buffer.concat([folder, Buffer.from('/'), name])
}

function unread(name: Buffer | null, fault: ContainerFault): Part {
  return { kind: 'unread', name, fault }
}
