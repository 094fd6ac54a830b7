/** A Huffman code: a table for short codes (`symbol << 4 | length`, 0 for none), counts and symbols for long ones. */
export interface Code {
  readonly bits: number
  readonly table: Uint16Array
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
}

export function makeCode(bits: number, symbols: number): Code {
  return {
    bits,
    table: new Uint16Array(1 << bits),
    counts: new Uint16Array(16),
    symbols: new Uint16Array(symbols),
  }
}

const reversed = Uint16Array.from({ length: 1 << 15 }, (_, value) => {
  let mirrored = 0
  for (let bit = 0; bit < 15; bit++) mirrored |= ((value >> bit) & 1) << (14 - bit)
  return mirrored
})

const offsets = new Uint16Array(16)
const next = new Uint16Array(16)

/** Builds a code from its lengths (RFC 1951, 3.2.2). False for an over-subscribed one. */
export function buildCode(code: Code, lengths: Uint8Array, from: number, count: number): boolean {
  const { bits, table, counts, symbols } = code
  counts.fill(0)
  for (let i = 0; i < count; i++) {
    const length = lengths[from + i] as number
    counts[length] = (counts[length] as number) + 1
  }
  counts[0] = 0
  let left = 1
  let value = 0
  for (let length = 1; length <= 15; length++) {
    left = (left << 1) - (counts[length] as number)
    if (left < 0) return false
    value = (value + (counts[length - 1] as number)) << 1
    next[length] = value
    offsets[length] =
      length === 1 ? 0 : (offsets[length - 1] as number) + (counts[length - 1] as number)
  }
  table.fill(0)
  for (let symbol = 0; symbol < count; symbol++) {
    const length = lengths[from + symbol] as number
    if (length === 0) continue
    const at = offsets[length] as number
    symbols[at] = symbol
    offsets[length] = at + 1
    const canonical = next[length] as number
    next[length] = canonical + 1
    if (length > bits) continue
    const entry = (symbol << 4) | length
    const step = 1 << length
    for (let i = (reversed[canonical] as number) >> (15 - length); i < table.length; i += step) {
      table[i] = entry
    }
  }
  return true
}
