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
const extendedFlag = 0x4000
const stageMask = 0x3000
const lengthMask = 0xfff
const intentToAdd = 0x2000
const folderMode = 0o040000

/** Folders within each other; deeper ones are left to git. */
const deepest = 200

/**
 * Parses an index of version 2 or 3 with ids of SHA-1. Its checksum is not compared; git does not compare it either.
 * @returns null for one that is damaged or unusual: conflicts, a sparse or a split index, files added without content.
 */
export function parseIndexRows(bytes: Buffer): IndexRows | null {
  const end = bytes.length - idBytes
  if (end < headerBytes || bytes.toString('latin1', 0, 4) !== 'DIRC') return null
  const version = bytes.readUInt32BE(4)
  const count = bytes.readUInt32BE(8)
  if (version < 2 || version > 3 || count > end / (flagsAt + 2)) return null
  const starts = new Uint32Array(count)
  const names = new Uint32Array(2 * count)
  let at = headerBytes
  for (let row = 0; row < count; row++) {
    const name = nameOf(bytes, at, end, version)
    if (name === null) return null
    starts[row] = at
    names[2 * row] = name.from
    names[2 * row + 1] = name.to
    // Entries are padded to eight bytes with one to eight NULs.
    at += (name.to - at + 8) & ~7
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

function nameOf(bytes: Buffer, at: number, end: number, version: number) {
  if (at + flagsAt + 4 > end) return null
  const flags = bytes.readUInt16BE(at + flagsAt)
  const isExtended = (flags & extendedFlag) !== 0
  if (isExtended && version === 2) return null
  const more = isExtended ? bytes.readUInt16BE(at + flagsAt + 2) : 0
  const isFolder = bytes.readUInt32BE(at + modeAt) === folderMode
  if (isFolder || (flags & stageMask) !== 0 || (more & intentToAdd) !== 0) return null
  const from = at + flagsAt + (isExtended ? 4 : 2)
  const length = flags & lengthMask
  const to = length === lengthMask ? bytes.indexOf(0, from) : from + length
  return to > from && to < end && bytes[to] === 0 ? { from, to } : null
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
