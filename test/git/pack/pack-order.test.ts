import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { savedOrder, sortedOrder } from '../../../src/git/pack/pack-order.ts'

const folder = mkdtempSync(join(tmpdir(), 'brleaks-order-'))
const path = join(folder, 'pack.rev')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const places = fc
  .uniqueArray(fc.integer({ min: 12, max: 2 ** 33 }), { maxLength: 40 })
  .map((list) => Float64Array.from(list))

/** The file that git writes for this order, without its checksums. */
function reverseIndex(order: Iterable<number>, idBytes: 20 | 32): Buffer {
  const words = [0x52494458, 1, idBytes === 20 ? 1 : 2, ...order]
  const file = Buffer.alloc(words.length * 4 + 2 * idBytes)
  for (const [i, word] of words.entries()) file.writeUInt32BE(word, i * 4)
  return file
}

describe('the order of a pack', () => {
  it('is read from the reverse index', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(20 as const, 32 as const), (list, idBytes) => {
        const order = sortedOrder(list)
        expect([...order].map((i) => list[i])).toEqual([...list].sort((a, b) => a - b))
        writeFileSync(path, reverseIndex(order, idBytes))
        expect(savedOrder(path, list, idBytes)).toEqual(order)
      }),
      { numRuns: 100 },
    )
  })

  it('is not taken from a reverse index that gives another one', () => {
    const damage = fc.record({ at: fc.nat(), flip: fc.integer({ min: 1, max: 255 }) })
    fc.assert(
      fc.property(places, damage, (list, { at, flip }) => {
        const file = reverseIndex(sortedOrder(list), 20)
        const place = at % (file.length - 40)
        file[place] = (file[place] ?? 0) ^ flip
        writeFileSync(path, file)
        expect(savedOrder(path, list, 20)).toBeNull()
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['a position twice', reverseIndex([1, 1, 2], 20)],
    ['too few positions', reverseIndex([1, 0], 20)],
    ['too many positions', reverseIndex([1, 0, 2, 3], 20)],
    ['another hash function', reverseIndex([1, 0, 2], 32)],
    ['nothing', Buffer.alloc(0)],
  ])('is not taken from a reverse index with %s', (_, file) => {
    writeFileSync(path, file)
    expect(savedOrder(path, Float64Array.of(40, 12, 99), 20)).toBeNull()
  })

  it('is sorted without a reverse index', () => {
    expect(savedOrder(join(folder, 'absent.rev'), Float64Array.of(12), 20)).toBeNull()
    expect(savedOrder(folder, Float64Array.of(12), 20)).toBeNull()
  })
})
