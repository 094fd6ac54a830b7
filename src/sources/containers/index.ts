import { ar } from './ar.ts'
import { brotli } from './brotli.ts'
import { bzip2 } from './bzip2.ts'
import { cpio } from './cpio.ts'
import { firstBytes } from './first-bytes.ts'
import type { ContainerFormat, Whole } from './format.ts'
import { gitPack } from './git-pack.ts'
import { gzip } from './gzip.ts'
import { iso } from './iso.ts'
import { cab, rar, sevenZip } from './libarchive.ts'
import { lz4 } from './lz4.ts'
import { lzw } from './lzw.ts'
import { mail, mbox } from './mail.ts'
import { officeXml } from './office-xml.ts'
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
]

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
  const first = start.subarray(0, firstBytes)
  for (const format of containerFormats) if (format.recognises(first, name)) return format
  for (const { format, position, bytes } of laterMarks) {
    // One comparison is enough for nearly all.
    if (start[position] === bytes[0] && bytes.every((byte, at) => start[position + at] === byte)) {
      return format
    }
  }
  return null
}

/** The same for content in memory, which may also be a program with an archive after it. */
export function recogniseBytes(bytes: Buffer, name?: string | null): ContainerFormat | null {
  const read = (position: number, length: number) => bytes.subarray(position, position + length)
  return recognise(bytes, name) ?? recogniseAfterProgram(bytes, { size: bytes.length, read })
}

/** The same for a file. */
export function recogniseFile(file: Whole, name?: string | null): ContainerFormat | null {
  const start = file.read(0, startBytes)
  return recognise(start, name) ?? recogniseAfterProgram(start, file)
}

/** For Windows and Linux, and for an interpreter. */
const programStarts = ['MZ', '\x7fELF', '#!'].map((start) => Buffer.from(start, 'latin1'))

/** True for content that an archive may follow, as in programs that unpack themselves. */
export function isProgram(start: Uint8Array): boolean {
  return programStarts.some((bytes) => bytes.every((byte, at) => start[at] === byte))
}

/** Smallest program that has an archive after it, if it must be rebuilt for that to be seen. Bytes. */
const smallestProgram = 32 * 1024

/** The format of what follows a program, or null. @param start of the content. */
export function recogniseAfterProgram(start: Uint8Array, content: Whole): ContainerFormat | null {
  if (!isProgram(start)) return null
  return containerFormats.find((format) => format.follows?.(content) === true) ?? null
}

/**
 * False if content need not be looked at as a whole to be recognised.
 * @param first its first bytes. @param size of all of it.
 */
export function mayBeContainer(first: Uint8Array, size: number): boolean {
  return (
    recognise(first) !== null ||
    (size >= smallestProgram && isProgram(first)) ||
    laterMarks.some(({ position, blockBytes }) => size > position && size % blockBytes === 0)
  )
}
