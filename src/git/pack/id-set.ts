/** Plain data, which other threads read in place. */
export interface IdSetData {
  readonly idBytes: number
  /** Concatenated ids. */
  readonly ids: Uint8Array
  /** Numbers of ids plus one; 0 is a free slot. A power of two in length. */
  readonly slots: Uint32Array
  /** Factors of the hash: random, so that a hostile index cannot make all ids collide. */
  readonly factors: Uint32Array
  /** Number of ids. */
  readonly count: Uint32Array
}

/** An empty set with room for some ids, in shared memory. */
export function makeIdSet(room: number, idBytes: number): IdSetData {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, room * 2)))
  return {
    idBytes,
    ids: new Uint8Array(new SharedArrayBuffer(Math.max(1, room) * idBytes)),
    slots: new Uint32Array(new SharedArrayBuffer(slots * 4)),
    // `crypto` takes longer to load than a small scan needs; no one else sees a number of this generator.
    factors: Uint32Array.from({ length: 8 }, () => Math.floor(Math.random() * 2 ** 32) | 1),
    count: new Uint32Array(new SharedArrayBuffer(4)),
  }
}

/** Adds the id at `bytes[at]`. @returns false if it was in the set already. */
export function addId(set: IdSetData, bytes: Uint8Array, at: number): boolean {
  const slot = findSlot(set, bytes, at)
  if (set.slots[slot] !== 0) return false
  const number = set.count[0] as number
  for (let i = 0; i < set.idBytes; i++) set.ids[number * set.idBytes + i] = bytes[at + i] as number
  set.slots[slot] = number + 1
  set.count[0] = number + 1
  return true
}

export function hasId(set: IdSetData, bytes: Uint8Array, at: number): boolean {
  return set.count[0] !== 0 && set.slots[findSlot(set, bytes, at)] !== 0
}

/** The number of the id at `bytes[at]`, in the order in which ids were added; -1 if it is not in the set. */
export function idNumber(set: IdSetData, bytes: Uint8Array, at: number): number {
  return set.count[0] === 0 ? -1 : (set.slots[findSlot(set, bytes, at)] as number) - 1
}

/** The slot of the id, or the free one where it belongs. */
function findSlot(
  { idBytes, ids, slots, factors }: IdSetData,
  bytes: Uint8Array,
  at: number,
): number {
  const mask = slots.length - 1
  let slot = hashOf(bytes, at, idBytes, factors) & mask
  for (;;) {
    const number = slots[slot] as number
    if (number === 0 || equal(ids, (number - 1) * idBytes, bytes, at, idBytes)) return slot
    slot = (slot + 1) & mask
  }
}

function hashOf(bytes: Uint8Array, at: number, idBytes: number, factors: Uint32Array): number {
  let hash = 0
  for (let i = 0; i < idBytes; i += 4) {
    const word =
      (bytes[at + i] as number) |
      ((bytes[at + i + 1] as number) << 8) |
      ((bytes[at + i + 2] as number) << 16) |
      ((bytes[at + i + 3] as number) << 24)
    hash = Math.imul(hash ^ word, factors[i >> 2] as number)
    hash ^= hash >>> 15
  }
  return hash >>> 0
}

function equal(a: Uint8Array, from: number, b: Uint8Array, at: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[from + i] !== b[at + i]) return false
  return true
}
