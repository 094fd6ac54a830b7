import { isOfRun, isRandomText, longestRun, runBefore, textUpTo } from './preceding-run.ts'
import type { TextReader } from './views/index.ts'

// Longer texts of a known form that may contain a prefix: symbols of programs, and labelled hashes.

/**
 * True if a prefix is within a longer text that is not a key by its form. Reads no more than what decides: other names
 * with the same text around them are then not judged again.
 */
export function isWithinCompound(reader: TextReader): boolean {
  const run = runBefore(reader, -1)
  return (run !== '' && isWithinSymbol(reader, run)) || isWithinHash(reader, run)
}

/** What follows an identifier in a symbol: the end of a name, arguments of a template, a constructor, Rust's hash. */
const afterIdentifier = /^(?:[EI]|[CD]\d|17h[0-9a-f]{16}E)/
const longestAfter = 20

/**
 * Symbols of C++ and Rust (Itanium C++ ABI, "Mangling") state the length of each identifier: in `2N16gru_lbr_postgemmE`,
 * `br_` is within an identifier of 16 characters.
 */
function isWithinSymbol(reader: TextReader, run: string): boolean {
  const found = identifierStart.exec(run)
  if (found === null) return false
  const [, length, start = ''] = found
  const left = Number(length) - start.length
  // A random text that fits by chance is a key after a number and a letter.
  if (left < 3 || isRandomText(textFrom(reader, 0, left))) return false
  return afterIdentifier.test(textFrom(reader, left, longestAfter))
}

/** A length and the start of an identifier, after a type or a qualifier; after another name only in what `_Z` begins. */
const identifierStart = /(?:[A-Z_]|_Z\w*[a-z])([1-9]\d{0,2})([A-Za-z_]+)$/

/** Characters of a digest in base64 without padding. */
const labelledLengths: Readonly<Record<string, number>> = { 256: 43, 384: 64, 512: 86 }

/** The same for digests with padding, of SHA-256 and SHA-512. */
const paddings: Readonly<Record<number, string>> = { 43: '=', 86: '==' }

/**
 * Subresource Integrity, lists of files in Python packages and lock files: `sha256=` or `sha256-` and the digest. File
 * names: a digest with its padding, unless it begins with the prefix.
 */
function isWithinHash(reader: TextReader, run: string): boolean {
  const label = labelledDigest.exec(labelBefore(reader, run) + run)
  const digest = label?.[2] ?? run
  if (label === null && digest === '') return false
  const after = /^([\w+/-]*)(={0,2})(?![\w+/=-])/.exec(digestFrom(reader))
  if (after === null) return false
  const [, rest = '', padding = ''] = after
  const length = digest.length + rest.length
  return (
    length === labelledLengths[label?.[1] ?? ''] || (padding !== '' && padding === paddings[length])
  )
}

const labelledDigest = /(?:^|[^A-Za-z0-9])sha(256|384|512)[-=:]([\w+/-]*)$/i
/** A character and the longest label. */
const longestLabel = 'X'.length + 'sha256='.length

/** The label that a sign separates from the run, and a character before it. */
function labelBefore(reader: TextReader, run: string): string {
  const room = Math.min(longestLabel, longestRun - run.length)
  if (room === 0) return ''
  const sign = reader.codeAt(-1 - run.length)
  return sign === 0x3d || sign === 0x3a ? textUpTo(reader, -1 - run.length, room) : ''
}

/** The rest of a digest and its padding. */
function digestFrom(reader: TextReader): string {
  let length = 0
  while (length < longestRun && isOfDigest(reader.codeAt(length))) length++
  return textFrom(reader, 0, length)
}

function isOfDigest(code: number): boolean {
  return isOfRun(code) || code === 0x3d
}

function textFrom(reader: TextReader, first: number, count: number): string {
  let text = ''
  for (let at = first; at < first + count; at++) {
    const code = reader.codeAt(at)
    if (code < 0) break
    text += String.fromCharCode(code)
  }
  return text
}
