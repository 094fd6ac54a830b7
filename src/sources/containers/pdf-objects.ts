import type { ReadRange } from './byte-source.ts'

/** The stream of an object, as its dictionary describes it. */
export interface StreamHeader {
  /** Number of the object; null if it is not written where it should be. */
  readonly number: number | null
  readonly dictionary: string
  /** Where the dictionary begins, and the first byte of the stream. */
  readonly place: number
  readonly start: number
}

const keyword = Buffer.from('stream')
const endKeyword = Buffer.from('endstream')
const encryptKey = Buffer.from('/Encrypt')
const endMark = Buffer.from('%%EOF')
const windowBytes = 1024 ** 2
/** Longest dictionary that is read. */
const longestDictionary = 64 * 1024

/** Finds the next stream. Cross-reference tables are not used, so objects that were replaced are found too. */
export function nextStream(read: ReadRange, from: number, size: number): StreamHeader | null {
  for (let place = from; ; ) {
    const found = find(read, keyword, place, size)
    if (found === null) return null
    const start = dataStart(read, found + keyword.length)
    if (start !== null && followsDictionary(read, from, found)) {
      return { ...objectBefore(read, Math.max(from, found - longestDictionary), found), start }
    }
    place = found + keyword.length
  }
}

/** Finds the ends of streams. It remembers the last one, so that streams without an end are not searched again and again. */
export class StreamEnds {
  readonly #read: ReadRange
  readonly #size: number
  /** Where the last search began, and what it found. */
  #from = Number.POSITIVE_INFINITY
  #found: number | null = null

  constructor(read: ReadRange, size: number) {
    this.#read = read
    this.#size = size
  }

  /** The length of the stream if the keyword is there, otherwise the next keyword. Null if there is none. */
  of({ start, dictionary }: StreamHeader): number | null {
    const length = /\/Length\s{1,9}(\d{1,12})(?!\s{1,9}\d{1,9}\s{1,9}R)(?!\d)/.exec(dictionary)
    if (length !== null) {
      const end = start + Number(length[1])
      const after = end < this.#size ? this.#read(end, 16).toString('latin1') : ''
      if (/^\s{0,2}endstream/.test(after)) return end
    }
    return this.#next(start)
  }

  #next(start: number): number | null {
    const isKnown = start >= this.#from && (this.#found === null || start <= this.#found)
    if (!isKnown) {
      this.#from = start
      this.#found = find(this.#read, endKeyword, start, this.#size)
    }
    return this.#found
  }
}

/** True if a trailer says that strings and streams are encrypted. */
export function isEncrypted(read: ReadRange, size: number): boolean {
  for (let place = find(read, encryptKey, 0, size); place !== null; ) {
    const text = read(place, 48).toString('latin1')
    if (/^\/Encrypt\s{0,9}(?:<<|\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b)/.test(text)) return true
    place = find(read, encryptKey, place + encryptKey.length, size)
  }
  return false
}

/** True if the mark of the end of a file is somewhere after `from`. */
export function hasEndMark(read: ReadRange, from: number, size: number): boolean {
  return find(read, endMark, from, size) !== null
}

/** Most streams and their ends are near, so the first windows are small. */
function find(read: ReadRange, wanted: Buffer, from: number, size: number): number | null {
  let length = 16 * 1024
  for (let place = from; place < size; ) {
    const bytes = read(place, length + wanted.length - 1)
    const found = bytes.indexOf(wanted)
    if (found !== -1) return place + found
    place += length
    length = Math.min(windowBytes, length * 4)
  }
  return null
}

/** The data begins after the line of the keyword. Null if the line goes on. */
function dataStart(read: ReadRange, place: number): number | null {
  const line = /^ {0,4}(?:\r\n|\n|\r)/.exec(read(place, 8).toString('latin1'))
  return line === null ? null : place + line[0].length
}

function followsDictionary(read: ReadRange, from: number, place: number): boolean {
  const start = Math.max(from, place - 32)
  return />>\s*$/.test(read(start, place - start).toString('latin1'))
}

function objectBefore(read: ReadRange, from: number, place: number): Omit<StreamHeader, 'start'> {
  const text = read(from, place - from).toString('latin1')
  const found = text.lastIndexOf(' obj')
  if (found === -1) return { number: null, dictionary: text, place: from }
  const header = /(\d{1,10})\s{1,9}\d{1,5}$/.exec(text.slice(Math.max(0, found - 30), found))
  return {
    number: header === null ? null : Number(header[1]),
    dictionary: text.slice(found + ' obj'.length),
    place: from + found + ' obj'.length,
  }
}
