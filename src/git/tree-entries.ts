/** Where the parts of an entry are in the bytes of a tree. */
export interface TreeEntry {
  /** As in `100644`; NaN if it is not an octal number. */
  readonly mode: number
  readonly nameAt: number
  /** The byte after the name. */
  readonly nameEnd: number
  readonly idAt: number
}

/**
 * Reads the entries of a tree: `mode SP name NUL id` (git's documentation, "gitformat-tree" and "Git Objects").
 * @param idBytes 20 for SHA-1, 32 for SHA-256.
 * @returns the entries, in order; null instead of the first that is damaged, and nothing after it.
 */
export function* treeEntries(bytes: Buffer, idBytes: number): Generator<TreeEntry | null> {
  for (let at = 0; at < bytes.length; ) {
    const nameEnd = bytes.indexOf(0, at)
    const space = bytes.indexOf(0x20, at)
    const idAt = nameEnd + 1
    if (space === -1 || space > nameEnd || idAt + idBytes > bytes.length) return yield null
    yield { mode: modeIn(bytes, at, space), nameAt: space + 1, nameEnd, idAt }
    at = idAt + idBytes
  }
}

/** Like git, keeps only the lower 32 bits: digits before the usual six do not change what an entry is. */
function modeIn(bytes: Buffer, from: number, to: number): number {
  let mode = from === to ? Number.NaN : 0
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 7) return Number.NaN
    mode = ((mode << 3) | digit) >>> 0
  }
  return mode
}

/** The id at a place, in hexadecimal. */
export function hexAt(bytes: Buffer, at: number, idBytes: number): string {
  return bytes.toString('hex', at, at + idBytes)
}
