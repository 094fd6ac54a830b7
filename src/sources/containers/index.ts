import { ar } from './ar.ts'
import { avro } from './avro.ts'
import { brotli } from './brotli.ts'
import { bzip2 } from './bzip2.ts'
import { cpio } from './cpio.ts'
import { firstBytes } from './first-bytes.ts'
import type { ContainerFormat, Whole } from './format.ts'
import { gitPack } from './git-pack.ts'
import { gzip } from './gzip.ts'
import { id3 } from './id3.ts'
import { iso } from './iso.ts'
import { leveldb } from './leveldb.ts'
import { cab, rar, sevenZip } from './libarchive.ts'
import { lz4 } from './lz4.ts'
import { lzw } from './lzw.ts'
import { mail, mbox } from './mail.ts'
import { officeXml } from './office-xml.ts'
import { parquet } from './parquet.ts'
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { rpm } from './rpm.ts'
import { sqlite, sqliteLog } from './sqlite.ts'
import { tar } from './tar.ts'
import { xz } from './xz.ts'
import { zip } from './zip.ts'
import { zlib } from './zlib.ts'
import { zstd } from './zstd.ts'

/** The formats that are opened. To add one, add a file and a line here. */
const containerFormats: readonly ContainerFormat[] = [
  pdf,
  officeXml,
  mail,
  mbox,
  sqlite,
  sqliteLog,
  png,
  id3,
  gitPack,
  gzip,
  zip,
  tar,
  bzip2,
  xz,
  zstd,
  lz4,
  zlib,
  brotli,
  lzw,
  ar,
  cpio,
  rpm,
  sevenZip,
  rar,
  cab,
  iso,
  avro,
  parquet,
  leveldb,
]

/** Most content that is recognised is text, which few formats may begin like. */
const byFirstByte: readonly ContainerFormat[][] = Array.from({ length: 256 }, () => [])
for (const format of containerFormats) {
  if (format.firstByte === undefined) for (const formats of byFirstByte) formats.push(format)
  else for (const byte of format.firstByte) byFirstByte[byte]?.push(format)
}

const laterMarks = containerFormats.flatMap((format) =>
  format.laterMark === undefined ? [] : { format, ...format.laterMark },
)

/** So many first bytes of content decide which format it has. */
export const startBytes = Math.max(
  firstBytes,
  ...laterMarks.map(({ position, bytes }) => position + bytes.length),
)

/**
 * The format that content begins like, or null.
 * @param start its first `startBytes`, or more; fewer if it is shorter.
 * @param name of the file or entry, if it has one.
 */
export function recognise(start: Uint8Array, name?: string | null): ContainerFormat | null {
  // Not `subarray`, which makes a Buffer and takes longer.
  const first =
    start.length <= firstBytes ? start : new Uint8Array(start.buffer, start.byteOffset, firstBytes)
  for (const format of byFirstByte[first[0] ?? 0] ?? []) {
    if (format.recognises(first, name)) return format
  }
  for (const { format, position, bytes } of laterMarks) {
    // One comparison is enough for nearly all.
    if (start[position] === bytes[0] && bytes.every((byte, at) => start[position + at] === byte)) {
      return format
    }
  }
  return null
}

/** The same for all of some content in memory. */
export function recogniseBytes(bytes: Buffer, name?: string | null): ContainerFormat | null {
  const format = recognise(bytes, name)
  if (format !== null || !mayEndLikeSome(bytes)) return format
  const read = (position: number, length: number) => bytes.subarray(position, position + length)
  return recogniseEnd({ size: bytes.length, read }, bytes)
}

/** False for nearly all content, by its first and last byte. */
function mayEndLikeSome(bytes: Buffer): boolean {
  for (const { firstByte, lastByte } of endSigns) {
    const isFirst = firstByte?.includes(bytes[0] ?? 0) !== false
    if (isFirst && (lastByte ?? bytes.at(-1)) === bytes.at(-1)) return true
  }
  return false
}

/** The same for a file. */
export function recogniseFile(file: Whole, name?: string | null): ContainerFormat | null {
  const start = file.read(0, startBytes)
  return recognise(start, name) ?? recogniseEnd(file, start)
}

const endSigns = containerFormats.flatMap((format) =>
  format.end === undefined ? [] : { format, ...format.end },
)

/** The format that content ends like, or null. @param start of the content. */
export function recogniseEnd(content: Whole, start: Uint8Array): ContainerFormat | null {
  return endSigns.find(({ shows }) => shows(content, start))?.format ?? null
}

/** True if a stream must be held in memory to be recognised. @param start of it. */
export function mayEndLikeContainer(start: Uint8Array, name?: string | null): boolean {
  return endSigns.some(({ suspects }) => suspects(start, name))
}

/** Smaller content that only its end would show is not rebuilt for that. Bytes. */
const smallestRebuilt = 32 * 1024

/**
 * False if content need not be rebuilt to be recognised.
 * @param first its first bytes. @param size of all of it.
 */
export function mayBeContainer(first: Uint8Array, size: number): boolean {
  return (
    recognise(first) !== null ||
    (size >= smallestRebuilt && mayEndLikeContainer(first)) ||
    laterMarks.some(({ position, blockBytes }) => size > position && size % blockBytes === 0)
  )
}
