// The checksums of zstd and lz4, in arithmetic of 32 bits: with BigInt they would take longer than decompression.

const stripes = { narrow: 16, wide: 32 }

const narrow = {
  p1: 0x9e3779b1,
  p2: 0x85ebca77,
  p3: 0xc2b2ae3d,
  p4: 0x27d4eb2f,
  p5: 0x165667b1,
}

const rotate = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits))

/** XXH32 with the seed 0, of bytes that are added piece by piece. */
export class Xxh32 {
  readonly #lanes = Int32Array.of(narrow.p1 + narrow.p2, narrow.p2, 0, -narrow.p1)
  #total = 0
  #rest = Buffer.alloc(0)

  add(bytes: Buffer): void {
    this.#total += bytes.length
    this.#rest = eachStripe(this.#rest, bytes, stripes.narrow, (data, place) => {
      for (let lane = 0; lane < 4; lane++)
        this.#lanes[lane] = round32(this.#lanes[lane] ?? 0, data.readInt32LE(place + lane * 4))
    })
  }

  digest(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#lanes
    let hash =
      this.#total < stripes.narrow
        ? narrow.p5
        : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)
    hash = (hash + this.#total) | 0
    let place = 0
    for (; place + 4 <= this.#rest.length; place += 4) {
      hash = (hash + Math.imul(this.#rest.readInt32LE(place), narrow.p3)) | 0
      hash = Math.imul(rotate(hash, 17), narrow.p4)
    }
    for (; place < this.#rest.length; place++) {
      hash = (hash + Math.imul(this.#rest[place] ?? 0, narrow.p5)) | 0
      hash = Math.imul(rotate(hash, 11), narrow.p1)
    }
    hash = Math.imul(hash ^ (hash >>> 15), narrow.p2)
    hash = Math.imul(hash ^ (hash >>> 13), narrow.p3)
    return (hash ^ (hash >>> 16)) >>> 0
  }
}

function round32(lane: number, input: number): number {
  return Math.imul(rotate((lane + Math.imul(input, narrow.p2)) | 0, 13), narrow.p1)
}

/** Calls `stripe` for each whole stripe of what was left and the new bytes. Returns what is left now. */
function eachStripe(
  rest: Buffer,
  bytes: Buffer,
  size: number,
  stripe: (data: Buffer, place: number) => void,
): Buffer<ArrayBuffer> {
  let place = 0
  if (rest.length > 0) {
    place = Math.min(size - rest.length, bytes.length)
    const joined = Buffer.concat([rest, bytes.subarray(0, place)])
    if (joined.length < size) return joined
    stripe(joined, 0)
  }
  for (; place + size <= bytes.length; place += size) stripe(bytes, place)
  return Buffer.from(bytes.subarray(place))
}

/** A number of 64 bits as two halves; the functions below change it in place. */
interface Wide {
  high: number
  low: number
}

const wide = (high: number, low: number): Wide => ({ high: high | 0, low: low | 0 })

const q1 = wide(0x9e3779b1, 0x85ebca87)
const q2 = wide(0xc2b2ae3d, 0x27d4eb4f)
const q3 = wide(0x165667b1, 0x9e3779f9)
const q4 = wide(0x85ebca77, 0xc2b2ae63)
const q5 = wide(0x27d4eb2f, 0x165667c5)

function add(to: Wide, { high, low }: Readonly<Wide>): void {
  const sum = (to.low >>> 0) + (low >>> 0)
  to.high = (to.high + high + (sum > 0xffffffff ? 1 : 0)) | 0
  to.low = sum | 0
}

function multiply(to: Wide, by: Readonly<Wide>): void {
  const { low } = to
  to.high = (Math.imul(to.high, by.low) + Math.imul(low, by.high) + multiplyHigh(low, by.low)) | 0
  to.low = Math.imul(low, by.low)
}

/** The upper 32 bits of the product of two unsigned numbers. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff
  const aHigh = a >>> 16
  const bLow = b & 0xffff
  const bHigh = b >>> 16
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  const other = aLow * bHigh + (middle & 0xffff)
  return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(other / 0x10000)) | 0
}

/** @param bits 1 to 31. */
function rotateWide(value: Wide, bits: number): void {
  const { high, low } = value
  value.high = (high << bits) | (low >>> (32 - bits))
  value.low = (low << bits) | (high >>> (32 - bits))
}

/** Combines a value with itself, shifted to the right. */
function mixRight(value: Wide, bits: number): void {
  const { high, low } = value
  if (bits < 32) {
    value.high = high ^ (high >>> bits)
    value.low = low ^ ((low >>> bits) | (high << (32 - bits)))
  } else {
    value.low = low ^ (high >>> (bits - 32))
  }
}

function round64(lane: Wide, input: Wide): void {
  multiply(input, q2)
  add(lane, input)
  rotateWide(lane, 31)
  multiply(lane, q1)
}

/** The low half of XXH64 with the seed 0, of bytes that are added piece by piece. */
export class Xxh64 {
  readonly #lanes = [
    wide(0x60ea27ee, 0xadc0b5d6),
    { ...q2 },
    wide(0, 0),
    wide(0x61c8864e, 0x7a143579),
  ]
  readonly #input = wide(0, 0)
  #total = 0
  #rest = Buffer.alloc(0)

  add(bytes: Buffer): void {
    this.#total += bytes.length
    this.#rest = eachStripe(this.#rest, bytes, stripes.wide, (data, place) => {
      for (const [index, lane] of this.#lanes.entries()) {
        this.#input.low = data.readInt32LE(place + index * 8)
        this.#input.high = data.readInt32LE(place + index * 8 + 4)
        round64(lane, this.#input)
      }
    })
  }

  digest(): number {
    const hash = this.#total < stripes.wide ? { ...q5 } : this.#joined()
    add(hash, wide(Math.floor(this.#total / 2 ** 32), this.#total))
    this.#addRest(hash)
    mixRight(hash, 33)
    multiply(hash, q2)
    mixRight(hash, 29)
    multiply(hash, q3)
    mixRight(hash, 32)
    return hash.low >>> 0
  }

  #joined(): Wide {
    const hash = wide(0, 0)
    for (const [index, lane] of this.#lanes.entries()) {
      const rotated = { ...lane }
      rotateWide(rotated, [1, 7, 12, 18][index] ?? 0)
      add(hash, rotated)
    }
    for (const lane of this.#lanes) {
      const round = wide(0, 0)
      round64(round, { ...lane })
      hash.high ^= round.high
      hash.low ^= round.low
      multiply(hash, q1)
      add(hash, q4)
    }
    return hash
  }

  #addRest(hash: Wide): void {
    const rest = this.#rest
    let place = 0
    for (; place + 8 <= rest.length; place += 8) {
      const round = wide(0, 0)
      round64(round, wide(rest.readInt32LE(place + 4), rest.readInt32LE(place)))
      combine(hash, round, 27, q1, q4)
    }
    if (place + 4 <= rest.length) {
      const word = wide(0, rest.readInt32LE(place))
      multiply(word, q1)
      combine(hash, word, 23, q2, q3)
      place += 4
    }
    for (; place < rest.length; place++) {
      const byte = wide(0, rest[place] ?? 0)
      multiply(byte, q5)
      combine(hash, byte, 11, q1, wide(0, 0))
    }
  }
}

function combine(hash: Wide, value: Wide, bits: number, factor: Wide, term: Wide): void {
  hash.high ^= value.high
  hash.low ^= value.low
  rotateWide(hash, bits)
  multiply(hash, factor)
  add(hash, term)
}
