import { ar } from './ar.ts'
import { brotli } from './brotli.ts'
import { bzip2 } from './bzip2.ts'
import { cpio } from './cpio.ts'
import type { ContainerFormat } from './format.ts'
import { gitPack } from './git-pack.ts'
import { gzip } from './gzip.ts'
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
]

export { firstBytes } from './first-bytes.ts'

/** The format that content begins like, or null. @param name of the file or entry, if it has one. */
export function recognise(first: Uint8Array, name?: string | null): ContainerFormat | null {
  for (const format of containerFormats) if (format.recognises(first, name)) return format
  return null
}
