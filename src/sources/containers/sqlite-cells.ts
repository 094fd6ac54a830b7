import type { Pages } from './sqlite-pages.ts'

/** A record in a page: what of it is in the page, and where the rest is. */
interface Cell {
  readonly local: Buffer
  /** Of the whole record, in bytes. */
  readonly size: number
  /** The first page of the rest; 0 if there is none. */
  readonly overflow: number
}

const kinds = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 }

/** True for a page with the rows of a table. */
export function isRowPage(page: Buffer, start: number): boolean {
  return page[start] === kinds.tableLeaf
}

/** The records of a page of a tree. @returns false if one of them cannot be. */
export function* cellsOf(page: Buffer, start: number, usable: number): Generator<Cell, boolean> {
  const kind = page[start] ?? 0
  const hasRecords =
    kind === kinds.tableLeaf || kind === kinds.indexLeaf || kind === kinds.indexInterior
  if (!hasRecords || page.length < usable) return page.length >= usable || !hasRecords
  const count = page.readUInt16BE(start + 3)
  const pointers = start + (kind === kinds.indexInterior ? 12 : 8)
  let isSound = pointers + count * 2 <= usable
  for (let index = 0; index < count && pointers + index * 2 + 2 <= usable; index++) {
    const cell = cellAt(page, page.readUInt16BE(pointers + index * 2), kind, usable)
    if (cell === null) isSound = false
    else yield cell
  }
  return isSound
}

function cellAt(page: Buffer, place: number, kind: number, usable: number): Cell | null {
  const [size, sizeLength] = varint(page, place + (kind === kinds.indexInterior ? 4 : 0))
  let start = place + (kind === kinds.indexInterior ? 4 : 0) + sizeLength
  if (kind === kinds.tableLeaf) start += varint(page, start)[1]
  const localSize = localBytes(size, kind, usable)
  const end = start + localSize
  if (place === 0 || end + (localSize < size ? 4 : 0) > usable) return null
  return {
    local: page.subarray(start, end),
    size,
    overflow: localSize < size ? page.readUInt32BE(end) : 0,
  }
}

/** How much of a record is in its page (https://www.sqlite.org/fileformat2.html#b_tree_pages). */
function localBytes(size: number, kind: number, usable: number): number {
  const most = kind === kinds.tableLeaf ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23
  if (size <= most) return size
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const wanted = least + ((size - least) % (usable - 4))
  return wanted <= most ? wanted : least
}

/** A number of up to nine bytes, and its length. */
export function varint(bytes: Buffer, start: number): [number, number] {
  let value = 0
  for (let length = 1; length <= 8; length++) {
    const byte = bytes[start + length - 1] ?? 0
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, length]
  }
  return [value * 256 + (bytes[start + 8] ?? 0), 9]
}

/** The pieces of the rest of a record. Ends early where the chain is broken. */
export function* overflowOf(cell: Cell, pages: Pages, from: number): Generator<Buffer> {
  let left = cell.size - cell.local.length
  let place = from
  for (let number = cell.overflow; left > 0 && number !== 0; ) {
    const next = pages.find(number, place)
    if (next === null) return
    place = next
    const page = pages.at(next)
    if (page.length < 4) return
    yield page.subarray(4, Math.min(pages.usable, 4 + left))
    left -= pages.usable - 4
    number = page.readUInt32BE(0)
  }
}

const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

/** Bytes of a value by its serial type. */
export function sizeOf(type: number): number {
  return type >= 12 ? Math.floor((type - 12) / 2) : (numberSizes[type] ?? 0)
}
