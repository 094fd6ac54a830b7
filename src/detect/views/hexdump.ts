import {
  type Decoded,
  DecodedText,
  type Hit,
  reachAfter,
  reachBefore,
  shortestKey,
} from './decoder.ts'
import { lineStartBefore } from './line-break.ts'

/** Longest line of a dump, in bytes. */
const longestLine = 400
/** Bytes after which `hexdump -C` and Wireshark write two blanks. */
const halfRow = 8

/** One line of a dump: an address, and the bytes there. */
interface Row {
  readonly start: number
  /** Offset after the line, without its line break. */
  readonly end: number
  /** Characters before the address. */
  readonly column: number
  readonly address: string
  readonly values: readonly number[]
  /** The offset of each byte. */
  readonly places: readonly number[]
}

/**
 * Reads the dump that contains a hit: lines of `xxd`, `hexdump`, `od`, `tcpdump` or Wireshark, with an address, bytes in groups, and
 * perhaps the text. Null if the line is none of these, or the dump too short for a key. Each byte ends with its line,
 * because the text after the bytes shows what they are.
 * @param order `words` for groups of two bytes of which the second is written first.
 */
export function readHexdump(bytes: Buffer, hit: Hit, order: 'bytes' | 'words'): Decoded | null {
  const from = hit.start - reachBefore
  const to = hit.start + reachAfter
  const row = rowWith(bytes, lineStartBefore(bytes, hit.start), hit.start)
  if (row === null) return null
  const rows = [...rowsBefore(bytes, row, from).reverse(), row, ...rowsAfter(bytes, row, to)]
  const count = rows.reduce((sum, { values }) => sum + values.length, 0)
  if (count < shortestKey) return null
  const text = new DecodedText(count)
  for (const { values, places, end } of rows) {
    for (let index = 0; index < values.length; index++) {
      const written = order === 'words' && (index ^ 1) < values.length ? index ^ 1 : index
      const place = order === 'words' ? places[index & ~1] : places[index]
      text.addSpan(values[written] ?? 0, place ?? 0, end)
    }
  }
  return text.finish(rows.at(-1)?.end ?? row.end)
}

function rowsBefore(bytes: Buffer, row: Row, from: number): Row[] {
  const rows: Row[] = []
  let next = row
  while (next.start > 0) {
    const start = lineStartBefore(bytes, next.start - 1)
    const before = start < from ? null : rowAt(bytes, start, next.column)
    if (before === null || !isNext(before, next)) break
    rows.push(before)
    next = before
  }
  return rows
}

function rowsAfter(bytes: Buffer, row: Row, to: number): Row[] {
  const rows: Row[] = []
  let before = row
  while (before.end < to) {
    const start = bytes[before.end] === 0x0d ? before.end + 2 : before.end + 1
    const next = rowAt(bytes, start, before.column)
    if (next === null || next.end > to || !isNext(before, next)) break
    rows.push(next)
    before = next
  }
  return rows
}

/** True if the second address is that of the byte after the first row. */
function isNext(row: Row, next: Row): boolean {
  const difference = (radix: number) =>
    Number.parseInt(next.address.slice(-8), radix) - Number.parseInt(row.address.slice(-8), radix)
  // `od` writes octal addresses.
  return [16, 8, 10].some((radix) => difference(radix) === row.values.length)
}

const address = /(?<![0-9A-Za-wyz]|(?<!\b0)x)[0-9A-Fa-f]{4,16}(?=:?[ \t]+[0-9A-Fa-f]{2})/g

/** The row in a line of which a byte is at `place`; null if the line has none. */
function rowWith(bytes: Buffer, start: number, place: number): Row | null {
  const line = lineAt(bytes, start)
  if (line === null) return null
  for (const { index } of line.matchAll(address)) {
    if (start + index >= place) break
    const row = parseRow(line, start, index)
    if (row?.places.includes(place)) return row
  }
  return null
}

function rowAt(bytes: Buffer, start: number, column: number): Row | null {
  const line = lineAt(bytes, start)
  return line === null ? null : parseRow(line, start, column)
}

/** The text of a line; null if it is too long. */
function lineAt(bytes: Buffer, start: number): string | null {
  const near = bytes.subarray(start, start + longestLine)
  const end = near.indexOf(0x0a)
  if (end === -1 && near.length === longestLine) return null
  return near.toString('latin1', 0, end === -1 ? near.length : end).replace(/\r$/, '')
}

const addressAt = /([0-9A-Fa-f]{4,16})(:?)[ \t]+/y
const groupAt = /(?:[0-9A-Fa-f]{2}){1,8}(?![0-9A-Za-z])/y
const blanksAt = /[ \t]{1,2}(?![ \t])|-/y

/** @param column where the address begins. */
function parseRow(line: string, start: number, column: number): Row | null {
  addressAt.lastIndex = column
  const head = addressAt.exec(line)
  if (head === null) return null
  const values: number[] = []
  const places: number[] = []
  let groupLength = 0
  for (let at = addressAt.lastIndex; ; ) {
    const group = matchAt(groupAt, line, at)
    // The last group may be shorter.
    if (group === '' || (groupLength > 0 && group.length > groupLength)) break
    if (groupLength === 0) groupLength = group.length
    for (let digit = 0; digit < group.length; digit += 2) {
      values.push(Number.parseInt(group.slice(digit, digit + 2), 16))
      places.push(start + at + digit)
    }
    at += group.length
    const blanks = matchAt(blanksAt, line, at)
    const isHalf = groupLength === 2 && values.length === halfRow
    if (blanks === '' || group.length < groupLength || (blanks.length === 2 && !isHalf)) break
    at += blanks.length
  }
  const [, text = '', colon] = head
  // Without a colon, an address differs from the groups of bytes.
  if (values.length === 0 || (colon === '' && text.length === groupLength)) return null
  return { start, end: start + line.length, column, address: text, values, places }
}

function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0] ?? ''
}
