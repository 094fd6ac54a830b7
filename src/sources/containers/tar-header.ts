export const headerBytes = 512

/** What a header says. */
export interface TarHeader {
  readonly name: Buffer
  /** In bytes; NaN if the field holds no number. */
  readonly size: number
  /** The type of the entry, a character; `0` for a file, also in the oldest dialect. */
  readonly type: string
  /** GNU's old form of sparse files: more blocks of its map follow. */
  readonly mapFollows: boolean
}

const fields = {
  name: [0, 100],
  size: [124, 136],
  checksum: [148, 156],
  type: [156, 157],
  magic: [257, 263],
  prefix: [345, 500],
} as const

const mapFlagPlace = { header: 482, block: 504 }

/** True if the checksum of a block agrees, which no text and no other data comes by. */
export function isHeader(block: Uint8Array): boolean {
  const [start, end] = fields.checksum
  // Nearly all other content ends here: a digit, and a space or zero behind the digits.
  if (!isPadding(block[end - 1]) && !isPadding(block[end - 2])) return false
  if (!isOctal(block[start + 3]) || !isOctal(block[start + 4])) return false
  const stored = octal(block.subarray(start, end))
  if (Number.isNaN(stored)) return false
  let sum = 0
  let signedSum = 0
  for (let place = 0; place < headerBytes; place++) {
    const byte = place >= start && place < end ? 0x20 : (block[place] ?? 0)
    sum += byte
    signedSum += byte < 0x80 ? byte : byte - 0x100
  }
  // Old programs added up signed bytes.
  return stored === sum || stored === signedSum
}

const isPadding = (byte: number | undefined) => byte === 0 || byte === 0x20
const isOctal = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x37

export function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

/** @param block a block for which `isHeader` is true. */
export function parseHeader(block: Buffer): TarHeader {
  const type = field(block, 'type').toString('latin1')
  const prefix = hasPrefix(block) ? text(field(block, 'prefix')) : Buffer.alloc(0)
  const name = text(field(block, 'name'))
  return {
    name: prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : name,
    size: number(field(block, 'size')),
    type: type === '\0' ? '0' : type,
    mapFollows: type === 'S' && block[mapFlagPlace.header] === 1,
  }
}

/** True if one more block of a sparse file's map follows this one. */
export function hasNextMap(block: Buffer): boolean {
  return block[mapFlagPlace.block] === 1
}

/** GNU's magic is followed by a space; its headers have other fields in the place of the prefix. */
function hasPrefix(block: Buffer): boolean {
  return field(block, 'magic').toString('latin1') === 'ustar\0'
}

function field(block: Buffer, name: keyof typeof fields): Buffer {
  return block.subarray(...fields[name])
}

/** Up to the first zero byte. */
export function text(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end === -1 ? bytes : bytes.subarray(0, end)
}

/** In octal digits or, with the highest bit set, in binary. */
function number(bytes: Buffer): number {
  const first = bytes[0] ?? 0
  if ((first & 0x80) === 0) return octal(bytes)
  let value = first & 0x7f
  for (const byte of bytes.subarray(1)) value = value * 256 + byte
  return Number.isSafeInteger(value) ? value : Number.NaN
}

function octal(bytes: Uint8Array): number {
  const digits = /^[ \0]*([0-7]*)[ \0]/.exec(`${String.fromCharCode(...bytes)} `)?.[1]
  if (digits === undefined) return Number.NaN
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}
