import { EntryList, entryKind, type IndexEntries } from './index-entries.ts'

/** The content of an index file. */
export interface IndexFile {
  /** In order of name and stage. Only in a split index, names at the start may be empty. */
  readonly entries: IndexEntries
  /** The extension of a split index; null if it is not split. */
  readonly link: Buffer | null
}

/** Longer names cannot be opened. Bytes. */
const longestName = 65_535
/** Most bytes of all names: version 4 can write many long names in few bytes. */
const mostNameBytes = 256 * 1024 * 1024

const headerBytes = 12
/** Times, device, inode, mode, owner and size. */
const statBytes = 40
const modeAt = 24
// Flags, and those that may follow them.
const extendedFlag = 0x4000
const stageMask = 0x3000
const lengthMask = 0xfff
const skipWorktree = 0x4000
const intentToAdd = 0x2000

const kindOfMode: ReadonlyMap<number, number> = new Map([
  [0o100644, entryKind.regular],
  [0o100755, entryKind.regular],
  [0o120000, 0],
  [0o160000, entryKind.otherRepository],
])

/**
 * Parses an index of version 2 to 4 (gitformat-index), without its checksum.
 * @param idBytes length of an object id.
 * @returns null for an index that is damaged, out of order or unusual, such as one with folders: git must read it.
 */
export function parseIndex(bytes: Buffer, idBytes: 20 | 32): IndexFile | null {
  const end = bytes.length - idBytes
  if (end < headerBytes || bytes.toString('latin1', 0, 4) !== 'DIRC') return null
  const version = bytes.readUInt32BE(4)
  const count = bytes.readUInt32BE(8)
  if (version < 2 || version > 4 || count > end / (statBytes + idBytes)) return null
  const reader = new EntryReader(bytes, { end, version, idBytes, count })
  while (reader.entries.count < count) if (!reader.next()) return null
  const link = linkIn(bytes, reader.at, end)
  return link === undefined ? null : { entries: reader.entries.finish(), link }
}

/** The extension of a split index, null if there is none, undefined if git must read the extensions. */
function linkIn(bytes: Buffer, from: number, end: number): Buffer | null | undefined {
  let link: Buffer | null = null
  let at = from
  while (at + 8 <= end) {
    const name = bytes.toString('latin1', at, at + 4)
    const next = at + 8 + bytes.readUInt32BE(at + 4)
    if (next > end) return undefined
    if (name === 'link') link = bytes.subarray(at + 8, next)
    // `sdir` says that an entry may be a folder, and none was. Other names with a small letter may not be ignored.
    else if (name !== 'sdir' && !/^[A-Z]/.test(name)) return undefined
    at = next
  }
  return at === end ? link : undefined
}

interface Form {
  /** Where the checksum begins. */
  readonly end: number
  readonly version: number
  readonly idBytes: number
  readonly count: number
}

/** Reads one entry after the other. */
class EntryReader {
  readonly #bytes: Buffer
  readonly #form: Form
  /** Length of an entry before the flags. */
  readonly #fixed: number
  readonly entries: EntryList
  #lastStage = 0
  /** Where the next entry begins. */
  at = headerBytes

  constructor(bytes: Buffer, form: Form) {
    this.#bytes = bytes
    this.#form = form
    this.#fixed = statBytes + form.idBytes
    this.entries = new EntryList(form.count, Math.ceil(bytes.length / 2))
  }

  /** Returns false for an entry that is damaged, out of order or unusual. */
  next(): boolean {
    const flagsAt = this.at + this.#fixed
    if (flagsAt + 4 > this.#form.end) return false
    const kind = kindOfMode.get(this.#bytes.readUInt32BE(this.at + modeAt))
    const flags = this.#bytes.readUInt16BE(flagsAt)
    const isExtended = (flags & extendedFlag) !== 0
    const more = isExtended ? this.#bytes.readUInt16BE(flagsAt + 2) : 0
    if (kind === undefined || (more & ~(skipWorktree | intentToAdd)) !== 0) return false
    if (isExtended && this.#form.version === 2) return false
    const stage = (flags & stageMask) >> 12
    const sparse = stage === 0 && (more & skipWorktree) !== 0 ? entryKind.sparse : 0
    const conflict = stage === 0 ? 0 : entryKind.conflict
    const nameAt = flagsAt + (isExtended ? 4 : 2)
    if (!this.#readName(nameAt, kind | sparse | conflict, flags & lengthMask)) return false
    const isInOrder = this.#isInOrder(stage)
    this.#lastStage = stage
    return isInOrder
  }

  /** @param stated length of the name, or the most that fits. */
  #readName(nameAt: number, kind: number, stated: number): boolean {
    const { end, version } = this.#form
    const shared = version === 4 ? this.#sharedPart(nameAt) : { at: nameAt, kept: 0 }
    if (shared === null) return false
    const nul = this.#bytes.indexOf(0, shared.at)
    const length = shared.kept + nul - shared.at
    if (nul === -1 || nul >= end || length > longestName) return false
    if (stated !== Math.min(length, lengthMask)) return false
    if (this.entries.size + length >= mostNameBytes) return false
    this.entries.add(kind, this.#bytes, shared.at, nul, shared.kept)
    // Except in version 4, entries are padded to eight bytes with one to eight NULs.
    this.at = version === 4 ? nul + 1 : this.at + ((nul - this.at + 8) & ~7)
    return this.at <= end
  }

  /** Version 4 writes how many bytes of the last name to drop, and what follows the rest. */
  #sharedPart(from: number): { readonly at: number; readonly kept: number } | null {
    const length = this.entries.last.length
    let at = from
    let byte = this.#bytes[at++] ?? 0
    let dropped = byte & 0x7f
    while ((byte & 0x80) !== 0) {
      byte = this.#bytes[at++] ?? 0
      dropped = (dropped + 1) * 128 + (byte & 0x7f)
      if (dropped > length) return null
    }
    return dropped > length ? null : { at, kept: length - dropped }
  }

  /** Names ascend. Only entries in conflict have the same name, and empty ones, which belong to a shared index. */
  #isInOrder(stage: number): boolean {
    if (this.entries.count < 2) return true
    const order = this.entries.compareLast()
    if (order !== 0) return order < 0
    return this.entries.last.length === 0 || (this.#lastStage > 0 && stage > this.#lastStage)
  }
}
