import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeAutomaton } from '../../../src/git/pack/automaton.ts'
import { Codec, deltaFaults, deltaModes } from '../../../src/git/pack/codec.ts'

const roomBytes = 1 << 17
const needle = Buffer.from('br_')
const codec = new Codec(6 * roomBytes)
const base = codec.reserve(roomBytes)
const delta = codec.reserve(roomBytes)
const output = codec.reserve(roomBytes)
const list = codec.reserve(roomBytes)
const { table, accepting, lookBehind } = makeAutomaton([needle])
const automaton = codec.reserve(table.byteLength)
codec.memory.set(Buffer.from(table.buffer), automaton)
codec.useAutomaton(automaton, accepting, lookBehind)
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

/** True if a needle is in the object but neither inside one copy nor inside one insert. */
function hasNeedleAcrossSeam(bytes: Buffer, instructions: readonly Instruction[]): boolean {
  const pieces = instructions.map((instruction) => pieceOf(bytes, instruction))
  const whole = Buffer.concat(pieces)
  const seams = new Set<number>()
  let end = 0
  for (const piece of pieces) {
    end += piece.length
    seams.add(end)
  }
  for (let at = whole.indexOf(needle); at !== -1; at = whole.indexOf(needle, at + 1)) {
    if (seams.has(at + 1) || seams.has(at + 2)) return true
  }
  return false
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

  it('reports every needle that lies across a seam, whether or not it puts the object together', () => {
    fc.assert(
      fc.property(deltas, ([bytes, drawn]) => {
        const instructions = writable(drawn)
        const encoded = encode(bytes.length, instructions)
        const hits = [deltaModes.search, deltaModes.putTogether].map(
          (how) => (apply(bytes, encoded, how) & 1) === 1,
        )
        expect(hits[0]).toBe(hits[1])
        if (hasNeedleAcrossSeam(bytes, instructions)) expect(hits[0]).toBe(true)
      }),
      { numRuns: 1000 },
    )
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
    expect(apply(bytes, outside, deltaModes.search)).toBe(deltaFaults.damaged)
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
