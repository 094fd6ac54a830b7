import { statSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import type { Failed } from '../model/index.ts'
import { codeOf, readRegular } from './regular-file.ts'

/** Bytes of the escapes in a quoted path. */
const escapes: Readonly<Record<string, number>> = {
  a: 0x07,
  b: 0x08,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
  '\\': 0x5c,
  '"': 0x22,
}

/**
 * Entries of `objects/info/alternates` (separator: line feed) or GIT_ALTERNATE_OBJECT_DIRECTORIES, as git reads them
 * (odb.c, `parse_alt_odb_entry`): `#` begins a comment, `"` a path quoted in the manner of C, everything else is verbatim.
 * @param text one character per byte (latin1).
 */
export function parseAlternates(text: string, separator: string): Buffer[] {
  const entries: Buffer[] = []
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(separator, at)
    const next = end === -1 ? text.length : end
    const quoted = text[at] === '"' ? unquote(text, at + 1) : null
    if (quoted !== null) {
      entries.push(quoted.path)
      at = text[quoted.end] === separator ? quoted.end + 1 : quoted.end
      continue
    }
    if (text[at] !== '#') entries.push(Buffer.from(text.slice(at, next), 'latin1'))
    at = next + 1
  }
  return entries.filter((entry) => entry.length > 0)
}

/** quote.c, `unquote_c_style`; null if the closing quote is missing or an escape is unknown: the quotes are part of the path then. */
function unquote(text: string, start: number): { path: Buffer; end: number } | null {
  const bytes: number[] = []
  for (let at = start; at < text.length; at++) {
    const char = text[at] as string
    if (char === '"') return { path: Buffer.from(bytes), end: at + 1 }
    if (char !== '\\') {
      bytes.push(char.charCodeAt(0))
      continue
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0]
    const byte = octal === undefined ? escapes[text[at + 1] ?? ''] : Number.parseInt(octal, 8)
    if (byte === undefined) return null
    bytes.push(byte)
    at += octal === undefined ? 1 : 3
  }
  return null
}

/** A path as text; null if it is not UTF-8, because Node could not open it. */
function asText(path: Buffer): string | null {
  const text = path.toString('utf8')
  return Buffer.from(text).equals(path) ? text : null
}

/** Object folders named by the variable that git sets for its hooks, each absolute or relative to `folder`. */
export function alternatesOfVariable(value: string | undefined, folder: string): string[] {
  if (value === undefined) return []
  const text = Buffer.from(value).toString('latin1')
  return parseAlternates(text, delimiter).map((path) => resolve(folder, path.toString('utf8')))
}

/** The variable's value for some folders. */
export function alternatesVariable(folders: readonly string[]): string {
  return folders
    .map((path) => (path.includes(delimiter) ? quote(path) : alternatesLine(path)))
    .join(delimiter)
}

/** A path as an entry of the list, in quotes if it would be read as something else. */
export function alternatesLine(path: string): string {
  return /^["#]|\n/.test(path) ? quote(path) : path
}

function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

interface ObjectFolders {
  /** Absolute; the first is the repository's own. */
  readonly folders: readonly string[]
  /** Lists of alternates that could not be read. */
  readonly problems: readonly Failed[]
}

/** Every folder with objects: those given, and those that their `info/alternates` name, which may name further ones. */
export function collectObjectFolders(starts: readonly string[]): ObjectFolders {
  const problems: Failed[] = []
  const seen = new Set(starts.map((path) => resolve(path)))
  // The set grows while it is iterated: further folders are read too.
  for (const folder of seen) {
    const path = resolve(folder, 'info', 'alternates')
    for (const entry of parseAlternates(readAlternates(path, problems), '\n')) {
      const text = asText(entry)
      if (text !== null) seen.add(resolve(folder, text))
      else problems.push({ what: path, reason: { code: 'alternate-encoding' } })
    }
  }
  return { folders: [...seen].filter(isThere), problems }
}

/** False if it does not exist. A folder without permission exists: listing it reports that. */
function isThere(folder: string): boolean {
  try {
    statSync(folder)
    return true
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error))
  }
}

function readAlternates(path: string, problems: Failed[]): string {
  try {
    return readRegular(path).toString('latin1')
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') {
      problems.push({ what: path, reason: { code: 'unreadable', detail: code } })
    }
    return ''
  }
}
