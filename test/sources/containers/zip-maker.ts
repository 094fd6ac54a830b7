import { crc32, deflateRawSync } from 'node:zlib'

/** An entry as it is written. What is not given is what an honest tool would write. */
interface ZipEntry {
  readonly name: string
  readonly content: Buffer | string
  readonly stored?: boolean
  /** The compressed bytes, instead of those of `content`. */
  readonly body?: Buffer
  readonly method?: number
  readonly flags?: number
  readonly crc?: number
  readonly size?: number
  readonly compressed?: number
  /** Offset of the local header in the directory. */
  readonly offset?: number
  /** False: only the directory, or only the local header, has it. */
  readonly inDirectory?: boolean
  readonly inFile?: boolean
  /** Sizes and checksum after the content, as of a tool that writes to a pipe. */
  readonly descriptor?: boolean
}

interface ZipOptions {
  readonly comment?: Buffer
  readonly offset?: number
  readonly gap?: Buffer
}

/** Writes a zip by hand, for what tools do not write. Offsets count from `offset`. */
export function makeZip(
  entries: readonly ZipEntry[],
  { comment = Buffer.alloc(0), offset = 0, gap = Buffer.alloc(0) }: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let place = offset
  for (const entry of entries) {
    const fields = fieldsOf(entry)
    const local = Buffer.concat([
      localHeader(entry, fields),
      fields.body,
      entry.descriptor ? descriptorOf(fields) : Buffer.alloc(0),
      gap,
    ])
    if (entry.inDirectory !== false) central.push(directoryEntry(entry, fields, place))
    if (entry.inFile === false) continue
    locals.push(local)
    place += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(central.length, 8)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(place, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, end, comment])
}

function fieldsOf({ name, content, stored, body, ...given }: ZipEntry) {
  const bytes = Buffer.from(content)
  const compressed = body ?? (stored ? bytes : deflateRawSync(bytes))
  return {
    name: Buffer.from(name, 'latin1'),
    body: compressed,
    method: given.method ?? (stored ? 0 : 8),
    flags: (given.flags ?? 0) | (given.descriptor ? 8 : 0),
    crc: given.crc ?? crc32(bytes),
    size: given.size ?? bytes.length,
    compressed: given.compressed ?? compressed.length,
  }
}

type Fields = ReturnType<typeof fieldsOf>

function commonFields(fields: Fields, descriptor: boolean): Buffer {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(fields.flags, 2)
  common.writeUInt16LE(fields.method, 4)
  if (!descriptor) {
    common.writeUInt32LE(fields.crc, 10)
    common.writeUInt32LE(fields.compressed, 14)
    common.writeUInt32LE(fields.size, 18)
  }
  common.writeUInt16LE(fields.name.length, 22)
  return common
}

function localHeader({ descriptor }: ZipEntry, fields: Fields): Buffer {
  const signature = Buffer.from('PK\x03\x04')
  return Buffer.concat([signature, commonFields(fields, descriptor ?? false), fields.name])
}

function directoryEntry({ offset }: ZipEntry, fields: Fields, place: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset ?? place, 10)
  const start = Buffer.from('PK\x01\x02\x14\x00', 'latin1')
  return Buffer.concat([start, commonFields(fields, false), rest, fields.name])
}

function descriptorOf(fields: Fields): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.write('PK\x07\x08', 0, 'latin1')
  bytes.writeUInt32LE(fields.crc, 4)
  bytes.writeUInt32LE(fields.compressed, 8)
  bytes.writeUInt32LE(fields.size, 12)
  return bytes
}
