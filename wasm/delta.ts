// Deltas and trees of packs (gitformat-pack; git-mktree's binary form), in AssemblyScript. Everything lies in this
// module's memory: a delta, its base, and behind the base the object that the two make.

/** Where instructions of the last delta end in its object, doubled, plus one for a copy of the base. */
const pieces: usize = 0x8000
const mostPieces: u32 = 7000
/** -1: more than there is room for. */
let pieceCount: i32 = 0

/** Where the next skeleton begins, and where the room for skeletons ends. */
let skeletons: usize = 0
let skeletonRoom: usize = 0
/** Bytes of each end of a long copy that are in a skeleton. */
let kept: u32 = 0

let at: usize = 0
let objectSize: u64 = 0

// What `applyDelta` gives instead of a size.
const misfit: i32 = -1
const damaged: i32 = -2
const noRoom: i32 = -3

// How an object is to be treated.
const putTogether: u32 = 1
const notePieces: u32 = 2
const writeSkeleton: u32 = 4

/**
 * Writes the skeletons of the next deltas from `start` on, one after the other.
 * @param room where the room ends; sixteen bytes behind it must be free.
 * @param keep most bytes that a match has before its last one.
 */
export function useSkeletons(start: usize, room: usize, keep: u32): void {
  skeletons = start
  skeletonRoom = room
  kept = keep
}

/** Where the last skeleton ends. */
export function skeletonsEnd(): usize {
  return skeletons
}

/** Numbers of seven bits a byte, the lowest first. */
function readSize(end: usize): bool {
  let size: u64 = 0
  let shift: u64 = 0
  while (true) {
    if (at >= end || shift > 49) return false
    const byte = <u64>load<u8>(at)
    at++
    size |= (byte & 0x7f) << shift
    if ((byte & 0x80) == 0) break
    shift += 7
  }
  objectSize = size
  return true
}

/**
 * Copies in steps of sixteen: may write fifteen bytes too many, which the next piece covers, or which lie behind the
 * object, where room is kept.
 */
// @ts-ignore: decorator
@inline
function copy(into: usize, source: usize, length: usize): void {
  if (length > 256) {
    memory.copy(into, source, length)
    return
  }
  const stop = into + length
  while (into < stop) {
    v128.store(into, v128.load(source))
    into += 16
    source += 16
  }
}

/**
 * Walks a delta's instructions, and writes the delta's skeleton: its inserts, and its copies without what lies deep
 * inside them. A match that the base lacks touches an insert or the seam of two pieces, so it is in the skeleton.
 * @param room bytes that the object may take from `into` on, where it is to be put together.
 * @returns size of the object (0 where it is not put together) doubled, plus one if there is no room for the skeleton;
 * or why the delta cannot be applied.
 */
export function applyDelta(
  delta: usize,
  end: usize,
  base: usize,
  baseSize: u32,
  into: usize,
  room: u32,
  how: u32,
): i32 {
  at = delta
  if (!readSize(end)) return damaged
  if (objectSize != <u64>baseSize) return misfit
  if (!readSize(end)) return damaged
  const write = (how & putTogether) != 0
  const note = (how & notePieces) != 0
  if (write && objectSize > <u64>room) return noRoom
  const size = objectSize
  let out: u64 = 0
  const skeleton = skeletons
  let cut = (how & writeSkeleton) == 0
  pieceCount = 0
  while (at < end) {
    const code = <u32>load<u8>(at)
    at++
    let length: u32 = code
    let source: usize = at
    if (code & 0x80) {
      let offset: u32 = 0
      length = 0
      if (code & 0x01) offset = <u32>load<u8>(at++)
      if (code & 0x02) offset |= (<u32>load<u8>(at++)) << 8
      if (code & 0x04) offset |= (<u32>load<u8>(at++)) << 16
      if (code & 0x08) offset |= (<u32>load<u8>(at++)) << 24
      if (code & 0x10) length = <u32>load<u8>(at++)
      if (code & 0x20) length |= (<u32>load<u8>(at++)) << 8
      if (code & 0x40) length |= (<u32>load<u8>(at++)) << 16
      if (length == 0) length = 0x10000
      if (at > end || <u64>offset + <u64>length > <u64>baseSize) return dropped(skeleton)
      source = base + offset
    } else {
      if (code == 0 || at + code > end) return dropped(skeleton)
      at += code
    }
    if (out + <u64>length > size) return dropped(skeleton)
    if (write) copy(into + <usize>out, source, length)
    out += <u64>length
    if (note) notePiece(<u32>out, code >> 7)
    if (!cut && !addPiece(source, length, out == <u64>length, out == size, code >> 7)) cut = true
  }
  if (out != size) return dropped(skeleton)
  const overflow = cut && (how & writeSkeleton) != 0
  if (overflow) skeletons = skeleton
  return (write ? <i32>(<u32>size << 1) : 0) | <i32>overflow
}

/** Forgets the skeleton of a damaged delta. */
function dropped(skeleton: usize): i32 {
  skeletons = skeleton
  return damaged
}

/**
 * Adds a piece to the skeleton; of a long copy only its ends, and of these only those that touch another piece.
 * @returns false if there is no room.
 */
// @ts-ignore: decorator
@inline
function addPiece(source: usize, length: u32, isFirst: bool, isLast: bool, copied: u32): bool {
  if (copied == 0 || length <= 2 * kept) {
    if (skeletons + length > skeletonRoom) return false
    copy(skeletons, source, length)
    skeletons += length
    return true
  }
  if (skeletons + 2 * kept > skeletonRoom) return false
  if (!isFirst) {
    copy(skeletons, source, kept)
    skeletons += kept
  }
  if (!isLast) {
    copy(skeletons, source + length - kept, kept)
    skeletons += kept
  }
  return true
}

// @ts-ignore: decorator
@inline
function notePiece(end: u32, copied: u32): void {
  if (pieceCount < 0) return
  if (<u32>pieceCount == mostPieces) {
    pieceCount = -1
    return
  }
  store<u32>(pieces + (<usize>pieceCount << 2), (end << 1) | copied)
  pieceCount++
}

/**
 * Lists the ids that a tree names (`mode SP name NUL id`, again and again), submodules' left out: their commits are
 * not meant to be here. Ids inside a piece that the last delta copied are the base's and left out too.
 * @param list room for a number of four bytes for each 24 bytes of the tree: the addresses of the ids.
 * @returns how many there are.
 */
export function listReferences(tree: usize, size: u32, idBytes: u32, list: usize, made: bool): u32 {
  const end = tree + size
  const known = made && pieceCount >= 0
  const pieceEnd = pieces + ((known ? <usize>(<u32>pieceCount) : 0) << 2)
  let piece = pieces
  let count: u32 = 0
  let place = tree
  while (place < end) {
    const nul = findNul(place + 6, end)
    const id = nul + 1
    const next = id + idBytes
    if (next > end) return count
    const submodule = load<u16>(place) == 0x3631
    place = next
    if (submodule) continue
    if (known) {
      const idStart = <u32>(id - tree)
      while (piece < pieceEnd && load<u32>(piece) >> 1 <= idStart) piece += 4
      if (piece < pieceEnd) {
        const own = load<u32>(piece)
        if ((own & 1) != 0 && own >> 1 >= <u32>(next - tree)) continue
      }
    }
    if (listedBefore(id, idBytes)) continue
    store<u32>(list + (<usize>count << 2), <u32>id)
    count++
  }
  return count
}

/** Ids that were listed, each at the place that its first bytes tell; a later one takes the place of an earlier one. */
let listed: usize = 0
let listedMask: u32 = 0

/** @param table room for `slots` (a power of two) times 32 bytes. */
export function useListed(table: usize, slots: u32): void {
  listed = table
  listedMask = slots - 1
  // No id with these first bytes belongs here: an empty place is like no id.
  for (let i: u32 = 0; i < slots; i++) store<u32>(table + (<usize>i << 5), ~i)
}

/** True for an id that was listed not long ago: most trees name what another one has named. Takes note of it. */
// @ts-ignore: decorator
@inline
function listedBefore(id: usize, idBytes: u32): bool {
  const place = listed + (<usize>(load<u32>(id) & listedMask) << 5)
  const head = v128.load(id)
  if (idBytes == 20) {
    const tail = load<u32>(id + 16)
    if (i8x16.all_true(i8x16.eq(head, v128.load(place))) && tail == load<u32>(place + 16)) return true
    v128.store(place, head)
    store<u32>(place + 16, tail)
    return false
  }
  const tail = v128.load(id + 16)
  const same = v128.and(i8x16.eq(head, v128.load(place)), i8x16.eq(tail, v128.load(place + 16)))
  if (i8x16.all_true(same)) return true
  v128.store(place, head)
  v128.store(place + 16, tail)
  return false
}

/**
 * Reads the ids at the head of a commit (`tree HEX`, `parent HEX` …) or a tag (`object HEX`) into a list.
 * @param most ids there is room for.
 * @returns how many there are.
 */
export function listHeaders(at: usize, size: u32, idBytes: u32, into: usize, most: u32, tag: bool): u32 {
  const end = at + size
  const digits = idBytes << 1
  let count: u32 = 0
  let place = at
  while (count < most) {
    // "obje", "tree", "pare" as the first four bytes; the words end with a space.
    const word = place + 8 <= end ? load<u32>(place) : 0
    const length: u32 = tag ? (word == 0x656a626f ? 7 : 0) : word == 0x65657274 ? 5 : word == 0x65726170 ? 7 : 0
    const start = place + length
    if (length == 0 || start + digits > end || load<u8>(start - 1) != 0x20) return count
    if (!readHex(start, idBytes, into + count * idBytes)) return count
    count++
    place = start + digits + 1
    if (tag) return count
  }
  return count
}

/** False if there is anything but lower-case hexadecimal digits. */
// @ts-ignore: decorator
@inline
function readHex(place: usize, bytes: u32, into: usize): bool {
  for (let i: u32 = 0; i < bytes; i++) {
    const high = digit(load<u8>(place + (i << 1)))
    const low = digit(load<u8>(place + (i << 1) + 1))
    if ((high | low) > 15) return false
    store<u8>(into + i, <u8>((high << 4) | low))
  }
  return true
}

// @ts-ignore: decorator
@inline
function digit(byte: u32): u32 {
  const number = byte - 0x30
  if (number < 10) return number
  const letter = byte - 0x61
  return letter < 6 ? letter + 10 : 255
}

/** The first zero byte from `place` on; looks up to fifteen bytes behind the end, which are there. */
// @ts-ignore: decorator
@inline
function findNul(place: usize, end: usize): usize {
  while (place < end) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(place), i8x16.splat(0)))
    if (zeros != 0) return place + <usize>ctz(zeros)
    place += 16
  }
  return place
}
