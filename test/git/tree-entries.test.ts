import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hexAt, treeEntries } from '../../src/git/tree-entries.ts'

const modes = [0o040000, 0o100644, 0o100755, 0o120000, 0o160000]
const name = fc
  .uint8Array({ minLength: 1, maxLength: 20 })
  .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 0 ? 1 : byte))))
const id = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes))
const trees = fc.constantFrom(20, 32).chain((idBytes) =>
  fc
    .array(fc.record({ mode: fc.constantFrom(...modes), name, id: id(idBytes) }), {
      maxLength: 20,
    })
    .map((entries) => ({ idBytes, entries })),
)

function bytesOf(entry: { mode: number; name: Buffer; id: Buffer }): Buffer {
  return Buffer.concat([
    Buffer.from(`${entry.mode.toString(8)} `),
    entry.name,
    Buffer.of(0),
    entry.id,
  ])
}

function read(bytes: Buffer, idBytes: number) {
  return [...treeEntries(bytes, idBytes)].map(
    (entry) =>
      entry && {
        mode: entry.mode,
        name: bytes.toString('hex', entry.nameAt, entry.nameEnd),
        id: hexAt(bytes, entry.idAt, idBytes),
      },
  )
}

const expected = (entry: { mode: number; name: Buffer; id: Buffer }) => ({
  mode: entry.mode,
  name: entry.name.toString('hex'),
  id: entry.id.toString('hex'),
})

describe('treeEntries', () => {
  it('reads modes, names of any bytes, and ids of both lengths', () => {
    fc.assert(
      fc.property(trees, ({ idBytes, entries }) => {
        expect(read(Buffer.concat(entries.map(bytesOf)), idBytes)).toEqual(entries.map(expected))
      }),
    )
  })

  it('reads the entries before a cut, and says where it is', () => {
    fc.assert(
      fc.property(trees, fc.nat(), ({ idBytes, entries }, at) => {
        const whole = Buffer.concat(entries.map(bytesOf))
        const cut = whole.length === 0 ? 0 : at % whole.length
        let [count, size] = [0, 0]
        for (const entry of entries) {
          if (size + bytesOf(entry).length > cut) break
          size += bytesOf(entry).length
          count++
        }
        const before = entries.slice(0, count).map(expected)
        const damage = size === cut ? [] : [null]
        expect(read(whole.subarray(0, cut), idBytes)).toEqual([...before, ...damage])
      }),
    )
  })

  it.each([
    ['100644', 0o100644],
    ['0040000', 0o40000],
    ['1000000000000000000000040000', 0o40000],
    ['', Number.NaN],
    ['40000x', Number.NaN],
    ['160008', Number.NaN],
    ['-40000', Number.NaN],
  ])('reads the mode "%s" as git does', (text, mode) => {
    const bytes = Buffer.concat([Buffer.from(`${text} a\0`), Buffer.alloc(20)])
    expect(read(bytes, 20)).toMatchObject([{ mode }])
  })

  it('calls an entry without a space damaged, also if a later entry has one', () => {
    const entry = bytesOf({ mode: 0o100644, name: Buffer.from('a'), id: Buffer.alloc(20) })
    const damaged = Buffer.from(entry)
    damaged[6] = 0x78
    expect(read(Buffer.concat([damaged, entry]), 20)).toEqual([null])
  })
})
