import { isUtf8 } from 'node:buffer'

/** A file that git tracks in a work tree, or would add. */
export interface WorkTreeEntry {
  /** Relative to the root, with `/`. */
  readonly path: string
  /** Bytes of the path if it is not UTF-8, else null. */
  readonly bytes: Buffer | null
  /** A submodule or nested repository: its files belong to another repository. */
  readonly otherRepository: boolean
  /** True if it is in the index. */
  readonly tracked: boolean
  /** A regular file by its mode in the index. */
  readonly regular: boolean
  /** Excluded from the work tree by a sparse checkout. */
  readonly sparse: boolean
  /** A folder of a sparse index: its files have no entries of their own. */
  readonly folder: boolean
}

const stageZero = 0x30
/** Position of the mode in a record: after a letter and a space. */
const modeStart = 2

/** Parses what `git ls-files -z --stage -t` writes: records `TAG SP MODE SP OBJECT SP STAGE TAB PATH`. */
export class TrackedList {
  #conflict: string | null = null

  entries(output: Buffer): WorkTreeEntry[] {
    const entries: WorkTreeEntry[] = []
    eachRecord(output, (text, bytes) => {
      const tab = text.indexOf('\t')
      // A file in conflict has up to three entries in a row, with stages other than 0.
      if (text.charCodeAt(tab - 1) !== stageZero) {
        const name = bytes?.toString('latin1', tab + 1) ?? text.slice(tab + 1)
        if (this.#conflict === name) return
        this.#conflict = name
      }
      entries.push({
        path: text.slice(tab + 1),
        bytes: bytes?.subarray(tab + 1) ?? null,
        tracked: true,
        regular: text.startsWith('100', modeStart),
        otherRepository: text.startsWith('160000', modeStart),
        sparse: text.startsWith('S'),
        folder: text.startsWith('040000', modeStart),
      })
    })
    return entries
  }
}

export function untrackedEntries(output: Buffer): WorkTreeEntry[] {
  const entries: WorkTreeEntry[] = []
  eachRecord(output, (text, bytes) => {
    const folder = text.endsWith('/')
    entries.push({
      path: folder ? text.slice(0, -1) : text,
      bytes: folder ? (bytes?.subarray(0, -1) ?? null) : bytes,
      tracked: false,
      regular: false,
      sparse: false,
      folder: false,
      otherRepository: folder,
    })
  })
  return entries
}

/** Splits a stream into pieces that end with a record. @param separator the last byte of each record. */
export async function* wholeRecords(
  stream: AsyncIterable<Buffer>,
  separator = 0,
): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const piece of stream) {
    const end = piece.lastIndexOf(separator) + 1
    if (end > 0) {
      yield Buffer.concat([...begun, piece.subarray(0, end)])
      begun = []
    }
    if (end < piece.length) begun.push(piece.subarray(end))
  }
}

/**
 * Calls a function with each record as text, and with its bytes if they are not UTF-8. Decoding many at once is much faster.
 * A generator would make garbage for each of them.
 */
export function eachRecord(
  output: Buffer,
  visit: (text: string, bytes: Buffer | null) => void,
): void {
  if (!isUtf8(output)) {
    for (const bytes of records(output)) visit(bytes.toString('utf8'), isUtf8(bytes) ? null : bytes)
    return
  }
  const texts = output.toString('utf8')
  for (let start = 0; start < texts.length; ) {
    const end = texts.indexOf('\0', start)
    if (end === -1) return
    visit(texts.slice(start, end), null)
    start = end + 1
  }
}

/** Splits the output of `-z` commands into records. */
export function* records(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    if (end === -1) return
    yield output.subarray(start, end)
    start = end + 1
  }
}
