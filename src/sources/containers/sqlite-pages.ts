import type { ReadRange } from './byte-source.ts'

/** How text is stored in a database. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be'

/** The pages of a database or of its log. */
export interface Pages {
  /** In bytes, without what extensions reserve at the end of each page. */
  readonly usable: number
  readonly encoding: TextEncoding
  /** Number of pages here. */
  readonly count: number
  /** A page by its place here, from 0. */
  at(index: number): Buffer
  /** The place of a page by its number in the database; null if it is not here. @param near the page that refers to it. */
  find(number: number, near: number): number | null
  /** Bytes before the tree in a page; null if it is a map of pages, which looks like one. */
  treeStart(index: number): number | null
}

const databaseHeader = 100

/** Null if the sizes in the header cannot be. */
export function databasePages(read: ReadRange, size: number): Pages | null {
  const header = read(0, databaseHeader)
  if (header.length < databaseHeader) return null
  const pageSize = pageSizeOf(header.readUInt16BE(16))
  const usable = pageSize - (header[20] ?? 0)
  if (!isPageSize(pageSize) || usable < 480) return null
  const count = Math.ceil(size / pageSize)
  return {
    usable,
    encoding: encodingOf(header.readUInt32BE(56)),
    count,
    at: (index) => read(index * pageSize, pageSize),
    find: (number) => (number >= 1 && number <= count ? number - 1 : null),
    treeStart: (index) => treeStart(index + 1, usable, header),
  }
}

/** The number of pages that the header of a database states; 0 if it does not. */
export function statedBytes(read: ReadRange): number {
  const header = read(0, databaseHeader)
  // Versions before 3.7 do not keep the number up to date.
  if (header.readUInt32BE(24) !== header.readUInt32BE(92)) return 0
  return header.readUInt32BE(28) * pageSizeOf(header.readUInt16BE(16))
}

const logHeader = 32
const frameHeader = 24

/** Pages of a log: one for each change, so that a number occurs several times. */
export function logPages(read: ReadRange, size: number): Pages | null {
  const header = read(0, logHeader)
  if (header.length < logHeader) return null
  const pageSize = header.readUInt32BE(8)
  if (!isPageSize(pageSize)) return null
  const frame = frameHeader + pageSize
  const count = Math.ceil(Math.max(0, size - logHeader - frameHeader) / frame)
  const places = new Map<number, number[]>()
  const numbers = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const number = read(logHeader + index * frame, 4).readUInt32BE(0)
    numbers[index] = number
    const known = places.get(number)
    if (known === undefined) places.set(number, [index])
    else known.push(index)
  }
  const at = (index: number) => read(logHeader + index * frame + frameHeader, pageSize)
  const first = places.get(1)?.[0]
  // Without it, the defaults are assumed.
  const page = first === undefined ? Buffer.alloc(0) : at(first)
  const firstPage = page.length < databaseHeader ? Buffer.alloc(databaseHeader) : page
  const usable = pageSize - (firstPage[20] ?? 0)
  return {
    usable,
    encoding: encodingOf(firstPage.readUInt32BE(56)),
    count,
    at,
    find: (number, near) => nearest(places.get(number) ?? [], near),
    treeStart: (index) => treeStart(numbers[index] ?? 0, usable, firstPage),
  }
}

/** The page that was written with another: the first one after it, or else the last one before it. */
function nearest(places: readonly number[], near: number): number | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < near) low = middle + 1
    else high = middle
  }
  return places[low] ?? places.at(-1) ?? null
}

/** Databases that shrink by themselves have maps of five bytes for each of the pages after it. */
function treeStart(number: number, usable: number, firstPage: Buffer): number | null {
  const isMap = number > 1 && (number - 2) % (Math.floor(usable / 5) + 1) === 0
  if (isMap && firstPage.readUInt32BE(52) !== 0) return null
  return number === 1 ? databaseHeader : 0
}

const pageSizeOf = (stored: number) => (stored === 1 ? 65_536 : stored)

function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0
}

function encodingOf(stored: number): TextEncoding {
  if (stored === 2) return 'utf16le'
  return stored === 3 ? 'utf16be' : 'utf8'
}
