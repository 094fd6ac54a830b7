import type { Codes } from './control-sequences.ts'

// The columns of an SQLite record have no separators; only the header of the record states their lengths
// (https://www.sqlite.org/fileformat2.html#record_format).

/** Longest distance of a record's header before the text, in bytes. */
export const longestRecord = 1024
/** Longest header that is read, in bytes. */
const longestHeader = 64

/** Start and end of the column that contains the character at 0. */
interface Column {
  readonly start: number
  readonly end: number
}

/** Finds the column of the text at 0; null if no header before it describes one. */
export function columnAround(codes: Codes): Column | null {
  for (let at = -2; at >= -longestRecord; at--) {
    const headerLength = codes(at)
    if (headerLength === -1) return null
    if (headerLength < 2 || headerLength > longestHeader || at + headerLength > 0) continue
    const column = columnByHeader(codes, at, headerLength)
    if (column !== null) return column
  }
  return null
}

function columnByHeader(codes: Codes, header: number, headerLength: number): Column | null {
  const data = header + headerLength
  let found: Column | null = null
  let end = data
  let at = header + 1
  while (at < data) {
    const [type, length] = varint(codes, at)
    if (type === null) return null
    at += length
    const size = sizeOf(type)
    if (size === null) return null
    if (type >= 12 && end <= 0 && end + size > 0) found = { start: end, end: end + size }
    end += size
  }
  if (at !== data || found === null) return null
  return statesPayload(codes, header, end - header) ? found : null
}

/** True if the length of the record precedes its header, with or without a row id between them. */
function statesPayload(codes: Codes, header: number, length: number): boolean {
  if (endsVarint(codes, header - 1, length)) return true
  for (let rowId = 1; rowId <= 9; rowId++) {
    if (codes(header - rowId) >= 0x80 !== rowId > 1) return false
    if (endsVarint(codes, header - 1 - rowId, length)) return true
  }
  return false
}

/** True if the bytes that end with `last` are `value` as a varint. */
function endsVarint(codes: Codes, last: number, value: number): boolean {
  let rest = value
  for (let at = last, mark = 0; ; at--, mark = 0x80) {
    if (codes(at) !== ((rest & 0x7f) | mark)) return false
    rest >>>= 7
    if (rest === 0) return true
  }
}

function varint(codes: Codes, from: number): [number | null, number] {
  let value = 0
  for (let length = 1; length <= 4; length++) {
    const code = codes(from + length - 1)
    if (code === -1) return [null, 0]
    value = value * 128 + (code & 0x7f)
    if (code < 0x80) return [value, length]
  }
  return [null, 0]
}

const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

/** Bytes of a column by its serial type. */
function sizeOf(type: number): number | null {
  return type >= 12 ? (type - (type % 2 === 0 ? 12 : 13)) / 2 : (numberSizes[type] ?? null)
}
