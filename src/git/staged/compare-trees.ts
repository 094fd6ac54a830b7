import { hexAt, type TreeEntry, treeEntries } from '../tree-entries.ts'
import { type CachedTree, type IndexRows, idBytes, idOf, modeOf } from './index-rows.ts'
import type { ObjectReader } from './object-reader.ts'

const folderMode = 0o040000
/** Folders within each other; deeper ones are left to git. */
const deepest = 200
const slash = 0x2f

/**
 * Compares an index with a tree. Folders that the index remembers as they are in the tree are skipped, so few trees are
 * read.
 */
export class TreeComparison {
  readonly #rows: IndexRows
  readonly #objects: ObjectReader
  /** Rows that the tree does not have, or has otherwise. */
  readonly changed: number[] = []

  constructor(rows: IndexRows, objects: ObjectReader) {
    this.#rows = rows
    this.#objects = objects
  }

  /** @param tree null if there is nothing to compare with. Returns false if git must compare. */
  run(tree: string | null): boolean {
    const { count, tree: cached } = this.#rows
    return this.#folder({ from: 0, to: count, nameAt: 0, cached, depth: 0 }, tree)
  }

  #folder(folder: Folder, tree: string | null): boolean {
    const { from, to, cached, depth } = folder
    if (tree === null) {
      for (let row = from; row < to; row++) this.changed.push(row)
      return true
    }
    if (cached !== null && cached.count === to - from && this.#hexAt(cached.idAt) === tree) {
      return true
    }
    const object = depth > deepest ? null : this.#objects.read(tree)
    const entries = object?.type === 'tree' ? parseTree(object.bytes) : null
    if (object === null || entries === null) return false
    for (let row = from; row < to; ) {
      const inner = this.#folderAt(row, folder)
      if (inner === null) {
        if (!this.#isSame(row, object.bytes, entries.get(this.#name(row, folder.nameAt)))) {
          this.changed.push(row)
        }
        row++
        continue
      }
      const entry = entries.get(inner.name)
      const id = entry?.mode === folderMode ? hexAt(object.bytes, entry.idAt, idBytes) : null
      if (!this.#folder(inner, id)) return false
      row = inner.to
    }
    return true
  }

  /** The folder whose first file a row is; null for a file of this one. */
  #folderAt(row: number, { to, nameAt, cached, depth }: Folder) {
    const { bytes, names } = this.#rows
    const start = (names[2 * row] as number) + nameAt
    const end = bytes.indexOf(slash, start)
    if (end === -1 || end >= (names[2 * row + 1] as number)) return null
    const prefix = bytes.subarray(start - nameAt, end + 1)
    const name = bytes.toString('latin1', start, end)
    const inner = cached?.folders.get(name) ?? null
    return {
      from: row,
      to: this.#endOf(row, to, prefix, inner?.count ?? 0),
      name,
      nameAt: prefix.length,
      cached: inner,
      depth: depth + 1,
    }
  }

  /** The first row after those that start with a prefix. @param count of them as the index remembers it; not above 0 if it does not. */
  #endOf(row: number, to: number, prefix: Buffer, count: number): number {
    const known = row + Math.max(0, count)
    const isEnd = known === to || (known < to && !this.#startsWith(known, prefix))
    if (known > row && isEnd && this.#startsWith(known - 1, prefix)) return known
    let next = row + 1
    while (next < to && this.#startsWith(next, prefix)) next++
    return next
  }

  #startsWith(row: number, prefix: Buffer): boolean {
    const { bytes, names } = this.#rows
    const start = names[2 * row] as number
    const end = start + prefix.length
    if (end > (names[2 * row + 1] as number)) return false
    return bytes.compare(prefix, 0, prefix.length, start, end) === 0
  }

  #name(row: number, nameAt: number): string {
    const { bytes, names } = this.#rows
    return bytes.toString('latin1', (names[2 * row] as number) + nameAt, names[2 * row + 1])
  }

  #isSame(row: number, tree: Buffer, entry: TreeEntry | undefined): boolean {
    if (entry === undefined || entry.mode !== modeOf(this.#rows, row)) return false
    const at = idOf(this.#rows, row)
    const id = this.#rows.bytes.subarray(at, at + idBytes)
    return tree.compare(id, 0, idBytes, entry.idAt, entry.idAt + idBytes) === 0
  }

  #hexAt(at: number): string | null {
    return at === 0 ? null : hexAt(this.#rows.bytes, at, idBytes)
  }
}

/** The rows of a folder. */
interface Folder {
  readonly from: number
  readonly to: number
  /** Where names inside it begin within whole names. */
  readonly nameAt: number
  readonly cached: CachedTree | null
  readonly depth: number
}

/** The entries of a tree by name, as latin1 text; null if it is damaged. */
function parseTree(bytes: Buffer): Map<string, TreeEntry> | null {
  const entries = new Map<string, TreeEntry>()
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null || Number.isNaN(entry.mode)) return null
    entries.set(bytes.toString('latin1', entry.nameAt, entry.nameEnd), entry)
  }
  return entries
}
