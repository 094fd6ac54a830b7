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

/** `entryKind` of a mode; -1 for an unusual one. */
function kindOfMode(mode: number): number {
  if (mode === 0o100644 || mode === 0o100755) return entryKind.regular
  if (mode === 0o120000) return 0
  return mode === 0o160000 ? entryKind.otherRepository : -1
}

/** The methods of `Buffer` take longer until they are compiled, and most indexes are read before that. */
function readUInt16(bytes: Buffer, at: number): number {
  return ((bytes[at] as number) << 8) | (bytes[at + 1] as number)
}

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
    const modeBytes = this.at + modeAt
    const isSmall = readUInt16(this.#bytes, modeBytes) === 0
    const kind = isSmall ? kindOfMode(readUInt16(this.#bytes, modeBytes + 2)) : -1
    const flags = readUInt16(this.#bytes, flagsAt)
    const isExtended = (flags & extendedFlag) !== 0
    const more = isExtended ? readUInt16(this.#bytes, flagsAt + 2) : 0
    if (kind === -1 || (more & ~(skipWorktree | intentToAdd)) !== 0) return false
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
    const nul = this.#nameEnd(shared.at, Math.max(0, stated - shared.kept))
    const length = shared.kept + nul - shared.at
    if (nul === -1 || nul >= end || length > longestName) return false
    if (stated !== Math.min(length, lengthMask)) return false
    if (this.entries.size + length >= mostNameBytes) return false
    this.entries.add(kind, this.#bytes, shared.at, nul, shared.kept)
    // Except in version 4, entries are padded to eight bytes with one to eight NULs.
    this.at = version === 4 ? nul + 1 : this.at + ((nul - this.at + 8) & ~7)
    return this.at <= end
  }

  /** Where the NUL after a name is, or -1. @param stated length of the name, or less. */
  #nameEnd(from: number, stated: number): number {
    const bytes = this.#bytes
    // Without a call into native code for a name of usual length.
    const likely = Math.min(from + stated, bytes.length)
    for (let at = from; at < likely; at++) if (bytes[at] === 0) return at
    return bytes[likely] === 0 ? likely : bytes.indexOf(0, likely)
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
