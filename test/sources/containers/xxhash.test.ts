import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Xxh32, Xxh64 } from '../../../src/sources/containers/xxhash.ts'

/** XXH64 as its specification writes it. */
function slowXxh64(bytes: Uint8Array): number {
  const mask = 2n ** 64n - 1n
  const [p1, p2, p3, p4, p5] = [
    0x9e3779b185ebca87n,
    0xc2b2ae3d27d4eb4fn,
    0x165667b19e3779f9n,
    0x85ebca77c2b2ae63n,
    0x27d4eb2f165667c5n,
  ] as const
  const rotate = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & mask
  const round = (lane: bigint, input: bigint) =>
    (rotate((lane + input * p2) & mask, 31n) * p1) & mask
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let place = 0
  let hash: bigint = p5
  if (bytes.length >= 32) {
    const lanes = [(p1 + p2) & mask, p2, 0n, -p1 & mask]
    for (; place + 32 <= bytes.length; place += 32)
      for (let lane = 0; lane < 4; lane++)
        lanes[lane] = round(lanes[lane] ?? 0n, view.getBigUint64(place + lane * 8, true))
    hash = lanes.reduce(
      (sum, lane, index) => sum + rotate(lane, [1n, 7n, 12n, 18n][index] ?? 0n),
      0n,
    )
    for (const lane of lanes) hash = (((hash & mask) ^ round(0n, lane)) * p1 + p4) & mask
  }
  hash = (hash + BigInt(bytes.length)) & mask
  for (; place + 8 <= bytes.length; place += 8)
    hash = (rotate(hash ^ round(0n, view.getBigUint64(place, true)), 27n) * p1 + p4) & mask
  if (place + 4 <= bytes.length) {
    hash =
      (rotate(hash ^ ((BigInt(view.getUint32(place, true)) * p1) & mask), 23n) * p2 + p3) & mask
    place += 4
  }
  for (; place < bytes.length; place++)
    hash = (rotate(hash ^ ((BigInt(bytes[place] ?? 0) * p5) & mask), 11n) * p1) & mask
  hash = ((hash ^ (hash >> 33n)) * p2) & mask
  hash = ((hash ^ (hash >> 29n)) * p3) & mask
  return Number((hash ^ (hash >> 32n)) & 0xffffffffn)
}

const inPieces = <T extends { add(bytes: Buffer): void; digest(): number }>(
  hash: T,
  pieces: readonly Uint8Array[],
) => {
  for (const piece of pieces) hash.add(Buffer.from(piece))
  return hash.digest()
}

describe('xxHash', () => {
  it('gives the published values', () => {
    const text = Buffer.from('Nobody inspects the spammish repetition')
    expect(inPieces(new Xxh32(), [])).toBe(0x02cc5d05)
    expect(inPieces(new Xxh32(), [text])).toBe(0xe2293b2f)
    expect(inPieces(new Xxh64(), [])).toBe(0x51d8e999)
    expect(inPieces(new Xxh64(), [text])).toBe(0x8a378bf1)
  })

  it('does not depend on pieces, and agrees with its specification', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 6 })
    fc.assert(
      fc.property(pieces, (given) => {
        const joined = Buffer.concat(given)
        expect(inPieces(new Xxh64(), given)).toBe(slowXxh64(joined))
        expect(inPieces(new Xxh32(), given)).toBe(inPieces(new Xxh32(), [joined]))
      }),
    )
  })
})
