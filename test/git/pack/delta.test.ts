import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Codec, deltaFaults, deltaModes } from '../../../src/git/pack/codec.ts'

const roomBytes = 1 << 17
const codec = new Codec(7 * roomBytes)
const base = codec.reserve(roomBytes)
const delta = codec.reserve(roomBytes)
const output = codec.reserve(roomBytes)
const list = codec.reserve(roomBytes)
const skeletons = codec.reserve(roomBytes)
const listedSlots = 64
const listed = codec.reserve(listedSlots * 32)

/** A copy of a range of the base, or an insert. */
type Instruction =
  | { readonly kind: 'copy'; readonly from: number; readonly length: number }
  | { readonly kind: 'insert'; readonly bytes: Buffer }

/** Text in which needles, and parts of needles, are frequent. */
const text = (maxLength: number) =>
  fc
    .array(fc.constantFrom('b', 'r', '_', 'br', 'r_', 'br_', 'x', 'yz'), { maxLength })
    .map((pieces) => Buffer.from(pieces.join('')))

const deltas = text(400).chain((bytes) =>
  fc.tuple(
    fc.constant(bytes),
    fc.array(
      fc.oneof(
        text(30)
          .filter((insert) => insert.length > 0)
          .map((insert): Instruction => ({ kind: 'insert', bytes: insert })),
        fc.tuple(fc.nat(bytes.length), fc.nat(bytes.length)).map(([one, other]): Instruction => {
          const from = Math.min(one, other)
          return { kind: 'copy', from, length: Math.max(one, other) - from }
        }),
      ),
      { maxLength: 40 },
    ),
  ),
)

/** gitformat-pack, "Deltified representation". A copy of no bytes cannot be written. */
function encode(baseSize: number, instructions: readonly Instruction[]): Buffer {
  const bytes: number[] = []
  writeSize(bytes, baseSize)
  writeSize(
    bytes,
    instructions.reduce((sum, instruction) => sum + lengthOf(instruction), 0),
  )
  for (const instruction of instructions) {
    if (instruction.kind === 'insert') {
      bytes.push(instruction.bytes.length, ...instruction.bytes)
      continue
    }
    const { from, length } = instruction
    const numbers = [from & 255, (from >> 8) & 255, (from >> 16) & 255, from >>> 24]
    const lengths = [length & 255, (length >> 8) & 255, (length >> 16) & 255]
    const all = [...numbers, ...lengths]
    bytes.push(all.reduce((code, value, bit) => code | (value === 0 ? 0 : 1 << bit), 0x80))
    bytes.push(...all.filter((value) => value !== 0))
  }
  return Buffer.from(bytes)
}

function writeSize(bytes: number[], size: number): void {
  let rest = size
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}

const lengthOf = (instruction: Instruction) =>
  instruction.kind === 'insert' ? instruction.bytes.length : instruction.length

const pieceOf = (bytes: Buffer, instruction: Instruction) =>
  instruction.kind === 'insert'
    ? instruction.bytes
    : bytes.subarray(instruction.from, instruction.from + instruction.length)

const writable = (instructions: readonly Instruction[]) =>
  instructions.filter((instruction) => lengthOf(instruction) > 0)

function apply(bytes: Buffer, encoded: Buffer, how: number, room = roomBytes - 16) {
  codec.memory.set(bytes, base)
  codec.memory.set(encoded, delta)
  return codec.applyDelta(delta, delta + encoded.length, base, bytes.length, output, room, how)
}

/** A text of the object that is not inside one copy: the start and end of its bytes. */
function textsAcross(instructions: readonly Instruction[], longest: number): [number, number][] {
  const texts: [number, number][] = []
  const copies: { start: number; end: number }[] = []
  let size = 0
  for (const instruction of instructions) {
    const start = size
    size += lengthOf(instruction)
    if (instruction.kind === 'copy') copies.push({ start, end: size })
  }
  for (let start = 0; start < size; start++) {
    for (let end = start + 1; end <= Math.min(size, start + longest); end++) {
      if (!copies.some((copy) => copy.start <= start && end <= copy.end)) texts.push([start, end])
    }
  }
  return texts
}

/** Writes the skeleton of a delta and returns it. */
function skeletonOf(bytes: Buffer, encoded: Buffer, keep: number, how = 0): Buffer {
  codec.useSkeletons(skeletons, skeletons + roomBytes - 16, keep)
  expect(apply(bytes, encoded, how | deltaModes.writeSkeleton) & 1).toBe(0)
  return codec.memory.subarray(skeletons, codec.skeletonsEnd())
}

describe('applyDelta', () => {
  it('puts together what the instructions say', () => {
    fc.assert(
      fc.property(deltas, ([bytes, drawn]) => {
        const instructions = writable(drawn)
        const whole = Buffer.concat(instructions.map((instruction) => pieceOf(bytes, instruction)))
        const result = apply(bytes, encode(bytes.length, instructions), deltaModes.putTogether)
        expect(result >> 1).toBe(whole.length)
        expect(codec.memory.subarray(output, output + whole.length).equals(whole)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('writes a skeleton with every text of the object that is not inside one copy', () => {
    fc.assert(
      fc.property(deltas, fc.nat(12), ([bytes, drawn], keep) => {
        const instructions = writable(drawn)
        const whole = Buffer.concat(instructions.map((instruction) => pieceOf(bytes, instruction)))
        const encoded = encode(bytes.length, instructions)
        const skeleton = skeletonOf(bytes, encoded, keep).toString('latin1')
        const same = skeletonOf(bytes, encoded, keep, deltaModes.putTogether).toString('latin1')
        expect(same).toBe(skeleton)
        for (const [start, end] of textsAcross(instructions, keep + 1)) {
          expect(skeleton).toContain(whole.toString('latin1', start, end))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out of a skeleton what lies deep inside copies', () => {
    const bytes = Buffer.from('abcdefghijklmnopqrstuvwxyz')
    const copy = { kind: 'copy', from: 0, length: 26 } as const
    const insert = { kind: 'insert', bytes: Buffer.from('123456789') } as const
    const skeleton = (instructions: readonly Instruction[]) =>
      skeletonOf(bytes, encode(26, instructions), 2).toString()
    expect(skeleton([copy])).toBe('')
    expect(skeleton([copy, insert, copy])).toBe('yz123456789ab')
    expect(skeleton([insert, copy, insert])).toBe('123456789abyz123456789')
    expect(skeleton([insert, { kind: 'copy', from: 3, length: 4 }, insert])).toBe(
      '123456789defg123456789',
    )
  })

  it('writes skeletons one after the other, and reports one that has no room', () => {
    const bytes = Buffer.from('base')
    const insert = (text: string) => encode(4, [{ kind: 'insert', bytes: Buffer.from(text) }])
    codec.useSkeletons(skeletons, skeletons + 8, 2)
    const results = ['first', 'second', '3rd'].map(
      (text) => apply(bytes, insert(text), deltaModes.writeSkeleton) & 1,
    )
    expect(results).toEqual([0, 1, 0])
    expect(apply(bytes, insert('damaged').subarray(0, -1), deltaModes.writeSkeleton)).toBe(
      deltaFaults.damaged,
    )
    expect(codec.memory.toString('latin1', skeletons, codec.skeletonsEnd())).toBe('first3rd')
  })

  it('copies pieces of every length', { timeout: 180_000 }, () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 251))
    for (const length of [1, 15, 16, 17, 255, 256, 257, 65_535, 65_536]) {
      const instructions: Instruction[] = [
        { kind: 'copy', from: 3, length },
        { kind: 'insert', bytes: Buffer.from('end') },
      ]
      apply(bytes, encode(bytes.length, instructions), deltaModes.putTogether)
      const expected = Buffer.concat([bytes.subarray(3, 3 + length), Buffer.from('end')])
      expect(codec.memory.subarray(output, output + expected.length).equals(expected)).toBe(true)
    }
  })

  it('refuses a delta of another base, one without room, and one that is cut or reaches outside', () => {
    const bytes = Buffer.from('0123456789')
    const whole = encode(10, [{ kind: 'copy', from: 0, length: 10 }])
    expect(apply(bytes.subarray(1), whole, deltaModes.putTogether)).toBe(deltaFaults.misfit)
    expect(apply(bytes, whole, deltaModes.putTogether, 9)).toBe(deltaFaults.noRoom)
    const outside = encode(10, [{ kind: 'copy', from: 1, length: 10 }])
    expect(apply(bytes, outside, 0)).toBe(deltaFaults.damaged)
    const insert = encode(10, [{ kind: 'insert', bytes: Buffer.from('abc') }])
    for (let end = 0; end < insert.length; end++) {
      const result = apply(bytes, insert.subarray(0, end), deltaModes.putTogether)
      expect(result).toBe(deltaFaults.damaged)
    }
  })

  it('never writes beyond the room and never fails on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (random) => {
        const guard = output + 4096
        codec.memory.fill(0xee, guard, guard + 64)
        apply(Buffer.from('some base text'), Buffer.from([14, ...random]), 1, 4096 - 16)
        expect(codec.memory.subarray(guard, guard + 64).every((byte) => byte === 0xee)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly id: Buffer
}

const treeEntries = (idBytes: number) =>
  fc.array(
    fc.record({
      mode: fc.constantFrom('100644', '100755', '120000', '40000', '160000'),
      name: fc.stringMatching(/^[a-z_.]{1,40}$/),
      id: fc
        .uint8Array({ minLength: idBytes, maxLength: idBytes, max: 4 })
        .map((bytes) => Buffer.from(bytes)),
    }),
    { maxLength: 60 },
  )

const encodeEntry = ({ mode, name, id }: TreeEntry) =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), id])

function listTree(size: number, idBytes: number, made: boolean, at = output): string[] {
  codec.memory.fill(0, at + size, at + size + 32)
  const count = codec.listReferences(at, size, idBytes, list, made)
  return Array.from({ length: count }, (_, index) => {
    const address = codec.memory.readUInt32LE(list + index * 4)
    return codec.memory.toString('hex', address, address + idBytes)
  })
}

const wantedOf = (entries: readonly TreeEntry[]) =>
  new Set(entries.filter(({ mode }) => mode !== '160000').map(({ id }) => id.toString('hex')))

describe.each([20, 32])('listReferences of trees with ids of %i bytes', (idBytes) => {
  it('lists every object that a tree names, and no submodule', () => {
    fc.assert(
      fc.property(treeEntries(idBytes), (entries) => {
        codec.useListed(listed, listedSlots)
        const tree = Buffer.concat(entries.map(encodeEntry))
        codec.memory.set(tree, output)
        expect(new Set(listTree(tree.length, idBytes, false))).toEqual(wantedOf(entries))
        // What was listed last is remembered: the same tree again adds at most what other ids displaced.
        const again = new Set(listTree(tree.length, idBytes, false))
        for (const id of again) expect(wantedOf(entries)).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it('leaves out only ids that lie whole inside a copy of the base', () => {
    fc.assert(
      fc.property(treeEntries(idBytes), treeEntries(idBytes), (kept, added) => {
        codec.useListed(listed, listedSlots)
        const bytes = Buffer.concat(kept.map(encodeEntry))
        const instructions = writable([
          { kind: 'copy', from: 0, length: bytes.length },
          ...added.map((entry): Instruction => ({ kind: 'insert', bytes: encodeEntry(entry) })),
        ])
        const how = deltaModes.putTogether | deltaModes.notePieces
        const size = apply(bytes, encode(bytes.length, instructions), how) >> 1
        const ids = new Set(listTree(size, idBytes, true))
        for (const id of wantedOf(added)) expect(ids).toContain(id)
        for (const id of ids) expect(wantedOf([...kept, ...added])).toContain(id)
        const onlyKept = [...wantedOf(kept)].filter((id) => !wantedOf(added).has(id))
        for (const id of onlyKept) expect(ids).not.toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it('ends at the end of a damaged tree', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (random) => {
        codec.useListed(listed, listedSlots)
        codec.memory.set(random, output)
        for (const id of listTree(random.length, idBytes, false)) {
          expect(id).toHaveLength(idBytes * 2)
        }
      }),
      { numRuns: 300 },
    )
  })
})
