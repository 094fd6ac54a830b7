export const headerBytes = 512

/** What a header says. */
export interface TarHeader {
  readonly name: Buffer
  /** True if the name is in the header as it is. */
  readonly isNameStored: boolean
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

/** True if the checksum of a block at the start of these bytes agrees, which no text and no other data comes by. */
export function isHeader(block: Uint8Array): boolean {
  const [start, end] = fields.checksum
  // Nearly all other content ends here: a digit, and a space or zero behind the digits.
  if (!isPadding(block[end - 1]) && !isPadding(block[end - 2])) return false
  if (!isOctal(block[start + 3]) || !isOctal(block[start + 4])) return false
  const stored = octal(block, start, end)
  if (Number.isNaN(stored)) return false
  const sum = sumOf(block, 0)
  // Old programs added up signed bytes.
  return stored === sum || (stored < sum && stored === sumOf(block, 0x80))
}

/** The sum of all bytes, with spaces instead of the checksum. @param sign 0x80 if bytes have a sign. */
function sumOf(block: Uint8Array, sign: number): number {
  const [start, end] = fields.checksum
  let sum = (end - start) * 0x20
  for (let place = 0; place < start; place++) sum += ((block[place] as number) ^ sign) - sign
  for (let place = end; place < headerBytes; place++) {
    sum += ((block[place] as number) ^ sign) - sign
  }
  return sum
}

const isPadding = (byte: number | undefined) => byte === 0 || byte === 0x20
const isOctal = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x37

export function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0)
}

/** @param block a block for which `isHeader` is true. */
export function parseHeader(block: Buffer): TarHeader {
  const type = String.fromCharCode(block[fields.type[0]] ?? 0)
  const prefix = hasPrefix(block) ? text(field(block, 'prefix')) : null
  const name = text(field(block, 'name'))
  return {
    name: prefix === null ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    isNameStored: prefix === null,
    size: number(block, ...fields.size),
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
  const [start, end] = fields.magic
  return block[fields.prefix[0]] !== 0 && block.toString('latin1', start, end) === 'ustar\0'
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
function number(block: Uint8Array, start: number, end: number): number {
  const first = block[start] ?? 0
  if ((first & 0x80) === 0) return octal(block, start, end)
  let value = first & 0x7f
  for (const byte of block.subarray(start + 1, end)) value = value * 256 + byte
  return Number.isSafeInteger(value) ? value : Number.NaN
}

/** Digits after spaces or zeros, up to a space or zero or the end of the field. 0 without digits, NaN for anything else. */
function octal(block: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && isPadding(block[at])) at++
  let value = 0
  for (; at < end && isOctal(block[at]); at++) value = value * 8 + (block[at] as number) - 0x30
  return at === end || isPadding(block[at]) ? value : Number.NaN
}
