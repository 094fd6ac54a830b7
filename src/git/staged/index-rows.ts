import type { StagedEntry } from '../changes.ts'
import { hexAt } from '../tree-entries.ts'

/** The entries of an index with the ids of their objects, as offsets in its bytes, and the trees that it remembers. */
export interface IndexRows {
  readonly bytes: Buffer
  readonly count: number
  /** Where each entry begins. */
  readonly starts: Uint32Array
  /** Where the name of each entry begins and ends. */
  readonly names: Uint32Array
  /** Null if there are none. */
  readonly tree: CachedTree | null
}

/** A tree that the index was last written as (gitformat-index, "Cache tree"). */
export interface CachedTree {
  /** Entries of the index below it; -1 if it has changed since. */
  readonly count: number
  /** Where its id begins; 0 if it has changed since. */
  readonly idAt: number
  /** By name, as latin1 text. */
  readonly folders: ReadonlyMap<string, CachedTree>
}

const headerBytes = 12
const modeAt = 24
const idAt = 40
export const idBytes = 20
const flagsAt = idAt + idBytes
// In the upper byte of the flags, and of those that may follow.
const extendedFlag = 0x40
const stageFlags = 0x30
const intentToAdd = 0x20
/** A name of this length or more is only ended by its NUL. */
const longest = 0xfff
/** The upper byte of the mode of a folder, 040000: a sparse index has folders. */
const folderBits = 0x40

/** Folders within each other; deeper ones are left to git. */
const deepest = 200

/** True for an index of version 2 or 3, which has every name as a whole. */
export function hasWholeNames(bytes: Buffer): boolean {
  if (bytes.length < headerBytes + idBytes || bytes.toString('latin1', 0, 4) !== 'DIRC')
    return false
  const version = bytes.readUInt32BE(4)
  return version === 2 || version === 3
}

/**
 * Parses an index of version 2 or 3 with ids of SHA-1. Its checksum is not compared; git does not compare it either.
 * @returns null for one that is damaged or unusual: conflicts, a sparse or a split index, files added without content.
 */
export function parseIndexRows(bytes: Buffer): IndexRows | null {
  if (!hasWholeNames(bytes)) return null
  const end = bytes.length - idBytes
  const version = bytes.readUInt32BE(4)
  const count = bytes.readUInt32BE(8)
  if (count > end / (flagsAt + 2)) return null
  const starts = new Uint32Array(count)
  const names = new Uint32Array(2 * count)
  let at = headerBytes
  // Without calls and objects: a hook ends before this is compiled.
  for (let row = 0; row < count; row++) {
    const flags = at + flagsAt
    if (flags + 4 > end) return null
    const high = bytes[flags] as number
    // Of all modes, only that of a folder has these bits. The lower flags are the length of the name.
    if ((high & stageFlags) !== 0 || (bytes[at + modeAt + 2] as number) === folderBits) return null
    const isExtended = (high & extendedFlag) !== 0
    if (isExtended && version === 2) return null
    if (isExtended && ((bytes[flags + 2] as number) & intentToAdd) !== 0) return null
    const from = flags + (isExtended ? 4 : 2)
    const stated = ((high & 0x0f) << 8) | (bytes[flags + 1] as number)
    const to = stated === longest ? bytes.indexOf(0, from) : from + stated
    if (to <= from || to >= end || bytes[to] !== 0) return null
    starts[row] = at
    names[2 * row] = from
    names[2 * row + 1] = to
    // Entries are padded to eight bytes with one to eight NULs.
    at += (to - at + 8) & ~7
  }
  const tree = treeIn(bytes, at, end)
  return tree === undefined ? null : { bytes, count, starts, names, tree }
}

export function modeOf({ bytes, starts }: IndexRows, row: number): number {
  return bytes.readUInt32BE((starts[row] as number) + modeAt)
}

/** Where the id of a row begins. */
export function idOf({ starts }: IndexRows, row: number): number {
  return (starts[row] as number) + idAt
}

export function entryOf(rows: IndexRows, row: number): StagedEntry {
  const { bytes, names } = rows
  return {
    path: bytes.subarray(names[2 * row], names[2 * row + 1]),
    mode: modeOf(rows, row).toString(8).padStart(6, '0'),
    oid: hexAt(bytes, idOf(rows, row), idBytes),
  }
}

/** Null if the index remembers no trees; undefined if it has extensions that git must read. */
function treeIn(bytes: Buffer, from: number, end: number): CachedTree | null | undefined {
  let tree: CachedTree | null | undefined = null
  let at = from
  while (at + 8 <= end && tree !== undefined) {
    const name = bytes.toString('latin1', at, at + 4)
    const next = at + 8 + bytes.readUInt32BE(at + 4)
    // Extensions whose name begins with a small letter may not be ignored.
    if (next > end || !/^[A-Z]/.test(name)) return undefined
    if (name === 'TREE') tree = new TreeParser(bytes, at + 8, next).parse()
    at = next
  }
  return at === end ? tree : undefined
}

class TreeParser {
  readonly #bytes: Buffer
  readonly #end: number
  #at: number

  constructor(bytes: Buffer, from: number, end: number) {
    this.#bytes = bytes
    this.#at = from
    this.#end = end
  }

  /** Undefined if it is damaged. */
  parse(): CachedTree | undefined {
    const root = this.#next(0)
    return root !== null && this.#at === this.#end ? root.tree : undefined
  }

  /** `NAME NUL COUNT SP FOLDERS LF`, the id unless the count is -1, then the folders. */
  #next(depth: number): { readonly name: string; readonly tree: CachedTree } | null {
    const nul = this.#bytes.indexOf(0, this.#at)
    const line = nul === -1 ? -1 : this.#bytes.indexOf(0x0a, nul)
    if (line === -1 || line >= this.#end || depth > deepest) return null
    const name = this.#bytes.toString('latin1', this.#at, nul)
    const numbers = /^(-1|\d+) (\d+)$/.exec(this.#bytes.toString('latin1', nul + 1, line))
    if (numbers === null) return null
    const count = Number(numbers[1])
    const idAt = count < 0 ? 0 : line + 1
    this.#at = line + 1 + (count < 0 ? 0 : idBytes)
    const folders = new Map<string, CachedTree>()
    for (let left = Number(numbers[2]); left > 0; left--) {
      const child = this.#next(depth + 1)
      if (child === null) return null
      folders.set(child.name, child.tree)
    }
    return this.#at > this.#end ? null : { name, tree: { count, idAt, folders } }
  }
}
