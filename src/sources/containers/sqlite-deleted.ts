import { sizeOf, varint } from './sqlite-cells.ts'

/** What links the free blocks of a page overwrites this much of a deleted row. */
const overwritten = 4
/** Most columns that are tried. */
const mostColumns = 64

/** A value of a deleted row. */
interface DeletedValue {
  readonly isText: boolean
  readonly bytes: Buffer
}

/**
 * The values of rows that were deleted from a page. The lengths of a row and its id are mostly what is overwritten; the
 * types of its columns are read if, with their values, they are exactly as long as the free block.
 */
export function* deletedValues(
  page: Buffer,
  start: number,
  usable: number,
): Generator<DeletedValue> {
  if (page.length < usable) return
  let place = page.readUInt16BE(start + 1)
  while (place >= start + 8 && place + overwritten <= usable) {
    const end = place + page.readUInt16BE(place + 2)
    if (end > usable) return
    yield* valuesOf(page.subarray(place, end))
    const next = page.readUInt16BE(place)
    // Blocks are linked in order.
    if (next < end) return
    place = next
  }
}

function* valuesOf(block: Buffer): Generator<DeletedValue> {
  const types: number[] = []
  let data = 0
  for (let at = overwritten; at < block.length && types.length < mostColumns; ) {
    const [type, length] = varint(block, at)
    at += length
    types.push(type)
    data += sizeOf(type)
    if (at + data > block.length) return
    if (at + data < block.length || !types.some((other) => other > 12)) continue
    for (const other of types) {
      const bytes = block.subarray(at, at + sizeOf(other))
      if (other > 12) yield { isText: other % 2 === 1, bytes }
      at += bytes.length
    }
    return
  }
}
