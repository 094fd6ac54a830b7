import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copiesOfParts } from '../../../src/git/pack/delta-copies.ts'
import type { Span } from '../../../src/model/index.ts'

type Piece = { readonly from: number; readonly length: number } | string

function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >> 7)]
}

function copy(from: number, length: number): number[] {
  return [0xff, ...[0, 8, 16, 24].map((bit) => (from >> bit) & 255), length & 255, length >> 8, 0]
}

function deltaOf(baseSize: number, pieces: readonly Piece[]): Buffer {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const codes = pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? [piece.length, ...Buffer.from(piece)]
      : copy(piece.from, piece.length),
  )
  return Buffer.from([...number(baseSize), ...number(size), ...codes])
}

function copiesIn(delta: Buffer, baseSize: number, parts: readonly Span[]) {
  const memory = Buffer.concat([Buffer.alloc(5, 0xff), delta, Buffer.alloc(5, 0xff)])
  return copiesOfParts(memory, { start: 5, end: 5 + delta.length }, baseSize, parts)
}

const part = { start: 100, end: 200 }

describe('parts of a base that a delta copies', () => {
  it('are found at each place that they are copied to, across copies that continue each other', () => {
    const pieces = [{ from: 0, length: 150 }, { from: 150, length: 100 }, 'text']
    const copies = copiesIn(deltaOf(1000, [...pieces, { from: 90, length: 800 }]), 1000, [part])
    expect(copies).toEqual({ size: 1054, parts: [part, { start: 264, end: 364 }] })
    expect(copiesIn(deltaOf(1000, ['new']), 1000, [part])).toEqual({ size: 3, parts: [] })
  })

  it('are unknown if a piece of one is copied, or an insert divides it', () => {
    for (const pieces of [
      [{ from: 0, length: 150 }],
      [{ from: 199, length: 10 }],
      [{ from: 120, length: 10 }],
      [{ from: 0, length: 150 }, 'x', { from: 150, length: 100 }],
      [
        { from: 0, length: 150 },
        { from: 151, length: 100 },
      ],
    ])
      expect(copiesIn(deltaOf(1000, pieces), 1000, [part])).toBeNull()
  })

  it('stay at the start or the end, if they reach it', () => {
    const [first, last] = [
      { start: 0, end: 100 },
      { start: 900, end: 1000 },
    ]
    const all = { from: 0, length: 1000 }
    expect(copiesIn(deltaOf(1000, [all, 'x']), 1000, [first])?.parts).toEqual([first])
    expect(copiesIn(deltaOf(1000, ['x', all]), 1000, [first])).toBeNull()
    expect(copiesIn(deltaOf(1000, ['x', all]), 1000, [last])?.parts).toHaveLength(1)
    expect(copiesIn(deltaOf(1000, [all, 'x']), 1000, [last])).toBeNull()
  })

  it('are unknown if there are too many of them', () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ from: 90, length: 120 }))
    expect(copiesIn(deltaOf(1000, many(64)), 1000, [part])?.parts).toHaveLength(64)
    expect(copiesIn(deltaOf(1000, many(65)), 1000, [part])).toBeNull()
  })

  it('are unknown in a delta of another base, one that is cut, and one that reaches outside', () => {
    const delta = deltaOf(1000, ['some text', { from: 10, length: 500 }])
    expect(copiesIn(delta, 1000, [part])).not.toBeNull()
    expect(copiesIn(delta, 1001, [part])).toBeNull()
    for (let length = 0; length < delta.length; length++)
      expect(copiesIn(delta.subarray(0, length), 1000, [part])).toBeNull()
    expect(copiesIn(deltaOf(1000, [{ from: 600, length: 500 }]), 1000, [part])).toBeNull()
    expect(copiesIn(Buffer.concat([delta, Buffer.of(0)]), 1000, [part])).toBeNull()
  })

  it('have the bytes that they have in the base', () => {
    const piece = fc.oneof(
      fc.record({
        from: fc.integer({ min: 0, max: 900 }),
        length: fc.integer({ min: 1, max: 100 }),
      }),
      fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme-ascii' }),
    )
    const base = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7919 + (i >> 3)) & 255))
    const parts = [{ start: 10, end: 14 }, part, { start: 500, end: 530 }]
    const holds = (pieces: readonly Piece[]) => {
      const copied = copiesIn(deltaOf(base.length, pieces), base.length, parts)
      const object = Buffer.concat(
        pieces.map((piece) =>
          typeof piece === 'string'
            ? Buffer.from(piece)
            : base.subarray(piece.from, piece.from + piece.length),
        ),
      )
      for (const { start, end } of copied?.parts ?? []) {
        const text = object.subarray(start, end)
        expect(parts.some((one) => base.subarray(one.start, one.end).equals(text))).toBe(true)
      }
    }
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), holds), { seed: 1 })
  })
})
