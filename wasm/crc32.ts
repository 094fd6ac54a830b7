// CRC-32 (ISO 3309, as in gzip and in a pack's index), eight bytes at a time ("slicing by eight", Kounavis and Berry, 2005).

/** Eight tables of 256 numbers. */
let tables: usize = 0

/** @param place address of 8 KB of free memory. */
export function useCrcTables(place: usize): void {
  tables = place
  for (let i: u32 = 0; i < 256; i++) {
    let value = i
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >> 1) ^ 0xedb88320 : value >> 1
    store<u32>(place + (<usize>i << 2), value)
  }
  for (let i: u32 = 0; i < 256 * 7; i++) {
    const before = load<u32>(place + (<usize>i << 2))
    store<u32>(place + ((<usize>i + 256) << 2), (before >> 8) ^ load<u32>(place + (<usize>(before & 255) << 2)))
  }
}

// @ts-ignore: decorator
@inline
function entry(table: u32, byte: u32): u32 {
  return load<u32>(tables + (<usize>((table << 8) | (byte & 255)) << 2))
}

export function crc32(start: usize, end: usize): u32 {
  let value: u32 = 0xffffffff
  let at = start
  while (at + 8 <= end) {
    const low = load<u32>(at) ^ value
    const high = load<u32>(at, 4)
    value =
      entry(7, low) ^
      entry(6, low >> 8) ^
      entry(5, low >> 16) ^
      entry(4, low >> 24) ^
      entry(3, high) ^
      entry(2, high >> 8) ^
      entry(1, high >> 16) ^
      entry(0, high >> 24)
    at += 8
  }
  while (at < end) {
    value = (value >> 8) ^ entry(0, value ^ <u32>load<u8>(at))
    at++
  }
  return ~value
}
