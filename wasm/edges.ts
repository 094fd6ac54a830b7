// The second module of the pack reader: lists what trees contain, for the history of found objects. It works in the
// memory of codec.ts and has no data of its own there.

/** One bit for each value of the first 20 bits of an id: whether a wanted object may have it. */
let filter: usize = 0
/** A hash table of names: their numbers plus one; 0 is a free slot. */
let slots: usize = 0
let slotMask: u32 = 0
/** Where each name begins in the names; one more for the end of the last one. */
let starts: usize = 0
let mostNames: u32 = 0
let nameCount: u32 = 0
/** Where the next name is written, and where the room for names ends. */
let nextName: usize = 0
let namesEnd: usize = 0
let seed: u64 = 0

// Results of `listEdges` instead of a count.
const malformed: i32 = -1
const noRoom: i32 = -2

const filterMask: u32 = 0xfffff

export function useFilter(bits: usize): void {
  filter = bits
}

/**
 * @param table room for `count` slots (a power of two) of four bytes, all zero.
 * @param index room for `most` plus one numbers of four bytes.
 * @param names room for the bytes of names, up to `end`; sixteen bytes behind it must be free.
 * @param random makes it impossible to choose names that collide.
 */
export function useNames(
  table: usize,
  count: u32,
  index: usize,
  most: u32,
  names: usize,
  end: usize,
  random: u64,
): void {
  slots = table
  slotMask = count - 1
  starts = index
  mostNames = most
  nameCount = 0
  nextName = names
  namesEnd = end
  seed = random
  store<u32>(starts, <u32>names)
}

export function namesCount(): u32 {
  return nameCount
}

/** Type bits of the mode of the last entry that `readMode` read. */
let kind: u32 = 0

/** Reads octal digits up to a space. Returns the address after the space; 0 if there is no mode. */
// @ts-ignore: decorator
@inline
function readMode(place: usize, end: usize): usize {
  const head = load<u32>(place)
  // "1006" and "1007", the modes of most files.
  if ((head == 0x36303031 || head == 0x37303031) && load<u8>(place + 6) == 0x20) {
    kind = 0x8000
    return place + 7
  }
  let mode: u32 = 0
  let at = place
  while (at < end && at < place + 8) {
    const digit = <u32>load<u8>(at) - 0x30
    if (digit > 7) break
    mode = (mode << 3) | digit
    at++
  }
  if (at == place || at >= end || load<u8>(at) != 0x20) return 0
  kind = mode & 0xf000
  return at + 1
}

// @ts-ignore: decorator
@inline
function findZero(place: usize, end: usize): usize {
  while (place < end) {
    const zeros = i8x16.bitmask(i8x16.eq(v128.load(place), i8x16.splat(0)))
    if (zeros != 0) return place + <usize>ctz(zeros)
    place += 16
  }
  return end
}

/** The last `count` (below eight) bytes of a name. */
// @ts-ignore: decorator
@inline
function tail(place: usize, count: u32): u64 {
  return load<u64>(place) & (((<u64>1) << (count << 3)) - 1)
}

// @ts-ignore: decorator
@inline
function same(a: usize, b: usize, length: u32): bool {
  let left = length
  while (left >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false
    a += 8
    b += 8
    left -= 8
  }
  return tail(a, left) == tail(b, left)
}

// @ts-ignore: decorator
@inline
function mix(hash: u64, word: u64): u64 {
  const product = (hash ^ word) * 0x9e3779b97f4a7c15
  return product ^ (product >> 29)
}

/** The number of a name, which is noted if it is new; -1 if there is no room. */
function numberOfName(name: usize, length: u32): i32 {
  let hash = seed ^ <u64>length
  let at = name
  let left = length
  while (left >= 8) {
    hash = mix(hash, load<u64>(at))
    at += 8
    left -= 8
  }
  hash = mix(hash, tail(at, left))
  let slot = <u32>(hash >> 32) & slotMask
  while (true) {
    const number = load<u32>(slots + (<usize>slot << 2))
    if (number == 0) break
    const index = starts + (<usize>(number - 1) << 2)
    const begin = load<u32>(index)
    if (load<u32>(index + 4) - begin == length && same(begin, name, length)) return <i32>(number - 1)
    slot = (slot + 1) & slotMask
  }
  if (nameCount == mostNames || nextName + length > namesEnd) return -1
  memory.copy(nextName, name, length)
  nextName += length
  nameCount++
  store<u32>(slots + (<usize>slot << 2), nameCount)
  store<u32>(starts + (<usize>nameCount << 2), <u32>nextName)
  return <i32>(nameCount - 1)
}

/**
 * Lists the subtrees of a tree, and those of its other entries that the filter lets through.
 * @param out room for 40 bytes per entry: the id in 32 bytes, the number of its name, 1 for a subtree.
 * @returns how many were listed; or why the tree cannot be listed. Sixteen bytes behind the tree must be readable.
 */
export function listEdges(tree: usize, size: u32, idBytes: u32, out: usize): i32 {
  const end = tree + size
  let place = tree
  let into = out
  let count: i32 = 0
  while (place < end) {
    const name = readMode(place, end)
    if (name == 0) return malformed
    const nul = findZero(name, end)
    const id = nul + 1
    const next = id + idBytes
    if (nul == name || next > end) return malformed
    place = next
    const subtree = kind == 0x4000
    const bit = load<u32>(id) & filterMask
    if (!subtree && ((<u32>load<u8>(filter + (bit >> 3)) >> (bit & 7)) & 1) == 0) continue
    const number = numberOfName(name, <u32>(nul - name))
    if (number < 0) return noRoom
    v128.store(into, v128.load(id))
    if (idBytes == 20) store<u32>(into + 16, load<u32>(id + 16))
    else v128.store(into + 16, v128.load(id + 16))
    store<u32>(into + 32, <u32>number)
    store<u32>(into + 36, subtree ? 1 : 0)
    into += 40
    count++
  }
  return count
}
